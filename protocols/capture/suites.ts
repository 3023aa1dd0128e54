/**
 * Cipher suites that can be decrypted. Source: IANA TLS Cipher Suites.
 *
 * @module
 */

import type { AeadCipher, Hash } from "./crypto.ts";

interface Common {
  readonly name: string;
  readonly hash: Hash;
  readonly keyOctets: number;
}

/** A suite of TLS 1.3. */
export interface Tls13Suite extends Common {
  readonly kind: "tls13";
  readonly cipher: AeadCipher;
}

/** An AES-GCM suite of TLS 1.2. */
export interface Aead12Suite extends Common {
  readonly kind: "aead12";
  readonly cipher: AeadCipher;
}

/** AES-128-CBC with HMAC-SHA256, TLS 1.2. */
export interface Cbc12Suite extends Common {
  readonly kind: "cbc12";
}

/** A suite of TLS 1.2. */
export type Tls12Suite = Aead12Suite | Cbc12Suite;
/** How a suite protects records. */
export type Suite = Tls13Suite | Tls12Suite;

function aead13(name: string, cipher: AeadCipher, hash: Hash): Tls13Suite {
  return { kind: "tls13", name, cipher, hash, keyOctets: keyOctets(cipher) };
}

function aead12(name: string, cipher: AeadCipher, hash: Hash): Aead12Suite {
  return { kind: "aead12", name, cipher, hash, keyOctets: keyOctets(cipher) };
}

function cbc12(name: string): Cbc12Suite {
  return { kind: "cbc12", name, hash: "sha256", keyOctets: 16 };
}

function keyOctets(cipher: AeadCipher): number {
  return cipher === "aes-128-gcm" ? 16 : 32;
}

const SUITES = new Map<number, Suite>([
  [0x1301, aead13("TLS_AES_128_GCM_SHA256", "aes-128-gcm", "sha256")],
  [0x1302, aead13("TLS_AES_256_GCM_SHA384", "aes-256-gcm", "sha384")],
  [
    0x1303,
    aead13("TLS_CHACHA20_POLY1305_SHA256", "chacha20-poly1305", "sha256"),
  ],
  [0xc023, cbc12("TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256")],
  [0xc025, cbc12("TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256")],
  [
    0xc02b,
    aead12("TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256", "aes-128-gcm", "sha256"),
  ],
  [
    0xc02c,
    aead12("TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "aes-256-gcm", "sha384"),
  ],
  [
    0xc02f,
    aead12("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "aes-128-gcm", "sha256"),
  ],
  [
    0xc030,
    aead12("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "aes-256-gcm", "sha384"),
  ],
]);

/** The suite of this number, if it can be decrypted. */
export function suiteOf(id: number): Suite | undefined {
  return SUITES.get(id);
}

/** A suite's name, or its number for one that is not known here. */
export function suiteName(id: number): string {
  return SUITES.get(id)?.name ??
    `cipher suite 0x${id.toString(16).padStart(4, "0")}`;
}
