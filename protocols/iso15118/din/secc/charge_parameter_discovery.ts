import type { DcLimits } from "../../shared/energy.ts";
import { optionalValueOf, physical, valueOf } from "../../shared/physical.ts";
import type {
  DC_EVChargeParameter,
  DC_EVSEChargeParameter,
} from "../../generated/din.ts";
import { bounded, optionalMaximum } from "../../shared/secc/figures.ts";
import {
  answer,
  enter,
  failed,
  ongoing,
  overdue,
} from "../../shared/secc/session.ts";
import type { SeccEnv, VehicleView } from "../../shared/secc/types.ts";
import type { DinResponseCode } from "../common/messages.ts";
import { refusal } from "./refusals.ts";
import { NO_OFFER, offerOf, scheduleList } from "./schedules.ts";
import { transferType } from "./service_discovery.ts";
import { type DinHandle, type DinSession, remark } from "./session.ts";
import { evseStatus } from "./status.ts";
import { DISCHARGE_ASKED, socOf, vehicleError } from "./vehicle.ts";

/** Ripple is within what IEC 61851-23 allows; no station reports its own. */
const RIPPLE_A = 0;

interface Fault {
  readonly code: DinResponseCode;
  readonly reason: string;
}

/**
 * ChargeParameterDiscovery: limits of both sides and a schedule, Ongoing until
 * the site has an outlook (DIN SPEC 70121 clause 9.4.1.6).
 */
export const handleChargeParameterDiscovery: DinHandle<
  "ChargeParameterDiscoveryReq"
> = (session, request, env) => {
  const { station, nowMs } = env;
  const { dc } = station;
  const type = request.EVRequestedEnergyTransferType;
  const offered = transferType(station);
  const told = request.DC_EVChargeParameter;
  if (!dc || type !== offered) {
    return fail(session, env, {
      code: "FAILED_WrongEnergyTransferType",
      reason: dc
        ? `the vehicle asks for ${type} where ${offered} is offered`
        : "the outlet has no DC",
    });
  }
  const wrong = told ? faultOf(told, dc) : MISSING;
  if (!told || wrong) return fail(session, env, wrong ?? MISSING);
  const vehicle = vehicleOf(told, dc);
  const heard = remark(
    { ...session, vehicle },
    wantsDischarge(told) ? DISCHARGE_ASKED : undefined,
  );
  const effects = [{ type: "evse.vehicle", vehicle }] as const;
  // A vehicle that is to leave gets no schedule.
  if (station.outlook.charge.length === 0 || session.stop) {
    const { scheduleMs } = session.timeouts;
    if (overdue(session, nowMs, scheduleMs)) {
      return fail(heard, env, {
        code: "FAILED",
        reason: `the site had no schedule within ${scheduleMs / 1000} s`,
      });
    }
    const waiting = ongoing(heard, nowMs);
    return answer(waiting, {
      ResponseCode: "OK",
      EVSEProcessing: "Ongoing",
      // The schema wants a list in every answer.
      SAScheduleList: scheduleList(NO_OFFER),
      DC_EVSEChargeParameter: limitsOf(waiting, env, dc),
    }, effects);
  }
  const offer = offerOf(station, nowMs);
  const next = { ...enter(heard, "CableCheck"), offer };
  return answer(next, {
    ResponseCode: "OK",
    EVSEProcessing: "Finished",
    SAScheduleList: scheduleList(offer),
    DC_EVSEChargeParameter: limitsOf(next, env, dc),
  }, effects);
};

const MISSING: Fault = {
  code: "FAILED_WrongChargeParameter",
  reason: "the vehicle sent no charge parameters of DC",
};

function fail(session: DinSession, env: SeccEnv, { code, reason }: Fault) {
  const status = evseStatus(session, env.station);
  const value = refusal("ChargeParameterDiscoveryReq", { code, status });
  return failed(session, value, reason);
}

/** What is wrong with the vehicle's description of itself. */
function faultOf(told: DC_EVChargeParameter, dc: DcLimits): Fault | undefined {
  const error = vehicleError(told.DC_EVStatus);
  if (error !== undefined) return { code: "FAILED", reason: error };
  const code = "FAILED_WrongChargeParameter";
  const maxA = valueOf(told.EVMaximumCurrentLimit);
  const maxW = optionalValueOf(told.EVMaximumPowerLimit) ?? 0;
  const maxV = valueOf(told.EVMaximumVoltageLimit);
  if (maxA < 0 || maxW < 0) {
    return {
      code,
      reason:
        `the vehicle's limits of ${maxA} A and ${maxW} W are those of discharge, which DIN 70121 does not have`,
    };
  }
  if (maxV <= 0) {
    return { code, reason: `the vehicle's highest voltage is ${maxV} V` };
  }
  if (maxV < dc.minV) {
    return {
      code,
      reason:
        `the vehicle's ${maxV} V lie below the outlet's ${dc.minV} to ${dc.maxV} V`,
    };
  }
  return undefined;
}

function wantsDischarge({ EVEnergyRequest }: DC_EVChargeParameter): boolean {
  return (optionalValueOf(EVEnergyRequest) ?? 0) < 0;
}

/** DIN has no discharge: those limits are zero whatever the vehicle says. */
function vehicleOf(told: DC_EVChargeParameter, dc: DcLimits): VehicleView {
  const maxV = bounded(valueOf(told.EVMaximumVoltageLimit));
  const maxChargeA = bounded(valueOf(told.EVMaximumCurrentLimit));
  const energyWh = optionalValueOf(told.EVEnergyRequest);
  return {
    service: "DC",
    boundByLoop: true,
    controlMode: "scheduled",
    maxChargeW: optionalMaximum(
      optionalValueOf(told.EVMaximumPowerLimit),
      bounded(maxChargeA * Math.min(maxV, dc.maxV)),
    ),
    minChargeW: 0,
    maxDischargeW: 0,
    minDischargeW: 0,
    maxV,
    maxChargeA,
    presentSoc: socOf(told.DC_EVStatus),
    ...(told.FullSOC === undefined ? {} : { targetSoc: told.FullSOC }),
    ...(energyWh === undefined
      ? {}
      : { targetEnergyWh: Math.max(0, energyWh) }),
  };
}

function limitsOf(
  session: DinSession,
  { station }: SeccEnv,
  dc: DcLimits,
): DC_EVSEChargeParameter {
  return {
    DC_EVSEStatus: evseStatus(session, station),
    EVSEMaximumCurrentLimit: physical(dc.maxChargeA, "A", "down"),
    EVSEMaximumPowerLimit: physical(dc.maxChargeW, "W", "down"),
    EVSEMaximumVoltageLimit: physical(dc.maxV, "V", "down"),
    EVSEMinimumCurrentLimit: physical(dc.minChargeA, "A", "up"),
    EVSEMinimumVoltageLimit: physical(dc.minV, "V", "up"),
    EVSEPeakCurrentRipple: physical(RIPPLE_A, "A"),
  };
}
