/**
 * ResponseCode, EVErrorCode and EVSEStatusCode in words.
 *
 * @module
 */

import type {
  DC_EVErrorCodeType,
  DC_EVSEStatusCodeType,
} from "../../generated/din.ts";

const RESPONSE_WORDS: Readonly<Record<string, string>> = {
  FAILED: "it gave no particular reason",
  FAILED_SequenceError: "it did not expect this message now",
  FAILED_ServiceIDInvalid: "it does not know this service",
  FAILED_UnknownSession: "it does not know this session",
  FAILED_ServiceSelectionInvalid: "the service selection is not valid",
  FAILED_PaymentSelectionInvalid: "it does not offer this way of paying",
  FAILED_WrongChargeParameter: "the charge parameters do not fit",
  FAILED_PowerDeliveryNotApplied: "it could not apply power delivery",
  FAILED_TariffSelectionInvalid: "it does not know the selected schedule",
  FAILED_ChargingProfileInvalid: "the profile does not fit its schedule",
  FAILED_EVSEPresentVoltageToLow: "its output voltage is too low",
  FAILED_WrongEnergyTransferType: "it has no such energy transfer",
};

const EV_ERROR_WORDS: Readonly<Partial<Record<DC_EVErrorCodeType, string>>> = {
  FAILED_RESSTemperatureInhibit: "its battery's temperature forbids charging",
  FAILED_EVShiftPosition: "it is not in the parking position",
  FAILED_ChargerConnectorLockFault: "its connector lock failed",
  FAILED_EVRESSMalfunction: "its battery failed",
  FAILED_ChargingCurrentdifferential: "the current is not the one it asked for",
  FAILED_ChargingVoltageOutOfRange: "the voltage is out of its range",
  FAILED_ChargingSystemIncompatibility: "it finds the station incompatible",
};

const STATUS_WORDS: Readonly<Partial<Record<DC_EVSEStatusCodeType, string>>> = {
  EVSE_Shutdown: "it shuts down",
  EVSE_UtilityInterruptEvent: "the grid asked for an interruption",
  EVSE_EmergencyShutdown: "an emergency shutdown",
  EVSE_Malfunction: "it has failed",
};

/** The code with its meaning: `FAILED_SequenceError (it did not expect …)`. */
export function codeInWords(code: string): string {
  const words = RESPONSE_WORDS[code];
  return words === undefined ? code : `${code} (${words})`;
}

/** The vehicle's error with its meaning; undefined when it reports none. */
export function evErrorInWords(code: DC_EVErrorCodeType): string | undefined {
  if (code === "NO_ERROR" || code === "NoData") return undefined;
  const words = EV_ERROR_WORDS[code];
  return words === undefined ? code : `${code} (${words})`;
}

/** What a station's status means when it ends a session; undefined when it does not. */
export function evseEndInWords(
  code: DC_EVSEStatusCodeType,
): string | undefined {
  const words = STATUS_WORDS[code];
  return words === undefined ? undefined : `${code} (${words})`;
}
