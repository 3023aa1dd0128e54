import { header } from "../common/header.ts";
import type { ResponseCode } from "../common/messages.ts";
import type {
  DC_CableCheckReq,
  DC_CableCheckRes,
  processingType,
} from "../../generated/iso20_dc.ts";
import {
  answer,
  enter,
  failed,
  type Handle,
  ongoing,
  overdue,
} from "./session.ts";

/**
 * DC_CableCheck: Ongoing until the insulation monitor's verdict. The first
 * request starts the check, so a verdict from before never counts.
 */
export const handleDcCableCheck: Handle<DC_CableCheckReq, DC_CableCheckRes> = (
  session,
  _request,
  env,
) => {
  const respond = (
    ResponseCode: ResponseCode,
    EVSEProcessing: processingType,
  ): DC_CableCheckRes => ({
    Header: header(session.sessionId, env.nowMs),
    ResponseCode,
    EVSEProcessing,
  });
  const { timeouts: { cableCheckMs }, vehicle } = session;
  const { station } = env;
  if (!session.cableCheckAsked) {
    const maxV = Math.min(station.dc?.maxV ?? 0, vehicle?.maxV ?? Infinity);
    return answer(
      { ...ongoing(session, env.nowMs), cableCheckAsked: true },
      respond("OK", "Ongoing"),
      [{ type: "evse.startCableCheck", maxV }],
    );
  }
  if (station.cableCheck === "passed") {
    return answer(enter(session, "DC_PreCharge"), respond("OK", "Finished"));
  }
  if (station.cableCheck === "failed") {
    return failed(
      session,
      respond("FAILED", "Finished"),
      "the insulation monitor found the cable unsafe",
    );
  }
  if (overdue(session, env.nowMs, cableCheckMs)) {
    return failed(
      session,
      respond("FAILED", "Finished"),
      `the insulation monitor gave no verdict within ${cableCheckMs / 1000} s`,
    );
  }
  return answer(ongoing(session, env.nowMs), respond("OK", "Ongoing"));
};
