/**
 * Levels of the control pilot: resistor to volts, volts to state; and its duty
 * cycle: current to percent, percent to current.
 *
 * IEC 61851-1 Table A.4: the station feeds 12 V through 1 kilo-ohm, the car
 * pulls it down through a diode. Duty cycles by Tables A.7 and A.8.
 *
 * @module
 */

import type { PilotSignal, PilotState } from "./outlet.ts";

/** Resistance a car puts on the pilot, ohms: connected (B), ready (C), ready with ventilation (D). */
export const PILOT_OHM = { B: 2740, C: 882, D: 246 } as const;

const SOURCE_V = 12;
const SOURCE_OHM = 1000;
const DIODE_V = 0.7;

/** Positive level on the pilot, volts, for a car of `ohm` (Infinity: no car). */
export function pilotVolts(ohm: number): number {
  if (!Number.isFinite(ohm)) return SOURCE_V;
  return DIODE_V + (SOURCE_V - DIODE_V) * ohm / (ohm + SOURCE_OHM);
}

/** State for a positive level; between two bands the previous state stays, elsewhere the pilot is faulty (E). */
export function pilotState(volts: number, previous: PilotState): PilotState {
  if (volts >= 11 && volts <= 13) return "A";
  if (volts >= 8 && volts <= 10) return "B";
  if (volts >= 5 && volts <= 7) return "C";
  if (volts >= 2 && volts <= 4) return "D";
  if (volts <= -11 && volts >= -13) return "F";
  const between = volts > 4 && volts < 11;
  return between ? previous : "E";
}

/** Least current a duty cycle can tell, amperes; below it there is no power. */
export const LEAST_A = 6;
/** Above the first line of the table, and where the second one begins, amperes. */
const FIRST_LINE_A = 51;
const SECOND_LINE_A = 52.5;
const MOST_A = 80;
/** Steady level: no PWM, no power. */
export const STEADY_PERCENT = 100;

/**
 * Duty cycle that offers at most `amps` a phase, percent in tenths, rounded
 * down; `undefined` below 6 A. From 51 to 52.5 A there is no code: 51 A.
 */
export function dutyOf(amps: number): number | undefined {
  if (!(amps >= LEAST_A)) return undefined;
  const percent = amps < SECOND_LINE_A
    ? Math.min(amps, FIRST_LINE_A) / 0.6
    : Math.min(amps, MOST_A) / 2.5 + 64;
  // Tenths, but never a tenth lost to the last binary digit.
  return Math.floor(percent * 10 + 1e-6) / 10;
}

/**
 * Current a car may take at a duty cycle, amperes a phase, as a car reads it
 * (IEC 61851-1 Table A.8): none outside 8 to 97 %.
 */
export function ampsOf(dutyPercent: number): number {
  if (dutyPercent < 8 || dutyPercent > 97) return 0;
  if (dutyPercent < 10) return LEAST_A;
  if (dutyPercent <= 85) return dutyPercent * 0.6;
  return Math.min(MOST_A, (dutyPercent - 64) * 2.5);
}

/** Duty cycle of a signal, percent: 100 while steady, 0 on a fault level. */
export function percentOf(signal: PilotSignal): number {
  if (signal === "X1") return STEADY_PERCENT;
  if (signal === "5%") return 5;
  return typeof signal === "object" ? signal.dutyPercent : 0;
}
