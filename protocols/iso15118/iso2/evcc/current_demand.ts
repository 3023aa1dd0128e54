/**
 * CurrentDemand, the loop of DC (ISO 15118-2 clause 8.4.5.4): the car asks for
 * a voltage and a current, within its promise and both sides' limits.
 *
 * @module
 */

import type { DcLimits } from "../../common/energy.ts";
import { takesAnyVoltage } from "../../evcc/habits.ts";
import { profileAt } from "../../evcc/profile.ts";
import type { CarEnv } from "../../evcc/types.ts";
import { header, optionalValueOf, physical } from "../common/mod.ts";
import { evStatus } from "./car_values.ts";
import { afterLoop } from "./charge_loop.ts";
import { statusOf } from "./notifications.ts";
import type {
  Iso2CarSession,
  Iso2MessageOf,
  Move,
  OpenRequest,
  StationBounds,
} from "./types.ts";

/** The next request; undefined without a DC inlet. */
export function currentDemand(
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
      EVTargetCurrent: physical(targetCurrentA(session, env, dc), "A"),
      EVMaximumVoltageLimit: physical(dc.maxV, "V", "down"),
      EVMaximumCurrentLimit: physical(dc.maxChargeA, "A", "down"),
      EVMaximumPowerLimit: physical(dc.maxChargeW, "W", "down"),
      BulkChargingComplete: false,
      ChargingComplete: complete,
      EVTargetVoltage: physical(Math.min(targetV, highestV), "V", "down"),
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

/** Takes the station's new limits and goes on. */
export function onCurrentDemand(
  session: Iso2CarSession,
  { value: response }: Iso2MessageOf<"CurrentDemandRes">,
  env: CarEnv,
): Move {
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
