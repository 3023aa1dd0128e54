/**
 * Reading the profile the car has promised.
 *
 * @module
 */

import type { ChosenSchedule } from "./types.ts";

/** Signed watts promised for this moment; undefined outside the profile. */
export function profileAt(
  schedule: ChosenSchedule,
  nowMs: number,
): number | undefined {
  const first = schedule.profile[0];
  // The anchor is rounded to whole seconds and may lie a moment ahead.
  if (first !== undefined && nowMs < first.fromMs) return first.powerW;
  return schedule.profile.find((e) => e.fromMs <= nowMs && nowMs < e.untilMs)
    ?.powerW;
}
