/**
 * Small sums of the physical model.
 *
 * @module
 */

/** `from` moved towards `to` by at most `most`. */
export function towards(from: number, to: number, most: number): number {
  return from < to ? Math.min(to, from + most) : Math.max(to, from - most);
}

/** `value` within `low` and `high`; `high` rules where they cross. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
