/**
 * What there is to share: watts of the whole, and amperes of each conductor.
 *
 * @module
 */

import type { PhaseTriple } from "../../drivers/devices/outlet.ts";

/** What there is, watts and amperes of each conductor. */
export interface Capacity {
  readonly powerW: number;
  readonly phaseA: PhaseTriple;
}

/** Rounding of sums, as a part of the capacity. */
const ROUNDING = 1e-12;

/** Sums of what is shared out, against a capacity. */
export class Ledger {
  readonly #free: [number, number, number, number];

  constructor({ powerW, phaseA }: Capacity) {
    const slack = (limit: number) => Math.max(0, limit);
    this.#free = [
      slack(powerW),
      slack(phaseA[0]),
      slack(phaseA[1]),
      slack(phaseA[2]),
    ];
  }

  /** Whether so many watts more fit. */
  fits(watts: number, perWattA: PhaseTriple): boolean {
    const [all, a, b, c] = this.#free;
    const eps = ROUNDING * (1 + watts);
    return watts <= all + eps && watts * perWattA[0] <= a + eps &&
      watts * perWattA[1] <= b + eps && watts * perWattA[2] <= c + eps;
  }

  /** What is short for so many watts: 0 the whole, 1 to 3 a conductor. */
  short(watts: number, perWattA: PhaseTriple): number[] {
    const eps = ROUNDING * (1 + watts);
    return [1, ...perWattA].flatMap((each, row) =>
      watts * each > (this.#free[row] ?? 0) + eps ? row : []
    );
  }

  take(watts: number, perWattA: PhaseTriple): void {
    this.#free[0] -= watts;
    this.#free[1] -= watts * perWattA[0];
    this.#free[2] -= watts * perWattA[1];
    this.#free[3] -= watts * perWattA[2];
  }

  /** What is left. */
  left(): Capacity {
    const [all, a, b, c] = this.#free.map((free) => Math.max(0, free));
    return { powerW: all ?? 0, phaseA: [a ?? 0, b ?? 0, c ?? 0] };
  }
}

/** What is left beside so much; never below zero. */
export function less(from: Capacity, { powerW, phaseA }: Capacity): Capacity {
  const free = (limit: number, used: number) => Math.max(0, limit - used);
  return {
    powerW: free(from.powerW, powerW),
    phaseA: [
      free(from.phaseA[0], phaseA[0]),
      free(from.phaseA[1], phaseA[1]),
      free(from.phaseA[2], phaseA[2]),
    ],
  };
}

/** No more watts than so many. */
export function capped({ powerW, phaseA }: Capacity, mostW: number): Capacity {
  return { powerW: Math.max(0, Math.min(powerW, mostW)), phaseA };
}
