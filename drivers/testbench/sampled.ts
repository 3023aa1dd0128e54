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
  #newest: Writable<S>;
  readonly #periodMs: number;
  readonly #waiting: Writable<S>[] = [];
  #nextMs = -Infinity;

  constructor(first: S, periodMs: number) {
    this.shown = { ...first };
    this.#newest = this.shown;
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
      if (lateMs > 0) this.#wait(nowMs, measure);
      else {
        if (this.#newest !== this.shown) this.#catchUp();
        measure(this.shown);
        this.shown.atMonoMs = nowMs;
      }
    }
    if (this.#waiting.length === 0) return;
    while ((this.#waiting[0]?.atMonoMs ?? Infinity) <= nowMs - lateMs) {
      Object.assign(this.shown, this.#waiting.shift());
    }
  }

  /** Samples are no longer late. */
  #catchUp(): void {
    Object.assign(this.shown, this.#newest);
    this.#newest = this.shown;
    this.#waiting.length = 0;
  }

  /** A measurement goes on from the one before, which may not be shown yet. */
  #wait(nowMs: number, measure: (into: Writable<S>) => void): void {
    const measured = { ...this.#newest };
    measure(measured);
    measured.atMonoMs = nowMs;
    this.#newest = measured;
    if (this.#waiting.length >= WAITING_MAX) this.#waiting.shift();
    this.#waiting.push(measured);
  }
}
