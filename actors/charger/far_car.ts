/**
 * A car that comes by network alone, on no wire of ours: what its stand-in at
 * a simulated outlet is told.
 *
 * @module
 */

import type { FarCarCall } from "./step/effects.ts";

/** What a far car says of itself. */
export interface FarWords {
  readonly presentV?: number | undefined;
  /** AC: signed power. */
  readonly presentW?: number | undefined;
  /** Most volts that car and outlet can bear. */
  readonly mostV?: number | undefined;
  /** AC: phases that it loads. */
  readonly phases?: 1 | 3 | undefined;
}

/** The stand-in. */
export interface FarCar {
  /** A car has connected by network: if nobody is plugged in, the stand-in is. */
  arrive(): void;
  told(words: FarWords): void;
  /** What the station lets it do, signed watts. */
  allowed(powerW: number): void;
  /** `off`: pilot B. `ready`: pilot C. `joined`: pilot C and the inlet contactor closed. */
  power(wish: "off" | "ready" | "joined"): void;
  /** It has gone. */
  leave(): void;
}

/** Tells the stand-in what a step wants it to know. */
export function callFarCar(car: FarCar, call: FarCarCall): void {
  switch (call.what) {
    case "arrive":
      car.arrive();
      return;
    case "leave":
      car.leave();
      return;
    case "power":
      car.power(call.wish);
      return;
    case "allowed":
      car.allowed(call.powerW);
      return;
    case "told": {
      const { presentV, presentW, mostV, phases } = call;
      car.told({ presentV, presentW, mostV, phases });
    }
  }
}
