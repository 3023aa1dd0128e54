/**
 * What the car knows of itself, in the terms of ISO 15118-2.
 *
 * @module
 */

import type { AcLimits } from "../../shared/energy.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { DC_EVStatus } from "../../generated/iso2.ts";
import { energyOf, type EnergyTransferMode, phasesOf } from "../common/mod.ts";
import type { Iso2CarSession, StationBounds } from "./types.ts";

/** DC_EVStatus; ready until the contactors are to open. */
export function evStatus({ car }: CarEnv, ready: boolean): DC_EVStatus {
  return {
    EVReady: ready,
    EVErrorCode: "NO_ERROR",
    EVRESSSOC: Math.min(100, Math.max(0, Math.round(car.presentSoc))),
  };
}

/** Phases in use: the mode's, as far as the car has them. */
export function phasesInUse(
  mode: EnergyTransferMode | undefined,
  ac: AcLimits,
): number {
  return mode === undefined ? 1 : Math.min(phasesOf(mode), ac.phases);
}

/** Currents of each phase the onboard charger takes, amperes. */
export function acCurrents(
  ac: AcLimits,
): { readonly maxA: number; readonly minA: number } {
  const voltsInAll = ac.nominalV * ac.phases;
  // A car on one of its three phases keeps to the current of each.
  return {
    maxA: ac.maxChargeW / voltsInAll,
    minA: ac.minChargeW / voltsInAll,
  };
}

/**
 * Most power in AC: current of each phase at the lower of the voltages both
 * sides name, since stations put either phase voltage or line voltage there.
 */
export function acPowerBound(
  mode: EnergyTransferMode | undefined,
  ac: AcLimits,
  bounds: StationBounds,
): number {
  const phases = phasesInUse(mode, ac);
  const voltage = Math.min(ac.nominalV, bounds.nominalV ?? ac.nominalV);
  const own = ac.maxChargeW * phases / ac.phases;
  return Math.min(own, Math.max(0, bounds.maxA) * voltage * phases);
}

/** Whether energy is transferred in DC. */
export function isDc({ mode }: Iso2CarSession): boolean {
  return mode !== undefined && energyOf(mode) === "DC";
}
