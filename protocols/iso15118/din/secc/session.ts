/**
 * What the SECC of DIN SPEC 70121 remembers of a session, and the shape of a
 * handler.
 *
 * @module
 */

import type { Sealed } from "../../../../privacy/seal/mod.ts";
import type { DialectEnd } from "../../dialect.ts";
import type { Command, SeccEnv, VehicleView } from "../../secc/types.ts";
import { NO_SESSION_ID } from "../common/header.ts";
import type {
  DinRequestRoot,
  DinValue,
  ResponseFor,
} from "../common/messages.ts";
import type { DinSealedRequest } from "../ingress.ts";
import type { Offer } from "./schedules.ts";
import { DIN_TIMEOUTS, type DinTimeouts } from "./timeouts.ts";

/** States, named after the request the SECC waits for. */
export const DIN_STATES = [
  "SessionSetup",
  "ServiceDiscovery",
  "ServicePaymentSelection",
  "ContractAuthentication",
  "ChargeParameterDiscovery",
  "CableCheck",
  "PreCharge",
  "PowerDelivery",
  "CurrentDemand",
  "WeldingDetection",
  "Ended",
] as const;

/** Name of a state. */
export type DinState = typeof DIN_STATES[number];

/** A session, as plain data; handlers return a changed copy. */
export interface DinSession {
  readonly state: DinState;
  /** Eight octets in upper-case hexadecimal digits from SessionSetup on. */
  readonly sessionId: string;
  readonly timeouts: DinTimeouts;
  readonly evccid?: Sealed<Uint8Array>;
  readonly authorisation: "none" | "asked" | "granted";
  readonly vehicle?: VehicleView;
  /** The schedule offered; a charging profile is held against it. */
  readonly offer?: Offer;
  /** Verdict on the insulation in this session. */
  readonly isolation: "Invalid" | "Valid" | "Fault";
  /** The cable check of this session was begun. */
  readonly cableCheckAsked: boolean;
  /** Voltage pre-charge asked for last, volts. */
  readonly preChargeV?: number;
  /** The contactor was closed for this session and not opened again. */
  readonly transferring: boolean;
  readonly weldingAsked: boolean;
  /** What was odd about the vehicle, in words, each once; told at the end. */
  readonly remarks: readonly string[];
  /** Since when the same request is answered Ongoing, wall-clock ms. */
  readonly ongoingSinceMs?: number;
}

/** What a handler makes of a request; the engine adds header and root. */
export type DinStep<R> =
  | {
    readonly kind: "answer";
    readonly response: R;
    readonly session: DinSession;
    readonly effects: readonly Command[];
    readonly end?: DialectEnd;
  }
  | {
    /** Handle the same request again, with `env.settled`, once `command` has settled. */
    readonly kind: "await";
    readonly command: Command;
    /** From now, ms; then settle with `ok: false`. */
    readonly deadlineMs: number;
    readonly session: DinSession;
  };

/** A pure handler of one request. */
export type DinHandle<R extends DinRequestRoot> = (
  session: DinSession,
  request: Extract<DinSealedRequest, { readonly root: R }>,
  env: SeccEnv,
) => DinStep<DinValue<ResponseFor<R>>>;

/** A session before its first request. */
export function startDinSession(
  options: { readonly timeouts?: DinTimeouts | undefined } = {},
): DinSession {
  return {
    state: "SessionSetup",
    sessionId: NO_SESSION_ID,
    timeouts: options.timeouts ?? DIN_TIMEOUTS,
    authorisation: "none",
    isolation: "Invalid",
    cableCheckAsked: false,
    transferring: false,
    weldingAsked: false,
    remarks: [],
  };
}

/** An answer that lets the session go on. */
export function answer<R>(
  session: DinSession,
  response: R,
  effects: readonly Command[] = [],
): DinStep<R> {
  return { kind: "answer", response, session, effects };
}

/** A FAILED answer; the session is over. */
export function failed<R>(
  session: DinSession,
  response: R,
  reason: string,
): DinStep<R> {
  return {
    kind: "answer",
    response,
    session: { ...session, state: "Ended" },
    effects: [],
    end: { reason, how: "failed" },
  };
}

/** The session in another state, no longer Ongoing in the old one. */
export function enter(session: DinSession, state: DinState): DinSession {
  const { ongoingSinceMs: _, ...rest } = session;
  return { ...rest, state };
}

/** The session with something odd noted; nothing to note leaves it as it is. */
export function remark(
  session: DinSession,
  text: string | undefined,
): DinSession {
  const { remarks } = session;
  return text === undefined || remarks.includes(text)
    ? session
    : { ...session, remarks: [...remarks, text] };
}

/** Notes since when the present request is Ongoing. */
export function ongoing(session: DinSession, nowMs: number): DinSession {
  return session.ongoingSinceMs === undefined
    ? { ...session, ongoingSinceMs: nowMs }
    : session;
}

/** Whether the present request has been Ongoing for longer than `limitMs`. */
export function overdue(
  session: DinSession,
  nowMs: number,
  limitMs: number,
): boolean {
  return session.ongoingSinceMs !== undefined &&
    nowMs - session.ongoingSinceMs > limitMs;
}
