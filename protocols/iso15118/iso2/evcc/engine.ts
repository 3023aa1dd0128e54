/**
 * The EVCC of ISO 15118-2: every answer is checked here, then handled by the
 * file of its message; what the car asks next goes into its envelope here.
 *
 * @module
 */

import type { AnyMessage } from "../../iso20/evcc/messages.ts";
import type { CarCommand, CarEnv } from "../../evcc/types.ts";
import { closeEnvelope } from "../../common/envelope.ts";
import { afterSending, NO_HABITS_YET, sessionIdBy } from "../../evcc/habits.ts";
import { answerRoot, isFailed, NO_SESSION } from "../common/mod.ts";
import { isSameSession } from "../../common/session_id.ts";
import { habitual, shrugOff } from "./habits.ts";
import { handle } from "./handle.ts";
import { obeyDriver } from "./notifications.ts";
import { codeInWords } from "./response_codes.ts";
import { openMessage } from "./opened.ts";
import { askSessionSetup } from "./session_setup.ts";
import { calm, fail, note, withEffects } from "./steps.ts";
import { CURRENT_DEMAND_MS, responseTimeoutMs } from "./timeouts.ts";
import type {
  Asking,
  Iso2CarOptions,
  Iso2CarSession,
  Iso2RequestStep,
  Iso2Step,
  Move,
  OpenRequest,
  OpenResponse,
} from "./types.ts";

/**
 * A session that has not said anything yet.
 *
 * @example
 * ```ts ignore
 * let step = advanceIso2(startIso2CarSession({ evccid }), "begin", env);
 * while (step.kind === "request") {
 *   const response = await exchange(step.request);
 *   step = advanceIso2(step.session, response, env);
 * }
 * ```
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
  input: AnyMessage | "begin",
  env: CarEnv,
): Iso2Step {
  const move = input === "begin"
    ? askSessionSetup(session, env)
    : habitual(session, answered(session, input, env), env);
  return move.kind === "end" ? move : intoEnvelope(session, move);
}

function answered(
  session: Iso2CarSession,
  message: AnyMessage,
  env: CarEnv,
): Move {
  const shrugged = shrugOff(session, env);
  if (shrugged) return shrugged;
  const checked = check(session, message);
  if (!checked.ok) return fail(session, checked.reason);
  const { response } = checked;
  const move = handle(session, response, env);
  return withEffects(notesOn(response), driverFirst(move, env));
}

/** A driver's wish takes the place of the request that would go out now. */
function driverFirst(move: Move, env: CarEnv): Move {
  if (move.kind === "end" || move.session.stopping !== undefined) return move;
  const wished = obeyDriver(move.session, env);
  return wished === undefined ? move : withEffects(calm(move.effects), wished);
}

function notesOn({ header, value }: OpenResponse): CarCommand[] {
  const { ResponseCode } = value;
  const { Notification } = header;
  return [
    ...(ResponseCode === "OK_CertificateExpiresSoon"
      ? [note(`the station warns: ${codeInWords(ResponseCode)}`)]
      : []),
    ...(Notification
      ? [note(`the station notifies ${Notification.FaultCode}`)]
      : []),
  ];
}

type Checked =
  | { readonly ok: true; readonly response: OpenResponse }
  | { readonly ok: false; readonly reason: string };

function check(session: Iso2CarSession, message: AnyMessage): Checked {
  const { pending } = session;
  const opened = openMessage(message);
  const name = opened?.root ?? message.root;
  if (pending === undefined) {
    return { ok: false, reason: `unexpected ${name}: nothing was asked` };
  }
  if (!opened || !answers(opened, pending)) {
    const reason = `the station answered ${pending.root} with ${name}`;
    return { ok: false, reason };
  }
  const { ResponseCode } = opened.value;
  if (isFailed(ResponseCode)) {
    const words = codeInWords(ResponseCode);
    const reason = `the station answered ${pending.root} with ${words}`;
    return { ok: false, reason };
  }
  const { SessionID } = opened.header;
  if (
    opened.root !== "SessionSetupRes" &&
    !isSameSession(session.sessionId, SessionID)
  ) {
    return { ok: false, reason: `${name} belongs to another session` };
  }
  return { ok: true, response: opened };
}

/** Whether a message has the root of the answer to a request. */
function answers(
  opened: { readonly root: string },
  pending: OpenRequest,
): opened is OpenResponse {
  return opened.root === answerRoot(pending.root);
}

function intoEnvelope(before: Iso2CarSession, move: Asking): Iso2RequestStep {
  const { session, effects, afterMs } = move;
  const { pending, options } = session;
  const { habits = {} } = options;
  const { root } = pending;
  const sessionId = sessionIdBy(
    habits,
    session.habits,
    root,
    pending.header.SessionID,
  );
  const closed = closeEnvelope({
    ...pending,
    header: { ...pending.header, SessionID: sessionId },
  });
  const timeoutMs = root === "CurrentDemandReq"
    ? options.currentDemandMs ?? CURRENT_DEMAND_MS
    : responseTimeoutMs(root);
  const memory = afterSending(
    habits,
    session.habits,
    root,
    before.pending?.root,
  );
  return {
    kind: "request",
    request: { ...closed, name: root },
    session: { ...session, habits: memory },
    effects,
    ...(afterMs === undefined ? {} : { afterMs }),
    timeoutMs,
  };
}
