/**
 * ChargingStatusReq and CurrentDemandReq: one more turn of the loop of AC or DC
 * (ISO 15118-2 clauses 8.4.4.2 and 8.4.5.4). In DC the car asks for a voltage
 * and a current, within its promise and both sides' limits.
 *
 * @module
 */

import type { DcLimits } from "../../shared/energy.ts";
import { takesAnyVoltage } from "../../shared/evcc/habits.ts";
import { named } from "../../shared/evcc/most.ts";
import { profileAt } from "../../shared/evcc/profile.ts";
import { ask, fail } from "../../shared/evcc/steps.ts";
import { LOOP_PERIOD_MS } from "../../shared/evcc/timeouts.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { energyOf, header } from "../common/mod.ts";
import { evStatus } from "./car_values.ts";
import type { Iso2CarSession, Move, OpenRequest } from "./types.ts";

/** One more turn of the loop; the first goes out at once. */
export function askChargeLoop(session: Iso2CarSession, env: CarEnv): Move {
  const { mode, pending, options } = session;
  if (mode === undefined) return fail(session, "no service was chosen");
  const request = energyOf(mode) === "AC"
    ? chargingStatus(session)
    : currentDemand(session, env);
  if (!request) return fail(session, `the car has no inlet for ${mode}`);
  const again = pending?.root === request.root ||
    pending?.root === "MeteringReceiptReq";
  return ask(
    session,
    env,
    request,
    [],
    again ? options.loopPeriodMs ?? LOOP_PERIOD_MS : undefined,
  );
}

/** The next request. */
function chargingStatus({ sessionId }: Iso2CarSession): OpenRequest {
  return {
    root: "ChargingStatusReq",
    header: header(sessionId),
    value: {},
  };
}

/** The next request; undefined without a DC inlet. */
function currentDemand(
  session: Iso2CarSession,
  env: CarEnv,
): OpenRequest | undefined {
  const { dc, complete, targetV } = env.car;
  if (!dc) return undefined;
  const { bounds, options } = session;
  const highestV = takesAnyVoltage(options)
    ? dc.maxV
    : Math.min(dc.maxV, bounds?.maxV ?? dc.maxV);
  return {
    root: "CurrentDemandReq",
    header: header(session.sessionId),
    value: {
      DC_EVStatus: evStatus(env, true),
      EVTargetCurrent: named(targetCurrentA(session, env, dc), "A"),
      EVMaximumVoltageLimit: named(dc.maxV, "V", "down"),
      EVMaximumCurrentLimit: named(dc.maxChargeA, "A", "down"),
      EVMaximumPowerLimit: named(dc.maxChargeW, "W", "down"),
      BulkChargingComplete: false,
      ChargingComplete: complete,
      EVTargetVoltage: named(Math.min(targetV, highestV), "V", "down"),
    },
  };
}

/** The promised power as a current, tenths of an ampere, never more than was promised. */
function targetCurrentA(
  { schedule, bounds }: Iso2CarSession,
  env: CarEnv,
  dc: DcLimits,
): number {
  if (env.car.complete) return 0;
  const promisedW = (schedule && profileAt(schedule, env.nowMs)) ?? 0;
  const powerW = Math.min(promisedW, dc.maxChargeW, bounds?.maxW ?? Infinity);
  const currentA = Math.min(
    powerW / Math.max(env.car.presentV, 1),
    dc.maxChargeA,
    bounds?.maxA ?? 0,
  );
  return Math.max(0, Math.floor(currentA * 10) / 10);
}
