/** A car that knows of the station what its pilot says, and nothing else. */

import {
  ampsOf,
  type CarPlug,
  PILOT_OHM,
} from "../../../drivers/devices/mod.ts";

const VOLTS = 230;
const RAMP_W_PER_S = 10_000;

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
  readonly batteryV = 0;
  readonly inletClosed = false;
  readonly insulationOhm = 10_000_000;
  onboardW = 0;
  wants = true;
  /** What passed the inlet, Wh, signed. */
  wh = 0;
  /** Every duty cycle it has seen, with the time. */
  readonly seen: { readonly percent: number; readonly atMs: number }[] = [];
  readonly #habits: Required<BasicHabits>;
  #amps = 0;

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

  sees(percent: number, nowMs: number): void {
    if (percent !== this.percent) this.seen.push({ percent, atMs: nowMs });
    const { answersMs, stubborn, careless, ventilation, maxA } = this.#habits;
    const since = this.seen.at(-1)?.atMs ?? nowMs;
    if (nowMs - since < answersMs) return;
    const isOn = this.pilotOhm !== PILOT_OHM.B;
    const amps = this.wants ? Math.min(maxA, ampsOf(percent)) : 0;
    if (amps > 0) {
      this.#amps = amps;
      this.pilotOhm = ventilation ? PILOT_OHM.D : PILOT_OHM.C;
    } else if (isOn && !stubborn) {
      this.pilotOhm = PILOT_OHM.B;
      if (careless) return;
      this.#amps = 0;
      this.onboardW = 0;
    }
  }

  flowed(powerW: number, dtMs: number): void {
    this.wh += powerW * dtMs / 3_600_000;
    const { phases, greed } = this.#habits;
    const aim = this.#amps * phases * VOLTS * greed;
    const most = RAMP_W_PER_S * dtMs / 1000;
    this.onboardW += Math.max(-most, Math.min(most, aim - this.onboardW));
  }
}
