/**
 * DC_PreCharge: the station brings its output to the battery's voltage, then
 * the car closes its inlet (ISO 15118-20 clause 8.3.4.5.4).
 *
 * @module
 */

import { rational } from "../common/mod.ts";
import { amount } from "./amounts.ts";
import type { CarRequest, ResponseOf } from "./messages.ts";
import { askPowerDelivery } from "./power_delivery.ts";
import { ask, header, repeat } from "./steps.ts";
import { stopSession } from "./stopping.ts";
import { PRE_CHARGE_MS } from "./timeouts.ts";
import type { CarCommand, CarEnv } from "../../evcc/types.ts";
import type { CarSession, CarStep } from "./types.ts";
import { goOnWithoutCable } from "../../evcc/without_cable.ts";

/** Largest difference at which contactors may close, volts (IEC 61851-23). */
export const PRE_CHARGE_TOLERANCE_V = 20;

/** Names the voltage to reach. */
export function askPreCharge(session: CarSession, env: CarEnv): CarStep {
  return ask(session, env, preCharge(session, env, "Ongoing"));
}

/** Closes the inlet at matched voltage, then says Finished, then goes on. */
export function onPreCharge(
  session: CarSession,
  response: ResponseOf<"DC_PreChargeRes">,
  env: CarEnv,
): CarStep {
  const { pending } = session;
  const saidFinished = pending?.root === "DC_PreChargeReq" &&
    pending.value.EVProcessing === "Finished";
  if (saidFinished) return askPowerDelivery(session, env, "Start");
  if (env.car.inletClosed) {
    return ask(session, env, preCharge(session, env, "Finished"));
  }
  const presentV = amount(response.EVSEPresentVoltage);
  const matched =
    Math.abs(presentV - env.car.presentV) <= PRE_CHARGE_TOLERANCE_V;
  const effects: readonly CarCommand[] = matched
    ? [{ type: "car.closeInlet" }]
    : goOnWithoutCable(session, env.nowMs, {
      stationV: presentV,
      batteryV: env.car.presentV,
    });
  return repeat(
    session,
    env,
    preCharge(session, env, "Ongoing"),
    PRE_CHARGE_MS,
    () => late(session, env, presentV),
    effects,
  );
}

function late(session: CarSession, env: CarEnv, stationV: number): CarStep {
  return stopSession(session, env, {
    how: "Terminate",
    reason:
      `pre-charge did not end within ${PRE_CHARGE_MS / 1000} s: station ` +
      `${Math.round(stationV)} V, battery ${Math.round(env.car.presentV)} V`,
    agreed: false,
  });
}

function preCharge(
  session: CarSession,
  env: CarEnv,
  processing: "Ongoing" | "Finished",
): CarRequest {
  return {
    root: "DC_PreChargeReq",
    value: {
      Header: header(session, env),
      EVProcessing: processing,
      EVPresentVoltage: rational(env.car.presentV),
      EVTargetVoltage: rational(env.car.presentV),
    },
  };
}
