/**
 * The EVCC of ISO 15118-20: what goes out next, on the main stream and beside
 * it.
 *
 * @module
 */

import { advance as advanceShared } from "../../shared/evcc/engine.ts";
import type { CarEnv, CarOptions } from "../../shared/evcc/types.ts";
import { NO_SESSION } from "../common/mod.ts";
import type { AnyMessage } from "./messages.ts";
import { besideLoop } from "./notifications.ts";
import { ISO20 } from "./protocol.ts";
import { takeNew } from "./sides.ts";
import { responseTimeoutMs } from "./timeouts.ts";
import type { CarSession, CarStep, Move } from "./types.ts";

export { advanceSide } from "./advance_side.ts";

/**
 * A session that has not said anything yet. {@link advance} with "begin" gives its
 * first request; the answer to each request, given in its turn, the next.
 */
export function startCarSession(options: CarOptions): CarSession {
  return {
    options,
    sessionId: options.resume?.sessionId ?? NO_SESSION,
    joined: false,
    renegotiable: false,
    candidates: [],
    transferring: false,
    loops: 0,
  };
}

/**
 * Takes the station's answer and says what the car does next: send a request,
 * or end. Never throws for what a station sends; a FAILED code, an answer of
 * the wrong type or of another session ends the session, in words.
 */
export function advance(
  session: CarSession,
  response: AnyMessage | "begin",
  env: CarEnv,
): CarStep {
  const move = advanceShared(ISO20, session, response, env);
  return response === "begin" ? sent(move) : sent(besideLoop(move, env));
}

/** What the side streams have to send goes out with the request. */
function sent(move: Move): CarStep {
  if (move.kind === "end") return move;
  const { session, sides } = takeNew(move.session);
  const { pending } = move.session;
  return {
    ...move,
    kind: "request",
    request: pending,
    session,
    timeoutMs: responseTimeoutMs(pending.root),
    ...(sides.length === 0 ? {} : { sides }),
  };
}
