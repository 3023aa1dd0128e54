/**
 * The contract of an AuthorizationReq, and what -20 answers to what is wrong
 * with one.
 *
 * @module
 */

import { Sealed } from "../../../../privacy/seal/mod.ts";
import type { AuthorizationReq } from "../../generated/iso20_common.ts";
import type { PncFault, PncServices } from "../../pnc/types.ts";
import type { ResponseCode } from "../common/messages.ts";

/** A contract that has passed every check, or the code and the reason it has not. */
export type ContractVerdict =
  | {
    readonly ok: true;
    readonly emaid: Sealed<Uint8Array>;
    /** DER. */
    readonly leaf: Sealed<Uint8Array>;
  }
  | {
    readonly ok: false;
    readonly code: ResponseCode;
    readonly reason: string;
  };

/** ResponseCode for each fault (ISO 15118-20 clause 8.6, table of codes). */
export const CODE_OF: Readonly<Record<PncFault, ResponseCode>> = {
  CertificateExpired: "WARNING_CertificateExpired",
  CertificateNotYetValid: "WARNING_CertificateNotYetValid",
  CertificateRevoked: "WARNING_CertificateRevoked",
  CertificateNotAllowedAtThisEVSE: "WARNING_GeneralPnCAuthorizationError",
  CertChainError: "WARNING_CertificateValidationError",
  NoCertificateAvailable: "WARNING_NoCertificateAvailable",
  ContractCancelled: "WARNING_GeneralPnCAuthorizationError",
  SignatureError: "FAILED_SignatureError",
  ChallengeInvalid: "WARNING_ChallengeInvalid",
};

/**
 * Chain, challenge, then signature of PnC_AReqAuthorizationMode: what does not
 * belong to this station or this session is not worth a signature check.
 */
export function checkContract(
  contract: Sealed<AuthorizationReq>,
  challenge: Uint8Array,
  pnc: PncServices,
  nowMs: number,
): ContractVerdict {
  const { Header, PnC_AReqAuthorizationMode: mode } = contract.open(
    "signature check",
  );
  if (!mode) return refused("SignatureError", "the contract's part is missing");
  const { Certificate, SubCertificates } = mode.ContractCertificateChain;
  const leaf = new Sealed("Certificate", Certificate);
  const chain = new Sealed("ContractCertificateChain", {
    leaf: Certificate,
    subCertificates: SubCertificates.Certificate,
  });
  const emaid = pnc.emaidOf?.(leaf);
  const checked = pnc.checkContract(chain, emaid, nowMs);
  if (!checked.ok) return refused(checked.fault, checked.reason);
  if (!emaid) {
    return refused(
      "CertChainError",
      "V2G_ERR_042: contract certificate has no common name, where its eMAID should be",
    );
  }
  if (!equal(mode.GenChallenge, challenge)) {
    return refused(
      "ChallengeInvalid",
      "V2G_ERR_042: the vehicle signed another GenChallenge than this session's",
    );
  }
  const signed = new Sealed("PnC_AReqAuthorizationMode", {
    elements: [
      {
        set: "iso20-common",
        root: "PnC_AReqAuthorizationMode",
        value: mode,
      } as const,
    ],
    signature: Header.Signature,
  });
  const verified = pnc.verify(signed, leaf);
  return verified.ok
    ? { ok: true, emaid, leaf }
    : refused(verified.fault, verified.reason);
}

function refused(fault: PncFault, reason: string): ContractVerdict {
  return { ok: false, code: CODE_OF[fault], reason };
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((octet, at) => octet === b[at]);
}
