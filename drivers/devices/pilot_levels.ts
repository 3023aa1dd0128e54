/**
 * Levels of the control pilot: resistor to volts, volts to state.
 *
 * IEC 61851-1 Table A.4: the station feeds 12 V through 1 kilo-ohm, the car
 * pulls it down through a diode.
 *
 * @module
 */

import type { PilotState } from "./types.ts";

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
