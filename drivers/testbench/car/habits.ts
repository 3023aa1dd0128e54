/**
 * How a virtual car behaves; can be changed at any time.
 *
 * @module
 */

import type { PhaseTriple } from "../../devices/outlet.ts";

/** Habits of one car; `honestHabits` is the usual one. */
export interface CarHabits {
  /** Off: the first set-point that is not zero stays for ever. */
  obeysStation: boolean;
  /** Off: it does what it is told, whatever its onboard charger and battery can bear. */
  keepsOwnLimits: boolean;
  /** AC: makes these currents wherever it is fed, whatever it was told, also in X1. */
  drawsA: PhaseTriple | undefined;
  /** AC: makes current for `onMs`, then none for `offMs`, and again. */
  pulses: { readonly onMs: number; readonly offMs: number } | undefined;
  /** The inlet contactor stays closed once it is. */
  inletStuck: boolean;
  /** The car stays in state C once it is there. */
  pilotStuck: boolean;
}

/** A car that keeps within its own limits and follows its station. */
export function honestHabits(): CarHabits {
  return {
    obeysStation: true,
    keepsOwnLimits: true,
    drawsA: undefined,
    pulses: undefined,
    inletStuck: false,
    pilotStuck: false,
  };
}
