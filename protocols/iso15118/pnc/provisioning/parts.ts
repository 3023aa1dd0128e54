/**
 * Responses with a contract, of either set, taken apart the same way.
 *
 * @module
 */

import type { CertificateChain, Signable, SignedSet } from "../types.ts";
import type { Certificate } from "../x509/certificate.ts";
import { aadOf, openIso2, openIso20 } from "./envelope.ts";
import type { AgreementCurve } from "./raw_keys.ts";
import { bareDhPublicKey, ISO2_SIGNED } from "./respond.ts";
import {
  chainOf,
  isIso20ContractRes,
  isIso2ContractRes,
  type Iso2ContractRes,
} from "./shapes.ts";

/** What a vehicle needs to open a contract. */
export interface Receiver {
  /** V2G roots: they answer for the provisioning service. */
  readonly roots: readonly Certificate[];
  /** Name of its provisioning certificate, the PCID. */
  readonly pcid: string;
  /** The secret that its static key shares with a bare public key; undefined without such a key. */
  agree(curve: AgreementCurve, peer: Uint8Array): Uint8Array | undefined;
}

/** A response of either set, taken apart. */
export interface Parts {
  readonly service: CertificateChain;
  readonly chain: CertificateChain;
  readonly signed: readonly Signable[];
  /** Octets of the text, where the message has it. */
  readonly emaid: Uint8Array | undefined;
  /** The bare private key inside; a reason where there is none. */
  open(receiver: Receiver, leaf: Certificate): Uint8Array | string;
}

/** The parts of a response; undefined when there is no contract in it. */
export function partsOf(set: SignedSet, value: unknown): Parts | undefined {
  return set === "iso2" ? partsOfIso2(value) : partsOfIso20(value);
}

function partsOfIso2(value: unknown): Parts | undefined {
  if (!isIso2ContractRes(value)) return undefined;
  return {
    service: chainOf(value.SAProvisioningCertificateChain),
    chain: chainOf(value.ContractSignatureCertChain),
    signed: ISO2_SIGNED.map((root) => ({
      set: "iso2",
      root,
      value: value[root],
    })),
    emaid: value.eMAID.$value,
    open: (receiver) => openOfIso2(value, receiver),
  };
}

function openOfIso2(
  { ContractSignatureEncryptedPrivateKey: key, DHpublickey: dh }:
    Iso2ContractRes,
  receiver: Receiver,
): Uint8Array | string {
  const secret = receiver.agree("p256", dh.$value);
  if (secret === undefined) return "no secret is shared with DHpublickey";
  return openIso2(key.$value, secret) ??
    "ContractSignatureEncryptedPrivateKey has a length it cannot have";
}

function partsOfIso20(value: unknown): Parts | undefined {
  if (!isIso20ContractRes(value)) return undefined;
  const { SignedInstallationData: data } = value;
  const curve = data.ECDHCurve === "X448" ? "x448" : "p521";
  const sealed = data.SECP521_EncryptedPrivateKey ??
    data.X448_EncryptedPrivateKey;
  return {
    service: chainOf(value.CPSCertificateChain),
    chain: chainOf(data.ContractCertificateChain),
    signed: [{
      set: "iso20-common",
      root: "SignedInstallationData",
      value: data,
    }],
    emaid: undefined,
    open(receiver, leaf) {
      if (sealed === undefined) {
        return "the private key is sealed to a TPM, which this vehicle has not";
      }
      const peer = bareDhPublicKey(curve, data.DHPublicKey);
      const secret = receiver.agree(curve, peer);
      if (secret === undefined) {
        return `no secret is shared with DHPublicKey on ${data.ECDHCurve}`;
      }
      const ski = leaf.subjectKeyIdentifier ?? new Uint8Array();
      return openIso20(sealed, secret, aadOf(receiver.pcid, ski)) ??
        "the encrypted private key is damaged or for another vehicle";
    },
  };
}
