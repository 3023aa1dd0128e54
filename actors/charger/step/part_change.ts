/**
 * What the loss of another part of the charger means to the outlet.
 *
 * The loss of the listener is news and no more: a session goes on while its
 * messages come. Without the driver of its power stage it cannot.
 *
 * @module
 */

import { happeningOf, PART_WORDS, type PartChange } from "../parts.ts";
import { end } from "./ends.ts";
import { happen, isLive, type Turn } from "./turn.ts";

/** A part is lost, parked or back. */
export function partChanged(turn: Turn, event: PartChange): void {
  const { part, change } = event;
  happen(turn, happeningOf(event));
  const { state } = turn;
  const isDriver = part === "stage" || part === "devices";
  if (!isDriver || change === "back" || !isLive(state)) return;
  if (!state.phase.startsWith("Session.")) return;
  const why = `${PART_WORDS[part]} has stopped`;
  end(turn, "station", { kind: "fault", name: "driverLost" }, why, true);
}
