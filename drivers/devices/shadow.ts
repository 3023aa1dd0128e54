/**
 * A stand-in on the copper for a car that is somewhere else.
 *
 * A car in another process has no wire to the simulation. Its shadow is
 * plugged in for it and follows what the car says, so that a simulated station
 * measures voltages and power that fit the conversation.
 *
 * @module
 */

import type { CarPlug, Copper } from "./copper.ts";
import { PILOT_OHM } from "./pilot_levels.ts";
import type { FarCar, FarWords } from "./types.ts";

const USUAL_BATTERY_V = 400;
const ONBOARD_RAMP_W_PER_S = 10_000;

/** Follows a far car; does nothing while a real model is plugged in. */
export class ShadowCar implements CarPlug, FarCar {
  pilotOhm: number = PILOT_OHM.B;
  batteryV = USUAL_BATTERY_V;
  inletClosed = false;
  onboardW = 0;
  readonly insulationOhm = 10_000_000;
  readonly #copper: Copper;
  #allowedW = 0;
  #saidW: number | undefined;

  constructor(copper: Copper) {
    this.#copper = copper;
  }

  arrive(): void {
    if (this.#copper.car !== undefined) return;
    this.pilotOhm = PILOT_OHM.B;
    this.batteryV = USUAL_BATTERY_V;
    this.inletClosed = false;
    this.onboardW = 0;
    this.#allowedW = 0;
    this.#saidW = undefined;
    this.#copper.plugIn(this);
  }

  told({ presentV, presentW, mostV = Infinity }: FarWords): void {
    if (presentV !== undefined && presentV > 1) this.batteryV = presentV;
    // Software cars say anything; no battery is above what its car can bear.
    this.batteryV = Math.min(this.batteryV, mostV);
    this.#saidW = presentW;
  }

  allowed(powerW: number): void {
    this.#allowedW = powerW;
  }

  power(wish: "off" | "ready" | "joined"): void {
    this.pilotOhm = wish === "off" ? PILOT_OHM.B : PILOT_OHM.C;
    this.inletClosed = wish === "joined";
    if (wish === "ready") this.onboardW = 0;
    if (wish === "off") this.#saidW = undefined;
  }

  leave(): void {
    if (this.#copper.car === this) this.#copper.unplug();
  }

  /** The onboard charger of the shadow: what the car says, else what it is allowed. */
  flowed(_powerW: number, dtMs: number): void {
    const aim = this.pilotOhm === PILOT_OHM.B
      ? 0
      : this.#saidW ?? this.#allowedW;
    const most = ONBOARD_RAMP_W_PER_S * dtMs / 1000;
    const gap = aim - this.onboardW;
    this.onboardW += Math.max(-most, Math.min(most, gap));
  }
}
