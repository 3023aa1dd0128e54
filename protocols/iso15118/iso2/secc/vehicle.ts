/**
 * What a vehicle tells of itself in ChargeParameterDiscoveryReq.
 *
 * @module
 */

import type { DcLimits } from "../../shared/energy.ts";
import { optionalValueOf, valueOf } from "../../shared/physical.ts";
import type {
  AC_EVChargeParameter,
  DC_EVChargeParameter,
} from "../../generated/iso2.ts";
import { bounded, optionalMaximum } from "../../shared/secc/figures.ts";
import type { VehicleView } from "../../shared/secc/types.ts";
import type { AcLine } from "./ac_line.ts";
import { soc } from "./ev_status.ts";

const SCHEDULED = {
  controlMode: "scheduled",
  maxDischargeW: 0,
  minDischargeW: 0,
} as const;

/** An AC vehicle on this line, or what is wrong with it in words. */
export function acVehicle(
  told: AC_EVChargeParameter,
  { phases, phaseV }: AcLine,
  nowMs: number,
): VehicleView | string {
  const maxA = bounded(valueOf(told.EVMaxCurrent));
  const minA = Math.max(0, bounded(valueOf(told.EVMinCurrent)));
  if (maxA < minA) {
    return `the vehicle's current runs from ${minA} to ${maxA} A`;
  }
  return {
    ...SCHEDULED,
    service: "AC",
    maxChargeW: bounded(maxA * phases * phaseV),
    minChargeW: bounded(minA * phases * phaseV),
    phases,
    maxPhaseA: maxA,
    minPhaseA: minA,
    ...known("targetEnergyWh", valueOf(told.EAmount)),
    ...departure(told.DepartureTime, nowMs),
  };
}

/**
 * A DC vehicle, or what is wrong with it in words. Its limits may lie outside
 * the outlet's, as long as some voltage suits both.
 */
export function dcVehicle(
  told: DC_EVChargeParameter,
  outlet: DcLimits,
  nowMs: number,
): VehicleView | string {
  const maxV = bounded(valueOf(told.EVMaximumVoltageLimit));
  const maxA = bounded(valueOf(told.EVMaximumCurrentLimit));
  const maxW = optionalValueOf(told.EVMaximumPowerLimit);
  if (maxV <= 0 || maxV < outlet.minV) {
    return `the vehicle's ${maxV} V lie below the outlet's ${outlet.minV} V`;
  }
  if (maxA < 0) return `the vehicle's most current is ${maxA} A`;
  if (maxW !== undefined && maxW < 0) {
    return `the vehicle's most power is ${maxW} W`;
  }
  return {
    ...SCHEDULED,
    service: "DC",
    boundByLoop: true,
    maxChargeW: optionalMaximum(maxW, bounded(maxV * maxA)),
    minChargeW: 0,
    maxV,
    maxChargeA: maxA,
    ...soc(told.DC_EVStatus),
    ...known("targetSoc", told.FullSOC),
    ...known("targetEnergyWh", optionalValueOf(told.EVEnergyRequest)),
    ...departure(told.DepartureTime, nowMs),
  };
}

/** A figure of the vehicle; some write zero for one they do not know. */
function known<K extends "targetEnergyWh" | "targetSoc">(
  name: K,
  value: number | undefined,
): { [P in K]?: number } {
  const out: { [P in K]?: number } = {};
  if (value !== undefined && value > 0) out[name] = value;
  return out;
}

/** Zero is what cars send that know of no departure. */
function departure(
  seconds: number | undefined,
  nowMs: number,
): Partial<VehicleView> {
  return { departureMs: seconds ? nowMs + seconds * 1000 : undefined };
}
