/**
 * ResponseCode of DIN SPEC 70121, ISO 15118-2 and ISO 15118-20 in words.
 *
 * @module
 */

import type * as Din from "../../generated/din.ts";
import type * as Iso2 from "../../generated/iso2.ts";
import type * as Iso20 from "../../generated/iso20_common.ts";

type Code =
  | Din.responseCodeType
  | Iso2.responseCodeType
  | Iso20.responseCodeType;

const WORDS = new Map<string, string>(Object.entries(
  {
    OK_CertificateExpiresSoon: "the contract certificate expires soon",
    FAILED: "it gave no particular reason",
    FAILED_AssociationError: "the car is not the one it was associated with",
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
    FAILED_EVPowerProfileInvalid: "the power profile does not fit its schedule",
    FAILED_EVPowerProfileViolation: "the car left its power profile",
    FAILED_EVSEPresentVoltageToLow: "its output voltage is too low",
    FAILED_MeteringSignatureNotValid: "a metering signature is not valid",
    FAILED_NoCertificateAvailable: "no contract certificate is available",
    FAILED_NoChargeServiceSelected: "no charge service was selected",
    FAILED_NoEnergyTransferServiceSelected:
      "no energy transfer service was selected",
    FAILED_NoServiceRenegotiationSupported:
      "it does not support service renegotiation",
    FAILED_PauseNotAllowed: "it does not allow a pause now",
    FAILED_PaymentSelectionInvalid: "it does not offer this means of payment",
    FAILED_PowerDeliveryNotApplied: "it could not apply power delivery",
    FAILED_PowerToleranceNotConfirmed: "the power tolerance was not confirmed",
    FAILED_ScheduleRenegotiation: "schedule renegotiation failed",
    FAILED_ScheduleSelectionInvalid: "it does not know the selected schedule",
    FAILED_SequenceError: "it did not expect this message now",
    FAILED_ServiceIDInvalid: "it does not know this service",
    FAILED_ServiceSelectionInvalid: "the service selection is not valid",
    FAILED_SignatureError: "a signature is not valid",
    FAILED_TariffSelectionInvalid: "it does not know the selected schedule",
    FAILED_UnknownSession: "it does not know this session",
    FAILED_WrongChargeParameter: "the charge parameters do not fit",
    FAILED_WrongEnergyTransferMode:
      "it does not offer this energy transfer mode",
    FAILED_WrongEnergyTransferType: "it has no such energy transfer",
    WARNING_AuthorizationSelectionInvalid:
      "it does not offer this kind of authorisation",
    WARNING_CertificateExpired: "a certificate has expired",
    WARNING_CertificateNotYetValid: "a certificate is not valid yet",
    WARNING_CertificateRevoked: "a certificate has been revoked",
    WARNING_CertificateValidationError: "a certificate did not pass its checks",
    WARNING_ChallengeInvalid: "the challenge signed is not the one it gave",
    WARNING_EIMAuthorizationFailure: "it refused the external authorisation",
    WARNING_eMSPUnknown: "it does not know the contract's operator",
    WARNING_EVPowerProfileViolation: "the car left its power profile",
    WARNING_GeneralPnCAuthorizationError: "it refused the contract",
    WARNING_NoCertificateAvailable: "it has no certificate to install",
    WARNING_NoContractMatchingPCIDFound: "no contract belongs to this vehicle",
    WARNING_PowerToleranceNotConfirmed: "the power tolerance was not confirmed",
    WARNING_ScheduleRenegotiationFailed: "schedule renegotiation failed",
    WARNING_StandbyNotAllowed: "it does not allow standby",
  } satisfies Partial<Record<Code, string>>,
));

/** The code with its meaning: `FAILED_SequenceError (it did not expect …)`. */
export function codeInWords(code: string): string {
  const words = WORDS.get(code);
  return words === undefined ? code : `${code} (${words})`;
}
