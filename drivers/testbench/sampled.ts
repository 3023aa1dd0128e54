/**
 * The last sample of a device that measures now and then, and whose samples
 * may arrive late.
 *
 * @module
 */

/** A sample that its owner overwrites. */
export type Writable<S> = { -readonly [K in keyof S]: S[K] };

/** Samples kept for late arrival; with more, the oldest goes. */
const WAITING_MAX = 1_000;

/** Holds one sample up to date. */
export class Sampled<S extends { readonly atMonoMs: number }> {
  /** What a reader sees. */
  readonly shown: Writable<S>;
  readonly #measured: Writable<S>;
  readonly #periodMs: number;
  readonly #waiting: Writable<S>[] = [];
  #nextMs = -Infinity;

  constructor(first: S, periodMs: number) {
    this.shown = { ...first };
    this.#measured = { ...first };
    this.#periodMs = periodMs;
  }

  /**
   * Measures by `measure` where a period has passed, and shows the newest
   * sample that is at least `lateMs` old.
   */
  step(nowMs: number, lateMs: number, measure: (into: Writable<S>) => void) {
    if (nowMs >= this.#nextMs) {
      // Kept to the beat: readers that come a little early or late make no gaps.
      this.#nextMs = Number.isFinite(this.#nextMs)
        ? Math.max(this.#nextMs + this.#periodMs, nowMs)
        : nowMs + this.#periodMs;
      measure(this.#measured);
      this.#measured.atMonoMs = nowMs;
      if (lateMs > 0) this.#wait();
      else {
        this.#waiting.length = 0;
        Object.assign(this.shown, this.#measured);
      }
    }
    while ((this.#waiting[0]?.atMonoMs ?? Infinity) <= nowMs - lateMs) {
      Object.assign(this.shown, this.#waiting.shift());
    }
  }

  #wait(): void {
    if (this.#waiting.length >= WAITING_MAX) this.#waiting.shift();
    this.#waiting.push({ ...this.#measured });
  }
}
