/**
 * CurrentDemand, the loop of DC (ISO 15118-2 clause 8.4.5.4): the car asks for
 * a voltage and a current, within its promise and both sides' limits.
 *
 * @module
 */

import type { DcLimits } from "../../shared/energy.ts";
import { takesAnyVoltage } from "../../shared/evcc/habits.ts";
import { named } from "../../shared/evcc/limits.ts";
import { profileAt } from "../../shared/evcc/profile.ts";
import { ask, fail } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header, optionalValueOf } from "../common/mod.ts";
import { evStatus } from "./car_values.ts";
import { afterLoop, pauseBeforeLoop } from "./charge_loop.ts";
import { statusOf } from "./notifications.ts";
import type {
  Built,
  Decision,
  Iso2CarSession,
  Iso2MessageOf,
  StationBounds,
} from "./types.ts";

/** One more turn of the loop; the first goes out at once. */
export function askCurrentDemand(session: Iso2CarSession, env: CarEnv): Built {
  const { dc, complete, targetV } = env.car;
  const { bounds, options } = session;
  if (!dc) return fail(session, `the car has no inlet for ${session.mode}`);
  const highestV = takesAnyVoltage(options)
    ? dc.maxV
    : Math.min(dc.maxV, bounds?.maxV ?? dc.maxV);
  return ask(
    session,
    env,
    {
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
    },
    [],
    pauseBeforeLoop(session, "CurrentDemandReq"),
  );
}

/** The promised power as a current, tenths of an ampere, never more than was promised. */
function targetCurrentA(
  { schedule, bounds, heard }: Iso2CarSession,
  env: CarEnv,
  dc: DcLimits,
): number {
  if (env.car.complete || heard) return 0;
  const promisedW = (schedule && profileAt(schedule, env.nowMs)) ?? 0;
  const powerW = Math.min(promisedW, dc.maxChargeW, bounds?.maxW ?? Infinity);
  const currentA = Math.min(
    powerW / Math.max(env.car.presentV, 1),
    dc.maxChargeA,
    bounds?.maxA ?? 0,
  );
  return Math.max(0, Math.floor(currentA * 10) / 10);
}

/** Takes the station's new limits and goes on. */
export function onCurrentDemand(
  session: Iso2CarSession,
  { value: response }: Iso2MessageOf<"CurrentDemandRes">,
  env: CarEnv,
): Decision {
  const known = session.bounds;
  const bounds: StationBounds = {
    maxA: optionalValueOf(response.EVSEMaximumCurrentLimit) ??
      known?.maxA ?? 0,
    maxW: optionalValueOf(response.EVSEMaximumPowerLimit) ?? known?.maxW,
    maxV: optionalValueOf(response.EVSEMaximumVoltageLimit) ?? known?.maxV,
  };
  const answer = {
    status: statusOf(response),
    receiptRequired: response.ReceiptRequired === true,
    meter: response.MeterInfo,
  };
  return afterLoop({ ...session, bounds }, answer, env, []);
}
