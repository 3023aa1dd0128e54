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

const MS_PER_HOUR = 3_600_000;

/** Size and quality of a battery. */
export interface BatteryOptions {
  readonly capacityWh: number;
  /** State of charge at the start, percent. */
  readonly soc: number;
  /** Terminal voltage at half charge, volts. */
  readonly nominalV: number;
  /** Limits at the terminals, magnitudes, watts. */
  readonly maxChargeW: number;
  readonly maxDischargeW: number;
  /** Part of the energy that is kept in each direction, over 0 to 1. */
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
 * `storedWh = initial + energy.inWh - energy.outWh - energy.lostWh`.
 */
export class Battery {
  readonly capacityWh: number;
  readonly #options: BatteryOptions;
  #storedWh: number;
  #inWh = 0;
  #outWh = 0;
  #lostWh = 0;

  /** Throws a RangeError for an impossible size, SoC or efficiency. */
  constructor(options: BatteryOptions) {
    requireWithin("capacityWh", options.capacityWh, 1, 10_000_000);
    requireWithin("soc", options.soc, 0, 100);
    requireWithin("efficiency", options.efficiency, 0.1, 1);
    requireWithin("nominalV", options.nominalV, 1, 2_000);
    this.#options = options;
    this.capacityWh = options.capacityWh;
    this.#storedWh = options.capacityWh * options.soc / 100;
  }

  /** Energy in the cells, Wh. */
  get storedWh(): number {
    return this.#storedWh;
  }

  /** State of charge, percent. */
  get soc(): number {
    return this.#storedWh / this.capacityWh * 100;
  }

  /** Terminal voltage, volts. */
  get voltageV(): number {
    return this.#options.nominalV *
      valueAt(this.#options.voltageCurve ?? VOLTAGE_CURVE, this.soc);
  }

  /** Terminal voltage at a state of charge in percent, volts. */
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

  /**
   * Lets a signed power pass the terminals for `dtMs`; returns what did pass:
   * a full battery takes no more and an empty one gives no more. The limits
   * of the management are the caller's affair, so that a fault can exceed them.
   */
  step(dtMs: number, powerW: number): number {
    if (!(dtMs > 0) || !Number.isFinite(powerW) || powerW === 0) return 0;
    const { efficiency } = this.#options;
    const hours = dtMs / MS_PER_HOUR;
    if (powerW > 0) {
      const room = this.capacityWh - this.#storedWh;
      const kept = Math.min(powerW * hours * efficiency, room);
      const passed = kept / efficiency;
      this.#storedWh = Math.min(this.capacityWh, this.#storedWh + kept);
      this.#inWh += passed;
      this.#lostWh += passed - kept;
      return passed / hours;
    }
    const taken = Math.min(-powerW * hours / efficiency, this.#storedWh);
    const passed = taken * efficiency;
    this.#storedWh = Math.max(0, this.#storedWh - taken);
    this.#outWh += passed;
    this.#lostWh += taken - passed;
    return -passed / hours;
  }

  /** As `step`, by current at the present terminal voltage; returns amperes. */
  stepCurrent(dtMs: number, currentA: number): number {
    const voltageV = this.voltageV;
    return this.step(dtMs, currentA * voltageV) / voltageV;
  }
}

function requireWithin(
  name: string,
  value: number,
  lowest: number,
  highest: number,
): void {
  if (!(value >= lowest && value <= highest)) {
    throw new RangeError(
      `cannot make a battery: ${name} ${value} is not within ${lowest} to ${highest}`,
    );
  }
}
