/**
 * The battery's part of what an EVCC knows of its car.
 *
 * @module
 */

import type {
  AcLimits,
  DcLimits,
} from "../../../protocols/iso15118/shared/energy.ts";
import type { Battery } from "./battery.ts";
import type { AcInlet } from "./onboard.ts";

/** Below this an inlet transfers nothing worth a limit, watts and amperes. */
const LEAST_W = 100;
const LEAST_A = 1;
/** So close to the target the battery counts as there, percent. */
const CLOSE_SOC = 0.05;

/** What of a car's options its view tells. */
export interface ViewOptions {
  readonly minSoc: number;
  readonly targetSoc: number;
  readonly maxSoc: number;
  readonly v2x?: { readonly minSoc: number; readonly maxSoc: number };
  readonly departureMs?: number;
  readonly stopAtTarget: boolean;
  readonly dc?: {
    readonly maxChargeA: number;
    readonly maxDischargeA: number;
    readonly maxV: number;
    readonly minV: number;
  };
  readonly ac?: AcInlet;
}

/** Battery and inlet at this moment; fields and signs as `CarView` has them. */
export interface BatteryView {
  readonly capacityWh: number;
  readonly presentSoc: number;
  readonly minSoc: number;
  readonly targetSoc: number;
  readonly maxSoc: number;
  readonly targetEnergyWh: number;
  readonly maxEnergyWh: number;
  readonly minEnergyWh: number;
  readonly maxV2xEnergyWh: number | undefined;
  readonly minV2xEnergyWh: number | undefined;
  readonly departureMs: number | undefined;
  readonly presentV: number;
  readonly targetV: number;
  readonly presentW: number;
  readonly inletClosed: boolean;
  readonly complete: boolean;
  readonly dc: DcLimits | undefined;
  readonly ac: AcLimits | undefined;
}

/** The view of a car with `battery`, at a present signed power of its inlet. */
export function batteryView(
  options: ViewOptions,
  battery: Battery,
  presentW: number,
  inletClosed: boolean,
): BatteryView {
  const { minSoc, targetSoc, maxSoc, v2x, departureMs } = options;
  const energyTo = (soc: number) =>
    battery.capacityWh * (soc - battery.soc) / 100;
  return {
    capacityWh: battery.capacityWh,
    presentSoc: battery.soc,
    minSoc,
    targetSoc,
    maxSoc,
    targetEnergyWh: energyTo(targetSoc),
    maxEnergyWh: energyTo(maxSoc),
    minEnergyWh: energyTo(minSoc),
    maxV2xEnergyWh: v2x && energyTo(v2x.maxSoc),
    minV2xEnergyWh: v2x && energyTo(v2x.minSoc),
    departureMs,
    presentV: battery.voltageV,
    // Cells are charged up to the voltage of a full battery; the state of charge ends it earlier.
    targetV: Math.min(battery.voltageAt(100), options.dc?.maxV ?? Infinity),
    presentW,
    inletClosed,
    complete: options.stopAtTarget && battery.soc >= targetSoc - CLOSE_SOC,
    dc: dcLimits(options, battery),
    ac: acLimits(options, battery),
  };
}

function dcLimits(options: ViewOptions, battery: Battery): BatteryView["dc"] {
  const { dc } = options;
  if (dc === undefined) return undefined;
  const maxChargeW = roomToCharge(options, battery);
  const maxDischargeW = roomToDischarge(options, battery);
  return {
    ...dc,
    maxChargeW,
    maxDischargeW,
    minChargeW: Math.min(LEAST_W, maxChargeW),
    minDischargeW: Math.min(LEAST_W, maxDischargeW),
    minChargeA: Math.min(LEAST_A, dc.maxChargeA),
    minDischargeA: Math.min(LEAST_A, dc.maxDischargeA),
  };
}

function acLimits(options: ViewOptions, battery: Battery): BatteryView["ac"] {
  const { ac } = options;
  if (ac === undefined) return undefined;
  const maxChargeW = Math.min(
    ac.maxChargeW,
    roomToCharge(options, battery) / ac.efficiency,
  );
  const maxDischargeW = Math.min(
    ac.maxDischargeW,
    roomToDischarge(options, battery) * ac.efficiency,
  );
  return {
    maxChargeW,
    minChargeW: Math.min(ac.minChargeW, maxChargeW),
    maxDischargeW,
    minDischargeW: Math.min(ac.minDischargeW, maxDischargeW),
    phases: ac.phases,
    nominalV: ac.nominalV,
    nominalHz: ac.nominalHz,
  };
}

function roomToCharge(options: ViewOptions, battery: Battery): number {
  return battery.soc >= options.maxSoc ? 0 : battery.chargeLimitW;
}

function roomToDischarge(options: ViewOptions, battery: Battery): number {
  const lowest = options.v2x?.minSoc;
  if (lowest === undefined || battery.soc <= lowest) return 0;
  return battery.dischargeLimitW;
}
