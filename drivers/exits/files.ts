/**
 * Files this program leaves behind: readable by its own user only.
 *
 * @module
 */

import { Released } from "../../privacy/seal/released.ts";
import { complain } from "./console.ts";

const PRIVATE = 0o600;
const OTHERS = 0o077;

/**
 * Writes a file whole: a reader sees the old octets or the new, never a part.
 *
 * @throws Deno.errors.NotFound when the folder is missing, and what else the system says
 */
export async function writePrivate(
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const fresh = `${path}.new`;
  await removed(fresh);
  // `createNew` with the mode: nobody can open it before the mode is set.
  const file = await Deno.open(fresh, {
    write: true,
    createNew: true,
    mode: PRIVATE,
  });
  try {
    await writeAll(file, bytes);
    await file.sync();
  } finally {
    file.close();
  }
  await Deno.rename(fresh, path);
}

/**
 * Appends released octets. A file that would pass `octetsMax` first becomes
 * `PATH.1`, in place of an older one: two files are the bound.
 *
 * @throws RangeError when one piece alone is over the bound
 * @throws TypeError when the gate did not release them for a file
 */
export async function appendBounded(
  path: string,
  released: Released,
  { octetsMax }: { octetsMax: number },
): Promise<void> {
  const payload = Released.payloadFor("file", released);
  if (payload.length > octetsMax) {
    throw new RangeError(
      `cannot append ${payload.length} octets to a file of at most ${octetsMax}`,
    );
  }
  if (await sizeOf(path) + payload.length > octetsMax) {
    await Deno.rename(path, `${path}.1`);
  }
  const file = await Deno.open(path, {
    append: true,
    create: true,
    mode: PRIVATE,
  });
  try {
    await writeAll(file, payload);
  } finally {
    file.close();
  }
}

async function writeAll(file: Deno.FsFile, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    at += await file.write(bytes.subarray(at));
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await Deno.stat(path)).size;
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound) return 0;
    throw cause;
  }
}

async function removed(path: string): Promise<void> {
  try {
    await Deno.remove(path);
  } catch (cause) {
    if (!(cause instanceof Deno.errors.NotFound)) throw cause;
  }
}

/** A key log of so many octets gets no more lines. */
const LINES_OCTETS_MAX = 1 << 26;

/**
 * Appends lines to a file, made if absent and of mode 0600 from now on: the
 * key log of TLS, which goes out only where somebody asked for it. Once a line
 * cannot be written, as on a full disk, none follows: a log stops no session.
 *
 * @throws Deno's errors on I/O when the file cannot be opened, or is another's
 */
export function appendLines(path: string): (line: string) => void {
  const file = Deno.openSync(path, {
    append: true,
    create: true,
    mode: PRIVATE,
  });
  const { isFile, mode, size } = file.statSync();
  if (isFile && ((mode ?? 0) & OTHERS) !== 0) Deno.chmodSync(path, PRIVATE);
  let left = LINES_OCTETS_MAX - size;
  return (line) => {
    const octets = new TextEncoder().encode(`${line}\n`);
    left -= octets.length;
    if (left < 0) return;
    try {
      file.writeSync(octets);
    } catch (cause) {
      left = 0;
      const why = cause instanceof Error ? cause.message : String(cause);
      complain(`nothing more is written to ${path}: ${why}`);
    }
  };
}
