/** An AC outlet with fallback, and a car that only reads PWM. */

import type { ChargerParts } from "../../../actors/charger/mod.ts";
import { bench } from "./_bench.ts";
import { BasicCar, type BasicHabits } from "./_basic_car.ts";

export const AFTER_MS = 20_000;
export const THREE_PHASE_V = 3 * 230;

export async function basic(
  habits: BasicHabits = {},
  parts: Partial<ChargerParts> = {},
) {
  const b = await bench({
    twin: { kind: "ac" },
    parts: {
      basic: { afterMs: AFTER_MS, ventilated: false },
      ...parts,
    },
  });
  const car = new BasicCar(habits);
  return {
    ...b,
    basicCar: car,
    last: () => b.records.list()[0],
    /** Plugged in and fallen back, with so many watts from the site. */
    async begin(watts: number) {
      b.circuit.plugIn(car);
      await b.clock.until(() => b.state() === "Session.Setup", 60_000);
      b.allot(watts);
    },
    async charge(watts: number) {
      await this.begin(watts);
      await b.clock.until(() => b.state() === "Session.Transfer", 20_000);
      await b.run(5_000);
    },
  };
}
