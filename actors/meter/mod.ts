/**
 * Meters: `plausibility.ts` says whether a reading can be true, `meter.ts` is
 * the actor that looks.
 *
 * @module
 */

export * from "./meter.ts";
export * from "./plausibility.ts";
