/**
 * What is done again and again: all of one period behind one timer, without a
 * fiber or a promise for each turn.
 *
 * @module
 */

import type { KernelClock } from "./clock.ts";
import { Effect } from "./effect.ts";

/** All that a clock does with one period. */
class Turns {
  readonly #clock: KernelClock;
  readonly #periodMs: number;
  /** Replaced, never changed: a turn goes through those that were there when it began. */
  #runs: readonly (() => void)[] = [];
  #timer: unknown;

  constructor(clock: KernelClock, periodMs: number) {
    this.#clock = clock;
    this.#periodMs = periodMs;
  }

  add(run: () => void): void {
    this.#runs = [...this.#runs, run];
    if (this.#runs.length === 1) this.#arm();
  }

  remove(run: () => void): void {
    this.#runs = this.#runs.filter((one) => one !== run);
    if (this.#runs.length === 0) this.#clock.clearTimeout(this.#timer);
  }

  #arm(): void {
    this.#timer = this.#clock.setTimeout(() => this.#turn(), this.#periodMs);
  }

  #turn(): void {
    const began = this.#runs;
    this.#arm();
    for (const run of began) {
      // One before it may have ended it.
      if (began === this.#runs || this.#runs.includes(run)) run();
    }
  }
}

const known = new WeakMap<KernelClock, Map<number, Turns>>();

function turnsOf(clock: KernelClock, periodMs: number): Turns {
  const periods = known.get(clock) ?? new Map<number, Turns>();
  known.set(clock, periods);
  const turns = periods.get(periodMs) ?? new Turns(clock, periodMs);
  periods.set(periodMs, turns);
  return turns;
}

/**
 * Calls `run` every `periodMs`, for ever; a throw is the defect of this effect
 * alone. The first call comes within a period.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { Effect } from "./effect.ts";
 * import { VirtualClock } from "./virtual_clock.ts";
 *
 * const clock = new VirtualClock();
 * let turns = 0;
 * Effect.runFork(every(clock, 20, () => void turns++));
 * await clock.advance(100);
 * assert.equal(turns, 5);
 * ```
 */
export function every(
  clock: KernelClock,
  periodMs: number,
  run: () => void,
): Effect.Effect<never> {
  return Effect.callback<never>((resume) => {
    const turns = turnsOf(clock, periodMs);
    const guarded = () => {
      try {
        run();
      } catch (cause) {
        turns.remove(guarded);
        resume(Effect.die(cause));
      }
    };
    turns.add(guarded);
    return Effect.sync(() => turns.remove(guarded));
  });
}
