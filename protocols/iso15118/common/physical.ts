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

/**
 * A number as PhysicalValue, at most three decimals; `down` for limits that
 * must not be overstated. Beyond ±32.767e6 the value is clamped; throws as
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
