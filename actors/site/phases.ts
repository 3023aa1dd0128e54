/**
 * Which conductors of the grid an outlet's terminals are wired to.
 *
 * Outlets are turned against each other so that vehicles with one phase do not
 * all load the same conductor.
 *
 * @module
 */

import type { PhaseTriple } from "../../drivers/devices/outlet.ts";

/** Line to neutral, volts, with which watts and amperes of the grid side are converted. */
export const NOMINAL_V = 230;

/** Grid conductors of the terminals L1, L2, L3 in their order; one alone for one phase. */
export type PhaseRotation =
  | "L1L2L3"
  | "L2L3L1"
  | "L3L1L2"
  | "L1L3L2"
  | "L3L2L1"
  | "L2L1L3"
  | "L1"
  | "L2"
  | "L3";

/** Index 0 to 2 of the grid's conductor behind each terminal that is wired. */
export function conductorsOf(rotation: PhaseRotation): number[] {
  return [...rotation.matchAll(/L([123])/g)].map(([, n]) => Number(n) - 1);
}

/** Amperes at the terminals as amperes of the grid's conductors. */
export function onGrid(
  terminals: PhaseTriple,
  conductors: readonly number[],
): PhaseTriple {
  const grid: [number, number, number] = [0, 0, 0];
  conductors.forEach((conductor, terminal) => {
    grid[conductor] = (grid[conductor] ?? 0) + (terminals[terminal] ?? 0);
  });
  return grid;
}

/** Amperes of each conductor that one watt makes which is spread over `loaded`. */
export function amperesPerWatt(loaded: readonly number[]): PhaseTriple {
  const each = loaded.length === 0 ? 0 : 1 / (NOMINAL_V * loaded.length);
  const grid: [number, number, number] = [0, 0, 0];
  for (const conductor of loaded) grid[conductor] = each;
  return grid;
}
