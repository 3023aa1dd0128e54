/**
 * Permits: the conditions under which current may flow.
 *
 * Each is renewed by whoever can see its condition and runs out by itself.
 *
 * @module
 */

/** Needed for any current: without one the outlet ramps down and opens. */
export const CHARGE_PERMITS = [
  "pilot",
  "session",
  "meter",
  "insulation",
  "lock",
  "gateway",
  "allocation",
] as const;

/** Needed besides for current from the vehicle to the grid. */
export const DISCHARGE_PERMITS = ["grid", "clock", "owner", "vehicle"] as const;

/** All of them, a charge permit before a discharge permit. */
export const PERMITS = [...CHARGE_PERMITS, ...DISCHARGE_PERMITS] as const;

/** The name of a permit. */
export type PermitName = typeof PERMITS[number];
