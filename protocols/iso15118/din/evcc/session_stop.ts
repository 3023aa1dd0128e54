/**
 * SessionStop: the last words (DIN SPEC 70121 clause 9.4.1.8). DIN has no
 * pause.
 *
 * @module
 */

import type { CarCommand, CarEnv } from "../../evcc/types.ts";
import { ask } from "./steps.ts";
import type { DinCarSession, DinEnd, Move } from "./types.ts";

/** Says that the session is over. */
export function askSessionStop(
  session: DinCarSession,
  env: CarEnv,
  effects: readonly CarCommand[] = [],
): Move {
  return ask(session, env, { root: "SessionStopReq", value: {} }, effects);
}

/** Ends for the reason the end was begun for. */
export function onSessionStop(session: DinCarSession): DinEnd {
  const { stopping } = session;
  return {
    kind: "end",
    reason: stopping?.reason ?? "the session is over",
    agreed: stopping?.agreed ?? true,
    how: "terminated",
    session: { ...session, pending: undefined },
    effects: [],
  };
}
