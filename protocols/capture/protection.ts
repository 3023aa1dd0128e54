/**
 * Opens protected TLS records: one object a direction and key, which counts
 * its records.
 *
 * Source: RFC 8446 clause 5.2, RFC 5246 clause 6.2.3, RFC 5288, RFC 7366.
 *
 * @module
 */

import {
  type AeadCipher,
  BLOCK_OCTETS,
  decryptCbc,
  expandLabel,
  hmac,
  joined,
  openAead,
  prf,
  sameOctets,
  TAG_OCTETS,
} from "./crypto.ts";
import type { TlsRecord } from "./records.ts";
import type { Tls12Suite, Tls13Suite } from "./suites.ts";

/** A record's content, or why it cannot be had, in words. */
export type Opened =
  | { readonly ok: true; readonly type: number; readonly content: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/** Opens the records of one direction, in their order. */
export abstract class Protection {
  #sequence = 0n;

  /** Opens the next record and counts it, whether it opens or not. */
  open(record: TlsRecord): Opened {
    return this.openAt(record, this.#sequence++);
  }

  /**
   * Takes `record` for one of the `within` next and counts up to it, not
   * including it; how many are passed over, or undefined when it is none.
   */
  seek(record: TlsRecord, within: number): number | undefined {
    for (let passed = 0; passed < within; passed++) {
      const sequence = this.#sequence + BigInt(passed);
      if (!this.openAt(record, sequence).ok) continue;
      this.#sequence = sequence;
      return passed;
    }
    return undefined;
  }

  /** Opens a record as the one with this number. */
  protected abstract openAt(record: TlsRecord, sequence: bigint): Opened;
}

const MAC_OCTETS = 32;
const BAD_TAG: Opened = {
  ok: false,
  reason: "its tag does not fit: damaged, or the key log is of another session",
};
const BAD_MAC: Opened = {
  ok: false,
  reason: "its MAC does not fit: damaged, or the key log is of another session",
};

/** TLS 1.3, from a traffic secret. */
export class Tls13Protection extends Protection {
  readonly #cipher: AeadCipher;
  readonly #key: Uint8Array;
  readonly #iv: Uint8Array;
  readonly #suite: Tls13Suite;
  readonly #secret: Uint8Array;

  constructor(
    suite: Tls13Suite,
    secret: Uint8Array,
  ) {
    super();
    this.#suite = suite;
    this.#secret = secret;
    this.#cipher = suite.cipher;
    this.#key = expandLabel(suite.hash, secret, "key", suite.keyOctets);
    this.#iv = expandLabel(suite.hash, secret, "iv", 12);
  }

  /** The secret of the next generation (KeyUpdate). */
  nextSecret(): Uint8Array {
    const { length } = this.#secret;
    return expandLabel(this.#suite.hash, this.#secret, "traffic upd", length);
  }

  protected openAt({ header, body }: TlsRecord, sequence: bigint): Opened {
    const nonce = masked(this.#iv, sequence);
    const inner = openAead(this.#cipher, this.#key, nonce, header, body);
    if (inner === undefined) return BAD_TAG;
    let end = inner.length;
    while (end > 0 && inner[end - 1] === 0) end--;
    if (end === 0) return { ok: false, reason: "it holds nothing but padding" };
    return {
      ok: true,
      type: inner[end - 1]!,
      content: inner.subarray(0, end - 1),
    };
  }
}

/** What TLS 1.2 keys are made of. */
export interface Tls12Session {
  readonly master: Uint8Array;
  readonly clientRandom: Uint8Array;
  readonly serverRandom: Uint8Array;
  /** RFC 7366: the MAC covers what was encrypted. */
  readonly encryptThenMac: boolean;
}

/** TLS 1.2, for the direction that `side` writes. */
export function tls12Protection(
  suite: Tls12Suite,
  session: Tls12Session,
  side: "client" | "server",
): Protection {
  const { master, clientRandom, serverRandom } = session;
  const macOctets = suite.kind === "cbc12" ? MAC_OCTETS : 0;
  const ivOctets = suite.kind === "aead12" ? 4 : 0;
  const { hash, keyOctets } = suite;
  const block = prf(
    hash,
    master,
    "key expansion",
    joined(serverRandom, clientRandom),
    2 * (macOctets + keyOctets + ivOctets),
  );
  // Client's and server's part of each kind lie side by side.
  let at = 0;
  const part = (octets: number) => {
    const from = at + (side === "server" ? octets : 0);
    at += 2 * octets;
    return block.subarray(from, from + octets);
  };
  const macKey = part(macOctets);
  const key = part(keyOctets);
  return suite.kind === "aead12"
    ? new Aead12Protection(suite.cipher, key, part(ivOctets))
    : new Cbc12Protection(key, macKey, session.encryptThenMac);
}

/** AES-GCM of TLS 1.2: eight octets of the nonce come with each record. */
class Aead12Protection extends Protection {
  readonly #cipher: AeadCipher;
  readonly #key: Uint8Array;
  readonly #salt: Uint8Array;

  constructor(cipher: AeadCipher, key: Uint8Array, salt: Uint8Array) {
    super();
    this.#cipher = cipher;
    this.#key = key;
    this.#salt = salt;
  }

  protected openAt(record: TlsRecord, sequence: bigint): Opened {
    const { type, body } = record;
    const octets = body.length - 8 - TAG_OCTETS;
    if (octets < 0) return { ok: false, reason: "it is too short for its tag" };
    const nonce = joined(this.#salt, body.subarray(0, 8));
    const additional = macHeader(sequence, record, octets);
    const sealed = body.subarray(8);
    const content = openAead(
      this.#cipher,
      this.#key,
      nonce,
      additional,
      sealed,
    );
    return content === undefined ? BAD_TAG : { ok: true, type, content };
  }
}

/** AES-128-CBC with HMAC-SHA256, the MAC inside or outside of the encryption. */
class Cbc12Protection extends Protection {
  readonly #key: Uint8Array;
  readonly #macKey: Uint8Array;
  readonly #encryptThenMac: boolean;

  constructor(key: Uint8Array, macKey: Uint8Array, encryptThenMac: boolean) {
    super();
    this.#key = key;
    this.#macKey = macKey;
    this.#encryptThenMac = encryptThenMac;
  }

  protected openAt(record: TlsRecord, sequence: bigint): Opened {
    return this.#encryptThenMac
      ? this.#macOutside(record, sequence)
      : this.#macInside(record, sequence);
  }

  #macOutside(record: TlsRecord, sequence: bigint): Opened {
    const { type, body } = record;
    const octets = body.length - MAC_OCTETS;
    if (!isBlocks(octets, 2)) return notBlocks(octets);
    const sealed = body.subarray(0, octets);
    if (!this.#macFits(record, sequence, sealed, body.subarray(octets))) {
      return BAD_MAC;
    }
    const plain = decryptCbc(
      this.#key,
      sealed.subarray(0, BLOCK_OCTETS),
      sealed.subarray(BLOCK_OCTETS),
    );
    const end = unpadded(plain);
    if (end === undefined) return { ok: false, reason: "its padding is bad" };
    return { ok: true, type, content: plain.subarray(0, end) };
  }

  #macInside(record: TlsRecord, sequence: bigint): Opened {
    const { type, body } = record;
    if (!isBlocks(body.length, 4)) return notBlocks(body.length);
    const plain = decryptCbc(
      this.#key,
      body.subarray(0, BLOCK_OCTETS),
      body.subarray(BLOCK_OCTETS),
    );
    const end = unpadded(plain);
    if (end === undefined || end < MAC_OCTETS) return BAD_MAC;
    const content = plain.subarray(0, end - MAC_OCTETS);
    const mac = plain.subarray(end - MAC_OCTETS, end);
    return this.#macFits(record, sequence, content, mac)
      ? { ok: true, type, content }
      : BAD_MAC;
  }

  #macFits(
    record: TlsRecord,
    sequence: bigint,
    covered: Uint8Array,
    mac: Uint8Array,
  ): boolean {
    const header = macHeader(sequence, record, covered.length);
    return sameOctets(hmac("sha256", this.#macKey, header, covered), mac);
  }
}

/** Sequence number, type, version and length, as MACs and tags of TLS 1.2 cover them. */
function macHeader(
  sequence: bigint,
  { header }: TlsRecord,
  octets: number,
): Uint8Array {
  const out = new Uint8Array(13);
  const view = new DataView(out.buffer);
  view.setBigUint64(0, sequence);
  out.set(header.subarray(0, 3), 8);
  view.setUint16(11, octets);
  return out;
}

/** The IV with the record's number laid over its end (RFC 8446 clause 5.3). */
function masked(iv: Uint8Array, sequence: bigint): Uint8Array {
  const nonce = Uint8Array.from(iv);
  const view = new DataView(nonce.buffer);
  const at = nonce.length - 8;
  view.setBigUint64(at, view.getBigUint64(at) ^ sequence);
  return nonce;
}

/** Where the content ends before its padding, or undefined for bad padding. */
function unpadded(plain: Uint8Array): number | undefined {
  const padding = plain.at(-1);
  if (padding === undefined || padding >= plain.length) return undefined;
  const end = plain.length - padding - 1;
  return plain.subarray(end).every((octet) => octet === padding)
    ? end
    : undefined;
}

function isBlocks(octets: number, least: number): boolean {
  return octets >= least * BLOCK_OCTETS && octets % BLOCK_OCTETS === 0;
}

function notBlocks(octets: number): Opened {
  return {
    ok: false,
    reason: `its ${octets} encrypted octets are not whole blocks of 16`,
  };
}
