import { measured, valueOf } from "../../shared/physical.ts";
import { preChargeLate, preChargeVoltage } from "../../shared/secc/dc.ts";
import { answer, enter, failed, ongoing } from "../../shared/secc/session.ts";
import type { Command, VehicleView } from "../../shared/secc/types.ts";
import type { DinHandle, DinSession } from "./session.ts";
import { evseStatus } from "./status.ts";
import { socOf, vehicleError, withNews } from "./vehicle.ts";

/**
 * PreCharge: brings the output to the vehicle's voltage, the only word of it
 * that DIN has (DIN SPEC 70121 clause 9.4.2.3). The vehicle goes on to
 * PowerDelivery when it is content; that checks that it is right.
 */
export const handlePreCharge: DinHandle<"PreChargeReq"> = (
  session,
  request,
  { station, nowMs },
) => {
  const respond = (ResponseCode: "OK" | "FAILED") => ({
    ResponseCode,
    DC_EVSEStatus: evseStatus(session, station),
    EVSEPresentVoltage: measured(station.present.voltageV, "V"),
  });
  const status = request.DC_EVStatus;
  const wrong = vehicleError(status) ?? preChargeLate(session, nowMs);
  if (wrong !== undefined) return failed(session, respond("FAILED"), wrong);
  if (!status.EVReady || session.stop) {
    return answer(ongoing(session, nowMs), respond("OK"));
  }
  const targetV = valueOf(request.EVTargetVoltage);
  const voltageV = preChargeVoltage(session, station, targetV);
  const news: Partial<VehicleView> = {
    presentSoc: socOf(status),
    presentV: voltageV,
  };
  const heard = withNews(session, news);
  const { vehicle } = heard;
  const effects: Command[] = voltageV === session.preChargeV ? [] : [
    ...(vehicle ? [{ type: "evse.vehicle", vehicle } as const] : []),
    { type: "evse.preCharge", voltageV },
  ];
  const next: DinSession = {
    ...enter(heard, "PowerDelivery"),
    ongoingSinceMs: session.ongoingSinceMs ?? nowMs,
    preChargeV: voltageV,
  };
  return answer(next, respond("OK"), effects);
};
