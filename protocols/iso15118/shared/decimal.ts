/**
 * Figures as the messages of every protocol write them: a signed 16-bit
 * integer times a power of ten.
 *
 * @module
 */

const LARGEST = 32_767;
const SMALLEST = -32_768;
const FINEST = -3;

/** Binary noise of a decimal figure, in units of the last digit written. */
const NOISE = 1e-6;

/** How a number between two writable ones is written. */
export type Rounding = "nearest" | "down" | "up";

const ROUND: Readonly<Record<Rounding, (exact: number) => number>> = {
  nearest: Math.round,
  down: (exact) => Math.floor(exact + NOISE),
  up: (exact) => Math.ceil(exact - NOISE),
};

/** `value * 10^power`. */
export interface Decimal {
  readonly power: number;
  readonly value: number;
}

/**
 * The nearest figure of at most three decimals, without zeros at its end;
 * `down` for limits that must not be overstated, `up` for minimums. What lies outside the range
 * of powers up to `coarsest` becomes the end of the range.
 *
 * Throws a RangeError for a value that is not finite: no measurement or limit
 * of a station or vehicle may be that.
 */
export function decimal(
  value: number,
  coarsest: number,
  rounding: Rounding = "nearest",
): Decimal {
  if (!Number.isFinite(value)) {
    throw new RangeError(`cannot write ${value} as a figure of a message`);
  }
  for (let power = FINEST; power <= coarsest; power++) {
    const exact = numberOf({ power: -power, value });
    const rounded = ROUND[rounding](exact);
    if (rounded >= SMALLEST && rounded <= LARGEST) {
      return shortened(power, rounded);
    }
  }
  return { power: coarsest, value: value < 0 ? SMALLEST : LARGEST };
}

/** The number a figure stands for. Divides where it can: a tenth is not exact in binary, ten is. */
export function numberOf({ power, value }: Decimal): number {
  return power < 0 ? value / 10 ** -power : value * 10 ** power;
}

function shortened(power: number, value: number): Decimal {
  // Also turns a negative zero into zero.
  if (value === 0) return { power: 0, value: 0 };
  let [p, v] = [power, value];
  while (p < 0 && v % 10 === 0) {
    v /= 10;
    p++;
  }
  return { power: p, value: v };
}
