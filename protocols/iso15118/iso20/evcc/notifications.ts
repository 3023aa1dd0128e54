/**
 * What the station asks through EVSEStatus, and what the driver asks through
 * the car (ISO 15118-20 Table 76, EVSENotification).
 *
 * @module
 */

import type { EVSEStatus } from "../../generated/iso20_common.ts";
import { askPowerDelivery } from "./power_delivery.ts";
import { stopSession } from "./stopping.ts";
import { startSideSchedule } from "./side_schedule.ts";
import type { CarEnv } from "../../evcc/types.ts";
import type { CarSession, CarStep } from "./types.ts";

/** The step a notification calls for; undefined when the loop just goes on. */
export function obeyStation(
  session: CarSession,
  status: EVSEStatus | undefined,
  env: CarEnv,
): CarStep | undefined {
  switch (status?.EVSENotification) {
    case "Terminate":
      return stopSession(session, env, {
        how: "Terminate",
        reason: "the station asked to end the session",
        agreed: true,
      });
    case "Pause":
      return stopSession(session, env, {
        how: "Pause",
        reason: "the station asked for a pause",
        agreed: true,
      });
    case "ScheduleRenegotiation":
      // With side streams the loop goes on meanwhile.
      if (session.options.sideStreams === true) return undefined;
      return askPowerDelivery(session, env, "ScheduleRenegotiation");
    case "ServiceRenegotiation":
      if (!session.renegotiable) return undefined;
      return stopSession(session, env, {
        how: "ServiceRenegotiation",
        reason: "the station asked to choose a service anew",
        agreed: true,
      });
    // Nothing to leave (this car does not go to standby), and readings are
    // confirmed where the loop goes on.
    case "ExitStandby":
    case "MeteringConfirmation":
    case undefined:
      return undefined;
  }
}

/** The step a driver's wish calls for; undefined when there is none to serve. */
export function obeyDriver(
  session: CarSession,
  env: CarEnv,
): CarStep | undefined {
  const { request } = env.car;
  if (request === undefined || request.id === session.servedRequest) {
    return undefined;
  }
  const served: CarSession = { ...session, servedRequest: request.id };
  switch (request.kind) {
    case "stop":
      return stopSession(served, env, {
        how: "Terminate",
        reason: "the driver stopped the session",
        agreed: true,
      });
    case "leave":
      return stopSession(served, env, {
        how: "Terminate",
        reason: "the driver leaves",
        agreed: true,
      });
    case "pause":
      if (!session.transferring) return undefined;
      return stopSession(served, env, {
        how: "Pause",
        reason: "the car asked for a pause",
        agreed: true,
      });
    case "renegotiateSchedule":
      if (!session.transferring || session.options.sideStreams === true) {
        return undefined;
      }
      return askPowerDelivery(served, env, "ScheduleRenegotiation");
    case "renegotiateService":
      if (!session.transferring || !session.renegotiable) return undefined;
      return stopSession(served, env, {
        how: "ServiceRenegotiation",
        reason: "the car wants to choose a service anew",
        agreed: true,
      });
  }
}

/** A driver's wish for another schedule, served beside a turn of the loop. */
export function besideLoop(step: CarStep, env: CarEnv): CarStep {
  const { request } = env.car;
  if (
    step.kind === "end" || request?.kind !== "renegotiateSchedule" ||
    request.id === step.session.servedRequest ||
    step.session.options.sideStreams !== true ||
    !step.request.root.endsWith("_ChargeLoopReq")
  ) return step;
  const session = startSideSchedule(step.session, env);
  return { ...step, session: { ...session, servedRequest: request.id } };
}
