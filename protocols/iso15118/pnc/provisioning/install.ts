/**
 * A vehicle takes a contract out of a response: who sent it, that all of it is
 * signed, that it is sealed to this vehicle, and that key and certificate fit.
 *
 * @module
 */

import type { KeyObject } from "node:crypto";
import type { SignatureSets } from "../../signature/mod.ts";
import { isSameEmaid } from "../emaid.ts";
import { refused, verifyBy } from "../station.ts";
import type {
  CertificateChain,
  OpenMessage,
  PncVerdict,
  SignedSet,
} from "../types.ts";
import { type Certificate, readCertificate } from "../x509/certificate.ts";
import { KEY_USAGE } from "../x509/extensions.ts";
import { DerError } from "../x509/der.ts";
import { checkPath } from "../x509/path.ts";
import { type Parts, partsOf, type Receiver } from "./parts.ts";
import { privateKeyOf, spkiOf } from "./raw_keys.ts";

/** A contract, opened. */
export interface Delivered {
  readonly chain: CertificateChain;
  /** Octets of the text. */
  readonly emaid: Uint8Array;
  readonly privateKey: KeyObject;
}

/** The contract, or why there is none. */
export type Installation =
  | { readonly ok: true; readonly delivered: Delivered }
  | Extract<PncVerdict, { ok: false }>;

const SERVICE = "certificate of the provisioning service";
const CONTRACT = "contract certificate";

/**
 * Opens the contract in a CertificateInstallationRes or CertificateUpdateRes.
 * ISO 15118-2, 7.9.2.4.3; ISO 15118-20, 7.9.2.5.
 */
export function openContract(
  sets: SignatureSets,
  set: SignedSet,
  { value, signature }: OpenMessage,
  receiver: Receiver,
  nowMs: number,
): Installation {
  const parts = partsOf(set, value);
  if (parts === undefined) {
    return refused(
      "NoCertificateAvailable",
      "the response has no contract in it",
    );
  }
  const trusted = checkService(parts.service, receiver, nowMs);
  if (!trusted.ok) return trusted;
  const signed = verifyBy(
    sets,
    { elements: parts.signed, signature },
    parts.service.leaf,
    SERVICE,
  );
  if (!signed.ok) return signed;
  return openKey(parts, receiver, nowMs);
}

/** Only a provisioning service under a V2G root may send contracts. */
function checkService(
  chain: CertificateChain,
  { roots }: Receiver,
  nowMs: number,
): PncVerdict {
  const path = checkPath(chain, {
    name: SERVICE,
    roots,
    leafUsage: KEY_USAGE.digitalSignature,
  }, nowMs);
  if (!path.ok) return refused(path.fault, path.reason);
  return path.leaf.domain === "CPS"
    ? { ok: true }
    : refused("CertChainError", `${SERVICE} has not the domain component CPS`);
}

function openKey(
  { chain, emaid, open }: Parts,
  receiver: Receiver,
  nowMs: number,
): Installation {
  const leaf = read(chain.leaf);
  if (typeof leaf === "string") {
    return refused(
      "CertChainError",
      `${CONTRACT} is no X.509 certificate: ${leaf}`,
    );
  }
  if (nowMs > leaf.notAfterMs) {
    return refused("CertificateExpired", `${CONTRACT} has expired`);
  }
  const { commonName: name, verifier } = leaf;
  if (name === undefined || verifier === undefined) {
    return refused(
      "CertChainError",
      `${CONTRACT} has no eMAID as common name, or no key ISO 15118 uses`,
    );
  }
  if (
    emaid !== undefined && !isSameEmaid(name, new TextDecoder().decode(emaid))
  ) {
    return refused(
      "CertChainError",
      `${CONTRACT} is for another eMAID than the message`,
    );
  }
  const bare = open(receiver, leaf);
  if (typeof bare === "string") return refused("CertChainError", bare);
  const privateKey = privateKeyOf(verifier.algorithm, bare);
  bare.fill(0);
  // [V2G2-823], [V2G20-2507], [V2G20-2510]: in range, and the certificate's own.
  if (
    privateKey === undefined ||
    spkiOf(privateKey).toHex() !== leaf.publicKey.toHex()
  ) {
    return refused(
      "CertChainError",
      `${CONTRACT} does not go with the private key that came with it`,
    );
  }
  return {
    ok: true,
    delivered: {
      chain,
      emaid: emaid ?? new TextEncoder().encode(name),
      privateKey,
    },
  };
}

function read(octets: Uint8Array): Certificate | string {
  try {
    return readCertificate(octets);
  } catch (cause) {
    if (!(cause instanceof DerError)) throw cause;
    return cause.message;
  }
}
