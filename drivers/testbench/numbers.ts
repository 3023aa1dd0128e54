/**
 * Small sums of the physical model, and the bounds of what can be.
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

/** @throws RangeError that names the field of `what` and the value which cannot be */
export function requireWithin(
  what: string,
  name: string,
  value: number,
  lowest: number,
  highest: number,
): void {
  if (!(value >= lowest && value <= highest)) {
    throw new RangeError(
      `cannot make a ${what}: ${name} ${value} is not within ${lowest} to ${highest}`,
    );
  }
}
