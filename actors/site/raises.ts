/**
 * Nobody rises into room that others still use.
 *
 * A car that was lowered takes seconds to follow. Until it has, what it is
 * measured with counts, and the others rise only into what is left.
 *
 * @module
 */

import type { PhaseTriple } from "../../drivers/devices/outlet.ts";
import type { Capacity } from "./capacity.ts";

/** One direction of one charger, watts of the grid side. */
export interface Raise {
  /** Granted so far. */
  readonly before: number;
  /** To be granted now. */
  readonly after: number;
  /** What it uses at present. */
  readonly usedW: number;
  /** Between zero and this there is nothing. */
  readonly min: number;
  readonly perWattA: PhaseTriple;
}

/** Sums are compared with so much room for rounding, as a part. */
const ROUNDING = 1e-9;

/** What may be granted at once, in the same order; never more than `after`. */
export function limitRaises(
  raises: readonly Raise[],
  { powerW, phaseA }: Capacity,
): number[] {
  const limits = [powerW, ...phaseA];
  const parts = limits.map((limit, row) => partOf(raises, limit, row));
  if (parts.every((part) => part >= 1)) return raises.map(({ after }) => after);
  return raises.map(({ before, after, min, perWattA }) => {
    if (after <= before) return after;
    const part = Math.min(
      ...parts.filter((_, row) => loadOf(perWattA, row) > 0),
    );
    const watts = before + (after - before) * part;
    return watts < min ? (before < min ? 0 : before) : watts;
  });
}

/** The part of all raises that fits under one limit. */
function partOf(
  raises: readonly Raise[],
  limit: number,
  row: number,
): number {
  let [used, raised] = [0, 0];
  for (const { before, after, usedW, perWattA } of raises) {
    const load = loadOf(perWattA, row);
    const held = Math.max(Math.min(before, after), usedW);
    used += held * load;
    raised += Math.max(0, after - held) * load;
  }
  if (used + raised <= limit * (1 + ROUNDING)) return 1;
  return raised <= 0 ? 1 : Math.max(0, Math.min(1, (limit - used) / raised));
}

function loadOf(perWattA: PhaseTriple, row: number): number {
  return row === 0 ? 1 : perWattA[row - 1] ?? 0;
}
