/**
 * One charger: a supervisor over its drivers, its listener and its evse.
 *
 * @module
 */

import type { AnyActorLogic } from "xstate";
import { type ChildSpec, supervisor } from "../kernel/mod.ts";
import type { Board } from "./board.ts";
import type { ChargerConfig } from "./config.ts";
import { pilotDriver, stageDriver } from "./drivers.ts";
import { evse } from "./evse.ts";
import { Outlet } from "./outlet.ts";

/** A charger ready to be started, and the board that shows it. */
export interface Charger {
  readonly id: string;
  readonly board: Board;
  /** The supervisor, to be started as `charger:<id>`. */
  readonly logic: AnyActorLogic;
}

/**
 * Makes charger `id`: power stage, pilot, listener and evse, rest-for-one.
 *
 * @example
 * ```ts ignore
 * const { logic, board } = charger("1", { station, devices: simulatedOutlet(), authorisation: { kind: "free" }, sessionLogic });
 * ```
 */
export function charger(id: string, config: ChargerConfig): Charger {
  const outlet = new Outlet(id, config);
  const listener: ChildSpec[] = config.sdp
    ? [{
      id: "sdp",
      systemId: `sdp:${id}`,
      logic: config.sdp.logic,
      input: config.sdp.input,
    }]
    : [];
  const logic = supervisor({
    strategy: "rest-for-one",
    children: [
      { id: "stage", systemId: `stage:${id}`, logic: stageDriver(outlet) },
      { id: "pilot", systemId: `pilot:${id}`, logic: pilotDriver(outlet) },
      ...listener,
      { id: "evse", systemId: `evse:${id}`, logic: evse(outlet) },
    ],
  });
  return { id, board: outlet.board, logic };
}
