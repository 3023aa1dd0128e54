/**
 * Bringing a session to its end in the right order: first the transfer, then
 * the session.
 *
 * @module
 */

import { askFor, SAFE } from "../../shared/evcc/steps.ts";
import type { Stopping } from "../../shared/evcc/types.ts";
import type { Decision, Iso2CarSession } from "./types.ts";

/** Starts the end; once begun, its reason stays what it was. */
export function stopSession(
  session: Iso2CarSession,
  stopping: Stopping,
): Decision {
  const ending = { ...session, stopping: session.stopping ?? stopping };
  return ending.transferring
    ? askFor(ending, { root: "PowerDeliveryReq", progress: "Stop" })
    : askFor(ending, { root: "SessionStopReq" }, SAFE);
}
