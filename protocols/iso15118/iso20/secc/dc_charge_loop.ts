import { type DcLimits, isBidirectional } from "../../shared/energy.ts";
import type { DC_ChargeLoopReq } from "../../generated/iso20_dc.ts";
import {
  limitsAchieved,
  presentDcLimits,
  type Wanted,
  wantedOf,
} from "../../shared/secc/limits.ts";
import { answer, failed } from "../../shared/secc/session.ts";
import type { StationView, VehicleView } from "../../shared/secc/types.ts";
import { header } from "../common/header.ts";
import { least, limit, rational } from "../common/numbers.ts";
import { newsOf, wishOf } from "./dc_loop_news.ts";
import { loopNews } from "./metering.ts";
import { refusal } from "./refusals.ts";
import type { Handle, SeccSession } from "./session.ts";

/** A vehicle in standby is let have none; the voltages are the outlet's. */
const NOTHING = {
  chargeW: 0,
  dischargeW: 0,
  chargeA: 0,
  dischargeA: 0,
};

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
  const { present } = env.station;
  const limits = presentDcLimits(
    dc,
    session.standby
      ? { ...env.station.limits, ...NOTHING }
      : env.station.limits,
  );
  const next = { ...loop.session, vehicle, loopedMs: env.nowMs };
  return answer(next, {
    Header: header(session.sessionId, env.nowMs),
    ResponseCode: "OK",
    ...loop.fields,
    EVSEPresentCurrent: rational(present.currentA),
    EVSEPresentVoltage: rational(present.voltageV),
    ...limitsAchieved(
      present,
      limits,
      wanted(session, request, vehicle, env.station),
    ),
    ...controlMode(session, limits),
  }, [{ type: "evse.vehicle", vehicle }]);
};

/**
 * What the vehicle would take or give. In dynamic mode the station decides:
 * all that the vehicle can, in the direction of the present current.
 */
function wanted(
  session: SeccSession,
  request: DC_ChargeLoopReq,
  vehicle: VehicleView,
  { present }: StationView,
): Wanted {
  const mode = request.BPT_Scheduled_DC_CLReqControlMode ??
    request.Scheduled_DC_CLReqControlMode;
  const out = present.currentA < 0;
  const dynamic = {
    voltageV: Infinity,
    currentA: out ? -(vehicle.maxDischargeA ?? 0) : vehicle.maxChargeA ?? 0,
  };
  const wish = session.standby
    ? { voltageV: 0, currentA: 0 }
    : mode
    ? wishOf(session, mode)
    : dynamic;
  return wantedOf(vehicle, wish, present.voltageV);
}

function controlMode({ selection }: SeccSession, limits: DcLimits) {
  const charge = {
    EVSEMaximumChargePower: limit(limits.maxChargeW),
    EVSEMinimumChargePower: least(limits.minChargeW),
    EVSEMaximumChargeCurrent: limit(limits.maxChargeA),
    EVSEMaximumVoltage: limit(limits.maxV),
  };
  const discharge = {
    EVSEMaximumDischargePower: limit(limits.maxDischargeW),
    EVSEMinimumDischargePower: least(limits.minDischargeW),
    EVSEMaximumDischargeCurrent: limit(limits.maxDischargeA),
    EVSEMinimumVoltage: least(limits.minV),
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
