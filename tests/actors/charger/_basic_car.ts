/** A car that knows of the station what its pilot says, and nothing else. */

import type { PhaseTriple } from "../../../drivers/devices/mod.ts";
import { ampsOf, PILOT_OHM } from "../../../drivers/devices/mod.ts";
import type { CarPlug, Flow } from "../../../drivers/testbench/mod.ts";

const RAMP_A_PER_S = 15;
const FED_V = 50;
const MS_PER_H = 3_600_000;

export interface BasicHabits {
  readonly phases?: 1 | 3;
  readonly maxA?: number;
  /** Asks for ventilation: state D in place of C. */
  readonly ventilation?: boolean;
  /** Time from a change of the duty cycle to the car's answer, ms. */
  readonly answersMs?: number;
  /** Never lets go: its switch stays closed whatever the pilot says. */
  readonly stubborn?: boolean;
  /** Opens its switch while it still draws. */
  readonly careless?: boolean;
  /** Takes so many times what it is offered; negative: gives. */
  readonly greed?: number;
}

/** Charges whenever it is told that it may, and wants to. */
export class BasicCar implements CarPlug {
  pilotOhm: number = PILOT_OHM.B;
  readonly openCircuitV = 0;
  readonly innerOhm = 1;
  readonly inletClosed = true;
  readonly insulationOhm = 10_000_000;
  wants = true;
  /** What passed the inlet, Wh, signed. */
  wh = 0;
  /** Every duty cycle it has seen, with the time. */
  readonly seen: { readonly percent: number; readonly atMs: number }[] = [];
  readonly #habits: Required<BasicHabits>;
  /** What it takes it may draw on each phase, and what it draws. */
  #mayA = 0;
  #drawsA = 0;

  constructor(habits: BasicHabits = {}) {
    this.#habits = {
      phases: 3,
      maxA: 16,
      ventilation: false,
      answersMs: 200,
      stubborn: false,
      careless: false,
      greed: 1,
      ...habits,
    };
  }

  get percent(): number {
    return this.seen.at(-1)?.percent ?? NaN;
  }

  phaseA(): PhaseTriple {
    const amps = this.#drawsA;
    return this.#habits.phases === 3 ? [amps, amps, amps] : [amps, 0, 0];
  }

  sees(percent: number, nowMs: number): void {
    if (percent !== this.percent) this.seen.push({ percent, atMs: nowMs });
    const { answersMs, stubborn, careless, ventilation, maxA } = this.#habits;
    const since = this.seen.at(-1)?.atMs ?? nowMs;
    if (nowMs - since < answersMs) return;
    const isOn = this.pilotOhm !== PILOT_OHM.B;
    const amps = this.wants ? Math.min(maxA, ampsOf(percent)) : 0;
    if (amps > 0) {
      this.#mayA = amps;
      this.pilotOhm = ventilation ? PILOT_OHM.D : PILOT_OHM.C;
    } else if (isOn && !stubborn) {
      this.pilotOhm = PILOT_OHM.B;
      if (careless) return;
      this.#mayA = 0;
      this.#drawsA = 0;
    }
  }

  flowed({ powerW, phaseV, dtMs }: Flow): void {
    this.wh += powerW * dtMs / MS_PER_H;
    if (phaseV[0] < FED_V) {
      this.#drawsA = 0;
      return;
    }
    const aimA = this.#mayA * this.#habits.greed;
    const mostA = RAMP_A_PER_S * dtMs / 1000;
    this.#drawsA += Math.max(-mostA, Math.min(mostA, aimA - this.#drawsA));
  }
}
