/**
 * The physical side of a scripted car: a battery with an open-circuit voltage
 * and an inner resistance, an inlet contactor, a pilot, and for AC the current
 * it makes in each phase. It does what its script says, even when that is wrong.
 *
 * @module
 */

/** Pilot to earth as IEC 61851-1 Annex A has it, ohms. */
const PILOT_OHM = { A: Infinity, B: 2_740, C: 882, D: 246 } as const;

/** Signed amperes of the three terminals of an inlet. */
export type Phases = readonly [number, number, number];

/** What a script does with the physical side of its car. */
export interface CarBody {
  /** State that the switch on the pilot makes. */
  pilot: "A" | "B" | "C" | "D";
  /** DC: voltage of the battery without current, volts. */
  readonly openCircuitV: number;
  /** DC: the same under the present current, volts. */
  readonly presentV: number;
  /** AC: what it draws now, signed watts of all phases. */
  readonly presentW: number;
  closeInlet(): void;
  openInlet(): void;
  /** AC: signed amperes of each terminal, or the same on all three. */
  draw(amps: number | Phases): void;
}

/** How a battery car differs from the usual one. */
export interface BatteryOptions {
  readonly openCircuitV?: number;
  readonly innerOhm?: number;
  readonly insulationOhm?: number;
  /** What the proximity resistor of its cable stands for, amperes. */
  readonly proximityA?: number;
  /** Volts between a phase and neutral, for watts of AC. */
  readonly phaseV?: number;
  /** Neither the inlet nor the draw heeds the script's stop: a welded, deaf car. */
  readonly stubborn?: boolean;
  /** AC: the draw is there for `onMs` of every `everyMs`. */
  readonly pulse?: { readonly onMs: number; readonly everyMs: number };
}

/** A car as a circuit sees it. */
export class BatteryCar implements CarBody {
  readonly openCircuitV: number;
  readonly innerOhm: number;
  readonly insulationOhm: number;
  readonly proximityA: number;
  readonly #options: BatteryOptions;
  readonly #phaseV: number;
  #pilot: keyof typeof PILOT_OHM = "B";
  #inletClosed = false;
  #phaseA: Phases = [0, 0, 0];
  #passedMs = 0;
  /** What passed the inlet, Wh, both growing. */
  readonly passed = { intoWh: 0, outWh: 0 };
  /** Extremes at the inlet since `fresh`, signed; zero is always among them. */
  readonly seen = { mostA: 0, leastA: 0, mostW: 0, leastW: 0 };
  /** Present truth at the inlet, signed. */
  currentA = 0;
  powerW = 0;

  constructor(options: BatteryOptions = {}) {
    this.openCircuitV = options.openCircuitV ?? 350;
    this.innerOhm = options.innerOhm ?? 0.05;
    this.insulationOhm = options.insulationOhm ?? 5_000_000;
    this.proximityA = options.proximityA ?? 63;
    this.#phaseV = options.phaseV ?? 230;
    this.#options = options;
  }

  get pilot(): keyof typeof PILOT_OHM {
    return this.#pilot;
  }

  set pilot(state: keyof typeof PILOT_OHM) {
    if (this.#options.stubborn && this.#pilot === "C") return;
    this.#pilot = state;
  }

  get pilotOhm(): number {
    return PILOT_OHM[this.#pilot];
  }

  get inletClosed(): boolean {
    return this.#inletClosed;
  }

  /** Voltage of its battery under the present current, volts. */
  get presentV(): number {
    return this.openCircuitV + this.currentA * this.innerOhm;
  }

  /** AC: what it draws now, signed watts of all phases. */
  get presentW(): number {
    return this.powerW;
  }

  closeInlet(): void {
    this.#inletClosed = true;
  }

  openInlet(): void {
    if (this.#options.stubborn) return;
    this.#inletClosed = false;
  }

  /** AC: signed amperes of each terminal, or the same on all three. */
  draw(amps: number | Phases): void {
    const phases: Phases = typeof amps === "number" ? [amps, amps, amps] : amps;
    const stops = phases.every((each) => each === 0);
    if (this.#options.stubborn && stops) return;
    this.#phaseA = phases;
  }

  /** AC: what it makes of a supply at this moment. */
  phaseA(): Phases {
    const { pulse } = this.#options;
    if (pulse && this.#passedMs % pulse.everyMs >= pulse.onMs) return [0, 0, 0];
    return this.#phaseA;
  }

  /** AC: the same in watts. */
  get onboardW(): number {
    return this.phaseA().reduce((sum, amps) => sum + amps * this.#phaseV, 0);
  }

  /** Forgets the extremes. */
  fresh(): void {
    Object.assign(this.seen, { mostA: 0, leastA: 0, mostW: 0, leastW: 0 });
  }

  /** Told after each step of the circuit what passed the inlet. */
  flowed(
    { currentA, powerW, dtMs }: {
      readonly currentA: number;
      readonly powerW: number;
      readonly dtMs: number;
    },
  ): void {
    this.currentA = currentA;
    this.powerW = powerW;
    this.#passedMs += dtMs;
    const { seen } = this;
    seen.mostA = Math.max(seen.mostA, currentA);
    seen.leastA = Math.min(seen.leastA, currentA);
    seen.mostW = Math.max(seen.mostW, powerW);
    seen.leastW = Math.min(seen.leastW, powerW);
    const wh = powerW * dtMs / 3_600_000;
    if (wh >= 0) this.passed.intoWh += wh;
    else this.passed.outWh -= wh;
  }
}
