import type { EVSEProcessingType } from "../../generated/iso2.ts";
import type { Iso2ResponseCode } from "../common/messages.ts";
import type { SeccEnv } from "../../secc/types.ts";
import { evFault } from "./ev_status.ts";
import {
  answer,
  enter,
  failed,
  type Handle,
  type Iso2Session,
  ongoing,
  overdue,
} from "./session.ts";
import { dcStatus } from "./status.ts";

/**
 * CableCheck: Ongoing until the insulation monitor's verdict. The first
 * request of a vehicle that is ready starts the check, so a verdict from
 * before never counts.
 */
export const handleCableCheck: Handle<"CableCheckReq"> = (
  session,
  { DC_EVStatus },
  env,
) => {
  const { station, nowMs } = env;
  const isAsked = session.cableCheckAsked;
  const respond = (
    ResponseCode: Iso2ResponseCode,
    EVSEProcessing: EVSEProcessingType,
  ) => ({
    ResponseCode,
    DC_EVSEStatus: dcStatus(session, env),
    EVSEProcessing,
  });
  const fault = evFault(DC_EVStatus) ?? unsafe(session, env);
  if (fault) return failed(session, respond("FAILED", "Finished"), fault);
  if (isAsked && station.cableCheck === "passed") {
    return answer(enter(session, "PreCharge"), respond("OK", "Finished"));
  }
  const next = ongoing(session, nowMs);
  if (isAsked || !DC_EVStatus.EVReady) {
    return answer(next, respond("OK", "Ongoing"));
  }
  const carV = session.vehicle?.maxV ?? Infinity;
  const maxV = Math.min(station.dc?.maxV ?? 0, carV);
  return answer(
    { ...next, cableCheckAsked: true },
    respond("OK", "Ongoing"),
    [{ type: "evse.startCableCheck", maxV }],
  );
};

/** Why the cable may carry no voltage, if so. */
function unsafe(
  session: Iso2Session,
  { station, nowMs }: SeccEnv,
): string | undefined {
  const { cableCheckMs } = session.timeouts;
  if (session.cableCheckAsked && station.cableCheck === "failed") {
    return "the insulation monitor found the cable unsafe";
  }
  const passed = session.cableCheckAsked && station.cableCheck === "passed";
  if (passed || !overdue(session, nowMs, cableCheckMs)) return undefined;
  return session.cableCheckAsked
    ? `the insulation monitor gave no verdict within ${cableCheckMs / 1000} s`
    : `the vehicle was not ready for the cable check within ${
      cableCheckMs / 1000
    } s`;
}
