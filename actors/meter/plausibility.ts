/**
 * Whether what a meter says can be true: plain arithmetic over two readings.
 *
 * @module
 */

import type { MeterSample } from "../../drivers/devices/mod.ts";

/** What an outlet can carry, watts. */
export interface MeterRange {
  readonly maxW: number;
}

/** Meters may be this much off before they count as wrong. */
const SLACK_PART = 0.2;
const SLACK_WH = 10;
/** From here on standing registers are noticed: power in watts, time in ms. */
const FLOW_W = 500;
const STANDING_MS = 60_000;
const HOUR_MS = 3_600_000;

/** What is wrong with `now`, given the reading before; undefined when nothing is. */
export function implausible(
  before: MeterSample,
  now: MeterSample,
  { maxW }: MeterRange,
): string | undefined {
  const most = maxW * (1 + SLACK_PART);
  if (Math.abs(now.powerW) > most) {
    return `the meter shows ${watts(now.powerW)} where the outlet carries ${
      watts(maxW)
    }`;
  }
  const passedMs = now.atMonoMs - before.atMonoMs;
  if (passedMs <= 0) return undefined;
  for (const register of ["chargedWh", "dischargedWh"] as const) {
    const counted = now[register] - before[register];
    if (counted < 0) return `the meter's register ${register} went back`;
    if (counted > most * passedMs / HOUR_MS + SLACK_WH) {
      return `the meter's register ${register} jumped by ${
        counted.toFixed(0)
      } Wh`;
    }
  }
  const standing = now.chargedWh === before.chargedWh &&
    now.dischargedWh === before.dischargedWh;
  if (
    standing && passedMs >= STANDING_MS &&
    Math.min(Math.abs(now.powerW), Math.abs(before.powerW)) > FLOW_W
  ) return "the meter's registers stand still while power flows";
  return undefined;
}

function watts(value: number): string {
  return `${(value / 1000).toFixed(1)} kW`;
}
