/**
 * RationalNumber of ISO 15118-20: `Value * 10^Exponent`, Value a signed 16-bit
 * integer.
 *
 * @module
 */

import { decimal, numberOf, type Rounding } from "../../shared/decimal.ts";

/** A RationalNumber as the message tables have it. */
export interface Rational {
  Exponent: number;
  Value: number;
}

const COARSEST = 9;

/** The nearest RationalNumber, at most three decimals; throws as `decimal` does. */
export function rational(value: number): Rational {
  return written(value);
}

/** The RationalNumber of a limit or set-point, never farther from zero than it is. */
export function limit(value: number): Rational {
  const { Exponent, Value } = written(Math.abs(value), "down");
  return { Exponent, Value: value < 0 ? -Value : Value };
}

/** The RationalNumber of a minimum, never below it. */
export function least(value: number): Rational {
  return written(value, "up");
}

function written(value: number, rounding?: Rounding): Rational {
  const { power, value: Value } = decimal(value, COARSEST, rounding);
  return { Exponent: power, Value };
}

/** The number a RationalNumber stands for. */
export function valueOf({ Exponent, Value }: Readonly<Rational>): number {
  return numberOf({ power: Exponent, value: Value });
}

/** As `valueOf`, undefined when the element is absent. */
export function optionalValueOf(
  rational: Readonly<Rational> | undefined,
): number | undefined {
  return rational && valueOf(rational);
}
