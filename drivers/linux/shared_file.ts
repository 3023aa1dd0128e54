/**
 * A file as memory that processes share (mmap).
 *
 * @module
 */

import { failed, libc, SystemError } from "./libc.ts";

/** What is opened. */
export interface SharedFileOptions {
  readonly path: string;
  /** Size of the file, octets. */
  readonly octets: number;
  /** Makes the file, with zeros, where there is none; else it has to be there. */
  readonly create: boolean;
}

/** An open one. */
export interface SharedFile {
  /** The file's content; both ends see what the other one writes. */
  readonly memory: ArrayBuffer;
  /**
   * Makes sure that the file has its size, just before the memory is touched:
   * memory beyond the end of a file that somebody has cut ends the whole
   * process (SIGBUS). The memory of a cut file is taken back.
   *
   * @throws SystemError that names the path
   */
  check(): void;
  /** Takes the memory back: a view that is still used finds nothing, or throws. Done twice it does nothing. */
  dispose(): void;
}

const O_RDWR = 2;
const O_CREAT = 0o100;
const O_CLOEXEC = 0o2000000;
const O_NOFOLLOW = Deno.build.arch === "aarch64" ? 0o100000 : 0o400000;
const OWNER_ONLY = 0o600;
const AT_EMPTY_PATH = 0x1000;
const STATX_BASIC = 0x7ff;
const STATX_OCTETS = 256;
const UID_AT = 20;
const MODE_AT = 28;
const SIZE_AT = 40;
const S_IFMT = 0o170000;
const S_IFREG = 0o100000;
const OTHERS = 0o077;
const PROT_READ_WRITE = 3;
const MAP_SHARED = 1;
const MAP_FAILED = 0xffff_ffff_ffff_ffffn;
/** Largest file that is taken, octets. */
const OCTETS_MAX = 1 << 24;

/**
 * Opens a file as shared memory, in any thread.
 *
 * It has to be a regular file of this user, of exactly `octets`, that nobody
 * else can read or write; a new one is made so (mode 0600).
 *
 * @throws SystemError that names the path and what is wrong with it
 */
export function openSharedFile(options: SharedFileOptions): SharedFile {
  const { path, octets, create } = options;
  if (!(Number.isInteger(octets) && octets > 0 && octets <= OCTETS_MAX)) {
    throw new SystemError(
      `cannot share "${path}": ${octets} octets are not within 1 to ${OCTETS_MAX}`,
      0,
    );
  }
  const flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | (create ? O_CREAT : 0);
  const name = new TextEncoder().encode(`${path}\0`);
  const descriptor = libc().open(name, flags, OWNER_ONLY);
  if (descriptor < 0) throw failed(`share "${path}"`);
  try {
    examine(descriptor, options);
    return map(descriptor, options);
  } catch (cause) {
    libc().close(descriptor);
    throw cause;
  }
}

function examine(descriptor: number, options: SharedFileOptions): void {
  const { path, octets, create } = options;
  const refuse = (reason: string) =>
    new SystemError(`cannot share "${path}": ${reason}`, 0);
  const stat = new Uint8Array(STATX_OCTETS);
  const view = new DataView(stat.buffer);
  if (!look(descriptor, stat)) throw failed(`share "${path}"`);
  const mode = view.getUint16(MODE_AT, true);
  const owner = view.getUint32(UID_AT, true);
  if ((mode & S_IFMT) !== S_IFREG) throw refuse("it is no regular file");
  if (owner !== libc().geteuid()) {
    throw refuse(`it belongs to another user (${owner})`);
  }
  if ((mode & OTHERS) !== 0) {
    const rights = (mode & 0o777).toString(8);
    throw refuse(`others may use it (mode ${rights}; 600 is needed)`);
  }
  const size = sizeIn(view);
  if (size === octets) return;
  // A file just made is empty; any other size is somebody else's file.
  if (!create || size !== 0) {
    throw refuse(`it has ${size} octets where ${octets} are needed`);
  }
  if (libc().ftruncate(descriptor, BigInt(octets)) !== 0) {
    throw failed(`share "${path}"`);
  }
}

/** Read as two halves: a loop that asks in every turn makes no garbage. */
function sizeIn(stat: DataView): number {
  return stat.getUint32(SIZE_AT, true) +
    2 ** 32 * stat.getUint32(SIZE_AT + 4, true);
}

const NO_NAME = new Uint8Array(1);

/** Asks for what is known of an open file. */
function look(descriptor: number, stat: Uint8Array<ArrayBuffer>): boolean {
  const { statx } = libc();
  return statx(descriptor, NO_NAME, AT_EMPTY_PATH, STATX_BASIC, stat) === 0;
}

function map(
  descriptor: number,
  { path, octets }: SharedFileOptions,
): SharedFile {
  const place = libc().mmap(
    null,
    BigInt(octets),
    PROT_READ_WRITE,
    MAP_SHARED,
    descriptor,
    0n,
  );
  if (place === null || Deno.UnsafePointer.value(place) === MAP_FAILED) {
    throw failed(`share "${path}"`);
  }
  const memory = Deno.UnsafePointerView.getArrayBuffer(place, octets);
  const stat = new Uint8Array(STATX_OCTETS);
  const view = new DataView(stat.buffer);
  let disposed = false;
  const dispose = () => {
    if (disposed) return;
    disposed = true;
    // Detached first: a view that is still used must not reach unmapped memory.
    memory.transfer();
    libc().munmap(place, BigInt(octets));
    libc().close(descriptor);
  };
  return {
    memory,
    check() {
      if (disposed) throw new SystemError(`"${path}" is shared no more`, 0);
      if (!look(descriptor, stat)) throw failed(`look at "${path}"`);
      const size = sizeIn(view);
      if (size >= octets) return;
      dispose();
      throw new SystemError(
        `"${path}" was cut to ${size} octets where ${octets} are needed`,
        0,
      );
    },
    dispose,
  };
}
