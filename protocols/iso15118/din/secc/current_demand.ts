import type { DcLimits } from "../../shared/energy.ts";
import {
  measured,
  optionalValueOf,
  physical,
  valueOf,
} from "../../shared/physical.ts";
import type { CurrentDemandReq } from "../../generated/din.ts";
import { bounded, optionalMaximum } from "../../shared/secc/figures.ts";
import {
  chargeLimitsAt,
  limitsAchieved,
  wantedOf,
} from "../../shared/secc/limits.ts";
import {
  answer,
  enter,
  failed,
  loopTime,
  ongoing,
  overdue,
} from "../../shared/secc/session.ts";
import type { SeccEnv, VehicleView } from "../../shared/secc/types.ts";
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
    {
      ...newsOf(request, session.vehicle, dc),
      ...loopTime(session, nowMs),
    },
  );
  const turn = error === undefined
    ? enter(heard, "CurrentDemand")
    : ongoing(heard, nowMs);
  const next: DinSession = { ...turn, loopedMs: nowMs };
  const { vehicle } = next;
  return answer(
    next,
    respond(next, env, dc, { request, stops: error !== undefined }),
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

/** What the vehicle asks for; one that is not ready or has an error gets nothing. */
function wishOf(request: CurrentDemandReq): {
  readonly voltageV: number;
  readonly currentA: number;
} {
  const status = request.DC_EVStatus;
  const fit = status.EVReady && vehicleError(status) === undefined;
  const currentA = bounded(valueOf(request.EVTargetCurrent));
  return {
    voltageV: Math.max(0, bounded(valueOf(request.EVTargetVoltage))),
    currentA: fit ? Math.max(0, currentA) : 0,
  };
}

/** Limits named anew replace the old ones. */
function newsOf(
  request: CurrentDemandReq,
  known: VehicleView,
  dc: DcLimits,
): Partial<VehicleView> {
  const maxChargeA = optionalMaximum(
    optionalValueOf(request.EVMaximumCurrentLimit),
    known.maxChargeA,
  );
  const maxV = optionalMaximum(
    optionalValueOf(request.EVMaximumVoltageLimit),
    known.maxV,
  );
  const { voltageV, currentA } = wishOf(request);
  return {
    presentSoc: socOf(request.DC_EVStatus),
    maxChargeW: optionalMaximum(
      optionalValueOf(request.EVMaximumPowerLimit),
      known.maxChargeW,
    ),
    maxChargeA,
    maxV,
    chargingComplete: request.ChargingComplete,
    demand: {
      voltageV: Math.min(voltageV, dc.maxV, maxV ?? dc.maxV),
      currentA: Math.min(currentA, maxChargeA ?? currentA, dc.maxChargeA),
    },
  };
}

function respond(
  session: DinSession,
  { station }: SeccEnv,
  dc: DcLimits,
  { request, stops }: {
    readonly request: CurrentDemandReq;
    readonly stops: boolean;
  },
): DinValue<"CurrentDemandRes"> {
  const { voltageV, currentA } = station.present;
  const limits = chargeLimitsAt(dc, station);
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
    ...limitsAchieved(
      station.present,
      limits,
      wantedOf(session.vehicle, wishOf(request), voltageV),
    ),
    EVSEMaximumVoltageLimit: physical(limits.maxV, "V", "down"),
    EVSEMaximumCurrentLimit: physical(limits.maxChargeA, "A", "down"),
    EVSEMaximumPowerLimit: physical(limits.maxChargeW, "W", "down"),
  };
}
