/**
 * Bringing a session to its end in the right order: first the transfer, then
 * the session.
 *
 * @module
 */

import { SAFE } from "../../shared/evcc/steps.ts";
import type { CarEnv, Stopping } from "../../shared/evcc/types.ts";
import { askPowerDelivery } from "./power_delivery_req.ts";
import { askSessionStop } from "./session_stop_req.ts";
import type { CarSession, Move } from "./types.ts";

/** Starts the end; once begun, its reason stays what it was. */
export function stopSession(
  session: CarSession,
  env: CarEnv,
  stopping: Stopping,
): Move {
  const ending: CarSession = {
    ...session,
    stopping: session.stopping ?? stopping,
  };
  if (ending.transferring) return askPowerDelivery(ending, env, "Stop");
  return askSessionStop(ending, env, SAFE);
}
