/**
 * The TLS handshake messages that decryption needs: the two hellos.
 *
 * Source: RFC 8446 clauses 4 and 4.1, RFC 5246 clause 7.4.
 *
 * @module
 */

import { joinedAll } from "./crypto.ts";

/** Numbers of handshake messages. */
export const HandshakeType = {
  CLIENT_HELLO: 1,
  SERVER_HELLO: 2,
  CERTIFICATE: 11,
  FINISHED: 20,
  KEY_UPDATE: 24,
} as const;

/** One handshake message. */
export interface Handshake {
  readonly type: number;
  readonly body: Uint8Array;
}

/** Type and length of a message. */
const HEADER_OCTETS = 4;
/** Longest message put together, octets; certificate chains are far shorter. */
const MAX_MESSAGE_OCTETS = 1 << 16;

/** Puts handshake messages together from the contents of records. */
export class HandshakeReader {
  #parts: Uint8Array[] = [];
  #held = 0;
  /** Octets that make the next message whole, as far as its header is there. */
  #needed = HEADER_OCTETS;
  #lost = false;

  /** Octets of a message begun and not yet complete. */
  get pending(): number {
    return this.#held;
  }

  /** Takes the next content; complete messages come out. */
  push(content: Uint8Array): Handshake[] {
    if (this.#lost) return [];
    this.#parts.push(content);
    this.#held += content.length;
    if (this.#held < this.#needed) return [];
    const data = joinedAll(this.#parts);
    const messages: Handshake[] = [];
    let at = 0;
    this.#needed = HEADER_OCTETS;
    while (at + HEADER_OCTETS <= data.length) {
      const octets = data[at + 1]! << 16 | data[at + 2]! << 8 | data[at + 3]!;
      const to = at + HEADER_OCTETS + octets;
      this.#lost = octets > MAX_MESSAGE_OCTETS;
      this.#needed = HEADER_OCTETS + octets;
      if (this.#lost || to > data.length) break;
      messages.push({
        type: data[at]!,
        body: data.subarray(at + HEADER_OCTETS, to),
      });
      at = to;
      this.#needed = HEADER_OCTETS;
    }
    const rest = data.slice(at);
    this.#parts = [rest];
    this.#held = rest.length;
    return messages;
  }
}

/** What a ClientHello tells. */
export interface ClientHello {
  readonly random: Uint8Array;
  /** Whether encrypted data may follow before the server has answered. */
  readonly earlyData: boolean;
  /** The name the client asks for (SNI), if it names one. */
  readonly serverName?: string;
}

/** What a ServerHello tells. */
export interface ServerHello {
  readonly random: Uint8Array;
  /** 0x0303 is TLS 1.2, 0x0304 is TLS 1.3. */
  readonly version: number;
  readonly suite: number;
  readonly encryptThenMac: boolean;
}

const SERVER_NAME = 0;
const EARLY_DATA = 42;
const ENCRYPT_THEN_MAC = 22;
const SUPPORTED_VERSIONS = 43;
const RANDOM_AT = 2;
const SESSION_ID_AT = 34;

/** SHA-256 of "HelloRetryRequest", the random of a ServerHello that is none. */
const RETRY =
  "cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c";

/** Reads a ClientHello, or undefined for one cut off. */
export function readClientHello(body: Uint8Array): ClientHello | undefined {
  const random = body.slice(RANDOM_AT, SESSION_ID_AT);
  const suitesAt = SESSION_ID_AT + 1 + (body[SESSION_ID_AT] ?? 0);
  const suites = (body[suitesAt] ?? 0) << 8 | (body[suitesAt + 1] ?? 0);
  const methodsAt = suitesAt + 2 + suites;
  if (random.length < 32 || methodsAt >= body.length) return undefined;
  const extensions = readExtensions(body, methodsAt + 1 + body[methodsAt]!);
  const serverName = readServerName(extensions.get(SERVER_NAME));
  return {
    random,
    earlyData: extensions.has(EARLY_DATA),
    ...(serverName === undefined ? {} : { serverName }),
  };
}

/** The first host name of the extension (RFC 6066 clause 3), printable characters only. */
function readServerName(value: Uint8Array | undefined): string | undefined {
  if (value === undefined || value.length < 6 || value[2] !== 0) {
    return undefined;
  }
  const octets = value[3]! << 8 | value[4]!;
  const name = value.subarray(5, 5 + octets);
  return name.length === octets && name.every((c) => c > 0x20 && c < 0x7f)
    ? String.fromCharCode(...name.subarray(0, 255))
    : undefined;
}

/** Reads a ServerHello; undefined for a HelloRetryRequest or one cut off. */
export function readServerHello(body: Uint8Array): ServerHello | undefined {
  const random = body.slice(RANDOM_AT, SESSION_ID_AT);
  const suiteAt = SESSION_ID_AT + 1 + (body[SESSION_ID_AT] ?? 0);
  if (suiteAt + 3 > body.length) return undefined;
  const hex = Array.from(random, (octet) => octet.toString(16).padStart(2, "0"))
    .join("");
  if (hex === RETRY) return undefined;
  const extensions = readExtensions(body, suiteAt + 3);
  const chosen = extensions.get(SUPPORTED_VERSIONS);
  return {
    random,
    version: chosen?.length === 2
      ? chosen[0]! << 8 | chosen[1]!
      : body[0]! << 8 | body[1]!,
    suite: body[suiteAt]! << 8 | body[suiteAt + 1]!,
    encryptThenMac: extensions.has(ENCRYPT_THEN_MAC),
  };
}

/** Extensions by number; those cut off are left out. */
function readExtensions(
  body: Uint8Array,
  from: number,
): Map<number, Uint8Array> {
  const found = new Map<number, Uint8Array>();
  let at = from + 2;
  while (at + 4 <= body.length) {
    const octets = body[at + 2]! << 8 | body[at + 3]!;
    const value = body.subarray(at + 4, at + 4 + octets);
    found.set(body[at]! << 8 | body[at + 1]!, value);
    at += 4 + octets;
  }
  return found;
}
