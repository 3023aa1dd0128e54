import type { Command } from "../../secc/types.ts";
import { physical } from "../common/physical.ts";
import { answer, type Handle } from "./session.ts";
import { dcStatus } from "./status.ts";

/** WeldingDetection: the vehicle watches the voltage go as its contactors open. */
export const handleWeldingDetection: Handle<"WeldingDetectionReq"> = (
  session,
  _request,
  env,
) => {
  const effects: Command[] = session.weldingAsked
    ? []
    : [{ type: "evse.weldingDetection" }];
  return answer({ ...session, weldingAsked: true }, {
    ResponseCode: "OK",
    DC_EVSEStatus: dcStatus(session, env),
    EVSEPresentVoltage: physical(env.station.present.voltageV, "V"),
  }, effects);
};
