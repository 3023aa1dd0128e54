/**
 * Whether one car may give energy back now, and if not, why, in words.
 *
 * @module
 */

import type { ChargerReport } from "./site_messages.ts";

/** What the owner lets happen at a charger. */
export interface OwnerBounds {
  readonly allowDischarge: boolean;
  /** Percent that must stay in the battery: at it nothing is given any more. */
  readonly minSoc: number;
  /** Energy that must stay above the vehicle's own minimum, Wh. */
  readonly minEnergyWh: number;
}

/** A verdict a person can read. */
export interface Permission {
  readonly allowed: boolean;
  readonly why: string;
}

/** Part of the time to departure that charging at full power may fill. */
const HURRY = 0.9;
const HOUR_MS = 3_600_000;
/** Energy from here on is told in kWh. */
const KWH_FROM_WH = 100;

/** Judges every condition of owner, vehicle, outlet and time; the first that fails is named. */
export function mayDischarge(
  report: ChargerReport,
  owner: OwnerBounds | undefined,
  nowMs: number,
): Permission {
  const why = outletLacks(report, owner) ?? vehicleLacks(report) ??
    energyLacks(report, owner) ??
    (isUrgent(report, nowMs)
      ? "the vehicle needs the time until its departure to reach its target"
      : undefined);
  return why === undefined
    ? { allowed: true, why: "all conditions of owner and vehicle are met" }
    : { allowed: false, why };
}

/** The car reaches its target only if it charges at full power from about now; `nowMs` is the wall clock. */
export function isUrgent(
  { vehicle, envelope }: ChargerReport,
  nowMs: number,
): boolean {
  const { departureMs, targetEnergyWh = 0 } = vehicle ?? {};
  if (!vehicle || departureMs === undefined || targetEnergyWh <= 0) {
    return false;
  }
  const powerW = Math.min(vehicle.maxChargeW, envelope.charge.maxW);
  if (powerW <= 0) return false;
  const neededMs = targetEnergyWh / powerW * HOUR_MS;
  const leftMs = departureMs - nowMs;
  // What cannot be reached any more is no reason to refuse the grid.
  return leftMs > 0 && neededMs >= leftMs * HURRY && neededMs <= leftMs;
}

function outletLacks(
  { envelope, vehicle }: ChargerReport,
  owner: OwnerBounds | undefined,
): string | undefined {
  // The envelope holds the car's part too, which is named below.
  if (envelope.discharge.maxW <= 0 && (vehicle?.maxDischargeW ?? 0) > 0) {
    return "the outlet cannot feed back";
  }
  if (!owner?.allowDischarge) return "the owner does not allow discharge";
  return undefined;
}

function vehicleLacks({ vehicle }: ChargerReport): string | undefined {
  if (!vehicle) return "nothing is known of the vehicle yet";
  if (!vehicle.service.endsWith("_BPT")) {
    return `the session's service ${vehicle.service} is not bidirectional`;
  }
  if (vehicle.maxDischargeW <= 0) return "the vehicle gives nothing back now";
  return undefined;
}

function energyLacks(
  { vehicle }: ChargerReport,
  owner: OwnerBounds | undefined,
): string | undefined {
  const { presentSoc, minSoc = 0, minEnergyWh, minV2xEnergyWh } = vehicle ?? {};
  if (minEnergyWh !== undefined && minEnergyWh > 0) {
    return `the vehicle still needs ${energy(minEnergyWh)} for its minimum`;
  }
  if (minV2xEnergyWh !== undefined && minV2xEnergyWh >= 0) {
    return "the battery is at the lower bound the vehicle sets for feeding back";
  }
  const spareWh = minEnergyWh === undefined ? undefined : -minEnergyWh;
  const keptWh = owner?.minEnergyWh ?? 0;
  if (spareWh !== undefined && spareWh < keptWh) {
    return `only ${
      energy(spareWh)
    } are above the vehicle's minimum, and the owner keeps ${energy(keptWh)}`;
  }
  const least = Math.max(owner?.minSoc ?? 0, minSoc);
  if (presentSoc !== undefined && presentSoc <= least) {
    return `the battery is at ${presentSoc} %, and ${least} % must stay`;
  }
  if (presentSoc === undefined && minEnergyWh === undefined) {
    return "neither state of charge nor energy requests are known";
  }
  return undefined;
}

/** Less than 0.1 kWh in watt-hours, upwards: what is needed is never told as nothing. */
function energy(wattHours: number): string {
  return wattHours < KWH_FROM_WH
    ? `${Math.ceil(wattHours)} Wh`
    : `${(wattHours / 1000).toFixed(1)} kWh`;
}
