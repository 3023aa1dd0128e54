/**
 * The checks of a station with contract roots: chains and signatures, by
 * certificates, lists and keys that were read before.
 *
 * @module
 */

import { Sealed } from "../../../privacy/seal/mod.ts";
import {
  buildSignature,
  checkSignature,
  type SignatureSets,
  type Signer,
} from "../signature/mod.ts";
import { isSameEmaid } from "./emaid.ts";
import type {
  CertificateChain,
  PncFault,
  PncServices,
  PncVerdict,
  SignedElements,
} from "./types.ts";
import { type Certificate, readCertificate } from "./x509/certificate.ts";
import { KEY_USAGE } from "./x509/extensions.ts";
import { DerError } from "./x509/der.ts";
import { checkPath } from "./x509/path.ts";
import type { Revocation } from "./x509/revocation.ts";

/** Field code of a contract that does not hold. */
export const CODE_CONTRACT = "V2G_ERR_042";

/** What a station knows. */
export interface StationTrust {
  /** Roots of mobility operators, and V2G roots. */
  readonly roots: readonly Certificate[];
  readonly revocation: Revocation;
  /** The station's own key, if it signs tariffs or meter data. */
  readonly signer?: Signer;
}

const CONTRACT = "contract certificate";

/** Plug & Charge of the station. */
export function stationPnc(
  sets: SignatureSets,
  { roots, revocation, signer }: StationTrust,
): PncServices {
  const policy = {
    name: CONTRACT,
    roots,
    revocation,
    leafUsage: KEY_USAGE.digitalSignature,
  };
  const services: PncServices = {
    checkContract(
      chain: Sealed<CertificateChain>,
      emaid: Sealed<Uint8Array> | undefined,
      nowMs: number,
    ): PncVerdict {
      const path = checkPath(chain.open("authorisation"), policy, nowMs);
      if (!path.ok) return refused(path.fault, path.reason);
      const name = path.leaf.commonName;
      if (name === undefined) {
        return refused(
          "CertChainError",
          `${CONTRACT} has no common name, where its eMAID should be`,
        );
      }
      const given = emaid?.open("authorisation");
      return given === undefined ||
          isSameEmaid(name, new TextDecoder().decode(given))
        ? { ok: true }
        : refused(
          "CertChainError",
          `${CONTRACT} is for another eMAID than the message names`,
        );
    },
    verify(
      signed: Sealed<SignedElements>,
      leaf: Sealed<Uint8Array>,
    ): PncVerdict {
      return verifyBy(
        sets,
        signed.open("signature check"),
        leaf.open("signature check"),
        "certificate of the signer",
      );
    },
    emaidOf(leaf: Sealed<Uint8Array>): Sealed<Uint8Array> | undefined {
      const name = commonNameOf(leaf.open("authorisation"));
      return name === undefined
        ? undefined
        : new Sealed("EMAID", new TextEncoder().encode(name));
    },
  };
  return signer === undefined ? services : {
    ...services,
    sign: (elements) => buildSignature(sets, elements, signer),
  };
}

/** The common name of a certificate, if it can be read and has one. */
function commonNameOf(leaf: Uint8Array): string | undefined {
  try {
    return readCertificate(leaf).commonName;
  } catch (cause) {
    if (!(cause instanceof DerError)) throw cause;
    return undefined;
  }
}

/** Checks a signature by a certificate's key; `name` is the certificate's in reasons. */
export function verifyBy(
  sets: SignatureSets,
  signed: SignedElements,
  leaf: Uint8Array,
  name: string,
): PncVerdict {
  let certificate: Certificate;
  try {
    certificate = readCertificate(leaf);
  } catch (cause) {
    if (!(cause instanceof DerError)) throw cause;
    return refused(
      "SignatureError",
      `${name} is no X.509 certificate: ${cause.message}`,
    );
  }
  const verdict = checkSignature(sets, signed, certificate.verifier);
  return verdict.ok ? { ok: true } : refused(
    "SignatureError",
    `${name}: ${verdict.reason} (rule: ${verdict.rule})`,
  );
}

/** A verdict against a contract, with the field code. */
export function refused(
  fault: PncFault,
  what: string,
): Extract<PncVerdict, { ok: false }> {
  return { ok: false, fault, reason: `${CODE_CONTRACT}: ${what}` };
}
