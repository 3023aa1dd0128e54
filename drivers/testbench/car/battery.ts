/**
 * A traction battery stepped by time: what passes its terminals is stored less
 * the losses, and everything is accounted for.
 *
 * @module
 */

import {
  CHARGE_CURVE,
  type CurvePoint,
  DISCHARGE_CURVE,
  valueAt,
  VOLTAGE_CURVE,
} from "./curves.ts";
import { requireWithin } from "../numbers.ts";

const MS_PER_HOUR = 3_600_000;
const USUAL_OHM = 0.05;

/** Size and quality of a battery. */
export interface BatteryOptions {
  readonly capacityWh: number;
  /** State of charge at the start, percent. */
  readonly soc: number;
  /** Voltage without current at half charge, volts. */
  readonly nominalV: number;
  /** Of cells and wires, ohms; 0.05 by default. */
  readonly innerOhm?: number;
  /** Limits at the terminals, magnitudes, watts. */
  readonly maxChargeW: number;
  readonly maxDischargeW: number;
  /** Part of the energy that the cells keep in each direction, over 0 to 1; the inner resistance is not in it. */
  readonly efficiency: number;
  /** Parts of maximum power and nominal voltage by SoC; sensible by default. */
  readonly chargeCurve?: readonly CurvePoint[];
  readonly dischargeCurve?: readonly CurvePoint[];
  readonly voltageCurve?: readonly CurvePoint[];
}

/** What has passed, Wh; all grow only. `stored` follows from the others. */
export interface BatteryEnergy {
  /** Into and out of the terminals. */
  readonly inWh: number;
  readonly outWh: number;
  /** Turned to heat. */
  readonly lostWh: number;
}

/**
 * One battery. At every moment
 * `storedWh = initial + energy.inWh - energy.outWh - energy.lostWh`. It can be
 * charged above full and drained below empty: the limits of the management
 * are the car's affair, and whoever exceeds them shall be seen to do so.
 */
export class Battery {
  readonly capacityWh: number;
  readonly innerOhm: number;
  readonly #options: BatteryOptions;
  #storedWh: number;
  #currentA = 0;
  #inWh = 0;
  #outWh = 0;
  #lostWh = 0;

  /** @throws RangeError that names the field which cannot be */
  constructor(options: BatteryOptions) {
    requireWithin("battery", "capacityWh", options.capacityWh, 1, 10_000_000);
    requireWithin("battery", "soc", options.soc, 0, 100);
    requireWithin("battery", "efficiency", options.efficiency, 0.1, 1);
    requireWithin("battery", "nominalV", options.nominalV, 1, 2_000);
    const innerOhm = options.innerOhm ?? USUAL_OHM;
    requireWithin("battery", "innerOhm", innerOhm, 1e-4, 10);
    this.#options = options;
    this.capacityWh = options.capacityWh;
    this.innerOhm = innerOhm;
    this.#storedWh = options.capacityWh * options.soc / 100;
  }

  /** Energy in the cells, Wh. */
  get storedWh(): number {
    return this.#storedWh;
  }

  /** State of charge, percent, 0 to 100. */
  get soc(): number {
    const soc = this.#storedWh / this.capacityWh * 100;
    return Math.min(100, Math.max(0, soc));
  }

  /** Voltage without current, volts. */
  get openCircuitV(): number {
    return this.voltageAt(this.soc);
  }

  /** At the terminals with the present current, volts. */
  get voltageV(): number {
    return this.openCircuitV + this.#currentA * this.innerOhm;
  }

  /** Voltage without current at a state of charge in percent, volts. */
  voltageAt(soc: number): number {
    return this.#options.nominalV *
      valueAt(this.#options.voltageCurve ?? VOLTAGE_CURVE, soc);
  }

  /** Power the battery management takes now, watts, >= 0. */
  get chargeLimitW(): number {
    return this.#options.maxChargeW *
      valueAt(this.#options.chargeCurve ?? CHARGE_CURVE, this.soc);
  }

  /** Power it gives now, watts, >= 0. */
  get dischargeLimitW(): number {
    return this.#options.maxDischargeW *
      valueAt(this.#options.dischargeCurve ?? DISCHARGE_CURVE, this.soc);
  }

  /** What has passed since the start. */
  get energy(): BatteryEnergy {
    return { inWh: this.#inWh, outWh: this.#outWh, lostWh: this.#lostWh };
  }

  /** Lets a signed current pass the terminals at a signed power for `dtMs`. */
  pass(dtMs: number, currentA: number, powerW: number): void {
    this.#currentA = currentA;
    const hours = dtMs / MS_PER_HOUR;
    const terminalWh = powerW * hours;
    const cellWh = this.openCircuitV * currentA * hours;
    const { efficiency } = this.#options;
    const storedWh = cellWh > 0 ? cellWh * efficiency : cellWh / efficiency;
    this.#storedWh += storedWh;
    if (terminalWh >= 0) this.#inWh += terminalWh;
    else this.#outWh -= terminalWh;
    this.#lostWh += terminalWh - storedWh;
  }

  /** As `pass`, with the current that belongs to a signed power at the terminals. */
  passPower(dtMs: number, powerW: number): void {
    const openV = this.openCircuitV;
    // P = (U + I R) I; a battery gives no more than U^2 / 4 R.
    const root = Math.sqrt(
      Math.max(0, openV * openV + 4 * this.innerOhm * powerW),
    );
    this.pass(dtMs, (root - openV) / (2 * this.innerOhm), powerW);
  }
}
