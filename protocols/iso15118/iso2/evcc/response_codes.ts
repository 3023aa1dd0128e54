/**
 * ResponseCode of ISO 15118-2 in words.
 *
 * @module
 */

import type { Iso2ResponseCode } from "../common/mod.ts";

const WORDS: Readonly<Partial<Record<Iso2ResponseCode, string>>> = {
  OK_CertificateExpiresSoon: "the contract certificate expires soon",
  FAILED: "it gave no particular reason",
  FAILED_CertChainError: "the certificate chain is not valid",
  FAILED_CertificateExpired: "a certificate has expired",
  FAILED_CertificateNotAllowedAtThisEVSE:
    "the contract is not accepted at this station",
  FAILED_CertificateRevoked: "a certificate was revoked",
  FAILED_ChallengeInvalid: "the challenge was not its own",
  FAILED_ChargingProfileInvalid:
    "the charging profile does not fit its schedule",
  FAILED_ContactorError: "its contactor did not close or open",
  FAILED_ContractCanceled: "the contract was cancelled",
  FAILED_MeteringSignatureNotValid:
    "the signature of the metering receipt is not valid",
  FAILED_NoCertificateAvailable: "no contract certificate is available",
  FAILED_NoChargeServiceSelected: "no charge service was selected",
  FAILED_PaymentSelectionInvalid: "it does not offer this means of payment",
  FAILED_PowerDeliveryNotApplied: "it could not apply power delivery",
  FAILED_SequenceError: "it did not expect this message now",
  FAILED_ServiceIDInvalid: "it does not know this service",
  FAILED_ServiceSelectionInvalid: "the service selection is not valid",
  FAILED_SignatureError: "a signature is not valid",
  FAILED_TariffSelectionInvalid: "it does not know the selected schedule",
  FAILED_UnknownSession: "it does not know this session",
  FAILED_WrongChargeParameter: "the charge parameters do not fit",
  FAILED_WrongEnergyTransferMode: "it does not offer this energy transfer mode",
};

/** The code with its meaning: `FAILED_SequenceError (it did not expect …)`. */
export function codeInWords(code: Iso2ResponseCode): string {
  const words = WORDS[code];
  return words === undefined ? code : `${code} (${words})`;
}
