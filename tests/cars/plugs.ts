/**
 * Where the physical truth of a simulated outlet is read, and where its
 * devices and its supply are made to fail.
 *
 * @module
 */

import type { TwinOutlet } from "../../drivers/testbench/mod.ts";

/** What really is at an outlet now; signed as everywhere. */
export interface Truth {
  readonly powerW: number;
  readonly currentA: number;
  readonly cableV: number;
  /** Any pole of the contactor. */
  readonly closed: boolean;
  /** Taken from the grid since the start, less what was given; losses included. */
  readonly gridWh: number;
}

/** The physical truth, never what a device reports. */
export function truthOf({ circuit }: TwinOutlet): Truth {
  const { powerW, currentA, cableV, contactor, energy } = circuit;
  const closed = contactor.anyClosed;
  return { powerW, currentA, cableV, closed, gridWh: energy.gridWh };
}

/** Takes the supply of the outlet away, or gives it back. */
export function loseGrid({ circuit }: TwinOutlet, lost: boolean): void {
  circuit.faults.supplyLost = lost;
}

/** The meter shows no power from now on, with fresh stamps. */
export function meterReadsZero({ circuit }: TwinOutlet): void {
  circuit.faults.meterFactor = 0;
}

/** Every device shows from now on what was so long ago, with the stamp of then. */
export function samplesLate({ circuit }: TwinOutlet, ms: number): void {
  circuit.faults.samplesLateMs = ms;
}
