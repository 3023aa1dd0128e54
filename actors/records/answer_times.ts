/**
 * How fast answers come: a histogram of fixed size, so that a session of a
 * million messages keeps no more than one of ten.
 *
 * @module
 */

import type { AnswerTimes } from "./session_record.ts";

/** The shortest time told apart, ms, and steps a doubling: an error under 5 %. */
const SHORTEST_MS = 0.01;
const STEPS = 8;
/** Up to 100 s. */
const BUCKETS = 24 * STEPS;

/** Measures the answers of one session. */
export class AnswerMeter {
  readonly #counts = new Uint32Array(BUCKETS);
  #count = 0;
  #maxMs = 0;

  /** An answer took so long, ms. */
  add(ms: number): void {
    const step = Math.ceil(Math.log2(ms / SHORTEST_MS) * STEPS);
    const bucket = Math.min(BUCKETS - 1, ms > SHORTEST_MS ? step : 0);
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
    this.#count++;
    this.#maxMs = Math.max(this.#maxMs, ms);
  }

  /** Median and longest so far; nothing before the first answer. */
  times(): AnswerTimes | undefined {
    if (this.#count === 0) return undefined;
    let left = this.#count / 2;
    const bucket = this.#counts.findIndex((count) => (left -= count) <= 0);
    const upToMs = SHORTEST_MS * 2 ** (Math.max(0, bucket) / STEPS);
    return {
      count: this.#count,
      p50Ms: Math.min(upToMs, this.#maxMs),
      maxMs: this.#maxMs,
    };
  }
}
