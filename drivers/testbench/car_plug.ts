/**
 * The plug of a car as the physical model of an outlet sees it, and the socket
 * it fits.
 *
 * @module
 */

import type { PhaseTriple } from "../devices/outlet.ts";

/** What passed the inlet during one step; owned by the circuit: read, never keep. */
export interface Flow {
  /** At the inlet, volts. AC: the highest phase. Zero while nothing feeds it. */
  readonly voltageV: number;
  /** Signed amperes. AC: sum of the phases. */
  readonly currentA: number;
  /** At the inlet, signed watts. */
  readonly powerW: number;
  /** AC: line to neutral volts at the inlet, zero where the phase is not fed. */
  readonly phaseV: PhaseTriple;
  /** AC: signed amperes of each phase. */
  readonly phaseA: PhaseTriple;
  readonly dtMs: number;
}

/** A car on the circuit; any object of this shape can be plugged in. */
export interface CarPlug {
  /** Pilot to earth, ohms; see `PILOT_OHM`. */
  readonly pilotOhm: number;
  /** DC: voltage of the battery without current, volts. */
  readonly openCircuitV: number;
  /** DC: inner resistance of the battery with its wires, ohms, above 0. */
  readonly innerOhm: number;
  /** DC: the car's own contactor. AC: its onboard charger is joined to the inlet. */
  readonly inletClosed: boolean;
  /** Inlet to earth on the car's side, ohms. */
  readonly insulationOhm: number;
  /** What the cable may carry by its proximity resistor, amperes; the circuit's own cable if absent. */
  readonly proximityA?: number | undefined;
  /**
   * AC: signed amperes that the car makes in each phase of the plug that is
   * fed; a car of one phase uses L1. The circuit reads it at each step.
   */
  phaseA(): PhaseTriple;
  /** Shown the pilot's duty cycle at each step: percent, 100 while steady, 0 on a fault level. */
  sees?(dutyPercent: number, nowMonoMs: number): void;
  /** Told after each step what passed the inlet, zeros included. */
  flowed(flow: Flow): void;
}

/** Where a car can be plugged in. */
export interface CarSocket {
  readonly car: CarPlug | undefined;
  /** @throws Error when another car is plugged in */
  plugIn(car: CarPlug): void;
  /** Pulls the plug, whatever flows. */
  unplug(): void;
  /** Exchanges car and circuit, where they are in different threads. */
  exchange?(): void;
}

/** No current in any phase. */
export const NO_AMPS: PhaseTriple = [0, 0, 0];
