/**
 * The clock that all processes of this computer share.
 *
 * `performance.now()` starts anew in each process and each worker; stamps in
 * shared memory are by this clock.
 *
 * @module
 */

import { failed, libc } from "./libc.ts";

const CLOCK_MONOTONIC = 1;
const NS_PER_MS = 1_000_000;
const MS_PER_S = 1000;

/** `struct timespec` of 64 bit; seconds since the start of the computer fit in the low half. */
const time = new Int32Array(4);

/**
 * CLOCK_MONOTONIC, milliseconds with fraction; allocates nothing.
 *
 * @throws SystemError without FFI
 */
export function monotonicMs(): number {
  if (libc().clock_gettime(CLOCK_MONOTONIC, time) !== 0) {
    throw failed("read the monotonic clock");
  }
  return (time[0] ?? 0) * MS_PER_S + (time[2] ?? 0) / NS_PER_MS;
}

/** Measurements of the offset; the one with the shortest call counts. */
const SAMPLES = 20;

/** CLOCK_MONOTONIC less this thread's `performance.now()`, ms; constant while the thread lives. */
export function monotonicOffsetMs(): number {
  let shortest = Infinity;
  let offsetMs = 0;
  for (let n = 0; n < SAMPLES; n++) {
    const before = performance.now();
    const now = monotonicMs();
    const after = performance.now();
    if (after - before >= shortest) continue;
    shortest = after - before;
    offsetMs = now - (before + after) / 2;
  }
  return offsetMs;
}
