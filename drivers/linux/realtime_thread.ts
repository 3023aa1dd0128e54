/**
 * CLOCK_MONOTONIC and the scheduling of a thread, by FFI; usable in Workers.
 *
 * `performance.now()` starts anew in each Worker, so that two threads that
 * exchange times need the clock of the system.
 *
 * @module
 */

const SYMBOLS = {
  clock_gettime: { parameters: ["i32", "buffer"], result: "i32" },
  sched_setscheduler: {
    parameters: ["i32", "i32", "buffer"],
    result: "i32",
  },
  __errno_location: { parameters: [], result: "pointer" },
} as const;

const CLOCK_MONOTONIC = 1;
const SCHED_FIFO = 1;
const EPERM = 1;
const MS_PER_S = 1000;
const NS_PER_MS = 1_000_000;
/** Measurements of the offset; the one with the shortest call counts. */
const SAMPLES = 20;

/** The functions of the C library that a thread uses. */
type Clock = Deno.DynamicLibrary<typeof SYMBOLS>["symbols"];

let opened: Clock | undefined;

function open(): Clock {
  try {
    return opened ??= Deno.dlopen("libc.so.6", SYMBOLS).symbols;
  } catch (cause) {
    const reason = cause instanceof Deno.errors.NotCapable
      ? "start the program with --allow-ffi"
      : "Linux with the GNU C library is needed";
    throw new Error(`cannot read the system's clock: ${reason}`, { cause });
  }
}

/** `struct timespec` of 64 bit: seconds and nanoseconds; the seconds since the boot fit in the low half. */
const time = new Int32Array(4);

/**
 * CLOCK_MONOTONIC, ms; allocates nothing.
 *
 * @throws Error when FFI is not allowed, or there is no GNU C library
 */
export function monotonicMs(): number {
  open().clock_gettime(CLOCK_MONOTONIC, time);
  return (time[0] ?? 0) * MS_PER_S + (time[2] ?? 0) / NS_PER_MS;
}

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

/** Whether a thread was given its scheduling, in words. */
export interface Scheduling {
  readonly fifo: boolean;
  readonly words: string;
}

/** Asks for SCHED_FIFO at `priority` (1 to 99) for the calling thread. */
export function askForFifo(priority: number): Scheduling {
  const result = open().sched_setscheduler(
    0,
    SCHED_FIFO,
    new Int32Array([priority]),
  );
  if (result === 0) {
    return { fifo: true, words: `SCHED_FIFO at priority ${priority}` };
  }
  const place = open().__errno_location();
  const errno = place === null ? 0 : new Deno.UnsafePointerView(place)
    .getInt32();
  const reason = errno === EPERM
    ? "the system does not permit it (CAP_SYS_NICE or LimitRTPRIO)"
    : `errno ${errno}`;
  return { fifo: false, words: `no SCHED_FIFO: ${reason}` };
}
