/**
 * RationalNumber of ISO 15118-20: `Value * 10^Exponent`, Value a signed 16-bit
 * integer.
 *
 * @module
 */

/** A RationalNumber as the message tables have it. */
export interface Rational {
  Exponent: number;
  Value: number;
}

const LARGEST = 32_767;
const FINEST = -3;
const COARSEST = 9;

/**
 * The nearest RationalNumber, at most three decimals.
 *
 * Throws a RangeError for a value that is not finite: no measurement or limit
 * of the station may be that.
 */
export function rational(value: number): Rational {
  if (!Number.isFinite(value)) {
    throw new RangeError(`cannot write ${value} as a RationalNumber`);
  }
  for (let exponent = FINEST; exponent <= COARSEST; exponent++) {
    const rounded = Math.round(value / 10 ** exponent);
    if (Math.abs(rounded) <= LARGEST) return shortened(exponent, rounded);
  }
  return { Exponent: COARSEST, Value: Math.sign(value) * LARGEST };
}

/** The number a RationalNumber stands for. */
export function valueOf({ Exponent, Value }: Readonly<Rational>): number {
  return Exponent < 0 ? Value / 10 ** -Exponent : Value * 10 ** Exponent;
}

/** As `valueOf`, undefined when the element is absent. */
export function optionalValueOf(
  rational: Readonly<Rational> | undefined,
): number | undefined {
  return rational && valueOf(rational);
}

function shortened(exponent: number, value: number): Rational {
  if (value === 0) return { Exponent: 0, Value: 0 };
  let [e, v] = [exponent, value];
  while (e < 0 && v % 10 === 0) {
    v /= 10;
    e++;
  }
  return { Exponent: e, Value: v };
}
