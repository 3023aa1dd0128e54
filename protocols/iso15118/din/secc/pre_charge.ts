import type { Command, VehicleView } from "../../secc/types.ts";
import { physical, valueOf } from "../common/physical.ts";
import {
  answer,
  type DinHandle,
  type DinSession,
  enter,
  failed,
  ongoing,
  overdue,
} from "./session.ts";
import { evseStatus } from "./status.ts";
import { socOf, vehicleError, withNews } from "./vehicle.ts";

/**
 * PreCharge: brings the output to the vehicle's voltage, the only word of it
 * that DIN has (DIN SPEC 70121 clause 9.4.2.3). The vehicle goes on to
 * PowerDelivery when it is content; that checks that it is right.
 */
export const handlePreCharge: DinHandle<"PreChargeReq"> = (
  session,
  { value: request },
  { station, nowMs },
) => {
  const respond = (ResponseCode: "OK" | "FAILED") => ({
    ResponseCode,
    DC_EVSEStatus: evseStatus(session, station),
    EVSEPresentVoltage: physical(station.present.voltageV, "V"),
  });
  const status = request.DC_EVStatus;
  const { preChargeMs } = session.timeouts;
  const wrong = vehicleError(status) ??
    (overdue(session, nowMs, preChargeMs)
      ? `pre-charge was not finished within ${preChargeMs / 1000} s`
      : undefined);
  if (wrong !== undefined) return failed(session, respond("FAILED"), wrong);
  if (!status.EVReady) return answer(ongoing(session, nowMs), respond("OK"));
  const highestV = Math.min(
    station.dc?.maxV ?? 0,
    session.vehicle?.maxV ?? Infinity,
  );
  const targetV = valueOf(request.EVTargetVoltage);
  const voltageV = Math.max(0, Math.min(targetV, highestV));
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
