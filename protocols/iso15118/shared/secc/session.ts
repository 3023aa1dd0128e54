/**
 * What the SECC of every protocol remembers of a session, and what its
 * handlers make of a request.
 *
 * @module
 */

import type { DialectEnd } from "../dialect.ts";
import type { Signature } from "../../generated/xmldsig.ts";
import type { SharedTimeouts } from "./timeouts.ts";
import type { Command, PausedSession, SeccEnv, VehicleView } from "./types.ts";

/** The end that the station wants of a session (`stopped.ts`). */
export interface Stop {
  /** A plain sentence without personal data. */
  readonly reason: string;
  /** When the session first saw it, wall-clock ms. */
  readonly sinceMs: number;
}

/** A session as the parts for every protocol know it; each remembers more. */
export interface SharedSession {
  /** The request waited for, without `Req`; "Ended" in the end. */
  readonly state: string;
  /** Upper-case hexadecimal digits. */
  readonly sessionId: string;
  readonly timeouts: SharedTimeouts;
  readonly vehicle?: VehicleView;
  /** The contactor was closed for this session and not opened again. */
  readonly transferring: boolean;
  /** The vehicle has asked for the cable check of this session. */
  readonly cableCheckAsked: boolean;
  /** Voltage pre-charge asked for last, volts. */
  readonly preChargeV?: number;
  readonly weldingAsked: boolean;
  /** Since when the same request is answered Ongoing, wall-clock ms. */
  readonly ongoingSinceMs?: number | undefined;
  /** When the last request of the charge loop came, wall-clock ms. */
  readonly loopedMs?: number | undefined;
  /** The station wants the end of this session; stays whatever it says later. */
  readonly stop?: Stop;
}

/** What every session begins with. */
export const FRESH = {
  state: "SessionSetup",
  transferring: false,
  cableCheckAsked: false,
  weldingAsked: false,
} as const;

/** What a handler makes of a request: `S` is the session, `V` the response. */
export type Step<S, V> = Answer<S, V> | Await<S>;

/** A response, and what becomes of the session. */
export interface Answer<S, V> {
  readonly kind: "answer";
  readonly response: V;
  /** Of the response's header, where that is no part of the response. */
  readonly signature?: Signature;
  readonly session: S;
  readonly effects: readonly Command[];
  readonly end?: DialectEnd;
  /** Set when the end leaves a session to be resumed. */
  readonly paused?: PausedSession;
}

/** Handle the same request again, with `env.settled`, once `command` has settled. */
export interface Await<S> {
  readonly kind: "await";
  readonly command: Command;
  /** From now; then settle with `ok: false`. */
  readonly deadlineMs: number;
  readonly session: S;
}

/** A pure handler of one request. */
export type Handler<S, Q, V> = (
  session: S,
  request: Q,
  env: SeccEnv,
) => Step<S, V>;

/** An answer that lets the session go on. */
export function answer<S, V>(
  session: S,
  response: V,
  effects: readonly Command[] = [],
  signature?: Signature,
): Answer<S, V> {
  const step = { kind: "answer", response, session, effects } as const;
  return signature ? { ...step, signature } : step;
}

/** A FAILED answer; the session is over. */
export function failed<S extends SharedSession, V>(
  session: S,
  response: V,
  reason: string,
): Answer<S, V> {
  return {
    kind: "answer",
    response,
    session: { ...session, state: "Ended" },
    effects: [],
    end: { reason, how: "failed" },
  };
}

/** The session in another state, no longer Ongoing in the old one. */
export function enter<S extends SharedSession>(
  session: S,
  state: S["state"],
): S {
  return {
    ...session,
    state,
    ongoingSinceMs: undefined,
    loopedMs: undefined,
  };
}

/** A longer pause is none of the loop's: the clock was set, or time stood still. */
const LONGEST_LOOP_MS = 60_000;

/** How long it is since the last request of the charge loop, as news of the vehicle. */
export function loopTime(
  { loopedMs }: SharedSession,
  nowMs: number,
): { readonly loopMs?: number } {
  const loopMs = loopedMs === undefined ? -1 : nowMs - loopedMs;
  return loopMs < 0 || loopMs > LONGEST_LOOP_MS ? {} : { loopMs };
}

/** Notes since when the present request is Ongoing. */
export function ongoing<S extends SharedSession>(session: S, nowMs: number): S {
  return { ...session, ongoingSinceMs: session.ongoingSinceMs ?? nowMs };
}

/** Whether the present request has been Ongoing for longer than `limitMs`. */
export function overdue(
  { ongoingSinceMs }: SharedSession,
  nowMs: number,
  limitMs: number,
): boolean {
  return ongoingSinceMs !== undefined && nowMs - ongoingSinceMs > limitMs;
}
