/**
 * The C library by FFI, opened once per thread, and its errors in words.
 *
 * Every call but one is synchronous on a descriptor that never blocks: such a
 * call takes about a microsecond, and `errno` belongs to the thread that made
 * it. Only the poller waits, on a thread of its own.
 *
 * @module
 */

const I = "i32";
const B = "buffer";

const SYMBOLS = {
  socket: { parameters: [I, I, I], result: I },
  bind: { parameters: [I, B, "u32"], result: I },
  setsockopt: { parameters: [I, I, I, B, "u32"], result: I },
  getsockopt: { parameters: [I, I, I, B, B], result: I },
  ioctl: { parameters: [I, "u64", B], result: I },
  send: { parameters: [I, B, "usize", I], result: "isize" },
  recv: { parameters: [I, B, "usize", I], result: "isize" },
  close: { parameters: [I], result: I },
  if_nametoindex: { parameters: [B], result: "u32" },
  eventfd: { parameters: ["u32", I], result: I },
  eventfd_read: { parameters: [I, B], result: I },
  eventfd_write: { parameters: [I, "u64"], result: I },
  epoll_create1: { parameters: [I], result: I },
  epoll_ctl: { parameters: [I, I, I, B], result: I },
  epoll_wait: { parameters: [I, B, I, I], result: I, nonblocking: true },
  clock_gettime: { parameters: [I, B], result: I },
  open: { parameters: [B, I, "u32"], result: I },
  ftruncate: { parameters: [I, "i64"], result: I },
  statx: { parameters: [I, B, I, "u32", B], result: I },
  geteuid: { parameters: [], result: "u32" },
  mmap: {
    parameters: ["pointer", "usize", I, I, I, "i64"],
    result: "pointer",
  },
  munmap: { parameters: ["pointer", "usize"], result: I },
  getrlimit: { parameters: [I, B], result: I },
  sched_setscheduler: { parameters: [I, I, B], result: I },
  __errno_location: { parameters: [], result: "pointer" },
} as const;

/** The functions of the C library that this program uses. */
type Libc = Deno.DynamicLibrary<typeof SYMBOLS>["symbols"];

/** Numbers of `errno` (asm-generic/errno-base.h and errno.h) that callers tell apart. */
export const EPERM = 1;
export const ENOENT = 2;
export const ENXIO = 6;
export const EAGAIN = 11;
const EACCES = 13;
const EISDIR = 21;
export const EINVAL = 22;
export const ENETDOWN = 100;
/** Those that only have words of their own. */
const ENODEV = 19;
const ENOTDIR = 20;
const ENOSPC = 28;
const ELOOP = 40;
const EMSGSIZE = 90;
const EAFNOSUPPORT = 97;
const ENOBUFS = 105;

const WORDS: Readonly<Record<number, string>> = {
  [EPERM]: "the system does not permit it",
  [ENOENT]: "there is no such file",
  [EACCES]: "the file's rights do not allow it",
  [EISDIR]: "it is a folder",
  [ENOTDIR]: "a part of the path is no folder",
  [ENOSPC]: "there is no room for it",
  [ELOOP]: "it is a symbolic link",
  [ENXIO]: "the interface is gone",
  [ENODEV]: "there is no such interface",
  [EAFNOSUPPORT]: "this kernel lacks packet sockets (CONFIG_PACKET)",
  [EMSGSIZE]: "the frame is longer than the interface carries",
  [ENETDOWN]: "the interface is down",
  [EAGAIN]: "the interface takes no more at present",
  [ENOBUFS]: "the interface takes no more at present",
};

/** A system call failed; `message` says what in a sentence. */
export class SystemError extends Error {
  override readonly name = "SystemError";
  /** `errno` of the call; 0 when it is no system call that failed. */
  readonly errno: number;
  constructor(message: string, errno: number, options?: ErrorOptions) {
    super(message, options);
    this.errno = errno;
  }
}

let opened: Libc | undefined;

/**
 * The library, opened at the first call.
 *
 * @throws SystemError when there is no GNU C library, or FFI is not allowed
 */
export function libc(): Libc {
  return opened ??= openLibc();
}

function openLibc(): Libc {
  try {
    return Deno.dlopen("libc.so.6", SYMBOLS).symbols;
  } catch (cause) {
    const reason = cause instanceof Deno.errors.NotCapable
      ? "start the program with --allow-ffi"
      : "Linux with the GNU C library is needed";
    throw new SystemError(`cannot open libc.so.6: ${reason}`, 0, { cause });
  }
}

/** `errno` of the synchronous call just made by this thread. */
export function errno(): number {
  const place = libc().__errno_location();
  return place === null ? 0 : new Deno.UnsafePointerView(place).getInt32();
}

/** What a number of `errno` means, in words. */
export function wordsOf(number: number): string {
  return WORDS[number] ?? `the system says no (errno ${number})`;
}

/** The error of the call just made: `cannot ${action}: reason`. */
export function failed(action: string): SystemError {
  const number = errno();
  return new SystemError(`cannot ${action}: ${wordsOf(number)}`, number);
}
