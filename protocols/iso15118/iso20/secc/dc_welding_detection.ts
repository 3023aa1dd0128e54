import { weldingDetection } from "../../shared/secc/dc.ts";
import { answer, enter } from "../../shared/secc/session.ts";
import { header } from "../common/header.ts";
import { rational } from "../common/numbers.ts";
import type { Handle } from "./session.ts";

/** DC_WeldingDetection: the vehicle watches the voltage go as its contactors open. */
export const handleDcWeldingDetection: Handle<"DC_WeldingDetectionReq"> = (
  session,
  request,
  env,
) => {
  const next = request.EVProcessing === "Finished"
    ? enter(session, "SessionStop")
    : session;
  return answer({ ...next, weldingAsked: true }, {
    Header: header(session.sessionId, env.nowMs),
    ResponseCode: "OK",
    EVSEPresentVoltage: rational(env.station.present.voltageV),
  }, weldingDetection(session));
};
