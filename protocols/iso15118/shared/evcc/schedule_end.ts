/**
 * What follows a schedule that has run out.
 *
 * @module
 */

import { agreed } from "./steps.ts";
import type { CarEnv, Stopping } from "./types.ts";

/** Less time than this until departure is not worth a new schedule, seconds. */
const WORTH_RENEGOTIATING_S = 60;

/**
 * The end where departure is at hand; undefined where a new schedule is to be
 * agreed. Schedules and departures travel in whole seconds, so that the two
 * can differ by a second that nobody meant.
 */
export function endOfSchedule(
  { car: { departureMs }, nowMs }: CarEnv,
): Stopping | undefined {
  if (departureMs === undefined) return undefined;
  const leftS = wholeSeconds(departureMs) - wholeSeconds(nowMs);
  if (leftS >= WORTH_RENEGOTIATING_S) return undefined;
  return agreed(
    "Terminate",
    leftS <= 1
      ? "the departure time has come"
      : "the schedule has ended, less than a minute before departure",
  );
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000);
}
