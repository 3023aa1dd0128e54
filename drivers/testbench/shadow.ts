/**
 * A stand-in at the plug for a car that is somewhere else.
 *
 * A car in another process has no wire to the simulation. Its shadow is
 * plugged in for it and follows what the car says, so that a simulated station
 * measures voltages and power that fit the conversation.
 *
 * @module
 */

import type { PhaseTriple } from "../devices/outlet.ts";
import { PILOT_OHM } from "../devices/pilot_levels.ts";
import type { Phases } from "./ac_path.ts";
import type { CarPlug, CarSocket, Flow } from "./car_plug.ts";
import { towards } from "./numbers.ts";

/** What a far car says of itself. */
export interface FarWords {
  /** At its battery, volts. */
  readonly presentV?: number | undefined;
  /** AC: signed watts that it takes; it is believed, whatever it was allowed. */
  readonly presentW?: number | undefined;
  /** Most volts that car and outlet can bear. */
  readonly mostV?: number | undefined;
  /** AC: phases it loads; all of the outlet's at the start. */
  readonly phases?: 1 | 2 | 3 | undefined;
}

/** What is known of a car that is not wired to the simulation. */
export interface FarCar {
  /** A car has connected by network: if nobody is plugged in, a stand-in is. */
  arrive(): void;
  told(words: FarWords): void;
  /** What the station let it do, signed watts: counts while a car has never said what it does. */
  allowed(powerW: number): void;
  /** `off`: pilot B. `ready`: pilot C. `joined`: pilot C and the inlet contactor closed. */
  power(wish: "off" | "ready" | "joined"): void;
  /** It has gone. */
  leave(): void;
}

const USUAL_BATTERY_V = 400;
const INNER_OHM = 0.05;
const ONBOARD_RAMP_W_PER_S = 10_000;
const FED_V = 50;
const MS_PER_S = 1000;

/** Follows a far car; does nothing while a real model is plugged in. */
export class ShadowCar implements CarPlug, FarCar {
  pilotOhm: number = PILOT_OHM.B;
  openCircuitV = USUAL_BATTERY_V;
  readonly innerOhm = INNER_OHM;
  inletClosed = false;
  readonly insulationOhm = 10_000_000;
  readonly #socket: CarSocket;
  readonly #made: Phases = [0, 0, 0];
  #phases = 3;
  #allowedW = 0;
  #saidW: number | undefined;
  #onboardW = 0;
  #currentA = 0;
  readonly #fedV: Phases = [0, 0, 0];

  constructor(socket: CarSocket) {
    this.#socket = socket;
  }

  arrive(): void {
    if (this.#socket.car !== undefined) return;
    this.pilotOhm = PILOT_OHM.B;
    this.openCircuitV = USUAL_BATTERY_V;
    this.inletClosed = false;
    this.#phases = 3;
    this.#allowedW = 0;
    this.#saidW = undefined;
    this.#onboardW = 0;
    this.#currentA = 0;
    this.#socket.plugIn(this);
  }

  told({ presentV, presentW, mostV = Infinity, phases }: FarWords): void {
    if (presentV !== undefined && presentV > 1) {
      this.openCircuitV = presentV - this.#currentA * INNER_OHM;
    }
    // Software cars say anything; no battery is above what its car can bear.
    this.openCircuitV = Math.min(this.openCircuitV, mostV);
    if (presentW !== undefined) this.#saidW = presentW;
    if (phases !== undefined) this.#phases = phases;
  }

  allowed(powerW: number): void {
    this.#allowedW = powerW;
  }

  power(wish: "off" | "ready" | "joined"): void {
    this.pilotOhm = wish === "off" ? PILOT_OHM.B : PILOT_OHM.C;
    this.inletClosed = wish === "joined";
    // What it said belonged to a transfer that is over; it may say it again.
    if (wish === "off") this.#saidW = undefined;
  }

  leave(): void {
    if (this.#socket.car === this) this.#socket.unplug();
  }

  /** What the car says it takes, while it is fed; nothing that it did not say. */
  phaseA(): PhaseTriple {
    const sumV = this.#sumV();
    const amps = sumV > 0 ? this.#onboardW / sumV : 0;
    for (const phase of [0, 1, 2] as const) {
      this.#made[phase] = this.#loads(phase) ? amps : 0;
    }
    return this.#made;
  }

  flowed(flow: Flow): void {
    this.#currentA = flow.currentA;
    for (const phase of [0, 1, 2] as const) {
      this.#fedV[phase] = flow.phaseV[phase];
    }
    // A car that says what it draws is believed, also after it was told to stop.
    const aimW = this.#saidW ??
      (this.pilotOhm === PILOT_OHM.B ? 0 : this.#allowedW);
    this.#onboardW = this.#sumV() > 0
      ? towards(
        this.#onboardW,
        aimW,
        ONBOARD_RAMP_W_PER_S * flow.dtMs / MS_PER_S,
      )
      : 0;
  }

  #loads(phase: 0 | 1 | 2): boolean {
    return phase < this.#phases && this.#fedV[phase] > FED_V;
  }

  #sumV(): number {
    let sum = 0;
    for (const phase of [0, 1, 2] as const) {
      if (this.#loads(phase)) sum += this.#fedV[phase];
    }
    return sum;
  }
}
