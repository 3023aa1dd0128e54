/**
 * The physical model of one simulated outlet and the car plugged into it.
 *
 * Supply, power stage, contactor, cable, inlet contactor and battery are one
 * circuit here, so that every simulated device shows the same truth. A
 * measuring and pre-charge path bypasses the open contactor: it carries
 * voltage to the plug, never power.
 *
 * @module
 */

import { percentOf, pilotVolts } from "./pilot_levels.ts";
import type { PilotSignal } from "./types.ts";

/** A car as the copper sees it; any object of this shape can be plugged in. */
export interface CarPlug {
  /** Pilot to earth, ohms; see `PILOT_OHM`. */
  readonly pilotOhm: number;
  /** Battery voltage behind the inlet contactor (DC), volts. */
  readonly batteryV: number;
  /** The car's own DC contactor. */
  readonly inletClosed: boolean;
  /** DC output to earth on the car's side, ohms. */
  readonly insulationOhm: number;
  /** AC: what the onboard charger takes from (+) or gives to (-) the inlet, watts. */
  readonly onboardW: number;
  /** A car that reads the pilot is shown its duty cycle at each step: percent, 100 while steady, 0 on a fault level. */
  sees?(dutyPercent: number, nowMonoMs: number): void;
  /** Told after each step what passed the inlet: signed watts over `dtMs`. */
  flowed(powerW: number, dtMs: number): void;
}

/** Size and quality of a simulated outlet. */
export interface CopperOptions {
  readonly kind: "ac" | "dc";
  readonly maxA: number;
  /** Watts per second the DC stage can move. */
  readonly rampWPerS: number;
  /** Volts per second the DC bus rises and is discharged. */
  readonly rampVPerS: number;
  /** Time from coil to contact, ms. */
  readonly contactorMs: number;
  /** Part of the power that the DC stage passes on, 0..1. */
  readonly efficiency: number;
  readonly cableOhm: number;
  readonly insulationOhm: number;
  readonly phases: 1 | 3;
}

/** Faults a test or a person can switch on. */
export interface CopperFaults {
  welded: boolean;
  contactorStuckOpen: boolean;
  lowInsulation: boolean;
  overvoltage: boolean;
  meterFrozen: boolean;
  stageSilent: boolean;
  gridLost: boolean;
  lockStuck: boolean;
  pilotBroken: boolean;
}

/** Energy since the start, Wh; charge positive. Grid = vehicle + loss. */
export interface CopperEnergy {
  gridWh: number;
  vehicleWh: number;
  lossWh: number;
}

const DEFAULTS: CopperOptions = {
  kind: "dc",
  maxA: 125,
  rampWPerS: 40_000,
  rampVPerS: 2_000,
  contactorMs: 60,
  efficiency: 0.96,
  cableOhm: 0.005,
  insulationOhm: 5_000_000,
  phases: 3,
};

const LONGEST_STEP_MS = 20;
const NOTHING_W = 50;
const FAULTY_INSULATION_OHM = 20_000;
const RUNAWAY_V = 1_500;

/** One circuit from the supply to the battery. */
export class Copper {
  readonly options: CopperOptions;
  readonly energy: CopperEnergy = { gridWh: 0, vehicleWh: 0, lossWh: 0 };
  /** What passed the outlet in each direction, Wh, both growing; the meter sits here. */
  readonly passed = { toVehicleWh: 0, toGridWh: 0 };
  readonly faults: CopperFaults = {
    welded: false,
    contactorStuckOpen: false,
    lowInsulation: false,
    overvoltage: false,
    meterFrozen: false,
    stageSilent: false,
    gridLost: false,
    lockStuck: false,
    pilotBroken: false,
  };
  // What the station's devices want; written by the simulated stage and contactor.
  wantedV = 0;
  wantedW = 0;
  minW = 0;
  maxW = 0;
  holdUntilMs = -Infinity;
  coil = false;
  signal: PilotSignal = "X1";

  /** At the outlet, signed watts. */
  powerW = 0;
  busV = 0;
  closed = false;
  nowMs = 0;
  #started = false;
  #coilSinceMs = 0;
  #coilPower = false;
  #car: CarPlug | undefined;

  constructor(options: Partial<CopperOptions> = {}) {
    this.options = { ...DEFAULTS, ...options };
  }

  get car(): CarPlug | undefined {
    return this.#car;
  }

  /** Plugs `car` in; an error when another one is. */
  plugIn(car: CarPlug): void {
    if (this.#car && this.#car !== car) {
      throw new Error(
        "cannot plug in: another car is plugged into this outlet",
      );
    }
    this.#car = car;
  }

  /** Pulls the plug, whatever flows. */
  unplug(): void {
    this.#car = undefined;
    this.powerW = 0;
  }

  get held(): boolean {
    return this.nowMs <= this.holdUntilMs;
  }

  get gridV(): number {
    return this.faults.gridLost ? 0 : 230;
  }

  /** Duty cycle on the pilot, percent; both ends of the cable see the same. */
  get dutyPercent(): number {
    return this.faults.pilotBroken ? 0 : percentOf(this.signal);
  }

