/**
 * What the disk denies: a full or read-only one costs records and logs, which
 * is said, but it stops no charging.
 *
 * @module
 */

/** Errors of a disk; a path that cannot be is the configuration's, and ends the start. */
const DISK_ERRORS: ReadonlySet<string> = new Set([
  "EACCES",
  "EDQUOT",
  "EIO",
  "ENOSPC",
  "EPERM",
  "EROFS",
]);

/**
 * Does something with files.
 *
 * @returns nothing where the disk denies it; `out` then says what is missing
 * @throws Error with `what` for anything else
 */
export function unlessDenied<T>(
  what: string,
  without: string,
  run: () => T,
  out: (line: string) => void,
): T | undefined {
  try {
    return run();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    if (!isOfDisk(cause)) throw new Error(`${what}: ${why}`, { cause });
    out(`${what}: ${why}; charging goes on ${without}`);
    return undefined;
  }
}

function isOfDisk(cause: unknown): boolean {
  for (let one = cause; one instanceof Error; one = one.cause) {
    if ("code" in one && DISK_ERRORS.has(String(one.code))) return true;
  }
  return false;
}
