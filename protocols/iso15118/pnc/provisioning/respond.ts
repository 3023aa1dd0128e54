/**
 * What a certificate provisioning service answers: the contract, its private
 * key under a session key, all signed. Chance and keys are the caller's.
 *
 * @module
 */

import type { KeyObject } from "node:crypto";
import type * as Iso2 from "../../generated/iso2.ts";
import type * as Iso20 from "../../generated/iso20_common.ts";
import { micros } from "../../iso20/common/clock.ts";
import {
  buildSignature,
  type SignatureSets,
  type Signer,
} from "../../signature/mod.ts";
import type { CertificateChain, OpenMessage } from "../types.ts";
import { readCertificate } from "../x509/certificate.ts";
import { aadOf, sealIso2, sealIso20 } from "./envelope.ts";
import { PUBLIC_OCTETS, rawPrivateKey } from "./raw_keys.ts";

/** A contract to deliver. */
export interface Offer {
  readonly chain: CertificateChain;
  /** Octets of the text. */
  readonly emaid: Uint8Array;
  readonly privateKey: KeyObject;
}

/** Who signs what is delivered: the certificate provisioning service. */
export interface Provisioner {
  readonly chain: CertificateChain;
  readonly signer: Signer;
}

/** The sender's half of a key agreement, used once. */
export interface Agreed {
  readonly curve: "p256" | "p521" | "x448";
  /** Bare ephemeral public key. */
  readonly publicKey: Uint8Array;
  readonly secret: Uint8Array;
  readonly iv: Uint8Array;
}

/** Octets of DHPublicKey in the schema of ISO 15118-20, whatever the curve. */
const DH_OCTETS = 133;

const wireChain = (
  { leaf, subCertificates }: CertificateChain,
) => ({
  Certificate: leaf,
  SubCertificates: { Certificate: [...subCertificates] },
});

/**
 * The response of ISO 15118-2 to an installation or an update, four elements signed (7.9.2.4.2).
 *
 * @throws Error when the contract or a key does not fit the message
 */
export function respondIso2(
  sets: SignatureSets,
  root: "CertificateInstallationRes" | "CertificateUpdateRes",
  offer: Offer,
  provisioner: Provisioner,
  { publicKey, secret, iv }: Agreed,
): OpenMessage {
  const bare = rawPrivateKey("p256", offer.privateKey);
  const value: Iso2.CertificateInstallationRes = {
    ResponseCode: "OK",
    SAProvisioningCertificateChain: wireChain(provisioner.chain),
    ContractSignatureCertChain: { Id: "id1", ...wireChain(offer.chain) },
    ContractSignatureEncryptedPrivateKey: {
      Id: "id2",
      $value: sealIso2(bare, secret, iv),
    },
    DHpublickey: { Id: "id3", $value: publicKey },
    eMAID: { Id: "id4", $value: offer.emaid },
  };
  bare.fill(0);
  return { root, value, signature: signIso2(sets, value, provisioner.signer) };
}

function signIso2(
  sets: SignatureSets,
  value: Iso2.CertificateInstallationRes,
  signer: Signer,
) {
  const elements = ISO2_SIGNED.map((root) => ({
    set: "iso2" as const,
    root,
    value: value[root],
  }));
  return buildSignature(sets, elements, signer);
}

/** What is signed of a contract in ISO 15118-2, in the order of its references. */
export const ISO2_SIGNED = [
  "ContractSignatureCertChain",
  "ContractSignatureEncryptedPrivateKey",
  "DHpublickey",
  "eMAID",
] as const;

/**
 * The response of ISO 15118-20, SignedInstallationData signed.
 *
 * @param request the request's header is answered; its PCID goes into the tag
 * @throws Error when the contract or a key does not fit the message
 */
export function respondIso20(
  sets: SignatureSets,
  request: { readonly sessionId: string; readonly pcid: string },
  offer: Offer,
  provisioner: Provisioner,
  agreed: Agreed,
  nowMs: number,
): OpenMessage {
  const data = installationData(request.pcid, offer, agreed);
  const signature = buildSignature(
    sets,
    [{ set: "iso20-common", root: "SignedInstallationData", value: data }],
    provisioner.signer,
  );
  const value: Iso20.CertificateInstallationRes = {
    Header: {
      SessionID: request.sessionId,
      TimeStamp: micros(nowMs),
      Signature: signature,
    },
    ResponseCode: "OK",
    EVSEProcessing: "Finished",
    CPSCertificateChain: wireChain(provisioner.chain),
    SignedInstallationData: data,
    RemainingContractCertificateChains: 0,
  };
  return { root: "CertificateInstallationRes", value, signature };
}

function installationData(
  pcid: string,
  { chain, privateKey }: Offer,
  { curve, publicKey, secret, iv }: Agreed,
): Iso20.SignedInstallationData {
  const { verifier, subjectKeyIdentifier } = readCertificate(chain.leaf);
  const contract = verifier?.algorithm;
  if (contract === undefined || contract === "p256") {
    throw new Error(
      "cannot deliver this contract by ISO 15118-20: its key is neither on secp521r1 nor of Ed448",
    );
  }
  const aad = aadOf(pcid, subjectKeyIdentifier ?? new Uint8Array());
  const bare = rawPrivateKey(contract, privateKey);
  const sealed = sealIso20(bare, secret, iv, aad);
  bare.fill(0);
  return {
    Id: "id1",
    ContractCertificateChain: wireChain(chain),
    ECDHCurve: curve === "x448" ? "X448" : "SECP521",
    DHPublicKey: dhPublicKey(publicKey),
    ...(contract === "p521"
      ? { SECP521_EncryptedPrivateKey: sealed }
      : { X448_EncryptedPrivateKey: sealed }),
  };
}

/**
 * [V2G20-2495] wants X448 keys bare, at 56 octets; the schema, which decides
 * what can be sent, wants 133 of every key: zeros follow.
 */
function dhPublicKey(bare: Uint8Array): Uint8Array {
  const field = new Uint8Array(DH_OCTETS);
  field.set(bare);
  return field;
}

/** The bare public key in DHPublicKey, zeros before or after it taken off. */
export function bareDhPublicKey(
  curve: "p521" | "x448",
  field: Uint8Array,
): Uint8Array {
  const octets = PUBLIC_OCTETS[curve];
  if (field.length <= octets) return field;
  const isAtEnd = field.subarray(0, -octets).every((octet) => octet === 0);
  return isAtEnd ? field.slice(-octets) : field.slice(0, octets);
}
