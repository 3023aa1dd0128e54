import type { DcLimits } from "../../common/energy.ts";
import {
  measured,
  optionalValueOf,
  physical,
  valueOf,
} from "../../common/physical.ts";
import type { CurrentDemandReq } from "../../generated/din.ts";
import { answer, enter, failed, ongoing, overdue } from "../../secc/session.ts";
import type { SeccEnv, StationView, VehicleView } from "../../secc/types.ts";
import type { DinValue } from "../common/messages.ts";
import { refusal } from "./refusals.ts";
import { type DinHandle, type DinSession, remark } from "./session.ts";
import { evseStatus } from "./status.ts";
import { EV_ERROR_MS } from "./timeouts.ts";
import {
  DISCHARGE_ASKED,
  errorRemark,
  socOf,
  vehicleError,
  withNews,
} from "./vehicle.ts";

/** A limit counts as achieved this close to it. */
const ACHIEVED = 0.99;

/**
 * CurrentDemand: the vehicle's wish in, the outlet's present state and limits
 * out (DIN SPEC 70121 clause 9.4.2.4).
 *
 * DIN has no discharge: a current below zero is answered with none. A vehicle
 * that reports an error or is not ready gets no current; with an error it is
 * asked to stop and has a moment to do so.
 */
export const handleCurrentDemand: DinHandle<"CurrentDemandReq"> = (
  session,
  request,
  env,
) => {
  const { station, nowMs } = env;
  const { dc } = station;
  const error = vehicleError(request.DC_EVStatus);
  const patient = error === undefined || !overdue(session, nowMs, EV_ERROR_MS);
  if (!dc || !session.vehicle || !patient) {
    const status = evseStatus(session, station);
    const value = refusal("CurrentDemandReq", { code: "FAILED", status });
    return failed(
      session,
      value,
      error ?? "the outlet has no DC any more",
    );
  }
  const odd = discharges(request) ? DISCHARGE_ASKED : undefined;
  const heard = withNews(
    remark(remark(session, odd), errorRemark(request.DC_EVStatus)),
    newsOf(request, session.vehicle, dc),
  );
  const next = error === undefined
    ? enter(heard, "CurrentDemand")
    : ongoing(heard, nowMs);
  const { vehicle } = next;
  return answer(
    next,
    respond(next, env, dc, error !== undefined),
    vehicle ? [{ type: "evse.vehicle", vehicle }] : [],
  );
};

function discharges(request: CurrentDemandReq): boolean {
  return [
    valueOf(request.EVTargetCurrent),
    optionalValueOf(request.EVMaximumCurrentLimit) ?? 0,
    optionalValueOf(request.EVMaximumPowerLimit) ?? 0,
  ].some((value) => value < 0);
}

/** Limits named anew replace the old ones; below zero they mean none. */
function newsOf(
  request: CurrentDemandReq,
  known: VehicleView,
  dc: DcLimits,
): Partial<VehicleView> {
  const status = request.DC_EVStatus;
  const limit = (value: number | undefined, old: number | undefined) =>
    value === undefined ? old : Math.max(0, value);
  const maxChargeA = limit(
    optionalValueOf(request.EVMaximumCurrentLimit),
    known.maxChargeA,
  );
  const maxV = optionalValueOf(request.EVMaximumVoltageLimit) ?? known.maxV;
  const highestV = Math.min(dc.maxV, maxV ?? dc.maxV);
  const fit = status.EVReady && vehicleError(status) === undefined;
  const wishA = fit ? Math.max(0, valueOf(request.EVTargetCurrent)) : 0;
  return {
    presentSoc: socOf(status),
    maxChargeW:
      limit(optionalValueOf(request.EVMaximumPowerLimit), known.maxChargeW) ??
        0,
    maxChargeA,
    maxV,
    chargingComplete: request.ChargingComplete,
    demand: {
      voltageV: Math.max(
        0,
        Math.min(valueOf(request.EVTargetVoltage), highestV),
      ),
      currentA: Math.min(wishA, maxChargeA ?? wishA, dc.maxChargeA),
    },
  };
}

function respond(
  session: DinSession,
  { station }: SeccEnv,
  dc: DcLimits,
  stops: boolean,
): DinValue<"CurrentDemandRes"> {
  const { voltageV, currentA, powerW } = station.present;
  const limits = presentLimits(station, dc);
  const status = evseStatus(session, station);
  return {
    ResponseCode: "OK",
    DC_EVSEStatus: stops
      ? {
        ...status,
        EVSEStatusCode: "EVSE_Shutdown",
        EVSENotification: "StopCharging",
      }
      : status,
    EVSEPresentVoltage: measured(voltageV, "V"),
    EVSEPresentCurrent: measured(currentA, "A"),
    EVSECurrentLimitAchieved: currentA >= ACHIEVED * limits.maxA,
    EVSEVoltageLimitAchieved: voltageV >= ACHIEVED * dc.maxV,
    EVSEPowerLimitAchieved: powerW >= ACHIEVED * limits.maxW,
    EVSEMaximumVoltageLimit: physical(dc.maxV, "V", "down"),
    EVSEMaximumCurrentLimit: physical(limits.maxA, "A", "down"),
    EVSEMaximumPowerLimit: physical(limits.maxW, "W", "down"),
  };
}

/**
 * What the site's allocation lets the outlet do now. Many cars follow the
 * current and not the power, so that it is the smaller of both.
 */
function presentLimits(
  { allocation, present }: StationView,
  dc: DcLimits,
): { readonly maxA: number; readonly maxW: number } {
  const maxW = Math.min(dc.maxChargeW, Math.max(0, allocation.maxW));
  const voltageV = Math.max(present.voltageV, dc.minV, 1);
  return { maxW, maxA: Math.min(dc.maxChargeA, maxW / voltageV) };
}
