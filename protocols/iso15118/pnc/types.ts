/**
 * Plug & Charge as the handlers of every protocol see it: what they ask, and
 * what they are told. Certificates and contract names stay sealed; the answers
 * are verdicts in words.
 *
 * @module
 */

import type { Sealed } from "../../../privacy/seal/mod.ts";
import type { Signature } from "../generated/xmldsig.ts";

/** What is wrong with a contract or a signature, by the words the ResponseCodes use. */
export type PncFault =
  | "CertificateExpired"
  | "CertificateNotYetValid"
  | "CertificateRevoked"
  | "CertificateNotAllowedAtThisEVSE"
  | "CertChainError"
  | "NoCertificateAvailable"
  | "ContractCancelled"
  | "SignatureError"
  | "ChallengeInvalid";

/** A verdict; `reason` begins with V2G_ERR_042 and names the certificate and the rule. */
export type PncVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly fault: PncFault; readonly reason: string };

/** A certificate with those between it and its root, DER octets. */
export interface CertificateChain {
  readonly leaf: Uint8Array;
  readonly subCertificates: readonly Uint8Array[];
}

/** Message set whose fragment grammar gives an element its octets. */
export type SignedSet = "iso2" | "iso20-common";

/** An element that is signed, by name and typed value; the value has an Id. */
export interface Signable {
  readonly set: SignedSet;
  readonly root: string;
  readonly value: unknown;
}

/** Elements and the header signature that is to cover them all. */
export interface SignedElements {
  readonly elements: readonly Signable[];
  /** Signature of the message's header; its absence is a SignatureError. */
  readonly signature: Signature | undefined;
}

/** Any message by root; the envelope of DIN and -2 taken off. */
export interface OpenMessage {
  readonly root: string;
  readonly value: unknown;
  readonly signature?: Signature | undefined;
}

/** Checks of the station that need keys and roots, plain functions of what they are given. */
export interface PncServices {
  /** Chain, dates, path lengths, key usage, revocation, and that the eMAID is the leaf's. */
  checkContract(
    chain: Sealed<CertificateChain>,
    emaid: Sealed<Uint8Array> | undefined,
    nowMs: number,
  ): PncVerdict;
  /** That the key of a certificate (DER) signed the elements. */
  verify(
    signed: Sealed<SignedElements>,
    leaf: Sealed<Uint8Array>,
  ): PncVerdict;
  /**
   * A header signature by the station's own key, over tariffs or meter data;
   * undefined where the station has no key for it.
   */
  sign?(elements: readonly Signable[]): Signature | undefined;
  /** The eMAID a contract's leaf (DER) names as its CN, octets of the text; -20 sends none beside it. */
  emaidOf?(leaf: Sealed<Uint8Array>): Sealed<Uint8Array> | undefined;
  /** ProviderIDs of the operators whose contracts are taken; absent = not told. */
  readonly providers?: readonly string[];
}

/** Which of its keys a vehicle signs with. */
export type CarKey = "contract" | "provisioning";

/** What a vehicle with a contract, or one that wants a contract, can do. */
export interface CarPnc {
  /** The contract in store; absent before the first installation. */
  readonly contract?: {
    readonly chain: CertificateChain;
    /** Octets of the text of the eMAID. */
    readonly emaid: Uint8Array;
  };
  /** Its OEM provisioning certificate; needed to install a contract. */
  readonly provisioning?: CertificateChain;
  /** The V2G roots it knows, as X509IssuerSerial of each message set. */
  readonly roots: readonly {
    readonly X509IssuerName: string;
    readonly X509SerialNumber: bigint;
  }[];
  /** Asks for a new contract (or, with one in store, for its update) first. */
  readonly wants?: "install" | "update";
  /** Checks of the sales tariff's signature by a mobility operator. */
  verifyTariff?(signed: SignedElements): PncVerdict;
  sign(by: CarKey, elements: readonly Signable[]): Signature;
  /** Takes the contract out of a CertificateInstallationRes or -UpdateRes and keeps it. */
  install(
    set: SignedSet,
    response: OpenMessage,
    nowMs: number,
  ): PncVerdict;
}
