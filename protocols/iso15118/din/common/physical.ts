/**
 * PhysicalValueType of DIN SPEC 70121: `Value * 10^Multiplier`, Value a signed
 * 16-bit integer, Multiplier -3 to 3.
 *
 * @module
 */

import type { PhysicalValue, unitSymbolType } from "../../generated/din.ts";

const LARGEST = 32_767;
const SMALLEST = -32_768;
const FINEST = -3;
const COARSEST = 3;

/** Binary noise of a decimal figure, in units of the last digit written. */
const NOISE = 1e-6;

/** How a number between two writable ones is written. */
export type Rounding = "nearest" | "down";

/**
 * A number as PhysicalValue with its unit, `down` for limits that must not be
 * overstated; what lies outside the range of the type becomes the end of the
 * range.
 *
 * Throws a RangeError for a value that is not finite: no measurement or limit
 * of ours may be that.
 */
export function physical(
  value: number,
  Unit: unitSymbolType,
  rounding: Rounding = "nearest",
): PhysicalValue {
  if (!Number.isFinite(value)) {
    throw new RangeError(`cannot write ${value} as a PhysicalValue`);
  }
  for (let multiplier = FINEST; multiplier <= COARSEST; multiplier++) {
    const exact = scaled(value, -multiplier);
    const rounded = rounding === "down"
      ? Math.floor(exact + NOISE)
      : Math.round(exact);
    if (rounded >= SMALLEST && rounded <= LARGEST) {
      return { ...shortened(multiplier, rounded), Unit };
    }
  }
  return {
    Multiplier: COARSEST,
    Unit,
    Value: value < 0 ? SMALLEST : LARGEST,
  };
}

/** The number a PhysicalValue stands for; cars leave the unit out, it follows from the field. */
export function valueOf(
  { Multiplier, Value }: Readonly<PhysicalValue>,
): number {
  return scaled(Value, Multiplier);
}

/** As `valueOf`, undefined when the element is absent. */
export function optionalValueOf(
  value: Readonly<PhysicalValue> | undefined,
): number | undefined {
  return value && valueOf(value);
}

/** Divides where it can: a tenth is not exact in binary, ten is. */
function scaled(value: number, power: number): number {
  return power < 0 ? value / 10 ** -power : value * 10 ** power;
}

function shortened(multiplier: number, value: number) {
  // Also turns a negative zero into zero.
  if (value === 0) return { Multiplier: 0, Value: 0 };
  let [m, v] = [multiplier, value];
  while (m < 0 && v % 10 === 0) {
    v /= 10;
    m++;
  }
  return { Multiplier: m, Value: v };
}
