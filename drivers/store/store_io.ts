/**
 * What the store needs of a file system, so that a test can let each call fail.
 *
 * @module
 */

const PRIVATE = 0o600;

/** Calls of a file system; each throws what the system says. */
export interface StoreIo {
  /**
   * A file's octets, no more than one beyond `max`; `undefined` when there is
   * none. What is no regular file is refused: a pipe would be waited for.
   */
  read(path: string, max: number): Uint8Array | undefined;
  /** Makes a new file of mode 0600 and has its octets on the disk on return. */
  write(path: string, bytes: Uint8Array): void;
  rename(from: string, to: string): void;
  /** Nothing happens when there is no such file. */
  remove(path: string): void;
  exists(path: string): boolean;
  /** Has the names in a folder on the disk on return. */
  syncFolder(path: string): void;
}

/** The file system of this machine. */
export const fileSystem: StoreIo = {
  read(path, max) {
    return orAbsent(() => {
      if (!Deno.statSync(path).isFile) throw new Error("it is no regular file");
      using file = Deno.openSync(path);
      return readUpTo(file, max + 1);
    });
  },
  write(path, bytes) {
    using file = Deno.openSync(path, {
      write: true,
      createNew: true,
      mode: PRIVATE,
    });
    for (let at = 0; at < bytes.length;) {
      at += file.writeSync(bytes.subarray(at));
    }
    file.syncSync();
  },
  rename: (from, to) => Deno.renameSync(from, to),
  remove: (path) => orAbsent(() => Deno.removeSync(path)),
  exists: (path) => orAbsent(() => Deno.lstatSync(path)) !== undefined,
  syncFolder(path) {
    using folder = Deno.openSync(path);
    folder.syncSync();
  },
};

function readUpTo(file: Deno.FsFile, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let octets = 0;
  while (octets < most) {
    const part = new Uint8Array(Math.min(1 << 16, most - octets));
    const read = file.readSync(part);
    if (read === null) break;
    parts.push(part.subarray(0, read));
    octets += read;
  }
  const whole = new Uint8Array(octets);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function orAbsent<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound) return undefined;
    throw cause;
  }
}
