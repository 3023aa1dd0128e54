/**
 * The sender's half of a key agreement with a vehicle, by chance.
 *
 * @module
 */

import { generateKeyPairSync, type KeyObject } from "node:crypto";
import {
  type Agreed,
  type AgreementCurve,
  IV_OCTETS,
  PUBLIC_OCTETS,
  publicKeyOf,
  rawPublicKey,
  sharedSecret,
} from "../../protocols/iso15118/pnc/provisioning/mod.ts";
import type {
  CertificateChain,
  SignedSet,
} from "../../protocols/iso15118/pnc/types.ts";
import { readCertificate } from "../../protocols/iso15118/pnc/x509/certificate.ts";

/**
 * A fresh secret shared with the holder of a certificate; undefined when its
 * key is none that the set agrees keys on.
 *
 * @throws DerError when the leaf is no certificate
 */
export function agree(
  set: SignedSet,
  { leaf }: CertificateChain,
): Agreed | undefined {
  const { publicKey, alternativeKey, verifier } = readCertificate(leaf);
  // The second key of a certificate is there for key agreement alone.
  const [curve, spki]: readonly [AgreementCurve | undefined, Uint8Array] =
    alternativeKey !== undefined && verifier?.algorithm === "ed448"
      ? ["x448", alternativeKey]
      : verifier?.algorithm === "ed448"
      ? [undefined, publicKey]
      : [verifier?.algorithm, publicKey];
  const isOfSet = (curve === "p256") === (set === "iso2");
  if (curve === undefined || !isOfSet) return undefined;
  const peer = publicKeyOf(curve, bare(curve, spki));
  const ephemeral = fresh(curve);
  const secret = peer && sharedSecret(ephemeral.privateKey, peer);
  if (secret === undefined) return undefined;
  return {
    curve,
    publicKey: rawPublicKey(curve, ephemeral.publicKey),
    secret,
    iv: crypto.getRandomValues(
      new Uint8Array(set === "iso2" ? IV_OCTETS.iso2 : IV_OCTETS.iso20),
    ),
  };
}

/** The point at the end of a DER SubjectPublicKeyInfo. */
function bare(curve: AgreementCurve, spki: Uint8Array): Uint8Array {
  return spki.slice(-PUBLIC_OCTETS[curve]);
}

function fresh(
  curve: AgreementCurve,
): { privateKey: KeyObject; publicKey: KeyObject } {
  return curve === "x448"
    ? generateKeyPairSync("x448")
    : generateKeyPairSync("ec", {
      namedCurve: curve === "p256" ? "P-256" : "P-521",
    });
}
