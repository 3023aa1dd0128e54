/**
 * The physical car: battery, inlet contactors, onboard charger and pilot
 * resistor, stepped by time. It fits the simulated copper as a `CarPlug` and
 * gives the battery's part of what an EVCC knows of its car.
 *
 * @module
 */

import type {
  AcLimits,
  DcLimits,
} from "../../../protocols/iso15118/common/energy.ts";
import { PILOT_OHM } from "../pilot_levels.ts";
import { Battery, type BatteryEnergy, type BatteryOptions } from "./battery.ts";

/** Limits at a DC inlet; magnitudes. */
export interface DcInlet {
  readonly maxChargeA: number;
  readonly maxDischargeA: number;
  readonly maxV: number;
  readonly minV: number;
}

/** The onboard charger behind an AC inlet; magnitudes. */
export interface AcInlet extends AcLimits {
  /** Watts per second the set-point is followed with. */
  readonly rampWPerS: number;
  /** Part of the energy that passes in each direction, over 0 to 1. */
  readonly efficiency: number;
}

/** What a car is made of and what its driver wants. */
export interface VirtualCarOptions {
  readonly battery: BatteryOptions;
  readonly dc?: DcInlet;
  readonly ac?: AcInlet;
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
}

const SOUND_OHM = 10_000_000;
/** Below this an inlet transfers nothing worth a limit, watts and amperes. */
const LEAST_W = 100;
const LEAST_A = 1;
/** So close to the target the battery counts as there, percent. */
const CLOSE_SOC = 0.05;

/** A car on the copper. */
export class VirtualCar {
  readonly battery: Battery;
  /** To earth on the car's side, ohms; lower it for an insulation fault. */
  insulationOhm = SOUND_OHM;
  readonly #options: VirtualCarOptions;
  #cp: "B" | "C" = "B";
  #inletClosed = false;
  #onboardW = 0;
  #setPointW = 0;
  #presentW = 0;
  #conversionLossWh = 0;

  constructor(options: VirtualCarOptions) {
    this.battery = new Battery(options.battery);
    this.#options = options;
  }

