/**
 * Keys as ISO 15118 puts them on the wire, bare numbers and points, and as
 * `node:crypto` takes them.
 *
 * @module
 */

import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  type KeyObject,
} from "node:crypto";

/** Curves on which a session key is agreed. */
export type AgreementCurve = "p256" | "p521" | "x448";
/** Curves of keys that are delivered. */
export type ContractCurve = "p256" | "p521" | "ed448";

/** Octets of a bare public key; points are uncompressed (SEC 1, 2.3.3). */
export const PUBLIC_OCTETS: Record<AgreementCurve, number> = {
  p256: 65,
  p521: 133,
  x448: 56,
};

/** DER of SubjectPublicKeyInfo up to the key itself. */
const PUBLIC_HEADS: Record<AgreementCurve, string> = {
  p256: "3059301306072a8648ce3d020106082a8648ce3d030107034200",
  p521: "30819b301006072a8648ce3d020106052b81040023038186" + "00",
  x448: "3042300506032b656f033900",
};

/** DER of PKCS #8 up to the number itself, without the public key. */
const PRIVATE_HEADS: Record<ContractCurve, string> = {
  p256: "3041020100301306072a8648ce3d020106082a8648ce3d030107" +
    "042730250201010420",
  p521: "3060020100301006072a8648ce3d020106052b81040023" +
    "0449304702010104" + "42",
  ed448: "3047020100300506032b6571043b0439",
};

/** Octets of a bare private key on the wire ([V2G2-816], [V2G20-2497], [V2G20-2500]). */
const PRIVATE_OCTETS: Record<ContractCurve, number> = {
  p256: 32,
  p521: 66,
  ed448: 56,
};
/**
 * An Ed448 key has 57 octets (RFC 8032, 5.2.5) where the message has room for
 * 56: keys that are delivered end in a zero, which stays at home.
 */
const ED448_OCTETS = 57;

/** The key of a bare public key; undefined for what is not on the curve. */
export function publicKeyOf(
  curve: AgreementCurve,
  raw: Uint8Array,
): KeyObject | undefined {
  if (raw.length !== PUBLIC_OCTETS[curve]) return undefined;
  try {
    return createPublicKey(
      pem("PUBLIC KEY", join(Uint8Array.fromHex(PUBLIC_HEADS[curve]), raw)),
    );
  } catch {
    return undefined;
  }
}

/** The bare public key of a key on the curve. */
export function rawPublicKey(
  curve: AgreementCurve,
  key: KeyObject,
): Uint8Array {
  return derOf(key, "spki").slice(-PUBLIC_OCTETS[curve]);
}

/** The key of a bare private key; undefined when the number is out of range. */
export function privateKeyOf(
  curve: ContractCurve,
  raw: Uint8Array,
): KeyObject | undefined {
  if (raw.length !== PRIVATE_OCTETS[curve]) return undefined;
  const head = Uint8Array.fromHex(PRIVATE_HEADS[curve]);
  const tail = new Uint8Array(curve === "ed448" ? ED448_OCTETS - 56 : 0);
  const der = join(head, raw, tail);
  try {
    return createPrivateKey(pem("PRIVATE KEY", der));
  } catch {
    return undefined;
  } finally {
    der.fill(0);
  }
}

/**
 * The bare private key; the caller overwrites it after use.
 *
 * @throws Error for an Ed448 key that does not end in zero, which no message has room for
 */
export function rawPrivateKey(
  curve: ContractCurve,
  key: KeyObject,
): Uint8Array {
  const der = derOf(key, "pkcs8");
  try {
    if (curve === "ed448") {
      const start = PRIVATE_HEADS.ed448.length / 2;
      if (der[start + PRIVATE_OCTETS.ed448] !== 0) {
        throw new Error(
          "cannot deliver this Ed448 key: it does not end in zero, and the message has room for 56 of its 57 octets",
        );
      }
      return der.slice(start, start + PRIVATE_OCTETS.ed448);
    }
    const { d } = key.export({ format: "jwk" });
    const octets = Uint8Array.fromBase64(d ?? "", { alphabet: "base64url" });
    const raw = new Uint8Array(PRIVATE_OCTETS[curve]);
    raw.set(octets, raw.length - octets.length);
    octets.fill(0);
    return raw;
  } finally {
    der.fill(0);
  }
}

/** DER SubjectPublicKeyInfo of a key, private or public. */
export function spkiOf(key: KeyObject): Uint8Array {
  return derOf(
    key.type === "private" ? createPublicKey(key) : key,
    "spki",
  );
}

/** The secret that two keys of a curve share; undefined when they share none. */
export function sharedSecret(
  own: KeyObject,
  peer: KeyObject,
): Uint8Array | undefined {
  try {
    return new Uint8Array(diffieHellman({ privateKey: own, publicKey: peer }));
  } catch {
    return undefined;
  }
}

function derOf(key: KeyObject, type: "spki" | "pkcs8"): Uint8Array {
  return new Uint8Array(key.export({ type, format: "der" }));
}

function pem(label: string, der: Uint8Array): string {
  return `-----BEGIN ${label}-----\n${der.toBase64()}\n-----END ${label}-----\n`;
}

/** Octets one after the other. */
export function join(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
