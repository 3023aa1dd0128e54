import type { DC_PreChargeRes } from "../../generated/iso20_dc.ts";
import { preChargeLate, preChargeVoltage } from "../../shared/secc/dc.ts";
import { answer, failed, ongoing } from "../../shared/secc/session.ts";
import type { Command } from "../../shared/secc/types.ts";
import { header } from "../common/header.ts";
import { rational, valueOf } from "../common/numbers.ts";
import type { Handle, SeccSession } from "./session.ts";

/**
 * DC_PreCharge: brings the output to the vehicle's voltage. The vehicle says
 * when it is content, here or by asking for power, and may come back while the
 * contactor is open; PowerDelivery checks that it is right.
 */
export const handleDcPreCharge: Handle<"DC_PreChargeReq"> = (
  session,
  request,
  env,
) => {
  const { station } = env;
  const late = preChargeLate(session, env.nowMs);
  const response: DC_PreChargeRes = {
    Header: header(session.sessionId, env.nowMs),
    ResponseCode: late ? "FAILED" : "OK",
    EVSEPresentVoltage: rational(station.present.voltageV),
  };
  if (late) return failed(session, response, late);
  const askedV = valueOf(request.EVTargetVoltage);
  const voltageV = preChargeVoltage(session, station, askedV);
  const effects: Command[] = voltageV === session.preChargeV
    ? []
    : [{ type: "evse.preCharge", voltageV }];
  // A vehicle that comes back gets no more time than one that never left.
  const next: SeccSession = {
    ...ongoing(session, env.nowMs),
    state: request.EVProcessing === "Finished"
      ? "PowerDelivery"
      : "DC_PreCharge",
    preChargeV: voltageV,
  };
  return answer(next, response, effects);
};
