/**
 * PhysicalValue of DIN SPEC 70121 and ISO 15118-2: `Value * 10^Multiplier` of
 * a unit; Value a signed 16-bit integer, Multiplier -3 to 3.
 *
 * @module
 */

import { decimal, numberOf, type Rounding } from "./decimal.ts";

/** A PhysicalValue as received. */
interface Received {
  readonly Multiplier: number;
  readonly Unit?: string | undefined;
  readonly Value: number;
}

/** A PhysicalValue of a unit that its schema knows. */
export interface Physical<Unit extends string> {
  Multiplier: number;
  Unit: Unit;
  Value: number;
}

const COARSEST = 3;
/** Volts or amperes. */
const SENSOR_NOISE = 1;

/**
 * A number as PhysicalValue, at most three decimals; `down` for limits that
 * must not be overstated, `up` for minimums. Beyond ±32.767e6 the value is clamped; throws as
 * `decimal` does.
 */
export function physical<Unit extends string>(
  value: number,
  unit: Unit,
  rounding: Rounding = "nearest",
): Physical<Unit> {
  const written = decimal(value, COARSEST, rounding);
  return { Multiplier: written.power, Unit: unit, Value: written.value };
}

/**
 * A measurement of the output. The ranges of the standards begin at zero, and
 * what a sensor shows just below is its noise; a current out of the battery is
 * told as it is.
 */
export function measured<Unit extends "V" | "A">(
  value: number,
  unit: Unit,
): Physical<Unit> {
  return physical(value < 0 && value > -SENSOR_NOISE ? 0 : value, unit);
}

/** The number a PhysicalValue stands for; cars leave the unit out, it follows from the field. */
export function valueOf(
  { Multiplier, Value }: Received,
): number {
  return numberOf({ power: Multiplier, value: Value });
}

/** As `valueOf`, undefined when the element is absent. */
export function optionalValueOf(
  written: Received | undefined,
): number | undefined {
  return written && valueOf(written);
}