  get pilotOhm(): number {
    return PILOT_OHM[this.#cp];
  }

  get batteryV(): number {
    return this.battery.voltageV;
  }

  get inletClosed(): boolean {
    return this.#inletClosed;
  }

  /** What the onboard charger takes from (+) or gives to (-) the inlet, watts. */
  get onboardW(): number {
    return this.#onboardW;
  }

  /** Heat of the onboard charger so far, Wh. */
  get conversionLossWh(): number {
    return this.#conversionLossWh;
  }

  /** What passed the battery so far. */
  get energy(): BatteryEnergy {
    return this.battery.energy;
  }

  /** Carries out one command of the EVCC. */
  obey(
    command:
      | { readonly type: "car.closeInlet" | "car.openInlet" }
      | { readonly type: "car.draw"; readonly powerW: number }
      | { readonly type: "car.state"; readonly cp: "B" | "C" }
      | { readonly type: "car.note"; readonly text: string },
  ): void {
    switch (command.type) {
      case "car.closeInlet":
        this.#inletClosed = true;
        return;
      case "car.openInlet":
        this.#inletClosed = false;
        this.#setPointW = 0;
        this.#onboardW = 0;
        return;
      case "car.draw":
        this.#setPointW = command.powerW;
        return;
      case "car.state":
        this.#cp = command.cp;
        return;
      case "car.note":
        return;
    }
  }

  /** Moves the onboard charger towards its set-point within all limits. */
  step(dtMs: number): void {
    const { ac } = this.#options;
    if (ac === undefined || !(dtMs > 0)) return;
    const most = Math.min(
      ac.maxChargeW,
      this.battery.chargeLimitW / ac.efficiency,
    );
    const least = -Math.min(
      ac.maxDischargeW,
      this.battery.dischargeLimitW * ac.efficiency,
    );
    const wantedW = this.#inletClosed
      ? Math.min(Math.max(this.#setPointW, least), most)
      : 0;
    const stepW = ac.rampWPerS * dtMs / 1000;
    const moved = Math.min(Math.max(wantedW - this.#onboardW, -stepW), stepW);
    this.#onboardW += moved;
  }

  /** What passed the inlet: signed watts over `dtMs`; fills or drains the battery. */
  flowed(powerW: number, dtMs: number): void {
    this.#presentW = powerW;
    const { ac } = this.#options;
    if (ac === undefined) {
      this.battery.step(dtMs, powerW);
      return;
    }
    const atBatteryW = powerW > 0
      ? powerW * ac.efficiency
      : powerW / ac.efficiency;
    const passedW = this.battery.step(dtMs, atBatteryW);
    this.#conversionLossWh += (powerW - passedW) * dtMs / 3_600_000;
  }

  /** The battery's part of an EVCC's view of its car. */
  view(): BatteryView {
    const { minSoc, targetSoc, maxSoc, v2x, departureMs } = this.#options;
    const { battery } = this;
    return {
      capacityWh: battery.capacityWh,
      presentSoc: battery.soc,
      minSoc,
      targetSoc,
      maxSoc,
      targetEnergyWh: this.#energyTo(targetSoc),
      maxEnergyWh: this.#energyTo(maxSoc),
      minEnergyWh: this.#energyTo(minSoc),
      maxV2xEnergyWh: v2x && this.#energyTo(v2x.maxSoc),
      minV2xEnergyWh: v2x && this.#energyTo(v2x.minSoc),
      departureMs,
      presentV: battery.voltageV,
      targetV: battery.voltageAt(maxSoc),
      presentW: this.#presentW,
      inletClosed: this.#inletClosed,
      complete: this.#options.stopAtTarget &&
        battery.soc >= targetSoc - CLOSE_SOC,
      dc: this.#dcLimits(),
      ac: this.#acLimits(),
    };
  }

  #energyTo(soc: number): number {
    return this.battery.capacityWh * (soc - this.battery.soc) / 100;
  }

  #dcLimits(): BatteryView["dc"] {
    const { dc } = this.#options;
    if (dc === undefined) return undefined;
    const maxChargeW = this.#roomToCharge();
    const maxDischargeW = this.#roomToDischarge();
    return {
      ...dc,
      maxChargeW,
      maxDischargeW,
      minChargeW: Math.min(LEAST_W, maxChargeW),
      minDischargeW: Math.min(LEAST_W, maxDischargeW),
      minChargeA: Math.min(LEAST_A, dc.maxChargeA),
      minDischargeA: Math.min(LEAST_A, dc.maxDischargeA),
    };
  }

  #acLimits(): BatteryView["ac"] {
    const { ac } = this.#options;
    if (ac === undefined) return undefined;
    const maxChargeW = Math.min(
      ac.maxChargeW,
      this.#roomToCharge() / ac.efficiency,
    );
    const maxDischargeW = Math.min(
      ac.maxDischargeW,
      this.#roomToDischarge() * ac.efficiency,
    );
    return {
      maxChargeW,
      minChargeW: Math.min(ac.minChargeW, maxChargeW),
      maxDischargeW,
      minDischargeW: Math.min(ac.minDischargeW, maxDischargeW),
      phases: ac.phases,
      nominalV: ac.nominalV,
      nominalHz: ac.nominalHz,
    };
  }

  #roomToCharge(): number {
    return this.battery.soc >= this.#options.maxSoc
      ? 0
      : this.battery.chargeLimitW;
  }

  #roomToDischarge(): number {
    const lowest = this.#options.v2x?.minSoc;
    if (lowest === undefined || this.battery.soc <= lowest) return 0;
    return this.battery.dischargeLimitW;
  }
}

/** Battery and inlet at this moment; fields and signs as `CarView` has them. */
export interface BatteryView {
  readonly capacityWh: number;
  readonly presentSoc: number;
  readonly minSoc: number;
  readonly targetSoc: number;
  readonly maxSoc: number;
  readonly targetEnergyWh: number;
  readonly maxEnergyWh: number;
  readonly minEnergyWh: number;
  readonly maxV2xEnergyWh: number | undefined;
  readonly minV2xEnergyWh: number | undefined;
  readonly departureMs: number | undefined;
  readonly presentV: number;
  readonly targetV: number;
  readonly presentW: number;
  readonly inletClosed: boolean;
  readonly complete: boolean;
  readonly dc: DcLimits | undefined;
  readonly ac: AcLimits | undefined;
}
