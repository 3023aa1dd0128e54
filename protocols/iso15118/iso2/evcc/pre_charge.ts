/**
 * PreCharge: the station brings its output to the battery's voltage, then the
 * car closes its inlet (ISO 15118-2 clause 8.4.5.3).
 *
 * @module
 */

import { PRE_CHARGE_TOLERANCE_V } from "../../iso20/evcc/pre_charge.ts";
import type { CarCommand, CarEnv } from "../../evcc/types.ts";
import {
  header,
  type Iso2ResponseOf,
  physical,
  valueOf,
} from "../common/mod.ts";
import { evStatus } from "./car_values.ts";
import { askPowerDelivery } from "./power_delivery.ts";
import { ask, repeat } from "./steps.ts";
import { stopSession } from "./stopping.ts";
import { goOnWithoutCable } from "../../evcc/without_cable.ts";
import { PRE_CHARGE_MS } from "./timeouts.ts";
import type { Iso2CarSession, Move, OpenRequest } from "./types.ts";

/** Current that charges the capacitors of the inlet; at most 2 A, amperes. */
const PRE_CHARGE_A = 1;

/** Names the voltage to reach. */
export function askPreCharge(session: Iso2CarSession, env: CarEnv): Move {
  return ask(session, env, preCharge(session, env));
}

/** Closes the inlet at matched voltage and goes on once it is closed. */
export function onPreCharge(
  session: Iso2CarSession,
  response: Iso2ResponseOf<"PreChargeRes">,
  env: CarEnv,
): Move {
  if (env.car.inletClosed) return askPowerDelivery(session, env, "Start");
  const stationV = valueOf(response.EVSEPresentVoltage);
  const matched = session.options.habits?.takesAnyVoltage ||
    Math.abs(stationV - env.car.presentV) <= PRE_CHARGE_TOLERANCE_V;
  const effects: readonly CarCommand[] = matched
    ? [{ type: "car.closeInlet" }]
    : goOnWithoutCable(session, env.nowMs, {
      stationV,
      batteryV: env.car.presentV,
    });
  return repeat(
    session,
    env,
    preCharge(session, env),
    PRE_CHARGE_MS,
    () => late(session, env, stationV),
    effects,
  );
}

function late(session: Iso2CarSession, env: CarEnv, stationV: number): Move {
  return stopSession(session, env, {
    how: "Terminate",
    reason:
      `pre-charge did not end within ${PRE_CHARGE_MS / 1000} s: station ` +
      `${Math.round(stationV)} V, battery ${Math.round(env.car.presentV)} V`,
    agreed: false,
  });
}

function preCharge(session: Iso2CarSession, env: CarEnv): OpenRequest {
  return {
    root: "PreChargeReq",
    header: header(session.sessionId),
    value: {
      DC_EVStatus: evStatus(env, true),
      EVTargetVoltage: tenths(env.car.presentV),
      EVTargetCurrent: physical(PRE_CHARGE_A, "A"),
    },
  };
}

/** A voltage as precise as a station can set it. */
function tenths(voltageV: number) {
  return physical(Math.round(voltageV * 10) / 10, "V");
}
