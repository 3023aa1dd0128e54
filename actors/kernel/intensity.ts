/**
 * How often children may crash, and how long to wait before the next start.
 *
 * @module
 */

import { Data, Duration, Effect, Exit, Schedule } from "./effect.ts";

/** More crashes than the intensity allows, or a spent backoff schedule. */
export class GaveUp extends Data.TaggedError("GaveUp")<{
  readonly child: string;
  /** Restarts made within the window before this crash. */
  readonly restarts: number;
  readonly cause: unknown;
}> {
  override get message(): string {
    return `gave up on ${this.child} after ${this.restarts} restarts`;
  }
}

/** A permanent child came to an end without an error. */
export class ChildEnded extends Data.TaggedError("ChildEnded")<{
  readonly child: string;
}> {
  override get message(): string {
    return `${this.child} is permanent and came to an end`;
  }
}

/** At most `max` restarts within any `withinMs`. */
export interface Intensity {
  readonly max: number;
  readonly withinMs: number;
}

interface Backoff {
  lastCrash: number;
  readonly nextDelay: (now: number) => number | undefined;
}

/** Counts crashes in a sliding window and reads delays off the schedule. */
export class RestartLimits {
  readonly #schedule: Schedule.Schedule<unknown>;
  readonly #intensity: Intensity;
  readonly #backoffs = new Map<string, Backoff>();
  #crashes: number[] = [];

  constructor(schedule: Schedule.Schedule<unknown>, intensity: Intensity) {
    this.#schedule = schedule;
    this.#intensity = intensity;
  }

  /** Delay before the restart, ms. Throws {@link GaveUp} when there shall be none. */
  crash(child: string, cause: unknown, now: number): number {
    const { max, withinMs } = this.#intensity;
    this.#crashes = this.#crashes.filter((at) => now - at < withinMs);
    this.#crashes.push(now);
    const delay = this.#crashes.length > max
      ? undefined
      : this.#backoff(child, now).nextDelay(now);
    if (delay !== undefined) return delay;
    throw new GaveUp({ child, restarts: this.#crashes.length - 1, cause });
  }

  /** Forgets a child that will not come back. */
  forget(child: string): void {
    this.#backoffs.delete(child);
  }

  /** A child that has run well for a whole window starts its backoff afresh. */
  #backoff(child: string, now: number): Backoff {
    const known = this.#backoffs.get(child);
    if (known && now - known.lastCrash < this.#intensity.withinMs) {
      known.lastCrash = now;
      return known;
    }
    const fresh = { lastCrash: now, nextDelay: stepper(this.#schedule) };
    this.#backoffs.set(child, fresh);
    return fresh;
  }
}

/** Reads delays off a schedule; `undefined` once it is spent. */
function stepper(
  schedule: Schedule.Schedule<unknown>,
): (now: number) => number | undefined {
  const step = Effect.runSync(Schedule.toStep(schedule));
  return (now) => {
    const exit = Effect.runSyncExit(step(now, undefined));
    return Exit.isSuccess(exit) ? Duration.toMillis(exit.value[1]) : undefined;
  };
}
