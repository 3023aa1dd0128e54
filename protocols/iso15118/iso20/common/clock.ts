/**
 * Moments as ISO 15118-20 writes them: a count since the epoch, of
 * microseconds (clause 8.3.3.3), in a PowerSchedule of milliseconds.
 *
 * @module
 */

/** Below this a count is one of seconds: they reach it in the year 5138. */
const SECONDS_BELOW = 1e11;
const MILLIS_BELOW = 1e14;
const MICROS_BELOW = 1e17;

/** TimeStamp, MeterTimestamp and every TimeAnchor but a PowerSchedule's. */
export function micros(ms: number): number {
  return Math.max(0, Math.round(ms * 1000));
}

/** TimeAnchor of a PowerSchedule. */
export function millis(ms: number): number {
  return Math.max(0, Math.round(ms));
}

/**
 * The moment a stamp means, ms since the epoch. Cars and stations in the field
 * count seconds, milliseconds or microseconds: its size tells which.
 */
export function momentMs(stamp: number | bigint): number {
  const count = Number(stamp);
  if (count < SECONDS_BELOW) return count * 1000;
  if (count < MILLIS_BELOW) return count;
  if (count < MICROS_BELOW) return count / 1000;
  return count / 1e6;
}
