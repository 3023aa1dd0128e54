/**
 * What the station asks through EVSEStatus, and what the driver asks through
 * the car (ISO 15118-20 Table 76, EVSENotification).
 *
 * @module
 */

import { driverEnd, driverWish } from "../../shared/evcc/driver.ts";
import { agreed, askFor } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { EVSEStatus } from "../../generated/iso20_common.ts";
import { startSideSchedule } from "./side_schedule.ts";
import { stopSession } from "./stopping.ts";
import type { CarSession, Decision, Move } from "./types.ts";

/** What a notification calls for; undefined when the loop just goes on. */
export function obeyStation(
  session: CarSession,
  status: EVSEStatus | undefined,
): Decision | undefined {
  switch (status?.EVSENotification) {
    case "Terminate":
      return stopSession(
        session,
        agreed("Terminate", "the station asked to end the session"),
      );
    case "Pause":
      return stopSession(
        session,
        agreed("Pause", "the station asked for a pause"),
      );
    case "ScheduleRenegotiation":
      // With side streams the loop goes on meanwhile.
      if (session.options.sideStreams === true) return undefined;
      return askFor(session, {
        root: "PowerDeliveryReq",
        progress: "ScheduleRenegotiation",
      });
    case "ServiceRenegotiation":
      if (!session.renegotiable) return undefined;
      return stopSession(
        outgrowing(session),
        agreed(
          "ServiceRenegotiation",
          "the station asked to choose a service anew",
        ),
      );
    // Nothing to leave (this car does not go to standby), and readings are
    // confirmed where the loop goes on.
    case "ExitStandby":
    case "MeteringConfirmation":
    case undefined:
      return undefined;
  }
}

/** With a note of what is not to be chosen again where there is a choice. */
function outgrowing(session: CarSession): CarSession {
  const { service, parameterSetId } = session;
  if (service === undefined || parameterSetId === undefined) return session;
  return { ...session, outgrown: { service, parameterSetId } };
}

/** What a driver's wish calls for; undefined when there is none to serve. */
export function obeyDriver(
  session: CarSession,
  env: CarEnv,
): Decision | undefined {
  const wish = driverWish(session, env);
  if (wish === undefined) return undefined;
  const { kind, served } = wish;
  const end = driverEnd(kind, session);
  if (end) return stopSession(served, end);
  if (!session.transferring) return undefined;
  if (kind === "renegotiateService" && session.renegotiable) {
    const reason = "the car wants to choose a service anew";
    return stopSession(served, agreed("ServiceRenegotiation", reason));
  }
  return kind === "renegotiateSchedule" && session.options.sideStreams !== true
    ? askFor(served, {
      root: "PowerDeliveryReq",
      progress: "ScheduleRenegotiation",
    })
    : undefined;
}

/** A driver's wish for another schedule, served beside a turn of the loop. */
export function besideLoop(step: Move, env: CarEnv): Move {
  const { request } = env.car;
  if (
    step.kind === "end" || request?.kind !== "renegotiateSchedule" ||
    request.id === step.session.servedRequest ||
    step.session.options.sideStreams !== true ||
    !step.session.pending.root.endsWith("_ChargeLoopReq")
  ) return step;
  const { pending } = step.session;
  const session = startSideSchedule(step.session, env);
  return {
    ...step,
    session: { ...session, pending, servedRequest: request.id },
  };
}
