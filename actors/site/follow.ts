/**
 * What a car has been granted within the time it may take to follow: it is
 * blamed only for what is above all of that.
 *
 * @module
 */

interface Past {
  readonly watts: number;
  /** When something else was granted, monotonic ms. */
  readonly endMonoMs: number;
}

/** Different grants remembered of each car; beyond, two count as the greater one. */
const PAST_MAX = 64;
/** Time to follow beside the car's two loops, ms. */
export const FOLLOW_MS = 5_000;
/** Time to follow a duty cycle, ms (IEC 61851-1: 5 s, and 1 s for us). */
export const FOLLOW_PWM_MS = 6_000;
/** The longest loop that is believed, ms. */
const LOOP_MAX_MS = 10_000;

/** Tolerance of what is measured against an allocation: a tenth, and half an ampere in three phases. */
const OVER_PART = 0.1;
const OVER_W = 345;

/** Watts above an allocation, tolerance included. */
export function tolerated(watts: number): number {
  return watts * (1 + OVER_PART) + OVER_W;
}

/** How long a car may take to follow, ms. */
export function timeToFollow(loopMs: number | undefined): number {
  return loopMs === undefined
    ? FOLLOW_PWM_MS
    : 2 * Math.min(Math.max(0, loopMs), LOOP_MAX_MS) + FOLLOW_MS;
}

/** Grants of one car in one direction, watts. */
export class Granted {
  #now: number;
  readonly #past: Past[] = [];

  /** Begins with what a car takes already: a site that starts anew blames nobody. */
  constructor(watts = 0) {
    this.#now = watts;
  }

  /** What is granted at present. */
  get watts(): number {
    return this.#now;
  }

  grant(watts: number, nowMonoMs: number): void {
    if (watts === this.#now) return;
    const before = this.#now;
    this.#now = watts;
    // Smaller ones of before do not matter beside a greater later one.
    while ((this.#past.at(-1)?.watts ?? Infinity) <= before) this.#past.pop();
    this.#past.push({ watts: before, endMonoMs: nowMonoMs });
    if (this.#past.length > PAST_MAX) this.#merge();
  }

  /** The most that was granted within the last `followMs`. */
  most(nowMonoMs: number, followMs: number): number {
    while (
      this.#past[0] !== undefined &&
      nowMonoMs - this.#past[0].endMonoMs > followMs
    ) this.#past.shift();
    return Math.max(this.#now, this.#past[0]?.watts ?? 0);
  }

  #merge(): void {
    const [first, second] = this.#past;
    if (!first || !second) return;
    this.#past.splice(0, 2, {
      watts: Math.max(first.watts, second.watts),
      endMonoMs: second.endMonoMs,
    });
  }
}
