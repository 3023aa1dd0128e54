/**
 * The AC outlet as ISO 15118-2 describes it: volts to neutral and amperes of
 * each phase.
 *
 * @module
 */

import { type AcLimits, phaseVoltageV } from "../../shared/energy.ts";
import type { StationView } from "../../shared/secc/types.ts";
import { type EnergyTransferMode, phasesOf } from "../common/energy.ts";

/** Phases, volts and amperes of an energy transfer mode at an outlet. */
export interface AcLine {
  readonly phases: 1 | 3;
  /** Phase to neutral; EVSENominalVoltage. */
  readonly phaseV: number;
  /** Most each phase can carry. */
  readonly ratedA: number;
  /** Most power in this mode, watts. */
  readonly ratedW: number;
}

/** The outlet in the given mode. */
export function acLine(ac: AcLimits, mode: EnergyTransferMode): AcLine {
  const phaseV = phaseVoltageV(ac);
  const ratedA = phaseV > 0 ? ac.maxChargeW / (ac.phases * phaseV) : 0;
  const phases = ac.phases === 1 ? 1 : phasesOf(mode);
  return { phases, phaseV, ratedA, ratedW: phases * phaseV * ratedA };
}

/** Amperes of each phase at a power, within what it can carry; >= 0. */
export function amperes(
  { phases, phaseV, ratedA }: AcLine,
  powerW: number,
): number {
  if (phaseV <= 0) return 0;
  return Math.min(ratedA, Math.max(0, powerW) / (phases * phaseV));
}

/** What the station lets each phase carry at this moment; >= 0. */
export function allowedA(line: AcLine, { limits }: StationView): number {
  const { chargeA, chargeW } = limits;
  return Math.max(0, Math.min(chargeA, amperes(line, chargeW)));
}
