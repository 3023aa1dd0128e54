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
  /** How many buckets hold the largest bound: only when none is left it is sought anew. */
  readonly #holders = new Int32Array(LANES).fill(BUCKETS);
  #at = 0;
  #bucketFromMs = -Infinity;

  /** Lets what is older than `windowMs` fall out. */
  advance(nowMs: number, windowMs: number): void {
    const widthMs = windowMs / BUCKETS;
    if (nowMs - this.#bucketFromMs < widthMs) return;
    const late = nowMs - this.#bucketFromMs >= 2 * widthMs;
    this.#bucketFromMs = late ? nowMs : this.#bucketFromMs + widthMs;
    this.#at = (this.#at + 1) % BUCKETS;
    for (let lane = 0; lane < LANES; lane++) this.#replace(lane, 0);
  }

  /** Notes the present bound of one lane, a magnitude. */
  note(lane: number, bound: number): void {
    const here = this.#buckets[this.#at * LANES + lane] ?? 0;
    if (bound > here) this.#replace(lane, bound);
  }

  /** The largest bound of the lane that still counts. */
  most(lane: number): number {
    return this.#most[lane] ?? 0;
  }

  clear(): void {
    this.#buckets.fill(0);
    this.#most.fill(0);
    this.#holders.fill(BUCKETS);
  }

  /** Puts `bound` into the present bucket of one lane. */
  #replace(lane: number, bound: number): void {
    const place = this.#at * LANES + lane;
    const before = this.#buckets[place] ?? 0;
    const most = this.#most[lane] ?? 0;
    this.#buckets[place] = bound;
    if (bound > most) {
      this.#most[lane] = bound;
      this.#holders[lane] = 1;
      return;
    }
    let holders = this.#holders[lane] ?? 0;
    if (before === most) holders--;
    if (bound === most) holders++;
    this.#holders[lane] = holders;
    if (holders === 0) this.#seek(lane);
  }

  #seek(lane: number): void {
    let most = 0;
    let holders = 0;
    for (let place = lane; place < BUCKETS * LANES; place += LANES) {
      const bound = this.#buckets[place] ?? 0;
      if (bound > most) {
        most = bound;
        holders = 0;
      }
      if (bound === most) holders++;
    }
    this.#most[lane] = most;
    this.#holders[lane] = holders;
  }
}
