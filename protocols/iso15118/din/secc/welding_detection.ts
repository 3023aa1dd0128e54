import { measured } from "../../shared/physical.ts";
import { weldingDetection } from "../../shared/secc/dc.ts";
import { answer, failed, ongoing, overdue } from "../../shared/secc/session.ts";
import type { DinHandle } from "./session.ts";
import { evseStatus } from "./status.ts";

/**
 * WeldingDetection: the vehicle watches the voltage go as its contactors open
 * (DIN SPEC 70121 clause 9.4.2.5).
 */
export const handleWeldingDetection: DinHandle<"WeldingDetectionReq"> = (
  session,
  _request,
  { station, nowMs },
) => {
  const { weldingDetectionMs } = session.timeouts;
  const next = { ...ongoing(session, nowMs), weldingAsked: true };
  const respond = (ResponseCode: "OK" | "FAILED") => ({
    ResponseCode,
    DC_EVSEStatus: evseStatus(next, station),
    EVSEPresentVoltage: measured(station.present.voltageV, "V"),
  });
  if (overdue(session, nowMs, weldingDetectionMs)) {
    return failed(
      next,
      respond("FAILED"),
      `the vehicle looked for welded contacts for more than ${
        weldingDetectionMs / 1000
      } s`,
    );
  }
  return answer(next, respond("OK"), weldingDetection(session));
};
