/**
 * The AC outlet as ISO 15118-2 describes it: volts to neutral and amperes of
 * each phase.
 *
 * @module
 */

import type { AcLimits } from "../../common/energy.ts";
import type { StationView } from "../../secc/types.ts";
import { type EnergyTransferMode, phasesOf } from "../common/energy.ts";

/** No phase to neutral has more than this: a higher nominal voltage is between phases. */
const HIGHEST_PHASE_V = 300;

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
  const between = ac.phases === 3 && ac.nominalV > HIGHEST_PHASE_V;
  const phaseV = between ? ac.nominalV / Math.sqrt(3) : ac.nominalV;
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

/** What the site lets each phase carry at this moment; >= 0. */
export function allowedA(line: AcLine, { allocation }: StationView): number {
  return amperes(line, allocation.maxW);
}
