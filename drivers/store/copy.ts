/**
 * A copy of a database, also of one that a gateway writes to meanwhile.
 *
 * @module
 */

import { backup, DatabaseSync } from "node:sqlite";
import { fileSystem } from "./store_io.ts";

/** Pages copied at once: all of them, so that no writer makes it begin anew. */
const PAGES_AT_ONCE = 1 << 30;

/**
 * Copies the database of sessions to a file that is complete or absent, mode 0600.
 *
 * @throws Error when there is no database, or the copy cannot be written
 */
export async function copySessions(from: string, to: string): Promise<void> {
  if (!fileSystem.exists(from)) throw new Error(`there is no ${from}`);
  if (fileSystem.exists(to)) throw new Error(`${to} is there already`);
  const fresh = `${to}.new`;
  fileSystem.remove(fresh);
  fileSystem.write(fresh, new Uint8Array());
  try {
    const source = new DatabaseSync(from, { readOnly: true, timeout: 2_000 });
    try {
      await backup(source, fresh, { rate: PAGES_AT_ONCE });
    } finally {
      source.close();
    }
    using file = Deno.openSync(fresh, { write: true });
    file.syncSync();
    fileSystem.rename(fresh, to);
  } catch (cause) {
    fileSystem.remove(fresh);
    throw cause;
  }
}
