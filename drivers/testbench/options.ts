/**
 * Size and quality of a simulated outlet, with checked defaults.
 *
 * @module
 */

import type { EfficiencyPoint } from "./efficiency.ts";
import { requireWithin } from "./numbers.ts";

/** How an outlet is built. All fields have defaults. */
export interface CircuitOptions {
  readonly kind: "ac" | "dc";
  /** Phases of the outlet; a DC stage loads the three of its supply equally. */
  readonly phases: 1 | 3;
  /** Line to neutral volts and hertz of the supply. */
  readonly supplyV: number;
  readonly supplyHz: number;
  /** DC: what the stage can make at most, amperes; more than its rating. */
  readonly abilityA: number;
  /** DC: how fast its current moves (IEC 61851-23: at least 100 A/s). */
  readonly slewAPerS: number;
  /** DC: how fast its open output rises and is discharged. */
  readonly rampVPerS: number;
  /** DC: full load for the efficiency curve, watts. */
  readonly ratedW: number;
  readonly efficiency: readonly EfficiencyPoint[];
  /** Time from coil to contact, ms. */
  readonly contactorMs: number;
  /** Longest time without a lease until the coil has no supply, ms. */
  readonly releaseMs: number;
  /** Of the cable, one way and back (DC) or for each phase (AC). */
  readonly cableOhm: number;
  /** What the cable's proximity resistor tells, amperes. */
  readonly cableA: number;
  /** To earth on the station's side, ohms. */
  readonly insulationOhm: number;
  /** Temperature around, degrees Celsius. */
  readonly ambientC: number;
  /** How much warmer the pins get at `pinRatedA`, kelvin. */
  readonly pinRiseC: number;
  readonly pinRatedA: number;
  /** Time constant of the pins, ms. */
  readonly pinTauMs: number;
  /** Time the lock's motor takes, ms. */
  readonly lockMs: number;
}

/** Part of the load at full load and efficiency there, of a usual rectifier. */
export const USUAL_EFFICIENCY: readonly EfficiencyPoint[] = [
  [0, 0.8],
  [0.05, 0.88],
  [0.2, 0.94],
  [0.5, 0.96],
  [1, 0.95],
];

const DEFAULTS: CircuitOptions = {
  kind: "dc",
  phases: 3,
  supplyV: 230,
  supplyHz: 50,
  abilityA: 500,
  slewAPerS: 300,
  rampVPerS: 2_000,
  ratedW: 50_000,
  efficiency: USUAL_EFFICIENCY,
  contactorMs: 60,
  releaseMs: 1_000,
  cableOhm: 0.005,
  cableA: 500,
  insulationOhm: 5_000_000,
  ambientC: 25,
  pinRiseC: 40,
  pinRatedA: 200,
  pinTauMs: 300_000,
  lockMs: 100,
};

const AC_DEFAULTS: CircuitOptions = {
  ...DEFAULTS,
  kind: "ac",
  cableA: 32,
  pinRatedA: 32,
};

/** Lowest and highest of each number that is physically possible here. */
const RANGES = [
  ["supplyV", 1, 1_000],
  ["supplyHz", 1, 400],
  ["abilityA", 0, 10_000],
  ["slewAPerS", 1, 1e6],
  ["rampVPerS", 1, 1e6],
  ["ratedW", 1, 1e7],
  ["contactorMs", 0, 10_000],
  ["releaseMs", 0, 60_000],
  ["cableOhm", 0, 10],
  ["cableA", 0, 10_000],
  ["insulationOhm", 1, 1e12],
  ["ambientC", -60, 100],
  ["pinRiseC", 0, 500],
  ["pinRatedA", 1, 10_000],
  ["pinTauMs", 1, 1e8],
  ["lockMs", 0, 60_000],
] as const satisfies readonly [keyof CircuitOptions, number, number][];

/**
 * Options with their defaults.
 *
 * @throws RangeError that names the field which cannot be
 */
export function circuitOptions(
  given: Partial<CircuitOptions>,
): CircuitOptions {
  const defaults = given.kind === "ac" ? AC_DEFAULTS : DEFAULTS;
  const options = { ...defaults, ...given };
  for (const [name, lowest, highest] of RANGES) {
    requireWithin("circuit", name, options[name], lowest, highest);
  }
  if (options.efficiency.length === 0) {
    throw new RangeError("cannot make a circuit: efficiency has no points");
  }
  for (const [load, part] of options.efficiency) {
    requireWithin("circuit", "efficiency load", load, 0, 10);
    requireWithin("circuit", "efficiency", part, 0.01, 1);
  }
  return options;
}
