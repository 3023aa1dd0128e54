import { type DcLimits, isBidirectional } from "../../common/energy.ts";
import type { DC_ChargeLoopReq } from "../../generated/iso20_dc.ts";
import { answer, failed } from "../../secc/session.ts";
import type { SeccEnv, StationView, VehicleView } from "../../secc/types.ts";
import { header } from "../common/header.ts";
import { limit, rational, valueOf } from "../common/numbers.ts";
import { displayed, energyNeeds, told, toldMagnitude } from "./charge_loop.ts";
import { loopNews } from "./metering.ts";
import { refusal } from "./refusals.ts";
import type { Handle, SeccSession } from "./session.ts";

/** A limit counts as achieved this close to it. */
const ACHIEVED = 0.99;

/**
 * DC_ChargeLoop: the vehicle's state and demand in, the outlet's limits out;
 * discharge currents are negative (ISO 15118-20 clause 8.3.4.5.5).
 */
export const handleDcChargeLoop: Handle<"DC_ChargeLoopReq"> = (
  session,
  request,
  env,
) => {
  const news = newsOf(session, request, env);
  const { dc } = env.station;
  if (!news || !session.vehicle || !dc) {
    const value = refusal("DC_ChargeLoopReq", session, env, "FAILED");
    return failed(
      session,
      value,
      dc
        ? "the vehicle's charge loop is not of the service and control mode it selected"
        : "the outlet has no DC any more",
    );
  }
  const vehicle: VehicleView = { ...session.vehicle, ...news };
  const loop = loopNews(session, request.MeterInfoRequested, env);
  const limits = presentLimits(session, env.station, dc);
  return answer({ ...loop.session, vehicle }, {
    Header: header(session.sessionId, env.nowMs),
    ResponseCode: "OK",
    ...loop.fields,
    ...present(env.station, limits),
    ...controlMode(session, limits),
  }, [{ type: "evse.vehicle", vehicle }]);
};

function newsOf(
  session: SeccSession,
  request: DC_ChargeLoopReq,
  env: SeccEnv,
): Partial<VehicleView> | undefined {
  const { selection } = session;
  const both = selection !== undefined && isBidirectional(selection.service);
  const dynamic = selection?.controlMode === "dynamic";
  const bpt = dynamic
    ? request.BPT_Dynamic_DC_CLReqControlMode
    : request.BPT_Scheduled_DC_CLReqControlMode;
  const plain = dynamic
    ? request.Dynamic_DC_CLReqControlMode
    : request.Scheduled_DC_CLReqControlMode;
  const mode = both ? bpt : plain;
  if (!mode) return undefined;
  return {
    ...displayed(request.DisplayParameters),
    ...energyNeeds(session, mode, env),
    presentV: valueOf(request.EVPresentVoltage),
    ...told("maxChargeW", mode.EVMaximumChargePower),
    ...told("minChargeW", mode.EVMinimumChargePower),
    ...told("maxChargeA", mode.EVMaximumChargeCurrent),
    ...told("maxV", mode.EVMaximumVoltage),
    ...told("minV", mode.EVMinimumVoltage),
    ...(both && bpt
      ? {
        ...toldMagnitude("maxDischargeW", bpt.EVMaximumDischargePower),
        ...toldMagnitude("minDischargeW", bpt.EVMinimumDischargePower),
        ...toldMagnitude("maxDischargeA", bpt.EVMaximumDischargeCurrent),
      }
      : {}),
    ...("EVTargetCurrent" in mode
      ? {
        demand: {
          voltageV: valueOf(mode.EVTargetVoltage),
          currentA: valueOf(mode.EVTargetCurrent),
        },
      }
      : {}),
  };
}

/** The outlet's limits as far as the site's allocation lets it use them. */
function presentLimits(
  { standby }: SeccSession,
  { allocation }: StationView,
  dc: DcLimits,
): DcLimits {
  const chargeW = standby ? 0 : Math.max(0, allocation.maxW);
  const dischargeW = standby ? 0 : Math.max(0, -allocation.minW);
  const maxChargeW = Math.min(dc.maxChargeW, chargeW);
  const maxDischargeW = Math.min(dc.maxDischargeW, dischargeW);
  return {
    ...dc,
    maxChargeW,
    minChargeW: Math.min(dc.minChargeW, maxChargeW),
    maxChargeA: maxChargeW > 0 ? dc.maxChargeA : 0,
    maxDischargeW,
    minDischargeW: Math.min(dc.minDischargeW, maxDischargeW),
    maxDischargeA: maxDischargeW > 0 ? dc.maxDischargeA : 0,
  };
}

function present({ present }: StationView, limits: DcLimits) {
  const { voltageV, currentA, powerW } = present;
  const out = powerW < 0;
  const powerLimit = out ? limits.maxDischargeW : limits.maxChargeW;
  const currentLimit = out ? limits.maxDischargeA : limits.maxChargeA;
  return {
    EVSEPresentCurrent: rational(currentA),
    EVSEPresentVoltage: rational(voltageV),
    EVSEPowerLimitAchieved: Math.abs(powerW) >= ACHIEVED * powerLimit,
    EVSECurrentLimitAchieved: Math.abs(currentA) >= ACHIEVED * currentLimit,
    EVSEVoltageLimitAchieved: voltageV >= ACHIEVED * limits.maxV,
  };
}

function controlMode({ selection }: SeccSession, limits: DcLimits) {
  const charge = {
    EVSEMaximumChargePower: limit(limits.maxChargeW),
    EVSEMinimumChargePower: limit(limits.minChargeW),
    EVSEMaximumChargeCurrent: limit(limits.maxChargeA),
    EVSEMaximumVoltage: limit(limits.maxV),
  };
  const discharge = {
    EVSEMaximumDischargePower: limit(limits.maxDischargeW),
    EVSEMinimumDischargePower: limit(limits.minDischargeW),
    EVSEMaximumDischargeCurrent: limit(limits.maxDischargeA),
    EVSEMinimumVoltage: rational(limits.minV),
  };
  const both = selection !== undefined && isBidirectional(selection.service);
  if (selection?.controlMode === "dynamic") {
    return both
      ? { BPT_Dynamic_DC_CLResControlMode: { ...charge, ...discharge } }
      : { Dynamic_DC_CLResControlMode: charge };
  }
  return both
    ? { BPT_Scheduled_DC_CLResControlMode: { ...charge, ...discharge } }
    : { Scheduled_DC_CLResControlMode: charge };
}
