/**
 * The arithmetic of TLS on top of `node:crypto`: key derivation, and opening
 * what was sealed. Nothing here draws random numbers.
 *
 * Source: RFC 5246 clause 5 (PRF), RFC 8446 clause 7.1 (HKDF-Expand-Label).
 *
 * @module
 */

import { createDecipheriv, createHmac, timingSafeEqual } from "node:crypto";

/** Hash functions of the suites. */
export type Hash = "sha256" | "sha384";
/** Ciphers that carry their own proof. */
export type AeadCipher = "aes-128-gcm" | "aes-256-gcm" | "chacha20-poly1305";

/** Octets of the tag of every AEAD used. */
export const TAG_OCTETS = 16;
/** Octets of an AES block. */
export const BLOCK_OCTETS = 16;

const ascii = new TextEncoder();

/** HMAC of the parts, one behind the other. */
export function hmac(
  hash: Hash,
  key: Uint8Array,
  ...parts: readonly Uint8Array[]
): Uint8Array {
  const mac = createHmac(hash, key);
  for (const part of parts) mac.update(part);
  return mac.digest();
}

/** Compares without telling where they differ. */
export function sameOctets(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** `octets` of key material from a TLS 1.2 secret. */
export function prf(
  hash: Hash,
  secret: Uint8Array,
  label: string,
  seed: Uint8Array,
  octets: number,
): Uint8Array {
  const labelled = joined(ascii.encode(label), seed);
  const out = new Uint8Array(octets);
  let a = labelled;
  for (let at = 0; at < octets;) {
    a = hmac(hash, secret, a);
    const block = hmac(hash, secret, a, labelled).subarray(0, octets - at);
    out.set(block, at);
    at += block.length;
  }
  return out;
}

/** `octets` of key material from a TLS 1.3 traffic secret, with empty context. */
export function expandLabel(
  hash: Hash,
  secret: Uint8Array,
  label: string,
  octets: number,
): Uint8Array {
  const name = ascii.encode(`tls13 ${label}`);
  const info = joined(
    Uint8Array.of(octets >> 8, octets & 0xff, name.length),
    name,
    Uint8Array.of(0),
  );
  const out = new Uint8Array(octets);
  let block = new Uint8Array(0);
  for (let at = 0, round = 1; at < octets; round++) {
    block = Uint8Array.from(
      hmac(hash, secret, block, info, Uint8Array.of(round)),
    );
    out.set(block.subarray(0, octets - at), at);
    at += block.length;
  }
  return out;
}

/** What an AEAD sealed, or undefined when its tag does not fit. */
export function openAead(
  cipher: AeadCipher,
  key: Uint8Array,
  nonce: Uint8Array,
  additional: Uint8Array,
  sealed: Uint8Array,
): Uint8Array | undefined {
  const octets = sealed.length - TAG_OCTETS;
  if (octets < 0) return undefined;
  const options = { authTagLength: TAG_OCTETS };
  const decipher = cipher === "chacha20-poly1305"
    ? createDecipheriv(cipher, key, nonce, options)
    : createDecipheriv(cipher, key, nonce, options);
  decipher.setAAD(additional, { plaintextLength: octets });
  decipher.setAuthTag(sealed.subarray(octets));
  const opened = decipher.update(sealed.subarray(0, octets));
  try {
    return joined(opened, decipher.final());
  } catch {
    return undefined;
  }
}

/** AES-128-CBC without looking at the padding; `sealed` is whole blocks. */
export function decryptCbc(
  key: Uint8Array,
  iv: Uint8Array,
  sealed: Uint8Array,
): Uint8Array {
  const decipher = createDecipheriv("aes-128-cbc", key, iv);
  decipher.setAutoPadding(false);
  return joined(decipher.update(sealed), decipher.final());
}

/** The parts, one behind the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return joinedAll(parts);
}

/** As {@link joined}, for any number of parts. */
export function joinedAll(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
