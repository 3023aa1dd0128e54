/**
 * Pseudonyms by which a gateway knows vehicles and contracts again: made with
 * a key of its own, so that a list of them says nothing to anybody else.
 *
 * @module
 */

import { createHmac } from "node:crypto";

const KEY_OCTETS_LEAST = 16;
/** Hexadecimal digits of a pseudonym: 128 bits. */
const DIGITS = 32;

/** Makes pseudonyms of one purpose out of one key. */
export type Pseudonyms = (text: string) => string;

/**
 * Pseudonyms for `purpose`; those of another purpose are others.
 *
 * @throws RangeError when the key has under 16 octets
 */
export function pseudonyms(key: Uint8Array, purpose: string): Pseudonyms {
  if (key.length < KEY_OCTETS_LEAST) {
    throw new RangeError(
      `cannot make pseudonyms with a key of ${key.length} octets: at least ${KEY_OCTETS_LEAST} are needed`,
    );
  }
  const own = key.slice();
  return (text) =>
    createHmac("sha256", own).update(`v2gate ${purpose}\n`).update(text)
      .digest("hex").slice(0, DIGITS);
}
