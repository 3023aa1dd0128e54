/** Keys for tests of signatures. */

import {
  generateKeyPairSync,
  type KeyObject,
  sign as signBy,
} from "node:crypto";
import {
  hashOf,
  type SignatureAlgorithm,
  type SignatureEncoding,
  type Signer,
  type Verifier,
  verifierOf,
} from "../../../../protocols/iso15118/signature/mod.ts";

export interface KeyPair {
  readonly signer: Signer;
  readonly verifier: Verifier;
  readonly spki: Uint8Array;
}

/** A fresh key pair; ECDSA values in `encoding`. */
export function keyPair(
  algorithm: SignatureAlgorithm,
  encoding: SignatureEncoding = "raw",
): KeyPair {
  return pairOf(algorithm, encoding, fresh(algorithm));
}

function fresh(algorithm: SignatureAlgorithm) {
  switch (algorithm) {
    case "p256":
      return generateKeyPairSync("ec", { namedCurve: "P-256" });
    case "p521":
      return generateKeyPairSync("ec", { namedCurve: "P-521" });
    case "ed448":
      return generateKeyPairSync("ed448");
  }
}

function pairOf(
  algorithm: SignatureAlgorithm,
  encoding: SignatureEncoding,
  { privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject },
): KeyPair {
  const spki = new Uint8Array(
    publicKey.export({ type: "spki", format: "der" }),
  );
  const verifier = verifierOf(spki);
  if (verifier === undefined) throw new Error(`no verifier for ${algorithm}`);
  return {
    spki,
    verifier,
    signer: {
      algorithm,
      sign: (octets) =>
        new Uint8Array(signBy(hashOf(algorithm), octets, {
          key: privateKey,
          dsaEncoding: encoding === "raw" ? "ieee-p1363" : "der",
        })),
    },
  };
}
