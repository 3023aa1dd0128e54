/**
 * Whether a ClientHello is there as a whole, before OpenSSL sees an octet of it.
 *
 * Source: RFC 8446 section 5.1 (records) and section 4 (messages), which TLS 1.2
 * shares.
 *
 * @module
 */

import type { FirstMessage } from "../exits/newcomers.ts";

const RECORD_HEADER = 5;
const HANDSHAKE = 22;
const MESSAGE_HEADER = 4;
const CLIENT_HELLO = 1;
/** Octets a record may carry (RFC 8446 section 5.1). */
const RECORD_MAX = 16_384;
/** Octets of a ClientHello; the longest of a car, which names many roots, is far below. */
export const CLIENT_HELLO_MAX = 65_000;

/** Judges what a peer has sent so far on a port of TLS. */
export function clientHelloIn(octets: Uint8Array): FirstMessage {
  /** Octets of the message that whole records hold. */
  let held = 0;
  let wanted: number | undefined;
  for (let at = 0;;) {
    if (octets.length > at && octets[at] !== HANDSHAKE) return NO_HELLO;
    if (octets.length < at + RECORD_HEADER) return "more";
    const length = uint(octets, at + 3, 2);
    if (octets[at + 1] !== 3 || length === 0 || length > RECORD_MAX) {
      return NO_HELLO;
    }
    const from = at + RECORD_HEADER;
    if (held === 0 && length >= MESSAGE_HEADER) {
      if (octets.length < from + MESSAGE_HEADER) return "more";
      if (octets[from] !== CLIENT_HELLO) return NO_HELLO;
      wanted = MESSAGE_HEADER + uint(octets, from + 1, 3);
      if (wanted > CLIENT_HELLO_MAX) return TOO_LONG;
    }
    // A header cut in two is nothing that any car sends.
    if (wanted === undefined) return NO_HELLO;
    at = from + length;
    if (octets.length < at) return "more";
    held += length;
    if (held >= wanted) return "whole";
  }
}

const NO_HELLO: FirstMessage = {
  refused:
    "what the vehicle sent first is no TLS ClientHello; does it talk without TLS",
};
const TOO_LONG: FirstMessage = {
  refused: `the vehicle's ClientHello is over ${CLIENT_HELLO_MAX} octets`,
};

function uint(octets: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let n = 0; n < length; n++) value = value * 256 + (octets[at + n] ?? 0);
  return value;
}
