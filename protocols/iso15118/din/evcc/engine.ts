/**
 * The EVCC of DIN SPEC 70121: what the car asks next, habits and all, in its
 * envelope.
 *
 * @module
 */

import type { DialectMessage } from "../../shared/dialect.ts";
import { advance } from "../../shared/evcc/engine.ts";
import { intoEnvelope } from "../../shared/evcc/envelope.ts";
import { NO_HABITS_YET } from "../../shared/evcc/habits.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { NO_SESSION } from "../common/header.ts";
import { habitual } from "./habits.ts";
import { DIN } from "./protocol.ts";
import { responseTimeoutMs } from "./timeouts.ts";
import type { DinCarOptions, DinCarSession, DinCarStep } from "./types.ts";

/** A session that has not said anything yet. */
export function startDinCarSession(options: DinCarOptions): DinCarSession {
  return {
    options,
    habits: NO_HABITS_YET,
    sessionId: options.resume?.sessionId.toUpperCase() ?? NO_SESSION,
    joined: false,
    ready: false,
    transferring: false,
    loops: 0,
  };
}

/**
 * Takes the station's answer, as the codec decoded it, and says what the car
 * does next: send a request, or end. Never throws for what a station sends; a
 * FAILED code, an answer of the wrong type or of another session ends the
 * session, in words.
 */
export function advanceDin(
  session: DinCarSession,
  input: DialectMessage | "begin",
  env: CarEnv,
): DinCarStep {
  const usual = advance(DIN, session, input, env);
  const move = input === "begin" ? usual : habitual(session, usual, env);
  if (move.kind === "end") return move;
  const { sessionId, pending, options } = move.session;
  return intoEnvelope(move, session.pending?.root, {
    header: { SessionID: sessionId },
    timeoutMs: responseTimeoutMs(pending.root, options.currentDemandMs),
  });
}
