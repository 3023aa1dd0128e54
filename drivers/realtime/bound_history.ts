/**
 * The largest bound that held within a time: a car that follows within that
 * time never exceeds it, however often its bound is lowered.
 *
 * @module
 */

const BUCKETS = 64;
/** Of an AC outlet: amperes of three terminals, and watts. */
const LANES = 4;
/** Lane of the watts. */
export const WATTS = 3;

/** Sliding maximum of up to four magnitudes, in steps of a 64th of the time. */
export class BoundHistory {
  readonly #buckets = new Float64Array(BUCKETS * LANES);
  readonly #most = new Float64Array(LANES);
  #at = 0;
  #bucketFromMs = -Infinity;

  /** Lets what is older than `windowMs` fall out. */
  advance(nowMs: number, windowMs: number): void {
    const widthMs = windowMs / BUCKETS;
    if (nowMs - this.#bucketFromMs < widthMs) return;
    const late = nowMs - this.#bucketFromMs >= 2 * widthMs;
    this.#bucketFromMs = late ? nowMs : this.#bucketFromMs + widthMs;
    this.#at = (this.#at + 1) % BUCKETS;
    this.#buckets.fill(0, this.#at * LANES, (this.#at + 1) * LANES);
    this.#most.fill(0);
    for (let place = 0; place < this.#buckets.length; place++) {
      const lane = place % LANES;
      const bound = this.#buckets[place] ?? 0;
      if (bound > (this.#most[lane] ?? 0)) this.#most[lane] = bound;
    }
  }

  /** Notes the present bound of one lane, a magnitude. */
  note(lane: number, bound: number): void {
    const place = this.#at * LANES + lane;
    if (bound > (this.#buckets[place] ?? 0)) this.#buckets[place] = bound;
    if (bound > (this.#most[lane] ?? 0)) this.#most[lane] = bound;
  }

  /** The largest bound of the lane that still counts. */
  most(lane: number): number {
    return this.#most[lane] ?? 0;
  }

  clear(): void {
    this.#buckets.fill(0);
    this.#most.fill(0);
  }
}
