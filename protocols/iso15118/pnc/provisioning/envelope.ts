/**
 * The one secret that crosses the wire: the private key of a contract, under a
 * session key that both ends derive (ISO 15118-2, 7.9.2.4.3; ISO 15118-20,
 * 7.9.2.5.2 and 7.9.2.5.4).
 *
 * Who answers for the octets is the signature around them: check that first.
 *
 * @module
 */

import { createCipheriv, createDecipheriv, createHash } from "node:crypto";
import { join } from "./raw_keys.ts";

/** Of ISO 15118-2: AES-128-CBC; of -20: AES-256-GCM. */
export const IV_OCTETS = { iso2: 16, iso20: 12 } as const;
const TAG_OCTETS = 16;

/** Counter of the only round, then AlgorithmID, party U and party V ([V2G2-818], [V2G20-2535]). */
const KDF_COUNTER = Uint8Array.of(0, 0, 0, 1);
const KDF_PARTIES = Uint8Array.of(0x01, 0x55, 0x56);

/** Concatenation KDF of NIST SP 800-56A in one round. */
function sessionKey(
  hash: "sha256" | "sha512",
  secret: Uint8Array,
  octets: number,
): Uint8Array {
  const digest = createHash(hash)
    .update(KDF_COUNTER).update(secret).update(KDF_PARTIES).digest();
  return new Uint8Array(digest.subarray(0, octets));
}

/** The key that ISO 15118-2 encrypts with: 128 bits. */
export const sessionKeyOfIso2 = (secret: Uint8Array): Uint8Array =>
  sessionKey("sha256", secret, 16);

/** The key that ISO 15118-20 encrypts with: 256 bits. */
export const sessionKeyOfIso20 = (secret: Uint8Array): Uint8Array =>
  sessionKey("sha512", secret, 32);

/** ContractSignatureEncryptedPrivateKey: IV and two blocks, no padding ([V2G2-815] to [V2G2-817]). */
export function sealIso2(
  privateKey: Uint8Array,
  secret: Uint8Array,
  iv: Uint8Array,
): Uint8Array {
  const cipher = createCipheriv("aes-128-cbc", sessionKeyOfIso2(secret), iv);
  cipher.setAutoPadding(false);
  return join(iv, cipher.update(privateKey), cipher.final());
}

/** The octets inside; undefined when the length cannot be right. */
export function openIso2(
  sealed: Uint8Array,
  secret: Uint8Array,
): Uint8Array | undefined {
  if (sealed.length !== IV_OCTETS.iso2 + 32) return undefined;
  const cipher = createDecipheriv(
    "aes-128-cbc",
    sessionKeyOfIso2(secret),
    sealed.subarray(0, IV_OCTETS.iso2),
  );
  cipher.setAutoPadding(false);
  return join(cipher.update(sealed.subarray(IV_OCTETS.iso2)), cipher.final());
}

/** SECP521_EncryptedPrivateKey or X448_EncryptedPrivateKey: IV, octets, tag ([V2G20-2499], [V2G20-2502]). */
export function sealIso20(
  privateKey: Uint8Array,
  secret: Uint8Array,
  iv: Uint8Array,
  aad: Uint8Array,
): Uint8Array {
  const cipher = createCipheriv("aes-256-gcm", sessionKeyOfIso20(secret), iv);
  cipher.setAAD(aad);
  const inside = join(cipher.update(privateKey), cipher.final());
  return join(iv, inside, cipher.getAuthTag());
}

/** The octets inside; undefined when the tag does not hold ([V2G20-2504]). */
export function openIso20(
  sealed: Uint8Array,
  secret: Uint8Array,
  aad: Uint8Array,
): Uint8Array | undefined {
  const end = sealed.length - TAG_OCTETS;
  if (end <= IV_OCTETS.iso20) return undefined;
  const cipher = createDecipheriv(
    "aes-256-gcm",
    sessionKeyOfIso20(secret),
    sealed.subarray(0, IV_OCTETS.iso20),
  );
  try {
    cipher.setAAD(aad);
    cipher.setAuthTag(sealed.subarray(end));
    const inside = cipher.update(sealed.subarray(IV_OCTETS.iso20, end));
    return join(inside, cipher.final());
  } catch {
    return undefined;
  }
}

/**
 * What the tag of -20 answers for besides the key: the PCID in capitals and
 * digits, then the contract's subject key identifier as hex ([V2G20-2492]).
 */
export function aadOf(pcid: string, subjectKeyId: Uint8Array): Uint8Array {
  const name = pcid.toUpperCase().replaceAll(/[^0-9A-Z]/g, "");
  return new TextEncoder().encode(name + subjectKeyId.toHex().toUpperCase());
}
