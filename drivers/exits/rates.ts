/**
 * Bounds of how often something may happen, in all and by source.
 *
 * @module
 */

/** So many a second in the long run, and so many at once after a quiet time. */
export interface Rate {
  readonly perS: number;
  readonly burst: number;
}

/** One token bucket. */
export class RateLimit {
  readonly #rate: Rate;
  #tokens: number;
  #lastMs: number;

  constructor(rate: Rate, nowMs: number) {
    this.#rate = rate;
    this.#tokens = rate.burst;
    this.#lastMs = nowMs;
  }

  /** Takes a token; false when there is none. */
  take(nowMs: number): boolean {
    // A clock that was set back takes nothing away.
    const passedMs = Math.max(0, nowMs - this.#lastMs);
    const earned = passedMs / 1000 * this.#rate.perS;
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + earned);
    this.#lastMs = nowMs;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}

/** Sources remembered; of more, the one longest unheard is forgotten. */
export const SOURCES_MAX = 256;

/** A token bucket a source. */
export class SourceRates {
  readonly #rate: Rate;
  /** In the order in which they were heard last. */
  readonly #bySource = new Map<string, RateLimit>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Takes a token of a source; false when it has none. */
  take(source: string, nowMs: number): boolean {
    const limit = this.#bySource.get(source) ??
      new RateLimit(this.#rate, nowMs);
    this.#bySource.delete(source);
    this.#bySource.set(source, limit);
    const [oldest] = this.#bySource.keys();
    if (this.#bySource.size > SOURCES_MAX && oldest !== undefined) {
      this.#bySource.delete(oldest);
    }
    return limit.take(nowMs);
  }
}
