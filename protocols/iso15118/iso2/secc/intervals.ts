/**
 * RelativeTimeIntervals of schedules and tariffs.
 *
 * @module
 */

import type { RelativeTimeInterval } from "../../generated/iso2.ts";
import { secondsOf, type ValueStep } from "../../shared/secc/spans.ts";

/** A RelativeTimeInterval lasts at most a day. */
export const LONGEST_INTERVAL_S = 86_400;

/** Entries begin where the one before ends; only the last says how long it lasts. */
export function intervals(
  steps: readonly ValueStep[],
): { readonly interval: RelativeTimeInterval; readonly value: number }[] {
  const first = steps[0]?.fromMs ?? 0;
  return steps.flatMap((step, place) => {
    const { value } = step;
    const start = (step.fromMs - first) / 1000;
    if (place < steps.length - 1) return [{ interval: { start }, value }];
    return ending(start, secondsOf(step)).map((interval) => ({
      interval,
      value,
    }));
  });
}

/** The last interval, cut in two where a duration cannot hold it. */
function ending(start: number, lasts: number): RelativeTimeInterval[] {
  if (lasts <= LONGEST_INTERVAL_S) return [{ start, duration: lasts }];
  const lastDay = start + lasts - LONGEST_INTERVAL_S;
  return [{ start }, { start: lastDay, duration: LONGEST_INTERVAL_S }];
}
