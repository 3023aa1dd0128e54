/**
 * How an operator and the gateway meet to enrol a car for autocharge: two small
 * files in the data directory, readable by their own user only. One says that
 * the next car at a charger is wanted, the other holds its pseudonym until it
 * is read. No EVCCID is ever written.
 *
 * @module
 */

import { writePrivate } from "./files.ts";
import { onEnding } from "./signals.ts";

const PRIVATE = 0o600;
const KEY_OCTETS = 32;
const LOOK_EVERY_MS = 250;

/** The key of the pseudonyms; made on the first call, kept in `autocharge.key`. */
export async function pseudonymKey(
  directory: string,
  random: (octets: number) => Uint8Array,
): Promise<Uint8Array> {
  const path = `${directory}/autocharge.key`;
  const kept = textOf(path);
  if (kept !== undefined) {
    const key = Uint8Array.fromHex(kept.trim());
    if (key.length !== KEY_OCTETS) {
      throw new Error(
        `cannot read ${path}: it has ${key.length} octets, not ${KEY_OCTETS}; without the old key all vehicles must be enrolled anew`,
      );
    }
    return key;
  }
  const key = random(KEY_OCTETS);
  await writePrivate(path, new TextEncoder().encode(key.toHex()));
  return key;
}

/** The gateway's side. Looks at the files when a car is authorised, and at no other time. */
export class FileEnrolment {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Whether somebody waits for the next car at the charger. */
  isWanted(chargerId: string): boolean {
    try {
      const untilMs = Number(textOf(wish(this.#directory, chargerId)) ?? 0);
      return Date.now() < untilMs;
    } catch {
      // A wish that cannot be read must not disturb the car at the charger.
      return false;
    }
  }

  /** Leaves the pseudonym for the one who waits; false when it could not be written. */
  enrol(chargerId: string, pseudonym: string): boolean {
    const answer = reply(this.#directory, chargerId);
    try {
      remove(answer);
      Deno.writeTextFileSync(answer, pseudonym, {
        createNew: true,
        mode: PRIVATE,
      });
      remove(wish(this.#directory, chargerId));
      return true;
    } catch {
      return false;
    }
  }
}

/**
 * The operator's side: waits for the next car at a charger.
 *
 * @returns its pseudonym, or `undefined` when none came before the time was
 * over, or a signal to end came
 */
export async function nextEnrolled(
  directory: string,
  chargerId: string,
  forMs: number,
): Promise<string | undefined> {
  const asked = wish(directory, chargerId);
  const answer = reply(directory, chargerId);
  remove(answer);
  const untilMs = Date.now() + forMs;
  let isOver = false;
  const unlisten = onEnding(() => isOver = true);
  try {
    await writePrivate(asked, new TextEncoder().encode(String(untilMs)));
    while (!isOver && Date.now() < untilMs) {
      const pseudonym = textOf(answer);
      if (pseudonym !== undefined && pseudonym !== "") return pseudonym;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    return undefined;
  } finally {
    unlisten();
    remove(asked);
    remove(answer);
  }
}

const wish = (directory: string, chargerId: string) =>
  `${directory}/autocharge-wanted-${chargerId}`;
const reply = (directory: string, chargerId: string) =>
  `${directory}/autocharge-enrolled-${chargerId}`;

function textOf(path: string): string | undefined {
  try {
    return Deno.readTextFileSync(path);
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound) return undefined;
    throw cause;
  }
}

function remove(path: string): void {
  try {
    Deno.removeSync(path);
  } catch (cause) {
    if (!(cause instanceof Deno.errors.NotFound)) throw cause;
  }
}
