import { measured } from "../../shared/physical.ts";
import { weldingDetection } from "../../shared/secc/dc.ts";
import { answer } from "../../shared/secc/session.ts";
import type { Handle } from "./session.ts";
import { dcStatus } from "./status.ts";

/** WeldingDetection: the vehicle watches the voltage go as its contactors open. */
export const handleWeldingDetection: Handle<"WeldingDetectionReq"> = (
  session,
  _request,
  env,
) => {
  return answer({ ...session, weldingAsked: true }, {
    ResponseCode: "OK",
    DC_EVSEStatus: dcStatus(session, env),
    EVSEPresentVoltage: measured(env.station.present.voltageV, "V"),
  }, weldingDetection(session));
};
