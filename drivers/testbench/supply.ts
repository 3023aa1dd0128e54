/**
 * The supply an outlet hangs on: voltage of each phase and frequency.
 *
 * @module
 */

import type { Phases } from "./ac_path.ts";
import type { TwinFaults } from "./faults.ts";
import type { CircuitOptions } from "./options.ts";

/** Volts at the outlet's own terminals, and hertz. */
export class Supply {
  readonly phaseV: Phases = [0, 0, 0];
  hz = 0;
  readonly #options: CircuitOptions;
  readonly #faults: TwinFaults;

  constructor(options: CircuitOptions, faults: TwinFaults) {
    this.#options = options;
    this.#faults = faults;
    this.step(false);
  }

  /** A power stage can work from it. */
  get present(): boolean {
    return this.phaseV[0] > 0 || this.phaseV[1] > 0 || this.phaseV[2] > 0;
  }

  /** `exporting`: a car feeds the terminals and could keep an island alive. */
  step(exporting: boolean): void {
    const { supplyLost, islandV, phaseLost, supplyShiftV, supplyShiftHz } =
      this.#faults;
    const island = supplyLost && exporting && islandV > 0;
    const volts = supplyLost
      ? (island ? islandV : 0)
      : this.#options.supplyV + supplyShiftV;
    const phases = this.#options.kind === "ac" ? this.#options.phases : 3;
    this.phaseV[0] = phaseLost === 1 ? 0 : volts;
    this.phaseV[1] = phaseLost === 2 || phases < 2 ? 0 : volts;
    this.phaseV[2] = phaseLost === 3 || phases < 3 ? 0 : volts;
    this.hz = this.present ? this.#options.supplyHz + supplyShiftHz : 0;
  }
}
