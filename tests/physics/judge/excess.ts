/**
 * Time spent above a limit, such that neither pulses nor a limit that moves
 * deceive it.
 *
 * @module
 */

/** Part of the time below a limit that is taken off the account. */
const LEAK = 0.25;
const SLOTS = 16;

/**
 * An account of time: what is spent in excess is added, and a quarter of the
 * time without excess is taken off. A car that pulses with any duty above a
 * fifth is found; one that overshoots for a moment at each change is not.
 */
export class ExcessAccount {
  #ms = 0;

  /** Milliseconds on the account. */
  get ms(): number {
    return this.#ms;
  }

  /** Returns true while the account holds more than `allowedMs` and the excess lasts. */
  add(exceeded: boolean, dtMs: number, allowedMs: number): boolean {
    this.#ms = exceeded
      ? Math.min(this.#ms + dtMs, 2 * allowedMs + dtMs)
      : Math.max(0, this.#ms - LEAK * dtMs);
    return exceeded && this.#ms > allowedMs;
  }

  clear(): void {
    this.#ms = 0;
  }
}

/** Greatest value within the last `windowMs`, to a sixteenth of it; never too low. */
export class TrailingMax {
  readonly #slots = new Float64Array(SLOTS + 1).fill(-Infinity);
  #slot = 0;
  #leftMs = 0;

  /** Notes a value, and returns the greatest. */
  push(value: number, dtMs: number, windowMs: number): number {
    this.note(value, dtMs, windowMs);
    return this.greatest();
  }

  note(value: number, dtMs: number, windowMs: number): void {
    this.#leftMs -= dtMs;
    if (this.#leftMs <= 0) {
      this.#slot = (this.#slot + 1) % (SLOTS + 1);
      this.#slots[this.#slot] = value;
      this.#leftMs = windowMs / SLOTS;
    }
    const slots = this.#slots;
    if ((slots[this.#slot] ?? value) < value) slots[this.#slot] = value;
  }

  greatest(): number {
    let most = -Infinity;
    for (const each of this.#slots) most = Math.max(most, each);
    return most;
  }
}

/**
 * A value against an upper limit that moves. In excess longer than allowed
 * means: above the present limit for that time by the account, and above
 * every limit that held within that time, so that a value which follows a
 * falling limit late, but in time, is not blamed.
 */
export class UpperLimit {
  readonly #account = new ExcessAccount();
  readonly #recent = new TrailingMax();

  /** Returns true while the limit is broken. */
  step(
    value: number,
    limit: number,
    dtMs: number,
    allowedMs: number,
  ): boolean {
    this.#recent.note(limit, dtMs, allowedMs);
    return this.#account.add(value > limit, dtMs, allowedMs) &&
      value > this.#recent.greatest();
  }
}
