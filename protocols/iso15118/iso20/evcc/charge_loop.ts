/**
 * What AC and DC charge loops have in common: when to go on, when to end, and
 * what is shown to the driver (ISO 15118-20 clause 8.3.4.4.3, 8.3.4.5.5).
 *
 * @module
 */

import { energyOf } from "../../common/energy.ts";
import { endOfWishes } from "../../evcc/driver.ts";
import { profileAt } from "../../evcc/profile.ts";
import { agreed, ask, fail, withEffects } from "../../evcc/steps.ts";
import { LOOP_PERIOD_MS } from "../../evcc/timeouts.ts";
import type { CarCommand, CarEnv } from "../../evcc/types.ts";
import type { DisplayParameters } from "../../generated/iso20_dc.ts";
import { rational } from "../common/mod.ts";
import { acChargeLoop } from "./charge_loop_ac.ts";
import { dcChargeLoop } from "./charge_loop_dc.ts";
import { confirmation, type LoopNews } from "./metering.ts";
import { obeyStation } from "./notifications.ts";
import { askPowerDelivery } from "./power_delivery.ts";
import { startSideSchedule } from "./side_schedule.ts";
import { sideBusy, startSide } from "./sides.ts";
import { stopSession } from "./stopping.ts";
import type { CarSession, Move } from "./types.ts";

/** One more turn of the loop; the first goes out at once. */
export function askChargeLoop(session: CarSession, env: CarEnv): Move {
  const { service, pending } = session;
  if (service === undefined) return fail(session, "no service was chosen");
  const request = energyOf(service) === "AC"
    ? acChargeLoop(session, env)
    : dcChargeLoop(session, env);
  if (request === undefined) {
    return fail(session, `the car has no inlet for ${service}`);
  }
  const again = pending?.root === request.root;
  const period = session.options.loopPeriodMs ?? LOOP_PERIOD_MS;
  return ask(
    { ...session, loops: session.loops + 1 },
    env,
    request,
    [],
    again ? period : undefined,
  );
}

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

/** What the station may show on its display. */
export function displayParameters({ car }: CarEnv): DisplayParameters {
  return {
    PresentSOC: Math.round(car.presentSoc),
    MinimumSOC: Math.round(car.minSoc),
    TargetSOC: Math.round(car.targetSoc),
    MaximumSOC: Math.round(car.maxSoc),
    ChargingComplete: car.complete,
    BatteryEnergyCapacity: rational(car.capacityWh),
  };
}
