/**
 * The EVCC of ISO 15118-2: what the car asks next, habits and all, in its
 * envelope.
 *
 * @module
 */

import type { DialectMessage } from "../../shared/dialect.ts";
import { advance } from "../../shared/evcc/engine.ts";
import { intoEnvelope } from "../../shared/evcc/envelope.ts";
import { NO_HABITS_YET } from "../../shared/evcc/habits.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { NO_SESSION } from "../common/mod.ts";
import { habitual, ignoreAnswer } from "./habits.ts";
import { ISO2 } from "./protocol.ts";
import { responseTimeoutMs } from "./timeouts.ts";
import type {
  Iso2CarOptions,
  Iso2CarSession,
  Iso2Step,
  Move,
} from "./types.ts";

/**
 * A session that has not said anything yet. {@link advanceIso2} with "begin" gives its
 * first request; the answer to each request, given in its turn, the next.
 */
export function startIso2CarSession(options: Iso2CarOptions): Iso2CarSession {
  return {
    options,
    habits: NO_HABITS_YET,
    sessionId: options.resume?.sessionId ?? NO_SESSION,
    joined: false,
    details: [],
    selected: [],
    transferring: false,
  };
}

/**
 * Takes the station's answer, a V2G_Message as decoded, and says what the car
 * does next: send a request, or end. Never throws for what a station sends; a
 * FAILED code, an answer of the wrong type or of another session ends the
 * session, in words.
 */
export function advanceIso2(
  session: Iso2CarSession,
  input: DialectMessage | "begin",
  env: CarEnv,
): Iso2Step {
  const move = next(session, input, env);
  if (move.kind === "end") return move;
  const { header, root } = move.session.pending;
  const { currentDemandMs } = session.options;
  const timeoutMs = responseTimeoutMs(root, currentDemandMs);
  return intoEnvelope(move, session.pending?.root, { header, timeoutMs });
}

function next(
  session: Iso2CarSession,
  input: DialectMessage | "begin",
  env: CarEnv,
): Move {
  if (input === "begin") return advance(ISO2, session, input, env);
  const move = ignoreAnswer(session, env) ?? advance(ISO2, session, input, env);
  return habitual(session, move, env);
}
