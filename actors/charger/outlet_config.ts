/**
 * What the pure step of an outlet knows of it beforehand. Nothing here changes
 * while the charger lives.
 *
 * @module
 */

import type { ChargerTimes, StationOffer } from "./config.ts";

/** The cable: fixed, with what it may carry, or a socket whose proximity resistor counts. */
export type Cable =
  | { readonly attached: true; readonly maxA: number }
  | { readonly attached: false };

/** Configuration of one outlet. */
export interface OutletConfig {
  readonly id: string;
  readonly kind: "ac" | "dc";
  readonly station: StationOffer;
  readonly times: ChargerTimes;
  /** Nobody has to show anything. */
  readonly isFree: boolean;
  /** AC: cars without communication are charged after so long. */
  readonly basic?: { readonly afterMs: number; readonly ventilated: boolean };
  /** A stand-in can be plugged in for a car that comes by network alone. */
  readonly hasFarCar: boolean;
  readonly cable: Cable;
  /** AC: amperes of each terminal; from power and voltage when absent. */
  readonly phaseMaxA?: number;
  readonly meterId: string;
  /** Power may rise by so much a second. */
  readonly riseWPerS: number;
  /** Random part of the wait after a grid fault, ms. */
  readonly gridReturnMs: number;
}
