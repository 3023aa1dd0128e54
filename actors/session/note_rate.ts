/**
 * Keeps notes about strangers from filling the account: a burst is told one by
 * one, then some of them, with how many were left out.
 *
 * @module
 */

/** Notes told at once after a quiet time. */
export const NOTES_BURST = 20;
/** From then on, one in so long, ms. */
export const NOTE_EVERY_MS = 10_000;

/** Passes notes on, not too many. */
export class NoteRate {
  readonly #clock: { monoMs(): number };
  readonly #tell: (what: string) => void;
  #allowed = NOTES_BURST;
  #lastMs: number;
  #leftOut = 0;

  constructor(clock: { monoMs(): number }, tell: (what: string) => void) {
    this.#clock = clock;
    this.#tell = tell;
    this.#lastMs = clock.monoMs();
  }

  tell(what: string): void {
    const nowMs = this.#clock.monoMs();
    const earned = (nowMs - this.#lastMs) / NOTE_EVERY_MS;
    this.#allowed = Math.min(NOTES_BURST, this.#allowed + earned);
    this.#lastMs = nowMs;
    if (this.#allowed < 1) return void this.#leftOut++;
    this.#allowed--;
    const more = this.#leftOut === 0
      ? ""
      : ` (and ${this.#leftOut} more such notes before it)`;
    this.#leftOut = 0;
    this.#tell(`${what}${more}`);
  }
}
