/**
 * The one place where a battery car is plugged into a simulated outlet, and
 * where the physical truth of that outlet is read.
 *
 * @module
 */

import type { CarPlug, SimulatedOutlet } from "../../drivers/devices/mod.ts";
import type { BatteryCar } from "./battery_car.ts";

/** What really is at an outlet now; signed as everywhere. */
export interface Truth {
  readonly powerW: number;
  readonly currentA: number;
  readonly cableV: number;
  readonly closed: boolean;
  /** Taken from the grid since the start, less what was given; losses included. */
  readonly gridWh: number;
}

/** Plugs `car` in; an error when another one is. */
export function plugIn(outlet: SimulatedOutlet, car: BatteryCar): void {
  outlet.copper.plugIn(new CopperPlug(car));
}

/** Pulls the plug, whatever flows. */
export function unplug(outlet: SimulatedOutlet): void {
  outlet.copper.unplug();
}

/** The physical truth, never what a device reports. */
export function truthOf({ copper }: SimulatedOutlet): Truth {
  const { powerW, currentA, cableV, closed, energy } = copper;
  return { powerW, currentA, cableV, closed, gridWh: energy.gridWh };
}

/** Takes the supply of the outlet away, or gives it back. */
export function loseGrid(outlet: SimulatedOutlet, lost: boolean): void {
  outlet.copper.faults.gridLost = lost;
}

/** The meter shows no power from now on, with fresh stamps. */
export function meterReadsZero({ meter }: SimulatedOutlet): void {
  const truth = meter.latest.bind(meter);
  Object.defineProperty(meter, "latest", {
    value: () => ({ ...truth(), powerW: 0 }),
  });
}

class CopperPlug implements CarPlug {
  readonly #car: BatteryCar;

  constructor(car: BatteryCar) {
    this.#car = car;
  }

  get pilotOhm(): number {
    return this.#car.pilotOhm;
  }

  get batteryV(): number {
    return this.#car.presentV;
  }

  get inletClosed(): boolean {
    return this.#car.inletClosed;
  }

  get insulationOhm(): number {
    return this.#car.insulationOhm;
  }

  get onboardW(): number {
    return this.#car.onboardW;
  }

  flowed(powerW: number, dtMs: number): void {
    const currentA = powerW / Math.max(this.#car.presentV, 1);
    this.#car.flowed({ powerW, currentA, dtMs });
  }
}
