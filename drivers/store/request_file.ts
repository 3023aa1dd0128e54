/**
 * A list of records in one file, kept over a restart: complete or absent.
 *
 * The file (`store_form.ts`) is readable by its own user only. It is written
 * beside its place, brought to the disk and renamed, so that a reader, also
 * after a power loss, sees the old list or the new one.
 *
 * @module
 */

import { contentOf, written } from "./store_form.ts";
import { setAside } from "./set_aside.ts";
import { fileSystem, type StoreIo } from "./store_io.ts";
import { wordsOf } from "./words.ts";

/** A larger file is neither written nor read, octets. */
export const STORE_OCTETS_MAX = 1 << 23;

/** How a store is made. */
export interface RequestFileOptions<T> {
  readonly path: string;
  /** A record of the file, or a sentence that says why it is none. */
  parse(value: unknown): T | string;
  /** Told in a plain sentence what could not be kept or read. */
  say(words: string): void;
  readonly octetsMax?: number;
  readonly io?: StoreIo;
}

/**
 * The store. `load` and `save` never throw: what cannot be stored stays with
 * the caller, is said once until it succeeds again, and is counted.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 *
 * const folder = Deno.makeTempDirSync();
 * const path = `${folder}/setpoints.json`;
 * const store = new RequestFile({ path, parse: Number, say: assert.fail });
 * store.save([11_000, -7_000]);
 * assert.deepEqual(store.load(), [11_000, -7_000]);
 * Deno.removeSync(folder, { recursive: true });
 * ```
 */
export class RequestFile<T> {
  readonly #path: string;
  readonly #octetsMax: number;
  readonly #io: StoreIo;
  readonly #parse: (value: unknown) => T | string;
  readonly #say: (words: string) => void;
  #failures = 0;
  #problem: string | undefined;

  constructor(options: RequestFileOptions<T>) {
    const { path, octetsMax = STORE_OCTETS_MAX, io = fileSystem } = options;
    this.#path = path;
    this.#octetsMax = octetsMax;
    this.#io = io;
    this.#parse = options.parse;
    this.#say = options.say;
  }

  /** How often saving has failed. */
  get failures(): number {
    return this.#failures;
  }

  /** Why the file does not hold what was saved last; nothing when it does. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** What was saved last; nothing of a file that is absent or damaged. */
  load(): readonly T[] {
    let why: string;
    try {
      const bytes = this.#io.read(this.#path, this.#octetsMax);
      if (bytes === undefined) return [];
      const read = this.#recordsIn(bytes);
      if (typeof read !== "string") return read;
      why = read;
    } catch (cause) {
      why = `it cannot be read: ${wordsOf(cause)}`;
    }
    this.#say(
      `${this.#path} is not used: ${why}; ${
        setAside(this.#path, [], this.#io)
      }`,
    );
    return [];
  }

  /** Stores the list in place of the old one. */
  save(records: readonly T[]): void {
    try {
      const bytes = new TextEncoder().encode(written(records));
      if (bytes.length > this.#octetsMax) {
        throw new RangeError(
          `${bytes.length} octets are over the bound of ${this.#octetsMax}`,
        );
      }
      this.#write(bytes);
    } catch (cause) {
      this.#failed(wordsOf(cause));
      return;
    }
    if (this.#problem === undefined) return;
    this.#problem = undefined;
    this.#say(`${this.#path} is written again`);
  }

  #write(bytes: Uint8Array): void {
    const fresh = `${this.#path}.new`;
    this.#io.remove(fresh);
    try {
      this.#io.write(fresh, bytes);
      this.#io.rename(fresh, this.#path);
    } catch (cause) {
      // A part of a file on a full disk only takes room.
      quietly(() => this.#io.remove(fresh));
      throw cause;
    }
    this.#io.syncFolder(folderOf(this.#path));
  }

  #failed(why: string): void {
    this.#failures++;
    const isNews = this.#problem !== why;
    this.#problem = why;
    if (isNews) {
      this.#say(
        `cannot write ${this.#path}: ${why}; set-points hold, but not over a restart`,
      );
    }
  }

  #recordsIn(bytes: Uint8Array): T[] | string {
    if (bytes.length > this.#octetsMax) {
      return `it has more than ${this.#octetsMax} octets`;
    }
    const content = contentOf(bytes);
    if (typeof content === "string") return content;
    const records: T[] = [];
    for (const [at, value] of content.entries()) {
      const record = this.#parse(value);
      if (typeof record === "string") return `records[${at}]: ${record}`;
      records.push(record);
    }
    return records;
  }
}

function folderOf(path: string): string {
  const end = path.lastIndexOf("/");
  return end < 0 ? "." : path.slice(0, end) || "/";
}

function quietly(run: () => void): void {
  try {
    run();
  } catch {
    // The first failure is the one that is told.
  }
}
