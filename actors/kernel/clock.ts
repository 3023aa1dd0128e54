/**
 * The clock every actor and every Effect program lives by.
 *
 * @module
 */

import { type Clock, Duration, Effect } from "./effect.ts";

/** Timers and the two times; also XState's clock. */
export interface KernelClock {
  /** Calls `fire` after `ms`; the id is for `clearTimeout`. */
  setTimeout(fire: () => void, ms: number): unknown;
  /** Takes a timer back; an unknown or spent id does nothing. */
  clearTimeout(id: unknown): void;
  /** Time that only goes forward, ms from an arbitrary origin. */
  monoMs(): number;
  /** Wall clock, Unix ms; may jump. */
  nowMs(): number;
}

/** Longest delay the host's timers keep; longer ones fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

interface Handle {
  id: ReturnType<typeof setTimeout> | undefined;
}

/** The host's clock. Delays beyond 24 days are kept by renewing the timer. */
export class SystemClock implements KernelClock {
  setTimeout(fire: () => void, ms: number): Handle {
    const handle: Handle = { id: undefined };
    const arm = (left: number) => {
      const now = Math.min(left, LONGEST_MS);
      handle.id = setTimeout(() => left > now ? arm(left - now) : fire(), now);
    };
    arm(ms);
    return handle;
  }

  clearTimeout(id: unknown): void {
    clearTimeout((id as Handle | undefined)?.id);
  }

  monoMs(): number {
    return performance.now();
  }

  nowMs(): number {
    return Date.now();
  }
}

const nanos = (ms: number): bigint => BigInt(Math.round(ms * 1e6));

/** Effect's view of a kernel clock, so that `Effect.sleep` waits on it. */
export function effectClock(clock: KernelClock): Clock.Clock {
  return {
    currentTimeMillisUnsafe: () => clock.nowMs(),
    currentTimeMillis: Effect.sync(() => clock.nowMs()),
    currentTimeNanosUnsafe: () => nanos(clock.nowMs()),
    currentTimeNanos: Effect.sync(() => nanos(clock.nowMs())),
    monotonicTimeNanosUnsafe: () => nanos(clock.monoMs()),
    monotonicTimeNanos: Effect.sync(() => nanos(clock.monoMs())),
    sleep(duration) {
      const ms = Duration.toMillis(duration);
      if (!Number.isFinite(ms)) return Effect.never;
      if (ms <= 0) return Effect.yieldNow;
      return Effect.callback((resume) => {
        const id = clock.setTimeout(() => resume(Effect.void), ms);
        return Effect.sync(() => clock.clearTimeout(id));
      });
    },
  };
}
