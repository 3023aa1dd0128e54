/**
 * The two ends of a key as signatures see them, and the public end from the
 * SubjectPublicKeyInfo of a certificate.
 *
 * @module
 */

import { createPublicKey, type KeyObject, verify } from "node:crypto";
import type { SignatureAlgorithm } from "./algorithms.ts";

/** A private key that signs; where it lives is its holder's business. */
export interface Signer {
  readonly algorithm: SignatureAlgorithm;
  /** The signature of octets: r and s side by side for ECDSA, 114 octets of Ed448. */
  sign(octets: Uint8Array): Uint8Array;
}

/** A public key that checks. */
export interface Verifier {
  readonly algorithm: SignatureAlgorithm;
  /** Whether `value` is its signature of `octets`, in the given encoding. */
  verify(
    octets: Uint8Array,
    value: Uint8Array,
    encoding: SignatureEncoding,
  ): boolean;
}

/**
 * How the two numbers of ECDSA are written: side by side at full length, as
 * XML signatures want, or as the DER of X.509, which some stacks send.
 */
export type SignatureEncoding = "raw" | "der";

/** Octets of a raw signature. */
export const RAW_OCTETS: Record<SignatureAlgorithm, number> = {
  p256: 64,
  p521: 132,
  ed448: 114,
};

const HASHES: Record<SignatureAlgorithm, string | null> = {
  p256: "sha256",
  p521: "sha512",
  // Ed448 hashes by itself (RFC 8032).
  ed448: null,
};

const CURVES: Record<string, SignatureAlgorithm> = {
  prime256v1: "p256",
  secp521r1: "p521",
};

/** Which algorithm a key is for; undefined for any other key. */
export function algorithmOf(key: KeyObject): SignatureAlgorithm | undefined {
  if (key.asymmetricKeyType === "ed448") return "ed448";
  if (key.asymmetricKeyType !== "ec") return undefined;
  return CURVES[key.asymmetricKeyDetails?.namedCurve ?? ""];
}

/** The digest that goes with an algorithm; null where it has its own. */
export function hashOf(algorithm: SignatureAlgorithm): string | null {
  return HASHES[algorithm];
}

/**
 * A verifier with the key of a DER SubjectPublicKeyInfo; undefined when the
 * octets are no key, or one that ISO 15118 does not sign with.
 */
export function verifierOf(spki: Uint8Array): Verifier | undefined {
  try {
    const key = createPublicKey(
      `-----BEGIN PUBLIC KEY-----
${spki.toBase64()}
-----END PUBLIC KEY-----
`,
    );
    const algorithm = algorithmOf(key);
    return algorithm === undefined ? undefined : {
      algorithm,
      verify: (octets, value, encoding) =>
        isSignature(key, algorithm, octets, value, encoding),
    };
  } catch {
    return undefined;
  }
}

function isSignature(
  key: KeyObject,
  algorithm: SignatureAlgorithm,
  octets: Uint8Array,
  value: Uint8Array,
  encoding: SignatureEncoding,
): boolean {
  try {
    const dsaEncoding = encoding === "raw" ? "ieee-p1363" : "der";
    return verify(HASHES[algorithm], octets, { key, dsaEncoding }, value);
  } catch {
    // A value that is not even a signature is not the right one.
    return false;
  }
}
