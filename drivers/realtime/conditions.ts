/**
 * Renews the permits whose conditions devices can show.
 *
 * @module
 */

import type { OutletDevices } from "../devices/types.ts";
import type { Permits } from "./permits.ts";

/** When a device's word counts. */
export interface ConditionLimits {
  /** How long a permit from a device lasts, ms. */
  readonly leaseMs: number;
  /** Age at which a meter reading no longer counts, ms. */
  readonly meterFreshMs: number;
  /** Supply limits for discharge, volts line to neutral and hertz. */
  readonly gridV: { readonly min: number; readonly max: number };
  readonly gridHz: { readonly min: number; readonly max: number };
}

/** Limits used unless told otherwise: 230 V +-10 %, 47.5 to 51.5 Hz (EN 50549-1 default interface protection). */
export const DEFAULT_CONDITIONS: ConditionLimits = {
  leaseMs: 300,
  meterFreshMs: 2_000,
  gridV: { min: 207, max: 253 },
  gridHz: { min: 47.5, max: 51.5 },
};

/** Reads meter, insulation, lock and supply of `devices` and renews or revokes their permits. */
export function judgeDevices(
  devices: OutletDevices,
  permits: Permits,
  nowMonoMs: number,
  limits: ConditionLimits = DEFAULT_CONDITIONS,
): void {
  const until = nowMonoMs + limits.leaseMs;
  const meter = devices.meter.latest();
  if (nowMonoMs - meter.atMonoMs <= limits.meterFreshMs) {
    permits.renew("meter", until);
  } else permits.revoke("meter", "the meter shows no fresh reading");

  const insulation = devices.insulation.latest();
  if (insulation.verdict === "valid") permits.renew("insulation", until);
  else if (insulation.verdict === "fault") {
    permits.revoke("insulation", "the insulation to earth is too low");
  } else permits.revoke("insulation", "the insulation has not been measured");

  if (devices.lock.latest().locked) permits.renew("lock", until);
  else permits.revoke("lock", "the plug is not locked");

  const grid = devices.grid.latest();
  const { gridV, gridHz } = limits;
  if (grid.voltageV < gridV.min || grid.voltageV > gridV.max) {
    permits.revoke("grid", "the grid voltage is outside its limits");
  } else if (grid.hz < gridHz.min || grid.hz > gridHz.max) {
    permits.revoke("grid", "the grid frequency is outside its limits");
  } else permits.renew("grid", until);
}

/** Renews or revokes the pilot permit from the pilot's present state. */
export function judgePilot(
  devices: OutletDevices,
  permits: Permits,
  nowMonoMs: number,
  leaseMs: number,
): void {
  const { state, atMonoMs } = devices.pilot.latest();
  const ageMs = nowMonoMs - atMonoMs;
  if (state !== "C" && state !== "D") {
    permits.revoke("pilot", `the pilot is in state ${state}`);
  } else if (ageMs <= leaseMs) permits.renew("pilot", nowMonoMs + leaseMs);
  else {
    const text = `the pilot was not read for ${Math.round(ageMs)} ms`;
    permits.revoke("pilot", text);
  }
}
