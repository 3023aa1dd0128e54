/**
 * How many descriptors this process may hold.
 *
 * @module
 */

import { failed, libc } from "./libc.ts";

/** RLIMIT_NOFILE of asm-generic/resource.h. */
const RLIMIT_NOFILE = 7;

/**
 * The bound in force for this process (getrlimit(2)).
 *
 * @throws SystemError when the system does not tell
 */
export function descriptorsMax(): number {
  // struct rlimit: the bound in force, and the one it may be raised to.
  const limits = new BigUint64Array(2);
  if (libc().getrlimit(RLIMIT_NOFILE, new Uint8Array(limits.buffer)) !== 0) {
    throw failed("read the bound of open files");
  }
  const [inForce = 0n] = limits;
  return Number(inForce < MUCH ? inForce : MUCH);
}

/** As good as no bound. */
const MUCH = 1n << 31n;
