/**
 * Counts of time for verdicts: what lasts, and what comes and goes.
 *
 * @module
 */

/** Part of the time without excess that is paid back: half of the time on, half off does not escape. */
const PAID_BACK = 0.25;

/**
 * Time in excess, integrated: grows while the excess lasts and shrinks four
 * times slower, so that nobody escapes by pulsing.
 */
export class ExcessTime {
  ms = 0;

  /** Adds a turn; returns the time so far, ms. */
  add(excess: boolean, dtMs: number): number {
    this.ms = excess ? this.ms + dtMs : Math.max(0, this.ms - dtMs * PAID_BACK);
    return this.ms;
  }

  clear(): void {
    this.ms = 0;
  }
}

/** Time a condition has held without a break. */
export class HeldTime {
  ms = 0;

  /** Adds a turn; returns the unbroken time so far, ms. */
  add(holds: boolean, dtMs: number): number {
    this.ms = holds ? this.ms + dtMs : 0;
    return this.ms;
  }

  clear(): void {
    this.ms = 0;
  }
}

/** Time of a device's own samples: a sample seen twice, or after a hole, adds nothing. */
export class SampleTime {
  #lastMs = -Infinity;

  constructor(readonly holeMs: number) {}

  /** Sample time since the last call, ms; 0 unless both samples are of after `sinceMs`. */
  advance(atMonoMs: number, sinceMs: number): number {
    const stepMs = atMonoMs - this.#lastMs;
    const counts = this.#lastMs >= sinceMs && stepMs > 0 &&
      stepMs <= this.holeMs;
    if (stepMs !== 0) this.#lastMs = atMonoMs;
    return counts ? stepMs : 0;
  }
}
