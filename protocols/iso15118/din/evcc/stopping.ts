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
import type { DinCarSession, Move } from "./types.ts";

/** Starts the end; once begun, its reason stays what it was. */
export function stopSession(
  session: DinCarSession,
  env: CarEnv,
  stopping: Stopping,
): Move {
  const ending: DinCarSession = {
    ...session,
    stopping: session.stopping ?? stopping,
  };
  if (ending.transferring) return askPowerDelivery(ending, env, false);
  return stopAtOnce(ending, env);
}

/** SessionStop whatever flows, with the inlet made safe first. */
export function stopAtOnce(session: DinCarSession, env: CarEnv): Move {
  const idle = { ...session, transferring: false, ready: false };
  return askSessionStop(idle, env, SAFE);
}
