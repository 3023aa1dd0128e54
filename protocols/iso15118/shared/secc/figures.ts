/**
 * The figures a vehicle tells, as far as they can be.
 *
 * @module
 */

/** Beyond this no figure of a vehicle means anything; plain data has no Infinity. */
const MOST = 1e9;

/** A figure within what a vehicle can mean; what is no number is zero. */
export function bounded(value: number): number {
  if (Number.isNaN(value)) return 0;
  return Math.max(-MOST, Math.min(MOST, value));
}

/** Without its sign: some cars write discharge limits as negative numbers. */
export function magnitude(value: number): number {
  return Math.abs(bounded(value));
}

/**
 * An optional maximum of DIN SPEC 70121 or ISO 15118-2: zero is said for
 * unknown and leaves `known` as it is, what is below zero cannot be and counts
 * as zero.
 */
export function optionalMaximum<K extends number | undefined>(
  told: number | undefined,
  known: K,
): number | K {
  if (told === undefined || told === 0) return known;
  return Math.max(0, bounded(told));
}

/**
 * A maximum of ISO 15118-20, where zero is zero: one that is below zero or
 * below its minimum cannot be and counts as zero.
 */
export function possibleMaximum(most: number, least: number): number {
  return most < 0 || most < least ? 0 : bounded(most);
}
