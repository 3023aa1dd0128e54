/**
 * The one place where a battery car is plugged into a simulated outlet, and
 * where the physical truth of that outlet is read.
 *
 * Two circuits fit, told apart by their shape: `Copper`, and the circuit of
 * `drivers/testbench`, into which a `BatteryCar` fits as it is.
 *
 * @module
 */

import type { CarPlug, Copper } from "../../drivers/devices/mod.ts";
import type { BatteryCar } from "./battery_car.ts";

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

/** What is used of the circuit of `drivers/testbench`. */
interface Circuit {
  readonly powerW: number;
  readonly currentA: number;
  readonly cableV: number;
  readonly contactor: { readonly anyClosed: boolean };
  readonly energy: { readonly gridWh: number };
  readonly faults: {
    supplyLost: boolean;
    meterFactor: number;
    samplesLateMs: number;
  };
  plugIn(car: BatteryCar): void;
  unplug(): void;
}

/** A simulated outlet of either kind. */
export type AnyOutlet =
  | {
    readonly copper: Copper;
    readonly meter: { latest(): object };
  }
  | { readonly circuit: Circuit };

/** Plugs `car` in; an error when another one is. */
export function plugIn(outlet: AnyOutlet, car: BatteryCar): void {
  if ("circuit" in outlet) outlet.circuit.plugIn(car);
  else outlet.copper.plugIn(new CopperPlug(car));
}

/** Pulls the plug, whatever flows. */
export function unplug(outlet: AnyOutlet): void {
  if ("circuit" in outlet) outlet.circuit.unplug();
  else outlet.copper.unplug();
}

/** The physical truth, never what a device reports. */
export function truthOf(outlet: AnyOutlet): Truth {
  if ("circuit" in outlet) {
    const { powerW, currentA, cableV, contactor, energy } = outlet.circuit;
    const closed = contactor.anyClosed;
    return { powerW, currentA, cableV, closed, gridWh: energy.gridWh };
  }
  const { powerW, currentA, cableV, closed, energy } = outlet.copper;
  return { powerW, currentA, cableV, closed, gridWh: energy.gridWh };
}

/** Takes the supply of the outlet away, or gives it back. */
export function loseGrid(outlet: AnyOutlet, lost: boolean): void {
  if ("circuit" in outlet) outlet.circuit.faults.supplyLost = lost;
  else outlet.copper.faults.gridLost = lost;
}

/** The meter shows no power from now on, with fresh stamps. */
export function meterReadsZero(outlet: AnyOutlet): void {
  if ("circuit" in outlet) {
    outlet.circuit.faults.meterFactor = 0;
    return;
  }
  const { meter } = outlet;
  const truth = meter.latest.bind(meter);
  Object.defineProperty(meter, "latest", {
    value: () => ({ ...truth(), powerW: 0 }),
  });
}

/** Every device shows from now on what was so long ago, with the stamp of then. */
export function samplesLate(outlet: AnyOutlet, ms: number): void {
  if (!("circuit" in outlet)) {
    throw new Error("the samples of this circuit cannot come late");
  }
  outlet.circuit.faults.samplesLateMs = ms;
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
