/**
 * ResponseCode in words (ISO 15118-20 clause 8.6).
 *
 * @module
 */

const WORDS: Readonly<Record<string, string>> = {
  FAILED: "it gave no particular reason",
  FAILED_AssociationError: "the car is not the one it was associated with",
  FAILED_ContactorError: "its contactor did not close or open",
  FAILED_EVPowerProfileInvalid: "the power profile does not fit its schedule",
  FAILED_EVPowerProfileViolation: "the car left its power profile",
  FAILED_MeteringSignatureNotValid: "a metering signature is not valid",
  FAILED_NoEnergyTransferServiceSelected:
    "no energy transfer service was selected",
  FAILED_NoServiceRenegotiationSupported:
    "it does not support service renegotiation",
  FAILED_PauseNotAllowed: "it does not allow a pause now",
  FAILED_PowerDeliveryNotApplied: "it could not apply power delivery",
  FAILED_PowerToleranceNotConfirmed: "the power tolerance was not confirmed",
  FAILED_ScheduleRenegotiation: "schedule renegotiation failed",
  FAILED_ScheduleSelectionInvalid: "it does not know the selected schedule",
  FAILED_SequenceError: "it did not expect this message now",
  FAILED_ServiceIDInvalid: "it does not know this service",
  FAILED_ServiceSelectionInvalid: "the service selection is not valid",
  FAILED_SignatureError: "a signature is not valid",
  FAILED_UnknownSession: "it does not know this session",
  FAILED_WrongChargeParameter: "the charge parameters do not fit",
  WARNING_AuthorizationSelectionInvalid:
    "it does not offer this kind of authorisation",
  WARNING_CertificateExpired: "a certificate has expired",
  WARNING_CertificateNotYetValid: "a certificate is not valid yet",
  WARNING_CertificateRevoked: "a certificate has been revoked",
  WARNING_CertificateValidationError: "a certificate did not pass its checks",
  WARNING_ChallengeInvalid: "the challenge signed is not the one it gave",
  WARNING_EIMAuthorizationFailure: "it refused the external authorisation",
  WARNING_EVPowerProfileViolation: "the car left its power profile",
  WARNING_GeneralPnCAuthorizationError: "it refused the contract",
  WARNING_NoCertificateAvailable: "it has no certificate to install",
  WARNING_NoContractMatchingPCIDFound: "no contract belongs to this vehicle",
  WARNING_PowerToleranceNotConfirmed: "the power tolerance was not confirmed",
  WARNING_ScheduleRenegotiationFailed: "schedule renegotiation failed",
  WARNING_StandbyNotAllowed: "it does not allow standby",
  WARNING_eMSPUnknown: "it does not know the contract's operator",
};

/** The code with its meaning: `FAILED_SequenceError (it did not expect …)`. */
export function codeInWords(code: string): string {
  const words = WORDS[code];
  return words === undefined ? code : `${code} (${words})`;
}
