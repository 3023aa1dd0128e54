/**
 * One holder at a time.
 *
 * @module
 */

import { Effect, type Scope, Semaphore } from "./effect.ts";

/**
 * Lets a device be opened by one actor at a time.
 *
 * XState does not wait for what it stops: without this, a restarted driver
 * opens its port while its predecessor still closes it. Call it once per device
 * and keep the result.
 */
export function exclusive<A, E, R>(
  open: Effect.Effect<A, E, R | Scope.Scope>,
): Effect.Effect<A, E, R | Scope.Scope> {
  const key = Semaphore.makeUnsafe(1);
  const hold = Effect.acquireRelease(key.take(1), () => key.release(1), {
    interruptible: true,
  });
  return Effect.andThen(hold, open);
}
