/**
 * The authorities a car says it trusts: `trusted_ca_keys` (RFC 6066, 6) up to
 * TLS 1.2, `certificate_authorities` (RFC 8446, 4.2.4) in TLS 1.3.
 *
 * Octets come from the peer before anything is proved. Each length is checked
 * before use, and the whole is bounded by the extension's 65 535 octets.
 *
 * @module
 */

import { TlsError } from "./errors.ts";

/** IdentifierType of RFC 6066, 6. */
export const IDENTIFIER = {
  preAgreed: 0,
  keySha1Hash: 1,
  x509Name: 2,
  certSha1Hash: 3,
} as const;

/** How one authority is named. */
export interface Authority {
  readonly type: typeof IDENTIFIER[keyof typeof IDENTIFIER];
  /** A SHA-1 hash of 20 octets, the DER of a name, or nothing. */
  readonly octets: Uint8Array;
}

/** An authority as text, so that sets can hold it. */
export function textOf({ type, octets }: Authority): string {
  return `${type}:${octets.toHex()}`;
}

const SHA1_OCTETS = 20;
const LENGTH_OCTETS = 2;

/**
 * Reads the body of `trusted_ca_keys`.
 *
 * @throws TlsError that names the octet, when a length or type does not hold
 */
export function readTrustedCaKeys(body: Uint8Array): Authority[] {
  const reader = new Reader("trusted_ca_keys", body);
  const found: Authority[] = [];
  reader.list();
  while (reader.hasMore()) {
    const type = reader.octet("an identifier type");
    switch (type) {
      case IDENTIFIER.preAgreed:
        found.push({ type, octets: new Uint8Array() });
        break;
      case IDENTIFIER.keySha1Hash:
      case IDENTIFIER.certSha1Hash:
        found.push({ type, octets: reader.take(SHA1_OCTETS, "a SHA-1 hash") });
        break;
      case IDENTIFIER.x509Name:
        found.push({ type, octets: reader.sized("a name") });
        break;
      default:
        throw reader.wrong(`identifier type ${type} is none of RFC 6066`);
    }
  }
  return found;
}

/**
 * Reads the body of `certificate_authorities`.
 *
 * @throws TlsError that names the octet, when a length does not hold
 */
export function readCertificateAuthorities(body: Uint8Array): Authority[] {
  const reader = new Reader("certificate_authorities", body);
  const found: Authority[] = [];
  reader.list();
  while (reader.hasMore()) {
    found.push({ type: IDENTIFIER.x509Name, octets: reader.sized("a name") });
  }
  return found;
}

/** The body of `trusted_ca_keys` that names `authorities`. */
export function writeTrustedCaKeys(
  authorities: readonly Authority[],
): Uint8Array<ArrayBuffer> {
  const items = authorities.flatMap(({ type, octets }) =>
    type === IDENTIFIER.x509Name
      ? [type, ...uint16(octets.length), ...octets]
      : [type, ...octets]
  );
  return new Uint8Array([...uint16(items.length), ...items]);
}

function uint16(value: number): [number, number] {
  return [value >> 8, value & 0xff];
}

/** Goes through one extension, never beyond its end. */
class Reader {
  readonly #extension: string;
  readonly #body: Uint8Array;
  #at = 0;

  constructor(extension: string, body: Uint8Array) {
    this.#extension = extension;
    this.#body = body;
  }

  /** The list's own length, which must cover the rest exactly. */
  list(): void {
    const length = this.#uint16("the list's length");
    const rest = this.#body.length - this.#at;
    if (length !== rest) {
      throw this.wrong(
        `the list is to have ${length} octets and ${rest} are there`,
      );
    }
  }

  hasMore(): boolean {
    return this.#at < this.#body.length;
  }

  octet(what: string): number {
    return this.take(1, what)[0] ?? 0;
  }

  /** Octets with a length of two octets before them, at least one. */
  sized(what: string): Uint8Array {
    const length = this.#uint16(`the length of ${what}`);
    if (length === 0) throw this.wrong(`${what} is empty`);
    return this.take(length, what);
  }

  take(length: number, what: string): Uint8Array {
    if (length > this.#body.length - this.#at) {
      throw this.wrong(`${what} reaches beyond the end`);
    }
    const octets = this.#body.subarray(this.#at, this.#at + length);
    this.#at += length;
    return octets;
  }

  wrong(why: string): TlsError {
    return new TlsError(
      `cannot agree on TLS: the vehicle's ${this.#extension} does not hold at octet ${this.#at}: ${why}`,
      { failure: "protocol" },
    );
  }

  #uint16(what: string): number {
    const [high = 0, low = 0] = this.take(LENGTH_OCTETS, what);
    return high * 256 + low;
  }
}
