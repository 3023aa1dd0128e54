/**
 * Whether an AC car is above its allocation at this moment.
 *
 * @module
 */

import type { Turn } from "./turn.ts";

/** Tolerance of an AC car that follows: a part, and amperes of each phase. */
const PART = 1.1;
const OFFSET_A = 0.5;

/** An AC car that was given its time and still takes or gives too much: a ramp brings nothing. */
export function exceedsAllocation({ state, view, config }: Turn): boolean {
  const { allocation } = state;
  const { powerW } = view.report.stage;
  if (config.kind === "dc" || !allocation) return false;
  const nominalV = config.station.ac?.nominalV ?? 0;
  const phases = config.station.ac?.phases ?? 1;
  const offsetW = OFFSET_A * nominalV * phases;
  const most = (boundW: number) => boundW * PART + offsetW;
  return powerW > most(Math.max(0, allocation.maxW)) ||
    -powerW > most(Math.max(0, -allocation.minW));
}
