import { header } from "../common/header.ts";
import { rational } from "../common/numbers.ts";
import type {
  DC_WeldingDetectionReq,
  DC_WeldingDetectionRes,
} from "../../generated/iso20_dc.ts";
import { answer, enter, type Handle } from "./session.ts";
import type { Command } from "../../secc/types.ts";

/** DC_WeldingDetection: the vehicle watches the voltage go as its contactors open. */
export const handleDcWeldingDetection: Handle<
  DC_WeldingDetectionReq,
  DC_WeldingDetectionRes
> = (session, request, env) => {
  const next = request.EVProcessing === "Finished"
    ? enter(session, "SessionStop")
    : session;
  const effects: Command[] = session.weldingAsked
    ? []
    : [{ type: "evse.weldingDetection" }];
  return answer({ ...next, weldingAsked: true }, {
    Header: header(session.sessionId, env.nowMs),
    ResponseCode: "OK",
    EVSEPresentVoltage: rational(env.station.present.voltageV),
  }, effects);
};
