/**
 * The least and the most of four measured values during the last two seconds.
 *
 * @module
 */

const LANES = 4;
const BUCKETS = 21;
const BUCKET_MS = 100;

/** Sliding minimum and maximum in steps of 100 ms. */
export class RecentRange {
  readonly #least = new Float64Array(BUCKETS * LANES).fill(Infinity);
  readonly #most = new Float64Array(BUCKETS * LANES).fill(-Infinity);
  readonly #leastOfAll = new Float64Array(LANES).fill(Infinity);
  readonly #mostOfAll = new Float64Array(LANES).fill(-Infinity);
  #at = 0;
  #bucketFromMs = -Infinity;
  #filled = 0;

  /** Lets what is older than two seconds fall out. */
  advance(nowMs: number): void {
    if (nowMs - this.#bucketFromMs < BUCKET_MS) return;
    this.#bucketFromMs = nowMs;
    this.#filled++;
    this.#at = (this.#at + 1) % BUCKETS;
    const from = this.#at * LANES;
    this.#least.fill(Infinity, from, from + LANES);
    this.#most.fill(-Infinity, from, from + LANES);
    this.#leastOfAll.fill(Infinity);
    this.#mostOfAll.fill(-Infinity);
    for (let place = 0; place < this.#least.length; place++) {
      this.#widen(place % LANES, this.#least[place] ?? Infinity);
      this.#widen(place % LANES, this.#most[place] ?? -Infinity);
    }
  }

  /** Notes the present value of one lane. */
  note(lane: number, value: number): void {
    const place = this.#at * LANES + lane;
    if (value < (this.#least[place] ?? 0)) this.#least[place] = value;
    if (value > (this.#most[place] ?? 0)) this.#most[place] = value;
    this.#widen(lane, value);
  }

  /** Two whole seconds have been seen. */
  get full(): boolean {
    return this.#filled >= BUCKETS;
  }

  least(lane: number): number {
    return this.#leastOfAll[lane] ?? 0;
  }

  most(lane: number): number {
    return this.#mostOfAll[lane] ?? 0;
  }

  clear(): void {
    this.#filled = 0;
    this.#bucketFromMs = -Infinity;
    this.#least.fill(Infinity);
    this.#most.fill(-Infinity);
  }

  #widen(lane: number, value: number): void {
    if (!Number.isFinite(value)) return;
    if (value < (this.#leastOfAll[lane] ?? 0)) this.#leastOfAll[lane] = value;
    if (value > (this.#mostOfAll[lane] ?? 0)) this.#mostOfAll[lane] = value;
  }
}
