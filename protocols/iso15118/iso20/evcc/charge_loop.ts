/**
 * What AC and DC charge loops have in common: when to go on, when to end, and
 * what is shown to the driver (ISO 15118-20 clause 8.3.4.4.3, 8.3.4.5.5).
 *
 * @module
 */

import { energyOf, rational } from "../common/mod.ts";
import type { EVSEStatus } from "../../generated/iso20_common.ts";
import type { DisplayParameters } from "../../generated/iso20_dc.ts";
import { acChargeLoop } from "./charge_loop_ac.ts";
import { dcChargeLoop } from "./charge_loop_dc.ts";
import { obeyStation } from "./notifications.ts";
import { askPowerDelivery } from "./power_delivery.ts";
import { profileAt } from "./profile.ts";
import { ask, fail, withEffects } from "./steps.ts";
import { stopSession } from "./stopping.ts";
import { LOOP_PERIOD_MS } from "./timeouts.ts";
import type { CarCommand, CarEnv, CarSession, CarStep } from "./types.ts";

/** One more turn of the loop; the first goes out at once. */
export function askChargeLoop(session: CarSession, env: CarEnv): CarStep {
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
  status: EVSEStatus | undefined,
  env: CarEnv,
  effects: readonly CarCommand[],
): CarStep {
  const { departureMs, complete } = env.car;
  const asked = obeyStation(session, status, env);
  if (asked !== undefined) return withEffects(effects, asked);
  if (complete) {
    return withEffects(
      effects,
      stopSession(session, env, {
        how: "Terminate",
        reason: "the battery has what it should have",
        agreed: true,
      }),
    );
  }
  if (departureMs !== undefined && env.nowMs >= departureMs) {
    return withEffects(
      effects,
      stopSession(session, env, {
        how: "Terminate",
        reason: "the departure time has come",
        agreed: true,
      }),
    );
  }
  const { schedule } = session;
  if (schedule !== undefined && profileAt(schedule, env.nowMs) === undefined) {
    return withEffects(
      effects,
      askPowerDelivery(session, env, "ScheduleRenegotiation"),
    );
  }
  return withEffects(effects, askChargeLoop(session, env));
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
