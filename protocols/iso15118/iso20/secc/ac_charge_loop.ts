import {
  type AcLimits,
  isBidirectional,
  phaseVoltageV,
} from "../../shared/energy.ts";
import type { AC_ChargeLoopReq } from "../../generated/iso20_ac.ts";
import { magnitude } from "../../shared/secc/figures.ts";
import { answer, failed, loopTime } from "../../shared/secc/session.ts";
import type {
  SeccEnv,
  StationView,
  VehicleView,
} from "../../shared/secc/types.ts";
import { header } from "../common/header.ts";
import { rational } from "../common/numbers.ts";
import { displayed, energyNeeds, rangeOf } from "./charge_loop.ts";
import { loopNews } from "./metering.ts";
import {
  chargePowers,
  dischargePowers,
  named,
  phaseNews,
  setPointOf,
  total,
  totalMagnitude,
  type Written,
} from "./phases.ts";
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
  const vehicle: VehicleView = { ...session.vehicle, ...news.vehicle };
  const heard: SeccSession = {
    ...session,
    vehicle,
    phaseW: news.phaseW,
    loopedMs: env.nowMs,
  };
  const loop = loopNews(heard, request.MeterInfoRequested, env);
  return answer(loop.session, {
    Header: header(session.sessionId, env.nowMs),
    ResponseCode: "OK",
    ...loop.fields,
    ...setPoint(heard, env),
  }, [{ type: "evse.vehicle", vehicle }]);
};

/** What a turn of the loop tells of the vehicle. */
interface News {
  readonly vehicle: Partial<VehicleView>;
  readonly phaseW: NonNullable<SeccSession["phaseW"]>;
}

function newsOf(
  session: SeccSession,
  request: AC_ChargeLoopReq,
  env: SeccEnv,
): News | undefined {
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
  return {
    vehicle: {
      ...displayed(request.DisplayParameters),
      ...energyNeeds(session, mode, env),
      ...loopTime(session, env.nowMs),
      ...chargeNews(mode, session.vehicle, env.station.ac),
      ...(both && bpt ? dischargeNews(bpt, session.vehicle) : {}),
      presentW: total([
        mode.EVPresentActivePower,
        mode.EVPresentActivePower_L2,
        mode.EVPresentActivePower_L3,
      ]),
    },
    phaseW: {
      ...session.phaseW,
      ...phasesOf("charge", chargePowers(mode).most),
      ...(both && bpt ? phasesOf("discharge", dischargePowers(bpt).most) : {}),
    },
  };
}

function phasesOf(direction: "charge" | "discharge", most: Written) {
  const phases = named(most);
  if (!phases) return {};
  const [l1, l2, l3] = phases;
  return {
    [direction]: direction === "charge"
      ? [Math.max(0, l1), Math.max(0, l2), Math.max(0, l3)]
      : [magnitude(l1), magnitude(l2), magnitude(l3)],
  };
}

/** A phase below zero, or below its own minimum, makes the whole limit impossible. */
function chargeNews(
  mode: Parameters<typeof chargePowers>[0],
  known: VehicleView | undefined,
  ac: AcLimits | undefined,
): Partial<VehicleView> {
  const { most, least } = chargePowers(mode);
  const phases = named(most);
  const leastPhases = named(least);
  const isOdd = phases?.some((power, at) =>
    power < Math.max(0, leastPhases?.[at] ?? 0)
  );
  const { most: maxChargeW, least: minChargeW } = rangeOf(
    isOdd ? 0 : total(most),
    total(least),
    { most: known?.maxChargeW ?? 0, least: known?.minChargeW ?? 0 },
  );
  return { maxChargeW, minChargeW, ...phaseNews(phases, leastPhases, ac) };
}

function dischargeNews(
  mode: Parameters<typeof dischargePowers>[0],
  known: VehicleView | undefined,
): Partial<VehicleView> {
  const { most, least } = dischargePowers(mode);
  const { most: maxDischargeW, least: minDischargeW } = rangeOf(
    totalMagnitude(most),
    totalMagnitude(least),
    { most: known?.maxDischargeW ?? 0, least: known?.minDischargeW ?? 0 },
  );
  return { maxDischargeW, minDischargeW };
}

function setPoint(session: SeccSession, env: SeccEnv) {
  const { selection, phaseW } = session;
  const { station } = env;
  const powerW = targetW(session, station);
  const phaseV = station.ac ? phaseVoltageV(station.ac) : 0;
  const { chargeA, dischargeA } = station.limits;
  const power = {
    ...(powerW < 0
      ? setPointOf(
        powerW,
        phaseW?.discharge ?? phaseW?.charge,
        dischargeA * phaseV,
      )
      : setPointOf(powerW, phaseW?.charge, chargeA * phaseV)),
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

/** The set-point within what holds now; never a discharge for a service that cannot. */
function targetW(
  { selection, standby, vehicle }: SeccSession,
  { allocation, limits, ac }: StationView,
): number {
  if (standby || !ac) return 0;
  const both = selection !== undefined && isBidirectional(selection.service);
  // A vehicle that names no phases may load all that the outlet has.
  const phases = Math.min(ac.phases, vehicle?.phases ?? ac.phases);
  const perAmpere = phases * phaseVoltageV(ac);
  const mostW = Math.min(limits.chargeW, limits.chargeA * perAmpere);
  const leastW = both
    ? -Math.min(limits.dischargeW, limits.dischargeA * perAmpere)
    : 0;
  return Math.max(leastW, Math.min(mostW, allocation.targetW)) + 0;
}
