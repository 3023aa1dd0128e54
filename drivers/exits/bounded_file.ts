/**
 * Files of somebody else's making, read with a bound.
 *
 * @module
 */

/** Octets of a configuration, or of a file of certificates. */
export const FILE_OCTETS_MAX = 1 << 20;

/**
 * The octets of a regular file. A pipe could hang for ever and a device never
 * end, so both are refused before they are opened.
 *
 * @throws Deno's errors on I/O; RangeError for another kind of file, or one over `max`
 */
export function readBounded(
  path: string,
  max = FILE_OCTETS_MAX,
): Uint8Array<ArrayBuffer> {
  if (!Deno.statSync(path).isFile) {
    throw new RangeError("it is no regular file");
  }
  using file = Deno.openSync(path);
  // The size that the system tells may be of another moment, or of none.
  const octets = new Uint8Array(
    Math.min(max, Math.max(file.statSync().size, 1 << 16)) + 1,
  );
  let read = 0;
  while (read < octets.length) {
    const got = file.readSync(octets.subarray(read));
    if (got === null) return octets.slice(0, read);
    read += got;
  }
  throw new RangeError(`it is over ${octets.length - 1} octets`);
}
