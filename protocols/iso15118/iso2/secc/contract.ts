/**
 * What PaymentDetails, CertificateInstallation and CertificateUpdate share.
 *
 * @module
 */

import { Sealed } from "../../../../privacy/seal/mod.ts";
import type * as Iso2 from "../../generated/iso2.ts";
import type { CertificateChain, PncVerdict } from "../../pnc/types.ts";

/** A chain as the checks take it. */
export function chainOf(
  { Certificate, SubCertificates }: Iso2.CertificateChain,
): Sealed<CertificateChain> {
  return new Sealed("ContractSignatureCertChain", {
    leaf: Certificate,
    subCertificates: SubCertificates?.Certificate ?? [],
  });
}

/** The verdict where nothing can be checked. */
export const NO_PNC: PncVerdict = {
  ok: false,
  fault: "CertChainError",
  reason:
    "V2G_ERR_042: the contract certificate cannot be checked, as no contract roots are configured",
};
