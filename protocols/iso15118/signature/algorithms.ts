/**
 * The signature profiles of ISO 15118: which algorithms go together, under
 * which names, and which message set allows them.
 *
 * @module
 */

import { createHash } from "node:crypto";
import type { SignedSet } from "../pnc/types.ts";

/** Canonical EXI, the only canonicalisation and the only transform ([V2G2-766], [V2G20-766]). */
export const CANONICAL_EXI = "http://www.w3.org/TR/canonical-exi/";

/** ECDSA on secp256r1 with SHA-256, ECDSA on secp521r1 with SHA-512, or Ed448. */
export type SignatureAlgorithm = "p256" | "p521" | "ed448";

/** A digest by which references are made. */
export type DigestAlgorithm = "sha256" | "sha512" | "shake256";

/** What one algorithm is called in SignedInfo, and what belongs to it. */
export interface SignatureProfile {
  readonly algorithm: SignatureAlgorithm;
  /** In words, for reasons. */
  readonly words: string;
  /** Algorithm of SignatureMethod: first the one we write, then those we read. */
  readonly methods: readonly string[];
  /** Digests that may go with it, first the one we write. */
  readonly digests: readonly DigestAlgorithm[];
}

/** Octets of SHAKE256 as a digest: 512 bits, its full strength. */
const SHAKE256_OCTETS = 64;

const PROFILES: Record<SignatureAlgorithm, SignatureProfile> = {
  p256: {
    algorithm: "p256",
    words: "ECDSA on secp256r1 with SHA-256",
    methods: ["http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"],
    digests: ["sha256"],
  },
  p521: {
    algorithm: "p521",
    words: "ECDSA on secp521r1 with SHA-512",
    methods: ["http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512"],
    digests: ["sha512"],
  },
  ed448: {
    algorithm: "ed448",
    words: "Ed448",
    // The name of the standard ([V2G20-2474]), then that of RFC 9231, 2.3.12.
    methods: [
      "urn:iso:std:iso:15118:-20:Security:xmldsig#Ed448",
      "http://www.w3.org/2021/04/xmldsig-more#eddsa-ed448",
    ],
    // Stacks that name the method after RFC 9231 digest with SHA-512.
    digests: ["shake256", "sha512"],
  },
};

const DIGEST_NAMES: Record<DigestAlgorithm, string> = {
  sha256: "http://www.w3.org/2001/04/xmlenc#sha256",
  sha512: "http://www.w3.org/2001/04/xmlenc#sha512",
  shake256: "urn:iso:std:iso:15118:-20:Security:xmlenc#SHAKE256",
};

/**
 * Algorithms each set allows: ISO 15118-2 knows secp256r1 alone (7.9.2.4.2);
 * -20 names secp521r1 and Ed448 ([V2G20-2473], [V2G20-2474]), and stacks in
 * the field sign it as if it were -2.
 */
const ALLOWED: Record<SignedSet, readonly SignatureAlgorithm[]> = {
  "iso2": ["p256"],
  "iso20-common": ["p521", "ed448", "p256"],
};

/** The profile of an algorithm. */
export function profileOf(algorithm: SignatureAlgorithm): SignatureProfile {
  return PROFILES[algorithm];
}

/** The algorithms that `set` allows, the standard's own first. */
export function allowedIn(set: SignedSet): readonly SignatureAlgorithm[] {
  return ALLOWED[set];
}

/** The profile that a SignatureMethod names in `set`; undefined when none may. */
export function profileNamed(
  method: string,
  set: SignedSet,
): SignatureProfile | undefined {
  return ALLOWED[set].map(profileOf).find(({ methods }) =>
    methods.includes(method)
  );
}

/** The digest that a DigestMethod names for a profile; undefined when it may not. */
export function digestNamed(
  name: string,
  profile: SignatureProfile,
): DigestAlgorithm | undefined {
  return profile.digests.find((digest) => DIGEST_NAMES[digest] === name);
}

/** The name of a digest as Algorithm of DigestMethod. */
export function digestName(digest: DigestAlgorithm): string {
  return DIGEST_NAMES[digest];
}

/** The digest of octets: 32, 64 or (SHAKE256) 64 octets. */
export function digestOf(
  digest: DigestAlgorithm,
  octets: Uint8Array,
): Uint8Array {
  const hash = digest === "shake256"
    ? createHash("shake256", { outputLength: SHAKE256_OCTETS })
    : createHash(digest);
  return new Uint8Array(hash.update(octets).digest());
}
