/**
 * The physical car: battery, inlet contactors, onboard charger and pilot
 * resistor, stepped by time. It fits the circuit as a `CarPlug` and gives the
 * battery's part of what an EVCC knows of its car.
 *
 * @module
 */

import type { PhaseTriple } from "../../devices/outlet.ts";
import { PILOT_OHM } from "../../devices/pilot_levels.ts";
import { type CarPlug, type Flow, NO_AMPS } from "../car_plug.ts";
import { Battery, type BatteryEnergy, type BatteryOptions } from "./battery.ts";
import { type BatteryView, batteryView } from "./battery_view.ts";
import { type CarHabits, honestHabits } from "./habits.ts";
import { type AcInlet, OnboardCharger } from "./onboard.ts";

/** Limits at a DC inlet; magnitudes. */
export interface DcInlet {
  readonly maxChargeA: number;
  readonly maxDischargeA: number;
  readonly maxV: number;
  readonly minV: number;
}

/** What a car is made of and what its driver wants. */
export interface VirtualCarOptions {
  readonly battery: BatteryOptions;
  readonly dc?: DcInlet;
  readonly ac?: AcInlet;
  /** What its cable may carry (AC), amperes; the outlet's own cable if absent. */
  readonly cableA?: number;
  /** Percent. */
  readonly minSoc: number;
  readonly targetSoc: number;
  readonly maxSoc: number;
  /** Bounds of V2X cycling, percent; absent = the driver allows none. */
  readonly v2x?: { readonly minSoc: number; readonly maxSoc: number };
  /** Wall-clock ms. */
  readonly departureMs?: number;
  /** The session ends once the target is reached. */
  readonly stopAtTarget: boolean;
  /** Honest if absent. */
  readonly habits?: Partial<CarHabits>;
}

/** One command of an EVCC to its car. */
export type CarOrder =
  | { readonly type: "car.closeInlet" | "car.openInlet" }
  | { readonly type: "car.draw"; readonly powerW: number }
  | { readonly type: "car.state"; readonly cp: "B" | "C" }
  | { readonly type: "car.note"; readonly text: string };

const SOUND_OHM = 10_000_000;
const MS_PER_HOUR = 3_600_000;

/** A car on the circuit. */
export class VirtualCar implements CarPlug {
  readonly battery: Battery;
  readonly habits: CarHabits;
  /** To earth on the car's side, ohms; lower it for an insulation fault. */
  insulationOhm = SOUND_OHM;
  readonly proximityA: number | undefined;
  readonly #options: VirtualCarOptions;
  readonly #onboard: OnboardCharger | undefined;
  #cp: "B" | "C" = "B";
  #inletClosed = false;
  #setPointW = 0;
  #presentW = 0;
  #conversionLossWh = 0;

  constructor(options: VirtualCarOptions) {
    this.battery = new Battery(options.battery);
    this.habits = { ...honestHabits(), ...options.habits };
    this.proximityA = options.cableA;
    this.#options = options;
    this.#onboard = options.ac && new OnboardCharger(options.ac, this.habits);
  }

  get pilotOhm(): number {
    return PILOT_OHM[this.#cp];
  }

  get openCircuitV(): number {
    return this.battery.openCircuitV;
  }

  get innerOhm(): number {
    return this.battery.innerOhm;
  }

  get inletClosed(): boolean {
    return this.#inletClosed;
  }

  /** What the onboard charger is set to take from (+) or give to (-) the inlet, watts. */
  get onboardW(): number {
    return this.#onboard?.powerW ?? 0;
  }

  /** Heat of the onboard charger so far, Wh. */
  get conversionLossWh(): number {
    return this.#conversionLossWh;
  }

  /** What passed the battery so far. */
  get energy(): BatteryEnergy {
    return this.battery.energy;
  }

  phaseA(): PhaseTriple {
    return this.#onboard?.phaseA() ?? NO_AMPS;
  }

  /** Carries out one command of the EVCC. */
  obey(command: CarOrder): void {
    switch (command.type) {
      case "car.closeInlet":
        this.#inletClosed = true;
        return;
      case "car.openInlet":
        this.#openInlet();
        return;
      case "car.draw":
        if (this.habits.obeysStation || this.#setPointW === 0) {
          this.#setPointW = command.powerW;
        }
        return;
      case "car.state":
        if (!this.habits.pilotStuck || this.#cp === "B") this.#cp = command.cp;
        return;
      case "car.note":
        return;
    }
  }

  #openInlet(): void {
    if (this.habits.inletStuck) return;
    this.#inletClosed = false;
    this.#setPointW = 0;
    this.#onboard?.stop();
  }

  /** Moves the onboard charger towards its set-point. */
  step(dtMs: number): void {
    const { ac } = this.#options;
    if (ac === undefined || !(dtMs > 0)) return;
    this.#onboard?.step(
      dtMs,
      this.#inletClosed ? this.#setPointW : 0,
      -this.battery.dischargeLimitW * ac.efficiency,
      this.battery.chargeLimitW / ac.efficiency,
    );
  }

  flowed(flow: Flow): void {
    this.#presentW = flow.powerW;
    const { ac } = this.#options;
    if (ac === undefined) {
      this.battery.pass(flow.dtMs, flow.currentA, flow.powerW);
      return;
    }
    this.#onboard?.fed(flow.phaseV, flow.dtMs);
    const atBatteryW = flow.powerW > 0
      ? flow.powerW * ac.efficiency
      : flow.powerW / ac.efficiency;
    this.battery.passPower(flow.dtMs, atBatteryW);
    this.#conversionLossWh += (flow.powerW - atBatteryW) * flow.dtMs /
      MS_PER_HOUR;
  }

  /** As `flowed`, for a car without a circuit: signed watts over `dtMs` at nominal voltage. */
  passed(powerW: number, dtMs: number): void {
    this.#presentW = powerW;
    const { ac } = this.#options;
    if (ac === undefined) this.battery.passPower(dtMs, powerW);
    else {
      const { nominalV } = ac;
      this.flowed({
        voltageV: nominalV,
        currentA: powerW / nominalV,
        powerW,
        phaseV: [nominalV, nominalV, nominalV],
        phaseA: NO_AMPS,
        dtMs,
      });
    }
  }

  /** The battery's part of an EVCC's view of its car. */
  view(): BatteryView {
    return batteryView(
      this.#options,
      this.battery,
      this.#presentW,
      this.#inletClosed,
    );
  }
}
