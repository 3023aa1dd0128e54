/**
 * What the judge is fed: plain numbers of the physical world, every 10 ms of
 * virtual time, and the configuration by which it judges.
 *
 * Signs: positive into the vehicle. Times are monotonic milliseconds. Nothing
 * here comes from the program under judgement.
 *
 * @module
 */

/** One value for each of three phases or terminals. */
export type Triple = readonly [number, number, number];

/** States of the pilot line as they physically are, IEC 61851-1 Annex A. */
export type PilotLine = "A" | "B" | "C" | "D" | "E" | "F";

/** The physical truth at one outlet. */
export interface OutletTruth {
  /** Current can pass the station's contactor: all its poles are closed. */
  readonly closed: boolean;
  /** DC: the car's own contactor. */
  readonly inletClosed: boolean;
  /** DC: at the plug, volts. */
  readonly cableV: number;
  /** DC: between stage and contactor, volts. */
  readonly busV: number;
  /** DC: open-circuit voltage of the battery that is plugged in, volts; 0 without a car. */
  readonly batteryV: number;
  /** DC: signed amperes through the plug. */
  readonly currentA: number;
  /** AC: signed amperes of each terminal. */
  readonly phaseA: Triple;
  /** Line to neutral at the supply side of the contactor, volts. */
  readonly supplyV: Triple;
  readonly hz: number;
  readonly pilot: PilotLine;
  /** Percent: 100 while steady, 5 for communication, 0 on a fault level. */
  readonly dutyPercent: number;
  readonly locked: boolean;
  readonly plugged: boolean;
  /** DC output to earth, ohms. */
  readonly insulationOhm: number;
  /** AC: residual current that asks for a trip flows or has tripped the device. */
  readonly residual: boolean;
  readonly emergencyPressed: boolean;
  readonly pinC: number;
  /** Drawn from the site's phases L1, L2, L3 by this outlet, signed watts. */
  readonly gridW: Triple;
  /** Registers that the outlet's meter shows, Wh. */
  readonly meterChargedWh: number;
  readonly meterDischargedWh: number;
  /** Net energy that has passed the car's inlet since the start, Wh. */
  readonly inletWh: number;
  /** State of charge, 0..100. */
  readonly soc: number;
}

/** What the car at an outlet is up to; told by whoever made the car. */
export interface CarIntent {
  /** Stays within what it is told and what it says. */
  readonly honest: boolean;
  /** Power into it that it would take now if offered, watts; 0 when it wants nothing. */
  readonly wantsW: number;
  /** Least power at which it charges at all, watts; 0 in DC. */
  readonly leastW: number;
  /** Parts of its power that load the site's phases; they add up to one. */
  readonly phaseShare: Triple;
}

/** Faults of devices that the world has planted; each excuses what it makes impossible. */
export type DeviceFault =
  | "welded"
  | "contactorStuckOpen"
  | "auxiliaryLies"
  | "meter"
  | "stage"
  | "stageSilent"
  | "busCharged"
  | "overvoltage"
  | "insulationSilent"
  /** The monitor shows a good value that is not true. */
  | "insulationBlind"
  | "proximity"
  | "lock"
  | "pilot"
  | "pinSensor"
  | "samplesDelayed"
  | "supply";

/** One outlet at one moment. */
export interface OutletStep {
  readonly truth: OutletTruth;
  readonly intent: CarIntent;
  readonly faults: readonly DeviceFault[];
}

/** Everything at one moment. */
export interface WorldStep {
  readonly atMs: number;
  /** In the order of the configuration. */
  readonly outlets: readonly OutletStep[];
  /** Other loads of the site, watts drawn from each phase. */
  readonly otherW: Triple;
  /** The loops of the gateway stand still. */
  readonly stalled: boolean;
}

/** Configuration of one outlet as a person wrote it. */
export interface OutletRules {
  readonly id: string;
  readonly kind: "ac" | "dc";
  /** Each terminal (AC) or the output (DC), amperes. */
  readonly maxA: number;
  readonly maxDischargeA: number;
  readonly maxV: number;
  readonly maxW: number;
  readonly maxDischargeW: number;
  /** What the cable may carry, amperes. */
  readonly cableA: number;
  readonly cableOhm: number;
  readonly meterErrorPercent: number;
  /** Time the insulation monitor needs for a verdict, ms. */
  readonly insulationMs: number;
  /** Nobody has to say yes. */
  readonly free: boolean;
  readonly owner: OwnerRules;
}

/** What the owner allows. */
export interface OwnerRules {
  readonly allowDischarge: boolean;
  /** No discharge below this state of charge, 0..100. */
  readonly minSoc: number;
}

/** Configuration of the site's connection. */
export interface SiteRules {
  readonly importW: number;
  readonly exportW: number;
  /** Kept free for others, watts. */
  readonly reserveW: number;
  /** Of each phase, amperes. */
  readonly fuseA: number;
  /** Time without current after a grid fault has ended, ms. */
  readonly gridReturnMs: number;
}

/** A wish that the gateway has accepted. */
export interface Wish {
  readonly id: string;
  /** Undefined: of the whole site. */
  readonly outlet: string | undefined;
  readonly priority: number;
  readonly minW: number;
  readonly maxW: number;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** A verdict of the judge. */
export interface Finding {
  readonly atMs: number;
  readonly outlet: string;
  readonly rule: string;
  /** A sentence with the time, the outlet, the limit and the value. */
  readonly words: string;
}
