/**
 * Takes back a little of the room while more is measured than the limits allow.
 *
 * Amperes are granted at the nominal voltage, and losses by a curve: at another
 * voltage or temperature all may obey and the sum still be a few percent high.
 *
 * @module
 */

import type { PhaseTriple } from "../../drivers/devices/outlet.ts";
import type { Capacity } from "./capacity.ts";

/** Part of the excess that is taken back each second. */
const GAIN_PER_S = 0.1;
/** Never more than this part of the limit. */
const MOST_PART = 0.15;
/** Excess below this part is let be; below the limit by more than this part it is given back. */
const OVER_PART = 0.005;
const UNDER_PART = 0.005;
const GAP_MAX_S = 1.5;
/** What lasts no longer than this is a jump of other loads, which decisions answer themselves, ms. */
const LASTS_MS = 1_500;

/** What is taken back of one direction. */
export class Trim {
  readonly #taken: [number, number, number, number] = [0, 0, 0, 0];
  readonly #overSince: (number | undefined)[] = [];
  #last: number | undefined;

  /**
   * `load` in this direction, against its limits; all magnitudes or below zero
   * for the other way. While cars still follow (not `settled`) nothing is taken.
   */
  follow(
    load: { readonly powerW: number; readonly phaseA: PhaseTriple },
    limits: Capacity,
    settled: boolean,
    nowMonoMs: number,
  ): void {
    const seconds = Math.min(
      GAP_MAX_S,
      (nowMonoMs - (this.#last ?? nowMonoMs)) / 1_000,
    );
    this.#last = nowMonoMs;
    const loads = [load.powerW, ...load.phaseA];
    [limits.powerW, ...limits.phaseA].forEach((limit, row) => {
      const excess = (loads[row] ?? 0) - limit;
      const over = settled && excess > OVER_PART * limit;
      const since = over ? this.#overSince[row] ?? nowMonoMs : undefined;
      this.#overSince[row] = since;
      if (excess > 0 && (since === undefined || nowMonoMs - since < LASTS_MS)) {
        return;
      }
      if (excess <= 0 && excess >= -UNDER_PART * limit) return;
      const next = (this.#taken[row] ?? 0) + GAIN_PER_S * seconds * excess;
      this.#taken[row] = Math.min(MOST_PART * limit, Math.max(0, next));
    });
  }

  /** What is taken back at present. */
  get taken(): Capacity {
    const [powerW, a, b, c] = this.#taken;
    return { powerW, phaseA: [a, b, c] };
  }
}
