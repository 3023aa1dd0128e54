import { measured, valueOf } from "../../shared/physical.ts";
import { preChargeLate, preChargeVoltage } from "../../shared/secc/dc.ts";
import { answer, failed, ongoing } from "../../shared/secc/session.ts";
import type { Command, VehicleView } from "../../shared/secc/types.ts";
import { evFault, soc } from "./ev_status.ts";
import type { Handle } from "./session.ts";
import { dcStatus } from "./status.ts";

/**
 * PreCharge: brings the output to the vehicle's voltage. The vehicle goes on
 * to PowerDelivery when it is content; there it is checked.
 */
export const handlePreCharge: Handle<"PreChargeReq"> = (
  session,
  request,
  env,
) => {
  const { station } = env;
  const wrong = evFault(request.DC_EVStatus) ??
    preChargeLate(session, env.nowMs);
  const response = {
    ResponseCode: wrong ? "FAILED" : "OK",
    DC_EVSEStatus: dcStatus(session, env),
    // Whole volts: some vehicles go on only where they read what they asked for.
    EVSEPresentVoltage: measured(Math.round(station.present.voltageV), "V"),
  } as const;
  if (wrong) return failed(session, response, wrong);
  const askedV = valueOf(request.EVTargetVoltage);
  const voltageV = preChargeVoltage(session, station, askedV);
  const waiting = ongoing(session, env.nowMs);
  const isReady = request.DC_EVStatus.EVReady && !session.stop;
  // No voltage for a vehicle that is not ready, and none it has already.
  if (!isReady || voltageV === session.preChargeV) {
    return answer(waiting, response);
  }
  // What it wants at its inlet before its contactors close is what it has behind them.
  const vehicle: VehicleView | undefined = session.vehicle && {
    ...session.vehicle,
    ...soc(request.DC_EVStatus),
    presentV: voltageV,
  };
  const effects: Command[] = [
    ...(vehicle ? [{ type: "evse.vehicle", vehicle } as const] : []),
    { type: "evse.preCharge", voltageV },
  ];
  return answer(
    { ...waiting, preChargeV: voltageV, ...(vehicle ? { vehicle } : {}) },
    response,
    effects,
  );
};
