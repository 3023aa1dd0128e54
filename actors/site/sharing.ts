/**
 * Fair sharing under a limit of the whole and of each phase.
 *
 * @module
 */

import type { PhaseTriple } from "../../drivers/devices/outlet.ts";
import { type Capacity, Ledger } from "./capacity.ts";

/** What one car can take, watts of the grid side. Between zero and `min` there is nothing. */
export interface Want {
  readonly min: number;
  readonly max: number;
  /** A car of weight 2 gets twice the share of one of weight 1. */
  readonly weight: number;
  /** Beyond the minimums smaller stages are filled first. */
  readonly stage: number;
  /** Amperes of each conductor for each watt. */
  readonly perWattA: PhaseTriple;
}

/**
 * Fills all wants evenly until a limit is reached; who loads another phase
 * goes on. Where the minima do not fit, the last wants of the list go without.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 *
 * const want = { weight: 1, stage: 0, perWattA: [0, 0, 0] } as const;
 * const shares = fill({ powerW: 10, phaseA: [1, 1, 1] }, [
 *   { ...want, min: 0, max: 2 },
 *   { ...want, min: 0, max: 20 },
 * ]);
 * assert.deepEqual(shares, [2, 8]);
 * ```
 */
export function fill(capacity: Capacity, wants: readonly Want[]): number[] {
  const ledger = new Ledger(capacity);
  const served = wants.map(({ min, max, perWattA }) => {
    const serves = max > 0 && min <= max && ledger.fits(min, perWattA);
    if (serves) ledger.take(min, perWattA);
    return serves;
  });
  const shares = wants.map(({ min }, i) => served[i] ? min : 0);
  const stages = new Set(wants.map(({ stage }) => stage));
  for (const stage of [...stages].sort((a, b) => a - b)) {
    const raised = wants.map((want, i) =>
      served[i] === true && want.stage === stage
    );
    new Rise(wants, shares, ledger.left()).run(raised);
    wants.forEach(({ min, perWattA }, i) => {
      if (raised[i]) ledger.take((shares[i] ?? 0) - min, perWattA);
    });
  }
  return shares;
}

interface Turn {
  readonly level: number;
  readonly index: number;
  readonly starts: boolean;
}

/** The common level going up; each want starts at its minimum and ends at its maximum. */
class Rise {
  readonly #free: number[];
  readonly #slope = [0, 0, 0, 0];
  readonly #full = [false, false, false, false];
  readonly #growing = new Set<number>();
  #level = 0;

  constructor(
    readonly wants: readonly Want[],
    readonly shares: number[],
    { powerW, phaseA }: Capacity,
  ) {
    this.#free = [powerW, ...phaseA];
  }

  run(served: readonly boolean[]): void {
    const turns: Turn[] = [];
    this.wants.forEach(({ min, max, weight }, index) => {
      if (!served[index] || max <= min) return;
      turns.push({ level: min / weight, index, starts: true });
      turns.push({ level: max / weight, index, starts: false });
    });
    turns.sort((a, b) => a.level - b.level);
    for (const { level, index, starts } of turns) {
      this.#rise(level);
      if (starts) this.#start(index);
      else if (this.#growing.has(index)) {
        this.#stop(index, this.wants[index]?.max ?? 0);
      }
    }
  }

  #rise(to: number): void {
    while (this.#level < to) {
      if (this.#growing.size === 0) {
        this.#level = to;
        return;
      }
      let step = to - this.#level;
      let full = -1;
      for (let row = 0; row < 4; row++) {
        const slope = this.#slope[row] ?? 0;
        if (slope <= 0) continue;
        const most = Math.max(0, this.#free[row] ?? 0) / slope;
        if (most < step) [step, full] = [most, row];
      }
      this.#level += step;
      for (let row = 0; row < 4; row++) {
        this.#free[row] = (this.#free[row] ?? 0) -
          step * (this.#slope[row] ?? 0);
      }
      if (full >= 0) this.#fill(full);
    }
  }

  /** Nothing is left of this row: who loads it stays where it is. */
  #fill(row: number): void {
    this.#full[row] = true;
    for (const index of [...this.#growing]) {
      const want = this.wants[index];
      if (want && loads(want, row) > 0) {
        this.#stop(index, Math.min(want.max, this.#level * want.weight));
      }
    }
    this.#slope[row] = 0;
  }

  #start(index: number): void {
    const want = this.wants[index];
    if (!want) return;
    for (let row = 0; row < 4; row++) {
      if (this.#full[row] && loads(want, row) > 0) return;
    }
    this.#growing.add(index);
    this.#lean(want, 1);
  }

  #stop(index: number, share: number): void {
    const want = this.wants[index];
    this.#growing.delete(index);
    if (!want) return;
    this.shares[index] = share;
    this.#lean(want, -1);
  }

  #lean(want: Want, sign: number): void {
    for (let row = 0; row < 4; row++) {
      this.#slope[row] = (this.#slope[row] ?? 0) +
        sign * want.weight * loads(want, row);
    }
  }
}

function loads({ perWattA }: Want, row: number): number {
  return row === 0 ? 1 : perWattA[row - 1] ?? 0;
}
