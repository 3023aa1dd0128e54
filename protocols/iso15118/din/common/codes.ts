/**
 * EVErrorCode and EVSEStatusCode in words.
 *
 * @module
 */

import type {
  DC_EVErrorCodeType,
  DC_EVSEStatusCodeType,
} from "../../generated/din.ts";

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
