/**
 * Whether one car may give energy back now, and if not, why, in words.
 *
 * @module
 */

import type { SiteCharger } from "./charger.ts";

/** A verdict a person can read. */
export interface DischargeVerdict {
  readonly allowed: boolean;
  readonly why: string;
}

/** Part of the time to departure that charging at full power may fill. */
const HURRY = 0.9;
const HOUR_MS = 3_600_000;

/** Judges every condition of owner, vehicle, outlet and time; the first that fails is named. */
export function mayDischarge(
  charger: SiteCharger,
  nowMs: number,
): DischargeVerdict {
  const why = outletLacks(charger) ?? vehicleLacks(charger) ??
    energyLacks(charger) ??
    (isUrgent(charger, nowMs)
      ? "the vehicle needs the time until its departure to reach its target"
      : undefined);
  return why === undefined
    ? { allowed: true, why: "all conditions of owner and vehicle are met" }
    : { allowed: false, why };
}

/** The car reaches its target only if it charges at full power from about now. */
export function isUrgent(
  { vehicle, outlet }: SiteCharger,
  nowMs: number,
): boolean {
  const { departureMs, targetEnergyWh = 0 } = vehicle ?? {};
  if (!vehicle || departureMs === undefined || targetEnergyWh <= 0) {
    return false;
  }
  const powerW = Math.min(vehicle.maxChargeW, outlet.maxChargeW);
  if (powerW <= 0) return false;
  const neededMs = targetEnergyWh / powerW * HOUR_MS;
  const leftMs = departureMs - nowMs;
  // What cannot be reached any more is no reason to refuse the grid.
  return leftMs > 0 && neededMs >= leftMs * HURRY && neededMs <= leftMs;
}

function outletLacks({ outlet, owner }: SiteCharger): string | undefined {
  if (outlet.maxDischargeW <= 0) return "the outlet cannot feed back";
  if (!owner?.allowDischarge) return "the owner does not allow discharge";
  return undefined;
}

function vehicleLacks({ vehicle }: SiteCharger): string | undefined {
  if (!vehicle) return "nothing is known of the vehicle yet";
  if (!vehicle.service.endsWith("_BPT")) {
    return `the session's service ${vehicle.service} is not bidirectional`;
  }
  if (vehicle.maxDischargeW <= 0) return "the vehicle gives nothing back now";
  return undefined;
}

function energyLacks({ vehicle, owner }: SiteCharger): string | undefined {
  const { presentSoc, minSoc = 0, minEnergyWh, minV2xEnergyWh } = vehicle ?? {};
  if (minEnergyWh !== undefined && minEnergyWh > 0) {
    return `the vehicle still needs ${kWh(minEnergyWh)} for its minimum`;
  }
  if (minV2xEnergyWh !== undefined && minV2xEnergyWh >= 0) {
    return "the battery is at the lower bound the vehicle sets for feeding back";
  }
  const spareWh = minEnergyWh === undefined ? undefined : -minEnergyWh;
  const keptWh = owner?.minEnergyWh ?? 0;
  if (spareWh !== undefined && spareWh < keptWh) {
    return `only ${
      kWh(spareWh)
    } are above the vehicle's minimum, and the owner keeps ${kWh(keptWh)}`;
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

function kWh(wattHours: number): string {
  return `${(wattHours / 1000).toFixed(1)} kWh`;
}
