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

const time = new BigInt64Array(2);

/**
 * CLOCK_MONOTONIC, milliseconds with fraction.
 *
 * @throws SystemError without FFI
 */
export function monotonicMs(): number {
  if (
    libc().clock_gettime(CLOCK_MONOTONIC, new Uint8Array(time.buffer)) !== 0
  ) {
    throw failed("read the monotonic clock");
  }
  return Number(time[0]) * MS_PER_S + Number(time[1]) / NS_PER_MS;
}
