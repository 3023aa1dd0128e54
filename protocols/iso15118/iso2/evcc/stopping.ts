/**
 * Bringing a session to its end in the right order: first the transfer, then
 * the session.
 *
 * @module
 */

import { SAFE } from "../../shared/evcc/steps.ts";
import type { CarEnv, Stopping } from "../../shared/evcc/types.ts";
import { askPowerDelivery } from "./power_delivery_req.ts";
import { askSessionStop } from "./session_stop.ts";
import type { Iso2CarSession, Move } from "./types.ts";

/** Starts the end; once begun, its reason stays what it was. */
export function stopSession(
  session: Iso2CarSession,
  env: CarEnv,
  stopping: Stopping,
): Move {
  const ending = { ...session, stopping: session.stopping ?? stopping };
  return ending.transferring
    ? askPowerDelivery(ending, env, "Stop")
    : askSessionStop(ending, env, SAFE);
}
