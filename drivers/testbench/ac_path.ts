/**
 * The alternating current path: supply, contactor, cable, inlet. The car makes
 * the current, phase by phase; power factor 1.
 *
 * @module
 */

import type { PhaseTriple } from "../devices/outlet.ts";
import { NO_AMPS } from "./car_plug.ts";

/** A triple that its owner overwrites. */
export type Phases = [number, number, number];

const PHASES = [0, 1, 2] as const;
/** Below this nothing is fed, volts. */
const FED_V = 1;
const NEUTRAL = 3;

/** Voltages and currents of the path. */
export class AcPath {
  /** In the plug, line to neutral: what a hand could touch, volts. */
  readonly plugV: Phases = [0, 0, 0];
  /** At the car's inlet, volts; zero where no current could flow. */
  readonly inletV: Phases = [0, 0, 0];
  /** Signed amperes of each terminal. */
  readonly phaseA: Phases = [0, 0, 0];
  /** At the outlet, signed watts: of each phase, and in all. */
  readonly phaseW: Phases = [0, 0, 0];
  powerW = 0;
  cableLossW = 0;
  readonly #phases: number;
  readonly #cableOhm: number;

  constructor(phases: 1 | 3, cableOhm: number) {
    this.#phases = phases;
    this.#cableOhm = cableOhm;
  }

  /** Signed sum of the phases, amperes. */
  get currentA(): number {
    return this.phaseA[0] + this.phaseA[1] + this.phaseA[2];
  }

  /** Highest voltage in the plug, volts. */
  get highestV(): number {
    return Math.max(this.plugV[0], this.plugV[1], this.plugV[2]);
  }

  /** Takes what the car makes where `poles` and supply let it; `made` is undefined without a car. */
  step(
    poles: readonly boolean[],
    supplyV: PhaseTriple,
    made: PhaseTriple | undefined,
  ): void {
    this.powerW = 0;
    this.cableLossW = 0;
    for (const phase of PHASES) {
      const wired = phase < this.#phases && poles[phase] === true;
      const volts = wired ? supplyV[phase] : 0;
      const fed = volts > FED_V && poles[NEUTRAL] === true;
      const amps = fed ? (made ?? NO_AMPS)[phase] : 0;
      this.plugV[phase] = volts;
      this.phaseA[phase] = amps;
      this.inletV[phase] = fed ? volts - amps * this.#cableOhm : 0;
      this.phaseW[phase] = volts * amps;
      this.powerW += volts * amps;
      this.cableLossW += amps * amps * this.#cableOhm;
    }
  }
}
