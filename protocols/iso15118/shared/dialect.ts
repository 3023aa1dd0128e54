/**
 * What the session actors need of a protocol, whichever it is: -20, -2 or DIN.
 *
 * A dialect is pure functions over its own session. A talk is one session with
 * the types of its dialect hidden, as an actor holds it.
 *
 * @module
 */

import type { CarFault } from "./evcc/faults.ts";
import type {
  CarCommand,
  CarEnv,
  CarOptions,
  SharedCarSession,
  Stopping,
} from "./evcc/types.ts";
import type { CarEnd } from "../iso20/evcc/types.ts";
import type { Command, PausedSession, SeccEnv, Settled } from "./secc/types.ts";

/** Name of a protocol for people. */
export type DialectName = "DIN 70121" | "ISO 15118-2" | "ISO 15118-20";

/** A message as it goes to and from the wire's codec. */
export interface DialectMessage {
  readonly root: string;
  readonly value: unknown;
  /** The side stream of -20 it belongs to; the main stream when absent. */
  readonly stream?: string | undefined;
}

/** How a session ended. */
export interface DialectEnd {
  /** A plain sentence without personal data. */
  readonly reason: string;
  readonly how: "terminated" | "paused" | "failed";
}

/** What the SECC does with a request. */
export type DialectOutcome<S, R = DialectMessage> =
  | {
    readonly kind: "answer";
    readonly response: R;
    readonly session: S;
    /** Told to the outlet in this order; the last of an end is evse.sessionOver. */
    readonly effects: readonly Command[];
    readonly end?: DialectEnd;
    readonly paused?: PausedSession;
  }
  | {
    /** Handled again with `env.settled` once `command` has settled. */
    readonly kind: "await";
    readonly command: Command;
    /** From now, ms; after it settle with `ok: false`. */
    readonly deadlineMs: number;
    readonly session: S;
  };

/** The SECC of one protocol: pure functions over its own session. */
export interface SeccDialect<
  S extends { readonly state: string },
  Q extends DialectMessage,
  R extends DialectMessage = DialectMessage,
> {
  readonly name: DialectName;
  /** States, named after the request the SECC waits for; the first is where it begins. */
  readonly states: readonly string[];
  handle(session: S, request: Q, env: SeccEnv): DialectOutcome<S, R>;
  /** How long the next request may take, ms. */
  sequenceTimeoutMs(session: S): number;
  /** Why the vehicle was not authorised, should it leave without another word. */
  refusalOf?(session: S): string | undefined;
}

/** One session of the SECC. */
export interface SeccTalk {
  readonly dialect: DialectName;
  readonly state: string;
  /** Why the vehicle was not authorised, where it may still try otherwise. */
  readonly refusal: string | undefined;
  /** How long the next request may take, ms. */
  readonly sequenceTimeoutMs: number;
  /** Takes a request as the codec of the dialect has sealed it. */
  handle(request: DialectMessage, env: SeccEnv): DialectOutcome<SeccTalk>;
}

/** The talk of a session. */
export function seccTalk<
  S extends { readonly state: string },
  Q extends DialectMessage,
>(dialect: SeccDialect<S, Q>, session: S): SeccTalk {
  return {
    dialect: dialect.name,
    state: session.state,
    sequenceTimeoutMs: dialect.sequenceTimeoutMs(session),
    refusal: dialect.refusalOf?.(session),
    handle(request, env) {
      // Only the dialect's own ingress makes requests for it.
      const outcome = dialect.handle(session, request as Q, env);
      return { ...outcome, session: seccTalk(dialect, outcome.session) };
    },
  };
}

/** A request of the car, `afterMs` from now; its answer is waited for `timeoutMs`. */
export interface CarAsk {
  readonly request: DialectMessage & {
    /** Name of the message where the root is an envelope. */
    readonly name?: string;
  };
  readonly afterMs?: number;
  readonly timeoutMs: number;
}

/** A request of the main stream. */
export interface CarAskStep<S> extends CarAsk {
  readonly kind: "request";
  readonly session: S;
  /** To be carried out before the request is sent. */
  readonly effects: readonly CarCommand[];
  /** To be sent on side streams, before it. */
  readonly sides?: readonly CarAsk[];
}

/** What the car does next. */
export type DialectCarStep<S> =
  | CarAskStep<S>
  | {
    /** An answer on a side stream was taken; the request under way stands. */
    readonly kind: "side";
    readonly session: S;
    readonly effects: readonly CarCommand[];
    readonly sides: readonly CarAsk[];
  }
  | Omit<CarEnd, "session"> & { readonly session: S };

/** The fault ordered for a request, if any. */
export type FaultAt = (request: CarAsk["request"]) => CarFault | undefined;

/** What a talk knows of the session of every car. */
type Ending = Pick<SharedCarSession, "stopping">;

/** The EVCC of one protocol: pure functions over its own session. */
export interface CarDialect<S extends Ending> {
  readonly name: DialectName;
  start(options: CarOptions): S;
  /** The message of the step already has the fault that is ordered for it. */
  advance(
    session: S,
    input: DialectMessage | "begin",
    env: CarEnv,
    faultAt?: FaultAt,
  ): DialectCarStep<S>;
  /** The request of a side stream that is still to go out. */
  sideRequest?(session: S, stream: string): DialectMessage | undefined;
  /** What the station says it delivers, signed watts; undefined where it does not say. */
  deliveredW(response: DialectMessage): number | undefined;
}

/** One session of the EVCC. */
export interface CarTalk {
  readonly dialect: DialectName;
  /** Why the session is being brought to its end, if it is. */
  readonly stopping: Stopping | undefined;
  advance(
    input: DialectMessage | "begin",
    env: CarEnv,
    faultAt?: FaultAt,
  ): DialectCarStep<CarTalk>;
  sideRequest(stream: string): DialectMessage | undefined;
  deliveredW(response: DialectMessage): number | undefined;
}

/** The talk of a car that has not said anything yet. */
export function carTalk<S extends Ending>(
  dialect: CarDialect<S>,
  options: CarOptions,
): CarTalk {
  return talkOf(dialect, dialect.start(options));
}

function talkOf<S extends Ending>(dialect: CarDialect<S>, session: S): CarTalk {
  return {
    dialect: dialect.name,
    stopping: session.stopping,
    advance(input, env, faultAt) {
      const step = dialect.advance(session, input, env, faultAt);
      return { ...step, session: talkOf(dialect, step.session) };
    },
    sideRequest: (stream) => dialect.sideRequest?.(session, stream),
    deliveredW: (response) => dialect.deliveredW(response),
  };
}

export type { Command, PausedSession, Settled };
