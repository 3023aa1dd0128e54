import type {
  OutletLimits,
  PowerRequest,
  SiteCharger,
} from "../../../actors/site/mod.ts";
import type { VehicleView } from "../../../protocols/iso15118/secc/types.ts";

export const NOW = 1_800_000_000_000;
export const HOUR = 3_600_000;

export const OUTLET: OutletLimits = {
  maxChargeW: 22_000,
  maxDischargeW: 22_000,
  minChargeW: 0,
  minDischargeW: 0,
};

export const VEHICLE: VehicleView = {
  service: "DC_BPT",
  controlMode: "dynamic",
  maxChargeW: 11_000,
  minChargeW: 0,
  maxDischargeW: 10_000,
  minDischargeW: 0,
  presentSoc: 60,
  targetEnergyWh: 10_000,
  maxEnergyWh: 20_000,
  minEnergyWh: -20_000,
  departureMs: NOW + 8 * HOUR,
};

export function charger(
  chargerId: string,
  vehicle: Partial<VehicleView> = {},
  change: Partial<SiteCharger> = {},
): SiteCharger {
  return {
    chargerId,
    vehicle: { ...VEHICLE, ...vehicle },
    outlet: OUTLET,
    owner: { allowDischarge: true, minSoc: 20, minEnergyWh: 0 },
    ...change,
  };
}

export function wish(
  id: string,
  targetW: number | undefined,
  change: Partial<PowerRequest> = {},
): PowerRequest {
  return {
    id,
    source: "manual",
    priority: 1,
    minW: -1e9,
    maxW: 1e9,
    ...(targetW !== undefined && { targetW }),
    fromMs: NOW - 1,
    untilMs: NOW + HOUR,
    ...change,
  };
}
