/**
 * What AC and DC charge loops have in common: when to go on, when to end, and
 * what is shown to the driver (ISO 15118-20 clause 8.3.4.4.3, 8.3.4.5.5).
 *
 * @module
 */

import { endOfWishes } from "../../shared/evcc/driver.ts";
import { profileAt } from "../../shared/evcc/profile.ts";
import { agreed, ask, withEffects } from "../../shared/evcc/steps.ts";
import type { CarCommand, CarEnv } from "../../shared/evcc/types.ts";
import { askChargeLoop } from "./charge_loop_req.ts";
import { confirmation, type LoopNews } from "./metering.ts";
import { obeyStation } from "./notifications.ts";
import { askPowerDelivery } from "./power_delivery_req.ts";
import { startSideSchedule } from "./side_schedule.ts";
import { sideBusy, startSide } from "./sides.ts";
import { stopSession } from "./stopping.ts";
import type { CarSession, Move } from "./types.ts";

/** Decides after a loop's answer: what the station asks, what the car wants. */
export function afterLoop(
  session: CarSession,
  news: LoopNews,
  env: CarEnv,
  effects: readonly CarCommand[],
): Move {
  return withEffects(
    effects,
    obeyStation(session, news.EVSEStatus, env) ??
      satisfied(session, env) ??
      settleSide(session, env) ??
      confirmed(session, news, env) ??
      goOn(session, news, env),
  );
}

function satisfied(session: CarSession, env: CarEnv): Move | undefined {
  const end = endOfWishes(env);
  return end && stopSession(session, env, end);
}

/** Puts in use what the schedule side stream agreed. */
function settleSide(session: CarSession, env: CarEnv): Move | undefined {
  switch (session.agreed?.kind) {
    case "schedule":
      return askPowerDelivery(session, env, "ScheduleRenegotiation");
    case "pause":
      return stopSession(
        { ...session, agreed: undefined },
        env,
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
): Move | undefined {
  if (session.options.sideStreams === true) return undefined;
  const request = confirmation(session, news, env);
  return request && ask(session, env, request);
}

/** The next turn, with what is to run beside it. */
function goOn(session: CarSession, news: LoopNews, env: CarEnv): Move {
  const { schedule, options } = session;
  // A schedule that is used up leaves nothing to go on with meanwhile.
  if (schedule !== undefined && profileAt(schedule, env.nowMs) === undefined) {
    return askPowerDelivery(session, env, "ScheduleRenegotiation");
  }
  if (options.sideStreams !== true) return askChargeLoop(session, env);
  const request = sideBusy(session, "metering")
    ? undefined
    : confirmation(session, news, env);
  const confirming = request === undefined
    ? session
    : startSide(session, "metering", { request, sinceMs: env.nowMs });
  const asked = news.EVSEStatus?.EVSENotification === "ScheduleRenegotiation";
  return askChargeLoop(
    asked ? startSideSchedule(confirming, env) : confirming,
    env,
  );
}
