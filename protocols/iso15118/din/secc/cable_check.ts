import type { EVSEProcessingType } from "../../generated/din.ts";
import type { DinResponseCode } from "../common/messages.ts";
import {
  answer,
  type DinHandle,
  type DinSession,
  enter,
  failed,
  ongoing,
  overdue,
} from "./session.ts";
import { evseStatus } from "./status.ts";
import { vehicleError } from "./vehicle.ts";

/**
 * CableCheck: Ongoing until the insulation monitor's verdict (DIN SPEC 70121
 * clause 9.4.2.2). The first request of a ready vehicle starts the check, so a
 * verdict from before never counts and no voltage meets a vehicle that is not
 * ready for it.
 */
export const handleCableCheck: DinHandle<"CableCheckReq"> = (
  session,
  { value: { DC_EVStatus: vehicle } },
  { station, nowMs },
) => {
  const respond = (
    next: DinSession,
    ResponseCode: DinResponseCode,
    EVSEProcessing: EVSEProcessingType,
  ) => ({
    ResponseCode,
    DC_EVSEStatus: evseStatus(next, station),
    EVSEProcessing,
  });
  const fail = (reason: string, isolation: DinSession["isolation"]) => {
    const next = { ...session, isolation };
    return failed(next, respond(next, "FAILED", "Finished"), reason);
  };
  const { cableCheckMs } = session.timeouts;
  const error = vehicleError(vehicle);
  if (error !== undefined) return fail(error, session.isolation);
  if (overdue(session, nowMs, cableCheckMs)) {
    const what = session.cableCheckAsked
      ? "the insulation monitor gave no verdict"
      : "the vehicle was not ready for the cable check";
    return fail(`${what} within ${cableCheckMs / 1000} s`, session.isolation);
  }
  const waiting = ongoing(session, nowMs);
  if (!session.cableCheckAsked) {
    if (!vehicle.EVReady) {
      return answer(waiting, respond(waiting, "OK", "Ongoing"));
    }
    const highestV = session.vehicle?.maxV ?? Infinity;
    const maxV = Math.min(station.dc?.maxV ?? 0, highestV);
    const asked = { ...waiting, cableCheckAsked: true };
    return answer(asked, respond(asked, "OK", "Ongoing"), [
      { type: "evse.startCableCheck", maxV },
    ]);
  }
  if (station.cableCheck === "failed") {
    return fail("the insulation monitor found the cable unsafe", "Fault");
  }
  if (station.cableCheck === "passed") {
    const next: DinSession = {
      ...enter(session, "PreCharge"),
      isolation: "Valid",
    };
    return answer(next, respond(next, "OK", "Finished"));
  }
  return answer(waiting, respond(waiting, "OK", "Ongoing"));
};
