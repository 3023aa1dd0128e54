/**
 * Ratings of an outlet and the times of its loop.
 *
 * @module
 */

/** Which grid limits end a discharge; see `grid_watch.ts`. */
export type GridProfileName = "eu50" | "us60";

/** Ratings and times; milliseconds, volts, amperes, watts. */
export interface LoopOptions {
  /** DC: highest voltage of the output; fixes the class limit (550 to 1100 V). */
  readonly maxV: number;
  /** What the outlet carries, amperes: DC of the output, AC of each terminal. */
  readonly maxA: number;
  /** Phases of the supply. */
  readonly phases: 1 | 3;
  readonly gridProfile: GridProfileName;
  /** Line to neutral volts of the supply. */
  readonly nominalV: number;
  /** Lease given to the stage with each turn. */
  readonly holdMs: number;
  /** Longest ramp before the contactor opens under load; PowerDeliveryRes is due within 2 s. */
  readonly rampMs: number;
  /** From the event to the parted contact (IEC 61851-1 sequence 8.1). */
  readonly atOnceMs: number;
  /** From the coil to the parted contact; taken off the time above. */
  readonly contactorMs: number;
  /** Accuracy class of the meter, percent. */
  readonly meterClassPercent: number;
  /** Smallest step of the meter's registers. */
  readonly registerStepWh: number;
  /** Ages at which the sample of a device is no longer believed. */
  readonly stale: StaleAges;
}

/** Age of a sample at which its device counts as silent, ms. */
export interface StaleAges {
  readonly pilotMs: number;
  readonly stageMs: number;
  readonly meterMs: number;
  readonly insulationMs: number;
  readonly plugMs: number;
  readonly gridMs: number;
  readonly emergencyStopMs: number;
}

const DEFAULTS: LoopOptions = {
  maxV: 1_000,
  maxA: 125,
  phases: 3,
  gridProfile: "eu50",
  nominalV: 230,
  holdMs: 500,
  rampMs: 1_200,
  atOnceMs: 100,
  contactorMs: 60,
  meterClassPercent: 1,
  registerStepWh: 1,
  stale: {
    pilotMs: 100,
    stageMs: 500,
    meterMs: 2_000,
    insulationMs: 2_000,
    plugMs: 2_000,
    gridMs: 500,
    emergencyStopMs: 1_000,
  },
};

/** `given` with defaults for what it leaves out. */
export function loopOptions(given: Partial<LoopOptions> = {}): LoopOptions {
  const us = given.gridProfile === "us60";
  return { ...DEFAULTS, ...(us ? { nominalV: 120 } : {}), ...given };
}

/**
 * The voltage that an output of `maxV` never exceeds, volts
 * (IEC 61851-23 Table 104).
 */
export function classLimitV(maxV: number): number {
  if (maxV <= 500) return 550;
  if (maxV <= 750) return 825;
  if (maxV <= 850) return 935;
  return 1_100;
}

/** Errors of the stage's own measurement and of moments that do not match, as a part. */
const STAGE_PART = 0.08;

/** Part by which meter and stage may differ: twice the meter's class, and the stage's own error. */
export function meterPart({ meterClassPercent }: LoopOptions): number {
  return STAGE_PART + 2 * meterClassPercent / 100;
}
