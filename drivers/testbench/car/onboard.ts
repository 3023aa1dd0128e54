/**
 * The onboard charger behind an AC inlet: makes power of phases, in either
 * direction, within its own limits unless its habits say otherwise.
 *
 * @module
 */

import type { PhaseTriple } from "../../devices/outlet.ts";
import type { AcLimits } from "../../../protocols/iso15118/shared/energy.ts";
import type { Phases } from "../ac_path.ts";
import { NO_AMPS } from "../car_plug.ts";
import type { CarHabits } from "./habits.ts";
import { clamp, towards } from "../numbers.ts";

/** The onboard charger behind an AC inlet; magnitudes. */
export interface AcInlet extends AcLimits {
  /** Phases that it really loads: L1, L1 and L2, or all; `phases` if absent. */
  readonly onboardPhases?: 1 | 2 | 3;
  /** Watts per second the set-point is followed with. */
  readonly rampWPerS: number;
  /** Part of the energy that passes in each direction, over 0 to 1. */
  readonly efficiency: number;
}

const FED_V = 50;
const MS_PER_S = 1000;

/** Currents that the car makes. */
export class OnboardCharger {
  readonly #inlet: AcInlet;
  readonly #habits: CarHabits;
  readonly #made: Phases = [0, 0, 0];
  readonly #fedV: Phases;
  #powerW = 0;
  #pulseMs = 0;

  constructor(inlet: AcInlet, habits: CarHabits) {
    this.#inlet = inlet;
    this.#habits = habits;
    // Until a circuit says otherwise the inlet counts as fed.
    const { nominalV } = inlet;
    this.#fedV = [nominalV, nominalV, nominalV];
  }

  /** What it is set to take from (+) or give to (-) the inlet, watts. */
  get powerW(): number {
    return this.#powerW;
  }

  /** Moves towards `wantedW` at its ramp, within `mostW` and `leastW` and its own limits. */
  step(dtMs: number, wantedW: number, leastW: number, mostW: number): void {
    const { rampWPerS, maxChargeW, maxDischargeW } = this.#inlet;
    const aimW = this.#habits.keepsOwnLimits
      ? clamp(
        wantedW,
        -Math.min(-leastW, maxDischargeW),
        Math.min(mostW, maxChargeW),
      )
      : wantedW;
    this.#powerW = this.#sumV() > 0
      ? towards(this.#powerW, aimW, rampWPerS * dtMs / MS_PER_S)
      : 0;
  }

  /** Switches off without a ramp. */
  stop(): void {
    this.#powerW = 0;
  }

  /** Learns the voltages at the inlet; without any it stops. */
  fed(phaseV: PhaseTriple, dtMs: number): void {
    for (const phase of [0, 1, 2] as const) this.#fedV[phase] = phaseV[phase];
    if (this.#sumV() === 0) this.#powerW = 0;
    const { pulses } = this.#habits;
    if (pulses === undefined) this.#pulseMs = 0;
    else {
      this.#pulseMs = (this.#pulseMs + dtMs) % (pulses.onMs + pulses.offMs);
    }
  }

  /** Signed amperes of each phase; owned by the charger: read, never keep. */
  phaseA(): PhaseTriple {
    const { drawsA, pulses } = this.#habits;
    if (pulses !== undefined && this.#pulseMs >= pulses.onMs) return NO_AMPS;
    if (drawsA !== undefined) return drawsA;
    const sumV = this.#sumV();
    const amps = sumV > 0 ? this.#powerW / sumV : 0;
    const most = this.#mostA();
    for (const phase of [0, 1, 2] as const) {
      const live = phase < this.#loaded && this.#fedV[phase] > FED_V;
      this.#made[phase] = live ? clamp(amps, -most, most) : 0;
    }
    return this.#made;
  }

  get #loaded(): number {
    return this.#inlet.onboardPhases ?? this.#inlet.phases;
  }

  /** Its wires carry so much in a phase, also when another phase is lost. */
  #mostA(): number {
    if (!this.#habits.keepsOwnLimits) return Infinity;
    const { maxChargeW, maxDischargeW, nominalV } = this.#inlet;
    // A tenth above nominal current: the voltage may be low.
    return 1.1 * Math.max(maxChargeW, maxDischargeW) /
      (nominalV * this.#loaded);
  }

  #sumV(): number {
    let sum = 0;
    for (const phase of [0, 1, 2] as const) {
      const volts = this.#fedV[phase];
      if (phase < this.#loaded && volts > FED_V) sum += volts;
    }
    return sum;
  }
}
