/**
 * The largest values a car may name, by unit (ISO 15118-2 Table 68, which DIN
 * SPEC 70121 clause 9.5.2.4 has too): stations may refuse a request for a
 * larger one, whatever a PhysicalValue could hold.
 *
 * @module
 */

import { type Physical, physical } from "../physical.ts";

const LARGEST = {
  A: 400,
  V: 1_000,
  W: 200_000,
  Wh: 200_000,
  s: 172_800,
} as const;

/** Units of what a car names. */
export type CarUnit = keyof typeof LARGEST;

/**
 * What the car names, or the end of its range that it lies beyond; `down` for
 * limits, which are never overstated.
 */
export function named<Unit extends CarUnit>(
  value: number,
  unit: Unit,
  rounding?: "down",
): Physical<Unit> {
  const inRange = Math.min(LARGEST[unit], Math.max(0, value));
  return physical(inRange, unit, rounding);
}
