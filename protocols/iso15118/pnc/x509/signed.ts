/**
 * Who signed a certificate, a revocation list or an OCSP response.
 *
 * @module
 */

import { createPublicKey, verify } from "node:crypto";

/** Octets with the signature over them, as X.509 puts them together. */
export interface SignedData {
  readonly signedPart: Uint8Array;
  /** Object identifier of the signature algorithm. */
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
}

/** Signature algorithms of ISO 15118 certificates and the digests they take. */
const ALGORITHMS = new Map<string, string | null>([
  ["1.2.840.10045.4.3.2", "sha256"],
  ["1.2.840.10045.4.3.3", "sha384"],
  ["1.2.840.10045.4.3.4", "sha512"],
  ["1.3.101.113", null], // Ed448
]);

/** Whether ISO 15118 knows the algorithm (elliptic curves with SHA-2, Ed448). */
export function isKnownAlgorithm({ signatureAlgorithm }: SignedData): boolean {
  return ALGORITHMS.has(signatureAlgorithm);
}

/**
 * Whether the key (DER SubjectPublicKeyInfo) made the signature. Deno cannot
 * tell for secp521r1 with SHA-256, outside every profile of ISO 15118: no then.
 */
export function isSignedBy(data: SignedData, publicKey: Uint8Array): boolean {
  const digest = ALGORITHMS.get(data.signatureAlgorithm);
  if (digest === undefined) return false;
  try {
    const key = createPublicKey(
      `-----BEGIN PUBLIC KEY-----\n${publicKey.toBase64()}\n-----END PUBLIC KEY-----\n`,
    );
    const type = digest === null ? "ed448" : "ec";
    return key.asymmetricKeyType === type &&
      verify(digest, data.signedPart, { key }, data.signature);
  } catch {
    // A key or a signature that is none.
    return false;
  }
}
