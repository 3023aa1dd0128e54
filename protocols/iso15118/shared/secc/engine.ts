/**
 * One request in, one outcome out, in every protocol: order first, then the
 * SessionID, then the outlet's health, then the handler of the request.
 *
 * @module
 */

import { isSameSession } from "../session_id.ts";
import type {
  DialectMessage,
  DialectName,
  DialectOutcome,
  SeccDialect,
} from "../dialect.ts";
import type { Answer, SharedSession, Step } from "./session.ts";
import { isAllowed, isStopIgnored, rememberStop } from "./stopped.ts";
import type { Command, SeccEnv } from "./types.ts";

/** Why the engine itself refuses a request. */
export type RefusalCode =
  | "FAILED_SequenceError"
  | "FAILED_UnknownSession"
  /** The outlet has failed, or the session was stopped. */
  | "FAILED";

/**
 * What is a protocol's own: `S` is its session, `Q` a request with its
 * identities sealed, `R` a response as its codec takes it.
 */
export interface SeccProtocol<
  S extends SharedSession,
  Q extends DialectMessage,
  R extends DialectMessage = DialectMessage,
> {
  readonly name: DialectName;
  /** Names of the states; the first is where a session begins. */
  readonly states: readonly S["state"][];
  /** Whether a request is in order in the session's present state. */
  inSequence(session: S, request: Q): boolean;
  /** Why it is not, where the name of the state does not say it. */
  outOfOrder?(session: S, request: Q): string | undefined;
  /** The SessionID in the request's header. */
  sessionIdOf(request: Q): string;
  /** Whether a request ends the transfer: allowed with a faulty outlet. */
  endsTransfer(request: Q): boolean;
  /**
   * Whether the answer to a request that does not end the transfer tells a
   * vehicle that the station wants the end; where it has no field for that,
   * the request is refused.
   */
  tellsStop(session: S, request: Q): boolean;
  /** The handler's step; undefined for a request that no service here has. */
  run(session: S, request: Q, env: SeccEnv): Step<S, unknown> | undefined;
  /** The smallest response of the request's own type with this code. */
  refusal(session: S, request: Q, code: RefusalCode, env: SeccEnv): unknown;
  /** The message that goes to the codec. */
  message(request: Q, answer: Answer<S, unknown>): R;
  /** How long the next request may take, ms. */
  sequenceTimeoutMs(session: S): number;
  /** Why the vehicle was not authorised, should it leave without another word. */
  refusalOf?(session: S): string | undefined;
}

/** The SECC of a protocol, as an actor holds it. */
export function seccDialect<
  S extends SharedSession,
  Q extends DialectMessage,
  R extends DialectMessage = DialectMessage,
>(protocol: SeccProtocol<S, Q, R>): SeccDialect<S, Q, R> {
  const { name, states, sequenceTimeoutMs, refusalOf } = protocol;
  return {
    name,
    states,
    handle: (session, request, env) => handle(protocol, session, request, env),
    sequenceTimeoutMs,
    ...(refusalOf ? { refusalOf } : {}),
  };
}

/** Handles one request; pure, and total over every request of the protocol. */
function handle<
  S extends SharedSession,
  Q extends DialectMessage,
  R extends DialectMessage,
>(
  protocol: SeccProtocol<S, Q, R>,
  session: S,
  request: Q,
  env: SeccEnv,
): DialectOutcome<S, R> {
  const refuse = ({ code, reason, how = "failed" }: Refusal) =>
    outcome(protocol, request, {
      kind: "answer",
      response: protocol.refusal(session, request, code, env),
      session: { ...session, state: "Ended" },
      effects: [],
      end: { reason, how },
    });
  const refusal = refusalAtOnce(protocol, session, request, env);
  if (refusal) return refuse(refusal);
  // Which session the vehicle would join is in the header of its request.
  const addressed = rememberStop(
    begins(request)
      ? { ...session, sessionId: protocol.sessionIdOf(request) }
      : session,
    env,
  );
  const stopped = refusalOfStopped(protocol, addressed, request, env);
  if (stopped) return refuse(stopped);
  const step = protocol.run(addressed, request, env);
  if (step === undefined) {
    const reason = `${request.root} belongs to no service offered here`;
    return refuse({ code: "FAILED_SequenceError", reason });
  }
  if (step.kind === "await") {
    if (isAllowed(addressed, step.command)) return step;
    const reason = `the session was stopped: ${addressed.stop?.reason}`;
    return refuse({ code: "FAILED", reason });
  }
  const effects = step.effects.filter((effect) => isAllowed(addressed, effect));
  return outcome(protocol, request, { ...step, effects });
}

/** Why a request gets no handler. */
interface Refusal {
  readonly code: RefusalCode;
  readonly reason: string;
  /** How the session ends by it; default failed. */
  readonly how?: "failed" | "terminated";
}

/** Refuses what is out of order, of another session, or asked of a faulty outlet. */
function refusalAtOnce<
  S extends SharedSession,
  Q extends DialectMessage,
  R extends DialectMessage,
>(
  protocol: SeccProtocol<S, Q, R>,
  session: S,
  request: Q,
  { station: { fault } }: SeccEnv,
): Refusal | undefined {
  const { root } = request;
  if (!protocol.inSequence(session, request)) {
    const reason = protocol.outOfOrder?.(session, request) ??
      `${root} came where ${expected(session)} was expected`;
    return { code: "FAILED_SequenceError", reason };
  }
  const named = protocol.sessionIdOf(request);
  if (!begins(request) && !isSameSession(session.sessionId, named)) {
    const reason = `${root} came with a SessionID that is not this session's`;
    return { code: "FAILED_UnknownSession", reason };
  }
  return fault === undefined || protocol.endsTransfer(request)
    ? undefined
    : { code: "FAILED", reason: `the outlet failed: ${fault}` };
}

/** Refuses a vehicle that cannot be told of a stop, or that goes on after one. */
function refusalOfStopped<
  S extends SharedSession,
  Q extends DialectMessage,
  R extends DialectMessage,
>(
  protocol: SeccProtocol<S, Q, R>,
  session: S,
  request: Q,
  env: SeccEnv,
): Refusal | undefined {
  const { stop } = session;
  if (!stop || protocol.endsTransfer(request)) return undefined;
  if (!protocol.tellsStop(session, request)) {
    const reason = `the session was stopped: ${stop.reason}`;
    return { code: "FAILED", reason, how: "terminated" };
  }
  if (!isStopIgnored(session, env)) return undefined;
  const reason =
    `the vehicle went on after the session was stopped: ${stop.reason}`;
  return { code: "FAILED", reason };
}

function begins({ root }: DialectMessage): boolean {
  return root === "SessionSetupReq";
}

function expected({ state }: SharedSession): string {
  return state === "Ended" ? "nothing more" : `${state}Req`;
}

/** The answer with its message; the outlet is told of an end. */
function outcome<
  S extends SharedSession,
  Q extends DialectMessage,
  R extends DialectMessage,
>(
  protocol: SeccProtocol<S, Q, R>,
  request: Q,
  answer: Answer<S, unknown>,
): DialectOutcome<S, R> {
  const { session, effects, end, paused } = answer;
  const response = protocol.message(request, answer);
  const answered = { kind: "answer", response, session } as const;
  if (!end) return { ...answered, effects };
  const left = paused ? { paused } : {};
  const over: Command = { type: "evse.sessionOver", ...end, ...left };
  return { ...answered, effects: [...effects, over], end, ...left };
}
