/**
 * Bringing a session to its end in the right order: first the transfer, then
 * the session.
 *
 * @module
 */

import { askFor, SAFE } from "../../shared/evcc/steps.ts";
import type { Stopping } from "../../shared/evcc/types.ts";
import type { Decision, DinCarSession } from "./types.ts";

/** Starts the end; once begun, its reason stays what it was. */
export function stopSession(
  session: DinCarSession,
  stopping: Stopping,
): Decision {
  const ending: DinCarSession = {
    ...session,
    stopping: session.stopping ?? stopping,
  };
  return ending.transferring
    ? askFor(ending, { root: "PowerDeliveryReq", ready: false })
    : stopAtOnce(ending);
}

/** SessionStop whatever flows, with the inlet made safe first. */
export function stopAtOnce(session: DinCarSession): Decision {
  const idle = { ...session, transferring: false, ready: false };
  return askFor(idle, { root: "SessionStopReq" }, SAFE);
}
