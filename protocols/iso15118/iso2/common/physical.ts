/**
 * PhysicalValue of ISO 15118-2: `Value * 10^Multiplier` of a unit; Value a
 * signed 16-bit integer, Multiplier -3 to 3.
 *
 * @module
 */

import type { PhysicalValue, unitSymbolType } from "../../generated/iso2.ts";

const LARGEST = 32_767;
const SMALLEST = -32_768;

/** Multipliers by preference among those that lose nothing: the plain number first. */
const BY_PREFERENCE = [0, -1, 1, -2, 2, -3, 3] as const;
const BY_FINENESS = [-3, -2, -1, 0, 1, 2, 3] as const;

/** How a number between two writable ones is written. */
export type Rounding = "nearest" | "down";

/**
 * A number as PhysicalValue: exact where it can be, else in the finest
 * Multiplier that fits; `down` for limits that must not be overstated.
 *
 * Beyond ±32.767e6 the value is clamped. Throws a RangeError for a value that
 * is not finite: no measurement or limit of a station or vehicle may be that.
 */
export function physical(
  value: number,
  unit: unitSymbolType,
  rounding: Rounding = "nearest",
): PhysicalValue {
  if (!Number.isFinite(value)) {
    throw new RangeError(`cannot write ${value} ${unit} as a PhysicalValue`);
  }
  for (const Multiplier of BY_PREFERENCE) {
    const Value = Math.round(value / 10 ** Multiplier);
    const written: PhysicalValue = { Multiplier, Unit: unit, Value };
    if (fits(Value) && isExact(valueOf(written), value)) return plain(written);
  }
  const round = rounding === "down" ? Math.floor : Math.round;
  for (const Multiplier of BY_FINENESS) {
    const Value = round(value / 10 ** Multiplier);
    if (fits(Value)) return plain({ Multiplier, Unit: unit, Value });
  }
  return { Multiplier: 3, Unit: unit, Value: value < 0 ? SMALLEST : LARGEST };
}

/** The number a PhysicalValue stands for, in its unit. */
export function valueOf({ Multiplier, Value }: PhysicalValue): number {
  return Multiplier < 0 ? Value / 10 ** -Multiplier : Value * 10 ** Multiplier;
}

/** As `valueOf`, undefined when the element is absent. */
export function optionalValueOf(
  written: PhysicalValue | undefined,
): number | undefined {
  return written && valueOf(written);
}

/** Nothing, in a unit. */
export function zero(unit: unitSymbolType): PhysicalValue {
  return { Multiplier: 0, Unit: unit, Value: 0 };
}

function fits(value: number): boolean {
  return value >= SMALLEST && value <= LARGEST;
}

/** Equal but for what binary fractions lose. */
function isExact(written: number, meant: number): boolean {
  return Math.abs(written - meant) <= 1e-9 * Math.max(1, Math.abs(meant));
}

/** Without a negative zero, which no integer on the wire has. */
function plain(written: PhysicalValue): PhysicalValue {
  return written.Value === 0 ? { ...zero(written.Unit) } : written;
}
