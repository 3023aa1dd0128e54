/**
 * Signals of the grid: `signal.ts` passes set-points on to the site.
 *
 * @module
 */

export * from "./signal.ts";
