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
import { heedStop, isAllowed, isStopIgnored } from "./stopped.ts";
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
  const { root } = request;
  const refuse = (
    code: RefusalCode,
    reason: string,
    how: "failed" | "terminated" = "failed",
  ) =>
    outcome(protocol, request, {
      kind: "answer",
      response: protocol.refusal(session, request, code, env),
      session: { ...session, state: "Ended" },
      effects: [],
      end: { reason, how },
    });
  if (!protocol.inSequence(session, request)) {
    const reason = protocol.outOfOrder?.(session, request) ??
      `${root} came where ${expected(session)} was expected`;
    return refuse("FAILED_SequenceError", reason);
  }
  const named = protocol.sessionIdOf(request);
  const begins = root === "SessionSetupReq";
  if (!begins && !isSameSession(session.sessionId, named)) {
    const reason = `${root} came with a SessionID that is not this session's`;
    return refuse("FAILED_UnknownSession", reason);
  }
  const { fault } = env.station;
  if (fault !== undefined && !protocol.endsTransfer(request)) {
    return refuse("FAILED", `the outlet failed: ${fault}`);
  }
  // Which session the vehicle would join is in the header of its request.
  const addressed = heedStop(
    begins ? { ...session, sessionId: named } : session,
    env,
  );
  const { stop } = addressed;
  if (stop && !protocol.endsTransfer(request)) {
    if (!protocol.tellsStop(addressed, request)) {
      const reason = `the session was stopped: ${stop.reason}`;
      return refuse("FAILED", reason, "terminated");
    }
    if (isStopIgnored(addressed, env)) {
      const reason =
        `the vehicle went on after the session was stopped: ${stop.reason}`;
      return refuse("FAILED", reason);
    }
  }
  const step = protocol.run(addressed, request, env);
  if (step === undefined) {
    const reason = `${root} belongs to no service offered here`;
    return refuse("FAILED_SequenceError", reason);
  }
  if (step.kind === "await") {
    return isAllowed(addressed, step.command)
      ? step
      : refuse("FAILED", `the session was stopped: ${stop?.reason}`);
  }
  const effects = step.effects.filter((effect) => isAllowed(addressed, effect));
  return outcome(protocol, request, { ...step, effects });
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
