/**
 * Keeps a damaged file for whoever wants to look at it.
 *
 * @module
 */

import { fileSystem, type StoreIo } from "./store_io.ts";
import { wordsOf } from "./words.ts";

/** Damaged files that are set aside, each under a name of its own; the last name is used again. */
export const DAMAGED_MOST = 8;

/**
 * Gives a file another name, and those that lie beside it under its name and
 * one of `endings`; says where in words, also when it cannot.
 */
export function setAside(
  path: string,
  endings: readonly string[] = [],
  io: Pick<StoreIo, "exists" | "rename" | "remove"> = fileSystem,
): string {
  try {
    const name = (n: number) => `${path}.damaged-${n}`;
    let n = 1;
    while (n < DAMAGED_MOST && io.exists(name(n))) n++;
    io.rename(path, name(n));
    for (const ending of endings) {
      // What was beside an earlier one does not belong to this one.
      io.remove(`${name(n)}${ending}`);
      if (!io.exists(`${path}${ending}`)) continue;
      io.rename(`${path}${ending}`, `${name(n)}${ending}`);
    }
    return `it is kept as ${name(n)}`;
  } catch (cause) {
    return `it cannot be set aside either: ${wordsOf(cause)}`;
  }
}
