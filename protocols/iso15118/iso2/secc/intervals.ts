/**
 * RelativeTimeIntervals of schedules and tariffs.
 *
 * @module
 */

import type { RelativeTimeInterval } from "../../generated/iso2.ts";
import type { Span } from "../../iso20/secc/schedules.ts";

/** A RelativeTimeInterval lasts at most a day. */
export const LONGEST_INTERVAL_S = 86_400;

/** A value over a span; steps follow each other without gaps. */
export interface Step extends Span {
  readonly value: number;
}

/** Entries begin where the one before ends; only the last says how long it lasts. */
export function intervals(
  steps: readonly Step[],
): { readonly interval: RelativeTimeInterval; readonly value: number }[] {
  const first = steps[0]?.fromMs ?? 0;
  return steps.flatMap((step, place) => {
    const { value } = step;
    const start = (step.fromMs - first) / 1000;
    if (place < steps.length - 1) return [{ interval: { start }, value }];
    return days(start, seconds(step)).map((interval) => ({ interval, value }));
  });
}

/** The last interval, cut so that its own last piece fits into a duration. */
function days(start: number, lasts: number): RelativeTimeInterval[] {
  if (lasts <= LONGEST_INTERVAL_S) return [{ start, duration: lasts }];
  return [
    { start },
    ...days(start + LONGEST_INTERVAL_S, lasts - LONGEST_INTERVAL_S),
  ];
}

/** Length of a span. */
export function seconds({ fromMs, untilMs }: Span): number {
  return (untilMs - fromMs) / 1000;
}
