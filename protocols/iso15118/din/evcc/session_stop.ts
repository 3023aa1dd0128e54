/**
 * SessionStop: the last words (DIN SPEC 70121 clause 9.4.1.8). DIN has no
 * pause.
 *
 * @module
 */

import { ask } from "../../shared/evcc/steps.ts";
import type { CarCommand, CarEnv } from "../../shared/evcc/types.ts";
import type { DinCarSession, Move } from "./types.ts";

/** Says that the session is over. */
export function askSessionStop(
  session: DinCarSession,
  env: CarEnv,
  effects: readonly CarCommand[] = [],
): Move {
  return ask(session, env, { root: "SessionStopReq", value: {} }, effects);
}
