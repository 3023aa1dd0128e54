/**
 * Certificate messages out of the hands of those who know them as messages
 * only: told by what they hold.
 *
 * @module
 */

import type * as Iso2 from "../../generated/iso2.ts";
import type * as Iso20 from "../../generated/iso20_common.ts";

/** What CertificateInstallationRes and CertificateUpdateRes of ISO 15118-2 share. */
export type Iso2ContractRes = Pick<
  Iso2.CertificateInstallationRes,
  Iso2Part
>;

type Iso2Part =
  | "SAProvisioningCertificateChain"
  | "ContractSignatureCertChain"
  | "ContractSignatureEncryptedPrivateKey"
  | "DHpublickey"
  | "eMAID";

const ISO2_PARTS: readonly Iso2Part[] = [
  "SAProvisioningCertificateChain",
  "ContractSignatureCertChain",
  "ContractSignatureEncryptedPrivateKey",
  "DHpublickey",
  "eMAID",
];

/** Whether a decoded value is a response of ISO 15118-2 with a contract. */
export function isIso2ContractRes(value: unknown): value is Iso2ContractRes {
  return has(value, ...ISO2_PARTS);
}

/** Whether a decoded value is a response of ISO 15118-20 with a contract. */
export function isIso20ContractRes(
  value: unknown,
): value is Iso20.CertificateInstallationRes {
  return has(value, "Header", "CPSCertificateChain", "SignedInstallationData");
}

/** Whether a decoded value asks for a first contract in ISO 15118-2. */
export function isIso2InstallationReq(
  value: unknown,
): value is Iso2.CertificateInstallationReq {
  return has(value, "Id", "OEMProvisioningCert", "ListOfRootCertificateIDs");
}

/** Whether a decoded value asks for a newer contract in ISO 15118-2. */
export function isIso2UpdateReq(
  value: unknown,
): value is Iso2.CertificateUpdateReq {
  return has(value, "Id", "ContractSignatureCertChain", "eMAID");
}

/** Whether a decoded value asks for a contract in ISO 15118-20. */
export function isIso20InstallationReq(
  value: unknown,
): value is Iso20.CertificateInstallationReq {
  return has(value, "Header", "OEMProvisioningCertificateChain");
}

function has(value: unknown, ...names: readonly string[]): boolean {
  return typeof value === "object" && value !== null &&
    names.every((name) =>
      Object.entries(value).some(([key, part]) =>
        key === name && part !== undefined
      )
    );
}

/** A chain of either set as the checks take it. */
export function chainOf(
  { Certificate, SubCertificates }: {
    readonly Certificate: Uint8Array;
    readonly SubCertificates?:
      | { readonly Certificate: readonly Uint8Array[] }
      | undefined;
  },
): { leaf: Uint8Array; subCertificates: readonly Uint8Array[] } {
  return {
    leaf: Certificate,
    subCertificates: SubCertificates?.Certificate ?? [],
  };
}
