import { header } from "../common/header.ts";
import { rational, valueOf } from "../common/numbers.ts";
import type {
  DC_PreChargeReq,
  DC_PreChargeRes,
} from "../../generated/iso20_dc.ts";
import {
  answer,
  enter,
  failed,
  type Handle,
  ongoing,
  overdue,
} from "./session.ts";
import type { Command } from "../../secc/types.ts";

/**
 * DC_PreCharge: brings the output to the vehicle's voltage. The vehicle says
 * when it is content; PowerDelivery checks that it is right.
 */
export const handleDcPreCharge: Handle<DC_PreChargeReq, DC_PreChargeRes> = (
  session,
  request,
  env,
) => {
  const { station } = env;
  const { preChargeMs } = session.timeouts;
  const late = overdue(session, env.nowMs, preChargeMs);
  const response: DC_PreChargeRes = {
    Header: header(session.sessionId, env.nowMs),
    ResponseCode: late ? "FAILED" : "OK",
    EVSEPresentVoltage: rational(station.present.voltageV),
  };
  if (late) {
    return failed(
      session,
      response,
      `pre-charge was not finished within ${preChargeMs / 1000} s`,
    );
  }
  const highest = Math.min(
    station.dc?.maxV ?? 0,
    session.vehicle?.maxV ?? Infinity,
  );
  const voltageV = Math.max(
    0,
    Math.min(valueOf(request.EVTargetVoltage), highest),
  );
  const effects: Command[] = voltageV === session.preChargeV
    ? []
    : [{ type: "evse.preCharge", voltageV }];
  const next = request.EVProcessing === "Finished"
    ? enter(session, "PowerDelivery")
    : ongoing(session, env.nowMs);
  return answer({ ...next, preChargeV: voltageV }, response, effects);
};
