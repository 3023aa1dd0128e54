/**
 * How the calling thread is scheduled, by FFI; usable in Workers.
 *
 * @module
 */

import { EPERM, errno, libc, wordsOf } from "./libc.ts";

const SCHED_FIFO = 1;

/** Whether a thread was given its scheduling, in words. */
export interface Scheduling {
  readonly fifo: boolean;
  readonly words: string;
}

/** Asks for SCHED_FIFO at `priority` (1 to 99) for the calling thread. */
export function askForFifo(priority: number): Scheduling {
  const asked = libc().sched_setscheduler(
    0,
    SCHED_FIFO,
    new Int32Array([priority]),
  );
  if (asked === 0) {
    return { fifo: true, words: `SCHED_FIFO at priority ${priority}` };
  }
  const number = errno();
  const reason = number === EPERM
    ? "the system does not permit it (CAP_SYS_NICE or LimitRTPRIO)"
    : wordsOf(number);
  return { fifo: false, words: `no SCHED_FIFO: ${reason}` };
}