  /** Volts on the pilot: with PWM in the oscillator's positive half, else the steady level. */
  get pilotV(): number {
    if (this.faults.pilotBroken) return 0.5;
    if (this.signal === "E") return 0;
    if (this.signal === "F") return -12;
    return pilotVolts(this.#car?.pilotOhm ?? Infinity);
  }

  get insulationOhm(): number {
    if (this.faults.lowInsulation) return FAULTY_INSULATION_OHM;
    const own = this.options.insulationOhm;
    const other = this.#car?.insulationOhm ?? Infinity;
    return other === Infinity ? own : own * other / (own + other);
  }

  /** Volts on the cable. */
  get cableV(): number {
    if (this.options.kind === "ac") return this.closed ? this.gridV : 0;
    const battery = this.#car?.inletClosed ? this.#car.batteryV : 0;
    return Math.max(battery, this.busV);
  }

  get currentA(): number {
    const volts = this.options.kind === "ac"
      ? this.gridV * this.options.phases
      : this.cableV;
    return volts > 1 ? this.powerW / volts : 0;
  }

  /** Brings the circuit to `nowMonoMs`; steps backwards are ignored. */
  step(nowMonoMs: number): void {
    if (!this.#started) {
      this.#started = true;
      this.nowMs = nowMonoMs;
      this.#coilSinceMs = nowMonoMs;
    }
    while (this.nowMs < nowMonoMs) {
      const dtMs = Math.min(LONGEST_STEP_MS, nowMonoMs - this.nowMs);
      this.nowMs += dtMs;
      this.#car?.sees?.(this.dutyPercent, this.nowMs);
      this.#moveContactor();
      this.#moveBus(dtMs);
      this.#moveUnderLoad(dtMs);
    }
  }

  #moveContactor(): void {
    // Without its lease the stage takes the coil's supply away once no power flows.
    const supply = this.coil &&
      (this.held || Math.abs(this.powerW) > NOTHING_W);
    if (supply !== this.#coilPower) {
      this.#coilPower = supply;
      this.#coilSinceMs = this.nowMs;
    }
    if (this.nowMs - this.#coilSinceMs < this.options.contactorMs) return;
    if (supply) this.closed = !this.faults.contactorStuckOpen;
    else this.closed = this.closed && this.faults.welded;
  }

  #moveBus(dtMs: number): void {
    if (this.options.kind === "ac") return;
    const battery = this.closed && this.#car?.inletClosed
      ? this.#car.batteryV
      : undefined;
    const wanted = battery ?? (this.held ? this.wantedV : 0);
    const aim = this.faults.overvoltage && wanted > 0 ? RUNAWAY_V : wanted;
    const most = this.options.rampVPerS * dtMs / 1000;
    this.busV = battery === undefined || this.faults.overvoltage
      ? towards(this.busV, aim, most)
      : aim;
  }

  #moveUnderLoad(dtMs: number): void {
    const car = this.#car;
    const { kind, efficiency, rampWPerS } = this.options;
    const path = this.closed && car !== undefined && !this.faults.gridLost &&
      (kind === "ac" || car.inletClosed);
    if (!path) {
      this.powerW = 0;
      return;
    }
    if (kind === "ac") this.powerW = this.#acOutlet(car.onboardW);
    else {
      const amps = this.options.maxA * this.cableV;
      const low = Math.max(this.minW, -amps);
      const aim = this.held
        ? clamp(this.wantedW, low, Math.min(this.maxW, amps))
        : 0;
      this.powerW = towards(this.powerW, aim, rampWPerS * dtMs / 1000);
    }
    this.#account(car, dtMs, kind === "ac" ? 1 : efficiency);
  }

  /** The outlet delivers what the inlet takes and what the cable eats. */
  #acOutlet(onboardW: number): number {
    const amps = onboardW / (this.gridV * this.options.phases);
    return onboardW + amps * amps * this.options.cableOhm * this.options.phases;
  }

  #account(car: CarPlug, dtMs: number, efficiency: number): void {
    const hours = dtMs / 3_600_000;
    const ac = this.options.kind === "ac";
    const amps = ac
      ? car.onboardW / (this.gridV * this.options.phases)
      : this.currentA;
    const cableW = amps * amps * this.options.cableOhm *
      (ac ? this.options.phases : 1);
    const stageW = this.powerW >= 0
      ? this.powerW / efficiency - this.powerW
      : -this.powerW * (1 - efficiency);
    const gridW = this.powerW >= 0
      ? this.powerW / efficiency
      : this.powerW * efficiency;
    const inletW = this.powerW - cableW;
    if (this.powerW >= 0) this.passed.toVehicleWh += this.powerW * hours;
    else this.passed.toGridWh -= this.powerW * hours;
    this.energy.gridWh += gridW * hours;
    this.energy.lossWh += (stageW + cableW) * hours;
    this.energy.vehicleWh += inletW * hours;
    car.flowed(inletW, dtMs);
  }
}

function towards(from: number, to: number, most: number): number {
  return from < to ? Math.min(to, from + most) : Math.max(to, from - most);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
