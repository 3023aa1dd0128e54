/**
 * Optional amounts in a station's answers.
 *
 * @module
 */

import { optionalValueOf, type Rational } from "../common/mod.ts";

/** A maximum of charging, never below zero: such a one cannot be. */
export function maximum(rational: Readonly<Rational> | undefined): number {
  return Math.max(0, amount(rational));
}

/** A maximum of discharging, whose sign some stations write as they like. */
export function magnitude(rational: Readonly<Rational> | undefined): number {
  return Math.abs(amount(rational));
}

/** The amount; 0 when it is absent. */
export function amount(rational: Readonly<Rational> | undefined): number {
  return optionalValueOf(rational) ?? 0;
}
