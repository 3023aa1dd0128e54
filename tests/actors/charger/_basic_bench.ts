/** An AC outlet with fallback, and a car that only reads PWM. */

import type { EventObject } from "xstate";
import type { ChargerConfig } from "../../../actors/charger/mod.ts";
import { SessionRecords } from "../../../actors/session/records.ts";
import { bench } from "./_bench.ts";
import { BasicCar, type BasicHabits } from "./_basic_car.ts";

export const AFTER_MS = 20_000;
export const THREE_PHASE_V = 3 * 230;

export async function basic(
  habits: BasicHabits = {},
  config: Partial<ChargerConfig> = {},
) {
  const records = new SessionRecords();
  const b = await bench({
    simulated: { kind: "ac" },
    config: {
      basic: { afterMs: AFTER_MS, ventilated: false, records },
      ...config,
    },
  });
  const car = new BasicCar(habits);
  const tell = (event: object) => b.send(event as EventObject);
  const allot = (watts: number) =>
    tell({ type: "evse.allocation", allocation: b.allocation(watts) });
  const state = () => b.board.status().state;
  return {
    ...b,
    basicCar: car,
    records,
    tell,
    allot,
    state,
    last: () => records.list()[0],
    /** Plugged in and fallen back, with so many watts from the site. */
    async begin(watts: number) {
      b.devices.copper.plugIn(car);
      await b.clock.until(() => state() === "Session.Setup", 60_000);
      allot(watts);
    },
    async charge(watts: number) {
      await this.begin(watts);
      await b.clock.until(() => state() === "Session.Transfer", 20_000);
      await b.run(5_000);
    },
  };
}
