import type {
  DC_EVSEStatus,
  DC_EVSEStatusCodeType,
} from "../../generated/din.ts";
import type { StationView } from "../../shared/secc/types.ts";
import type { DinSession } from "./session.ts";

/** NotificationMaxDelay is an unsigned 16-bit integer, seconds. */
const LONGEST_DELAY_S = 65_535;

/**
 * DC_EVSEStatus: insulation, state and what is asked of the vehicle.
 *
 * To stop is all that can be asked; a pause is that too, and a renegotiation
 * has no meaning. EVSE_Shutdown says so, and StopCharging with it: V2G-DC-500
 * leaves EVSENotification at None, but stations in the field send both, and
 * some cars look at the one, some at the other. A fault is an emergency while
 * energy flows and a malfunction before and after.
 */
export function evseStatus(
  session: DinSession,
  station: StationView,
): DC_EVSEStatus {
  const stops = stopsCharging(session, station);
  const delayS = stops && station.fault === undefined
    ? station.notification?.maxDelayS ?? 0
    : 0;
  return {
    EVSEIsolationStatus: isolation(session, station),
    EVSEStatusCode: statusCode(session, station),
    NotificationMaxDelay: Math.min(
      LONGEST_DELAY_S,
      Math.max(0, Math.round(delayS)),
    ),
    EVSENotification: stops ? "StopCharging" : "None",
  };
}

/** Whether the outlet wants the vehicle to stop. */
export function stopsCharging(
  { stop }: DinSession,
  { fault, notification }: StationView,
): boolean {
  return stop !== undefined || fault !== undefined ||
    notification?.kind === "Terminate" ||
    notification?.kind === "Pause";
}

/** The verdict of this session's check, as long as the monitor stands by it. */
function isolation(
  { isolation: verdict }: DinSession,
  { insulation }: StationView,
): DC_EVSEStatus["EVSEIsolationStatus"] {
  if (verdict !== "Valid" || insulation === "valid") return verdict;
  return insulation === "fault" ? "Fault" : "Invalid";
}

function statusCode(
  session: DinSession,
  station: StationView,
): DC_EVSEStatusCodeType {
  if (station.fault !== undefined) {
    return session.transferring ? "EVSE_EmergencyShutdown" : "EVSE_Malfunction";
  }
  if (isolation(session, station) === "Fault") {
    return session.transferring ? "EVSE_EmergencyShutdown" : "EVSE_Malfunction";
  }
  if (stopsCharging(session, station)) return "EVSE_Shutdown";
  if (monitors(session)) return "EVSE_IsolationMonitoringActive";
  // After the transfer the output is off.
  return session.weldingAsked ? "EVSE_NotReady" : "EVSE_Ready";
}

/** Insulation is monitored, or the vehicle is to ask for parameters again (V2G-DC-966). */
function monitors(
  { state, cableCheckAsked, ongoingSinceMs }: DinSession,
): boolean {
  if (state === "CableCheck") return cableCheckAsked;
  return state === "ChargeParameterDiscovery" && ongoingSinceMs !== undefined;
}
