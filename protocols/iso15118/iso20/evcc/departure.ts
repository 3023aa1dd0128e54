/**
 * When the car wants to leave.
 *
 * @module
 */

import type { CarEnv } from "../../shared/evcc/types.ts";

/** Told to the station when the car has no departure time, seconds. */
export const NO_HURRY_S = 86_400;

/** Seconds until the car wants to leave; undefined when it is in no hurry. */
export function secondsToDeparture(env: CarEnv): number | undefined {
  const { departureMs } = env.car;
  if (departureMs === undefined) return undefined;
  return Math.max(0, Math.round((departureMs - env.nowMs) / 1000));
}
