import { isBidirectional } from "../../common/energy.ts";
import type { AC_ChargeLoopReq } from "../../generated/iso20_ac.ts";
import { answer, failed } from "../../secc/session.ts";
import type { SeccEnv, VehicleView } from "../../secc/types.ts";
import { header } from "../common/header.ts";
import { limit, rational } from "../common/numbers.ts";
import {
  displayed,
  energyNeeds,
  targetW,
  told,
  toldMagnitude,
} from "./charge_loop.ts";
import { loopNews } from "./metering.ts";
import { refusal } from "./refusals.ts";
import type { Handle, SeccSession } from "./session.ts";

/**
 * AC_ChargeLoop: the vehicle's state in, the set-point out; positive into the
 * vehicle on the wire too (ISO 15118-20 clause 8.3.4.4.3).
 */
export const handleAcChargeLoop: Handle<"AC_ChargeLoopReq"> = (
  session,
  request,
  env,
) => {
  const news = newsOf(session, request, env);
  if (!news || !session.vehicle) {
    const value = refusal("AC_ChargeLoopReq", session, env, "FAILED");
    return failed(
      session,
      value,
      "the vehicle's charge loop is not of the service and control mode it selected",
    );
  }
  const vehicle: VehicleView = { ...session.vehicle, ...news };
  const loop = loopNews(session, request.MeterInfoRequested, env);
  return answer({ ...loop.session, vehicle }, {
    Header: header(session.sessionId, env.nowMs),
    ResponseCode: "OK",
    ...loop.fields,
    ...setPoint(session, env),
  }, [{ type: "evse.vehicle", vehicle }]);
};

function newsOf(
  session: SeccSession,
  request: AC_ChargeLoopReq,
  env: SeccEnv,
): Partial<VehicleView> | undefined {
  const { selection } = session;
  const both = selection !== undefined && isBidirectional(selection.service);
  const bpt = selection?.controlMode === "dynamic"
    ? request.BPT_Dynamic_AC_CLReqControlMode
    : request.BPT_Scheduled_AC_CLReqControlMode;
  const plain = selection?.controlMode === "dynamic"
    ? request.Dynamic_AC_CLReqControlMode
    : request.Scheduled_AC_CLReqControlMode;
  const mode = both ? bpt : plain;
  if (!mode) return undefined;
  const phases = [
    mode.EVPresentActivePower,
    mode.EVPresentActivePower_L2,
    mode.EVPresentActivePower_L3,
  ];
  return {
    ...displayed(request.DisplayParameters),
    ...energyNeeds(session, mode, env),
    ...told("maxChargeW", mode.EVMaximumChargePower),
    ...told("minChargeW", mode.EVMinimumChargePower),
    ...(both && bpt
      ? {
        ...toldMagnitude("maxDischargeW", bpt.EVMaximumDischargePower),
        ...toldMagnitude("minDischargeW", bpt.EVMinimumDischargePower),
      }
      : {}),
    presentW: phases.reduce(
      (sum, phase) => sum + (told("presentW", phase).presentW ?? 0),
      0,
    ),
  };
}

function setPoint(session: SeccSession, { station }: SeccEnv) {
  const { selection } = session;
  const power = {
    EVSETargetActivePower: limit(targetW(session, station)),
    EVSEPresentActivePower: rational(station.present.powerW),
  };
  const both = selection !== undefined && isBidirectional(selection.service);
  if (selection?.controlMode === "dynamic") {
    return both
      ? { BPT_Dynamic_AC_CLResControlMode: power }
      : { Dynamic_AC_CLResControlMode: power };
  }
  return both
    ? { BPT_Scheduled_AC_CLResControlMode: power }
    : { Scheduled_AC_CLResControlMode: power };
}
