/**
 * EVSEStatus: what the station asks of the vehicle and, for DC, how it is.
 *
 * @module
 */

import type {
  AC_EVSEStatus,
  DC_EVSEStatus,
  DC_EVSEStatusCodeType,
  EVSENotificationType,
  isolationLevelType,
} from "../../generated/iso2.ts";
import type { SeccEnv, StationView } from "../../shared/secc/types.ts";
import { isOfferStale } from "./schedules.ts";
import { isLooping, type Iso2Session } from "./session.ts";

const MOST_DELAY_S = 65_535;

/** AC_EVSEStatus with the state of the residual current device. */
export function acStatus(session: Iso2Session, env: SeccEnv): AC_EVSEStatus {
  return { ...notification(session, env), RCD: env.station.residualCurrent };
}

/** DC_EVSEStatus with the insulation monitor's last word. */
export function dcStatus(session: Iso2Session, env: SeccEnv): DC_EVSEStatus {
  return {
    ...notification(session, env),
    EVSEIsolationStatus: isolation(session, env.station),
    EVSEStatusCode: statusCode(session, env.station),
  };
}

/** The status of the kind of energy in use, where a response takes either. */
export function evseStatus(
  session: Iso2Session,
  env: SeccEnv,
): { AC_EVSEStatus: AC_EVSEStatus } | { DC_EVSEStatus: DC_EVSEStatus } {
  return session.selection?.service === "DC"
    ? { DC_EVSEStatus: dcStatus(session, env) }
    : { AC_EVSEStatus: acStatus(session, env) };
}

function notification(session: Iso2Session, env: SeccEnv): {
  NotificationMaxDelay: number;
  EVSENotification: EVSENotificationType;
} {
  const delayS = Math.round(env.station.notification?.maxDelayS ?? 0);
  return {
    NotificationMaxDelay: Math.max(0, Math.min(MOST_DELAY_S, delayS)),
    EVSENotification: wish(session, env),
  };
}

function wish(session: Iso2Session, env: SeccEnv): EVSENotificationType {
  if (session.stop) return "StopCharging";
  switch (env.station.notification?.kind) {
    case "Pause":
      return "StopCharging";
    case "ScheduleRenegotiation":
    case "ServiceRenegotiation":
      // Before the loop the schedule is negotiated anyway.
      return isLooping(session) ? "ReNegotiation" : "None";
    default:
      return isOfferStale(session, env) ? "ReNegotiation" : "None";
  }
}

/** What this session's check found, as long as the insulation monitor stands by it. */
export function isolation(
  { cableCheckAsked }: Iso2Session,
  { cableCheck, insulation }: StationView,
): isolationLevelType {
  // A verdict of a check nobody asked for in this session counts for nothing.
  if (!cableCheckAsked) return "Invalid";
  if (cableCheck === "failed") return "Fault";
  if (cableCheck !== "passed") return "Invalid";
  if (insulation === "fault") return "Fault";
  return insulation === "valid" ? "Valid" : "Invalid";
}

/** EVSEStatusCode of an outlet that has failed. */
export function faultCode(
  { transferring }: Iso2Session,
): DC_EVSEStatusCodeType {
  return transferring ? "EVSE_EmergencyShutdown" : "EVSE_Malfunction";
}

function statusCode(
  session: Iso2Session,
  station: StationView,
): DC_EVSEStatusCodeType {
  const isUnsafe = isolation(session, station) === "Fault";
  if (station.fault !== undefined || isUnsafe) return faultCode(session);
  // A pause is no shutdown: the vehicle is to come back.
  if (session.stop) return "EVSE_Shutdown";
  if (session.cableCheckAsked && station.cableCheck === "running") {
    return "EVSE_IsolationMonitoringActive";
  }
  return "EVSE_Ready";
}
