/** Numbers on the wire: PhysicalValue of DIN and -2, RationalNumber of -20. */

const MANTISSA_MAX = 32_767;

function scaled(value: number, finest: number): { power: number; n: number } {
  let power = finest;
  let n = Math.round(value * 10 ** -power);
  while (n % 10 === 0 && n !== 0 && power < 0) {
    n /= 10;
    power++;
  }
  while (Math.abs(n) > MANTISSA_MAX) {
    power++;
    n = Math.round(value / 10 ** power);
  }
  return n === 0 ? { power: 0, n: 0 } : { power, n };
}

/** A PhysicalValue, at most two decimals. */
export function physical<U extends string>(value: number, Unit: U) {
  const { power, n } = scaled(value, -2);
  return { Multiplier: power, Unit, Value: n };
}

/** A RationalNumber, at most two decimals. */
export function rational(value: number) {
  const { power, n } = scaled(value, -2);
  return { Exponent: power, Value: n };
}

/** The number that a PhysicalValue or RationalNumber stands for; `undefined` where there is none. */
export function numberIn(field: unknown): number | undefined {
  if (typeof field !== "object" || field === null) return undefined;
  const { Value, Multiplier, Exponent } = Object.fromEntries(
    Object.entries(field),
  );
  return Value === undefined
    ? undefined
    : Number(Value) * 10 ** Number(Multiplier ?? Exponent ?? 0);
}
