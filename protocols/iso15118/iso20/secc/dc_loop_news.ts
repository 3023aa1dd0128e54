/**
 * What DC_ChargeLoopReq tells of the vehicle in its four control modes:
 * limits, and in scheduled mode what it asks for.
 *
 * @module
 */

import { isBidirectional } from "../../shared/energy.ts";
import type {
  BPT_DC_CPDReqEnergyTransferMode,
  DC_ChargeLoopReq,
  DC_CPDReqEnergyTransferMode,
  Scheduled_DC_CLReqControlMode,
} from "../../generated/iso20_dc.ts";
import { bounded, possibleMaximum } from "../../shared/secc/figures.ts";
import { loopTime } from "../../shared/secc/session.ts";
import type { SeccEnv, VehicleView } from "../../shared/secc/types.ts";
import { optionalValueOf, valueOf } from "../common/numbers.ts";
import {
  displayed,
  energyNeeds,
  rangeOf,
  toldMagnitude,
} from "./charge_loop.ts";
import type { Optional } from "./phases.ts";
import type { SeccSession } from "./session.ts";

/** What a turn of the loop tells of the vehicle; undefined when it is of another service or mode. */
export function newsOf(
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
  const known = session.vehicle;
  const news = {
    ...displayed(request.DisplayParameters),
    ...energyNeeds(session, mode, env),
    ...loopTime(session, env.nowMs),
    presentV: bounded(valueOf(request.EVPresentVoltage)),
    ...chargeNews(mode, known),
    ...(both && bpt ? dischargeNews(bpt, known) : {}),
  };
  return "EVTargetCurrent" in mode
    ? { ...news, demand: demandOf(session, mode, { ...known, ...news }, env) }
    : news;
}

/** Limits of both scheduled and dynamic mode; those not sent stay as they were. */
type ChargeLimits = Optional<DC_CPDReqEnergyTransferMode>;
type DischargeLimits = Optional<BPT_DC_CPDReqEnergyTransferMode>;
type Known = Partial<VehicleView> | undefined;

function chargeNews(mode: ChargeLimits, known: Known): Partial<VehicleView> {
  const watts = rangeOf(
    optionalValueOf(mode.EVMaximumChargePower),
    optionalValueOf(mode.EVMinimumChargePower),
    { most: known?.maxChargeW ?? 0, least: known?.minChargeW ?? 0 },
  );
  const volts = rangeOf(
    optionalValueOf(mode.EVMaximumVoltage),
    optionalValueOf(mode.EVMinimumVoltage),
    { most: known?.maxV ?? 0, least: known?.minV ?? 0 },
  );
  const amperes = optionalValueOf(mode.EVMaximumChargeCurrent);
  return {
    maxChargeW: watts.most,
    minChargeW: watts.least,
    maxV: volts.most,
    minV: volts.least,
    ...(amperes === undefined
      ? {}
      : { maxChargeA: possibleMaximum(amperes, 0) }),
  };
}

function dischargeNews(
  mode: DischargeLimits,
  known: Known,
): Partial<VehicleView> {
  const watts = rangeOf(
    toldMagnitude(mode.EVMaximumDischargePower),
    toldMagnitude(mode.EVMinimumDischargePower),
    { most: known?.maxDischargeW ?? 0, least: known?.minDischargeW ?? 0 },
  );
  const maxDischargeA = toldMagnitude(mode.EVMaximumDischargeCurrent);
  return {
    maxDischargeW: watts.most,
    minDischargeW: watts.least,
    ...(maxDischargeA === undefined ? {} : { maxDischargeA }),
  };
}

/** A wish within the limits of both sides; a voltage of zero keeps the last one (V2G20-2183). */
function demandOf(
  session: SeccSession,
  mode: Targets,
  { maxV, maxChargeA, maxDischargeA }: Partial<VehicleView>,
  { station: { dc } }: SeccEnv,
): VehicleView["demand"] {
  const { voltageV, currentA } = wishOf(session, mode);
  const lowA = -Math.min(maxDischargeA ?? 0, dc?.maxDischargeA ?? 0);
  const highA = Math.min(maxChargeA ?? Infinity, dc?.maxChargeA ?? 0);
  return {
    voltageV: Math.min(voltageV, maxV ?? voltageV, dc?.maxV ?? voltageV),
    // Neither bound may be a negative zero.
    currentA: Math.max(lowA, Math.min(highA, currentA)) + 0,
  };
}

type Targets = Pick<
  Scheduled_DC_CLReqControlMode,
  "EVTargetCurrent" | "EVTargetVoltage"
>;

/** What the vehicle asks for itself; only a bidirectional service discharges. */
export function wishOf(
  session: SeccSession,
  mode: Targets,
): NonNullable<VehicleView["demand"]> {
  const { selection, vehicle, preChargeV = 0 } = session;
  const both = selection !== undefined && isBidirectional(selection.service);
  const targetV = bounded(valueOf(mode.EVTargetVoltage));
  const targetA = bounded(valueOf(mode.EVTargetCurrent));
  return {
    voltageV: targetV === 0
      ? vehicle?.demand?.voltageV || preChargeV
      : Math.max(0, targetV),
    currentA: both ? targetA : Math.max(0, targetA),
  };
}
