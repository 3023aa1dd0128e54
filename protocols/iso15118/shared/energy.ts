/**
 * Energy as SECC and EVCC of every protocol speak of it: services, limits and
 * steps of power, in the terms of -20, which has them all.
 *
 * Power and current are positive into the vehicle and negative from the
 * vehicle to the grid, everywhere in v2gate; handlers convert to the message
 * fields' own conventions at their first and last lines.
 *
 * @module
 */

/** Energy transfer services served: ServiceID 1, 2, 5 and 6. */
export type EnergyService = "AC" | "DC" | "AC_BPT" | "DC_BPT";

/** ControlMode 1 and 2. */
export type ControlMode = "scheduled" | "dynamic";

/** Limits of a DC outlet or DC vehicle; all figures are magnitudes, >= 0. */
export interface DcLimits {
  readonly maxChargeW: number;
  readonly minChargeW: number;
  readonly maxChargeA: number;
  readonly minChargeA: number;
  readonly maxDischargeW: number;
  readonly minDischargeW: number;
  readonly maxDischargeA: number;
  readonly minDischargeA: number;
  readonly maxV: number;
  readonly minV: number;
}

/** Limits of an AC outlet or AC vehicle, summed over phases; magnitudes, >= 0. */
export interface AcLimits {
  readonly maxChargeW: number;
  readonly minChargeW: number;
  readonly maxDischargeW: number;
  readonly minDischargeW: number;
  readonly phases: 1 | 3;
  readonly nominalV: number;
  readonly nominalHz: number;
}

/** No phase to neutral has more than this: a higher nominal voltage is between phases. */
const HIGHEST_PHASE_V = 300;

/** Volts from phase to neutral. */
export function phaseVoltageV({ phases, nominalV }: AcLimits): number {
  const between = phases === 3 && nominalV > HIGHEST_PHASE_V;
  return between ? nominalV / Math.sqrt(3) : nominalV;
}

/** One step of a power profile or schedule, wall-clock ms, signed watts. */
export interface ProfileEntry {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly powerW: number;
}

/** AC or DC, whichever the service belongs to. */
export function energyOf(service: EnergyService): "AC" | "DC" {
  return service === "AC" || service === "AC_BPT" ? "AC" : "DC";
}

/** Whether energy can also leave the vehicle. */
export function isBidirectional(service: EnergyService): boolean {
  return service === "AC_BPT" || service === "DC_BPT";
}
