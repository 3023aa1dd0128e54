/**
 * What AC and DC charge loops have in common: when to go on, when to end, and
 * what is shown to the driver (ISO 15118-20 clause 8.3.4.4.3, 8.3.4.5.5).
 *
 * @module
 */

import { energyOf } from "../../shared/energy.ts";
import { endOfWishes } from "../../shared/evcc/driver.ts";
import { profileAt } from "../../shared/evcc/profile.ts";
import {
  agreed,
  ask,
  askFor,
  fail,
  withEffects,
} from "../../shared/evcc/steps.ts";
import { LOOP_PERIOD_MS } from "../../shared/evcc/timeouts.ts";
import type { CarCommand, CarEnv } from "../../shared/evcc/types.ts";
import type { CarRequest } from "./messages.ts";
import { confirmationOf, type LoopNews } from "./metering.ts";
import { obeyStation } from "./notifications.ts";
import { startSideSchedule } from "./side_schedule.ts";
import { sideBusy, startSide } from "./sides.ts";
import { stopSession } from "./stopping.ts";
import type { Built, CarSession, Decision } from "./types.ts";

/** Decides after a loop's answer: what the station asks, what the car wants. */
export function afterLoop(
  session: CarSession,
  news: LoopNews,
  env: CarEnv,
  effects: readonly CarCommand[],
): Decision {
  return withEffects(
    effects,
    obeyStation(session, news.EVSEStatus) ??
      satisfied(session, env) ??
      settleSide(session) ??
      confirmed(session, news, env) ??
      goOn(session, news, env),
  );
}

function satisfied(session: CarSession, env: CarEnv): Decision | undefined {
  const end = endOfWishes(env);
  return end && stopSession(session, end);
}

/** Puts in use what the schedule side stream agreed. */
function settleSide(session: CarSession): Decision | undefined {
  switch (session.agreed?.kind) {
    case "schedule":
      return askFor(session, {
        root: "PowerDeliveryReq",
        progress: "ScheduleRenegotiation",
      });
    case "pause":
      return stopSession(
        { ...session, agreed: undefined },
        agreed("Pause", "the station asked for a pause instead of a schedule"),
      );
    case undefined:
      return undefined;
  }
}

/** Signs the reading the station asks about, where there is no side stream. */
function confirmed(
  session: CarSession,
  news: LoopNews,
  env: CarEnv,
): Decision | undefined {
  if (session.options.sideStreams === true) return undefined;
  const request = confirmationOf(session, news, env);
  return request && askFor(session, {
    root: "MeteringConfirmationReq",
    confirmation: request,
  });
}

/** The next turn, with what is to run beside it. */
function goOn(session: CarSession, news: LoopNews, env: CarEnv): Decision {
  const { schedule, options } = session;
  // A schedule that is used up leaves nothing to go on with meanwhile.
  if (schedule !== undefined && profileAt(schedule, env.nowMs) === undefined) {
    return askFor(session, {
      root: "PowerDeliveryReq",
      progress: "ScheduleRenegotiation",
    });
  }
  if (options.sideStreams !== true) return chargeLoop(session);
  const request = sideBusy(session, "metering")
    ? undefined
    : confirmationOf(session, news, env);
  const confirming = request === undefined
    ? session
    : startSide(session, "metering", { request, sinceMs: env.nowMs });
  const asked = news.EVSEStatus?.EVSENotification === "ScheduleRenegotiation";
  return chargeLoop(asked ? startSideSchedule(confirming, env) : confirming);
}

/** One more turn of the loop of AC or DC. */
export function chargeLoop(session: CarSession): Decision {
  const { service } = session;
  if (service === undefined) return fail(session, "no service was chosen");
  return energyOf(service) === "AC"
    ? askFor(session, { root: "AC_ChargeLoopReq" })
    : askFor(session, { root: "DC_ChargeLoopReq" });
}

/** Asks for one more turn, after a pause; the first goes out at once. */
export function oneMoreTurn(
  session: CarSession,
  env: CarEnv,
  request: CarRequest,
): Built {
  const again = session.pending?.root === request.root;
  const period = session.options.loopPeriodMs ?? LOOP_PERIOD_MS;
  return ask(
    { ...session, loops: session.loops + 1 },
    env,
    request,
    [],
    again ? period : undefined,
  );
}
