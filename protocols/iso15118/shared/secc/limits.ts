/**
 * What a DC outlet lets the vehicle do at this moment, as the charge loops of
 * every protocol tell it, and when one of these limits binds.
 *
 * @module
 */

import type { DcLimits } from "../energy.ts";
import type { StationLimits, StationView, VehicleView } from "./types.ts";

/** A limit counts as achieved this close to it. */
const ACHIEVED = 0.99;

/** The outlet's own limits as far as they may be used now; all >= 0. */
export function presentDcLimits(dc: DcLimits, now: StationLimits): DcLimits {
  const maxChargeW = within(now.chargeW, dc.maxChargeW);
  const maxDischargeW = within(now.dischargeW, dc.maxDischargeW);
  // No power is no current, whatever the amperes would allow.
  const maxChargeA = maxChargeW > 0 ? within(now.chargeA, dc.maxChargeA) : 0;
  const maxDischargeA = maxDischargeW > 0
    ? within(now.dischargeA, dc.maxDischargeA)
    : 0;
  return {
    maxChargeW,
    minChargeW: Math.min(dc.minChargeW, maxChargeW),
    maxChargeA,
    minChargeA: Math.min(dc.minChargeA, maxChargeA),
    maxDischargeW,
    minDischargeW: Math.min(dc.minDischargeW, maxDischargeW),
    maxDischargeA,
    minDischargeA: Math.min(dc.minDischargeA, maxDischargeA),
    maxV: within(now.maxV, dc.maxV),
    minV: Math.max(now.minV, dc.minV),
  };
}

/**
 * The same for DIN SPEC 70121 and ISO 15118-2, which have no discharge. The
 * current follows the power at `voltageV`, since some vehicles look at the
 * current only.
 */
export function chargeLimitsAt(
  dc: DcLimits,
  { limits, present }: StationView,
  vehicleV = 0,
): DcLimits {
  const now = presentDcLimits(dc, limits);
  const atV = Math.max(present.voltageV, vehicleV, dc.minV, 1);
  return {
    ...now,
    maxChargeA: Math.min(now.maxChargeA, now.maxChargeW / atV),
  };
}

/** What the vehicle would take or give, had the station no limits. */
export interface Wanted {
  /** Signed; its sign is the direction. */
  readonly currentA: number;
  /** Magnitude. */
  readonly powerW: number;
  /** Where charging is to end. */
  readonly voltageV: number;
}

/** A wish of the vehicle within its own limits. */
export function wantedOf(
  vehicle: VehicleView | undefined,
  wish: { readonly voltageV: number; readonly currentA: number },
  presentV: number,
): Wanted {
  const out = wish.currentA < 0;
  const mostA = out ? vehicle?.maxDischargeA : vehicle?.maxChargeA;
  const mostW = out ? vehicle?.maxDischargeW : vehicle?.maxChargeW;
  const amperes = Math.min(Math.abs(wish.currentA), mostA ?? Infinity);
  return {
    currentA: out ? -amperes : amperes,
    powerW: Math.min(amperes * presentV, mostW ?? Infinity),
    voltageV: Math.min(wish.voltageV, vehicle?.maxV ?? Infinity),
  };
}

/** Which limits of the station hold the vehicle back; its own ones never count. */
export function limitsAchieved(
  { voltageV, currentA, powerW }: StationView["present"],
  limits: DcLimits,
  wanted: Wanted,
) {
  const out = wanted.currentA < 0;
  const wantedA = Math.abs(wanted.currentA);
  const inDirection = (value: number) => Math.max(0, out ? -value : value);
  const mostA = out ? limits.maxDischargeA : limits.maxChargeA;
  const mostW = out ? limits.maxDischargeW : limits.maxChargeW;
  const wants = wantedA > 0;
  return {
    EVSECurrentLimitAchieved: wants &&
      binds(inDirection(currentA), wantedA, mostA),
    EVSEPowerLimitAchieved: wants &&
      binds(inDirection(powerW), wanted.powerW, mostW),
    EVSEVoltageLimitAchieved: wants &&
      (out
        ? voltageV * ACHIEVED <= limits.minV
        : binds(voltageV, wanted.voltageV, limits.maxV)),
  };
}

function binds(present: number, wanted: number, most: number): boolean {
  return wanted >= ACHIEVED * most && present >= ACHIEVED * most;
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
