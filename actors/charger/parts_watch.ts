/**
 * Tells what becomes of a charger's parts: its board, and through the evse
 * everybody who hears its events. Where the evse itself is the part, its
 * supervisor tells in its place.
 *
 * @module
 */

import type { AnyActorRef } from "xstate";
import type { OutletPort } from "../../drivers/realtime/outlet_port.ts";
import { type ChildChange, kernelOf, tell } from "../kernel/mod.ts";
import type { Board } from "./board.ts";
import type { ChargerEvent, ChargerEventMessage } from "./events.ts";
import {
  causeWords,
  happeningOf,
  type PartChange,
  type PartName,
} from "./parts.ts";
import type { PartMessage } from "./step/input.ts";

/** What the watch works with. */
export interface PartsWatchOptions {
  readonly board: Pick<Board, "noteChange">;
  readonly port: OutletPort;
  readonly subscribers: readonly string[];
}

const PARTS: readonly PartName[] = ["stage", "devices", "look", "sdp", "evse"];

/** What supervisors of charger `id` call when one of their children changes. */
export function partsWatch(
  id: string,
  { board, port, subscribers }: PartsWatchOptions,
): (change: ChildChange, self: AnyActorRef) => void {
  return (change, self) => {
    const told = partChange(change);
    if (!told) return;
    board.noteChange(told);
    if (told.part !== "evse") {
      const message: PartMessage = { type: "evse.part", ...told };
      tell(self, `evse:${id}`, message);
      return;
    }
    const { chargedWh, dischargedWh } = port.latest().meter;
    const event: ChargerEvent = {
      ...happeningOf(told),
      atMs: kernelOf(self).clock.nowMs(),
      chargerId: id,
      sessionId: undefined,
      registers: { chargedWh, dischargedWh },
    };
    const message: ChargerEventMessage = { type: "charger.event", event };
    for (const to of subscribers) tell(self, to, message);
  };
}

function partChange(change: ChildChange): PartChange | undefined {
  const part = PARTS.find((name) => name === change.child);
  if (!part) return undefined;
  return change.what === "back"
    ? { part, change: "back", words: "" }
    : { part, change: change.what, words: causeWords(change.cause) };
}
