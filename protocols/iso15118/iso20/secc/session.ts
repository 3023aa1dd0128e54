/**
 * What the SECC remembers of a session, and the shape of a handler.
 *
 * @module
 */

import type { Sealed } from "../../../../privacy/seal/mod.ts";
import { NO_SESSION } from "../common/header.ts";
import type {
  Command,
  ControlMode,
  EnergyService,
  PausedSession,
  ProfileEntry,
  SeccEnv,
  VehicleView,
} from "./types.ts";
import { SECC_TIMEOUTS, type SeccTimeouts } from "./timeouts.ts";

/** States, named after the request the SECC waits for. */
export const SECC_STATES = [
  "SessionSetup",
  "AuthorizationSetup",
  "Authorization",
  "ServiceDiscovery",
  "ServiceDetail",
  "ServiceSelection",
  "ChargeParameterDiscovery",
  "ScheduleExchange",
  "DC_CableCheck",
  "DC_PreCharge",
  "PowerDelivery",
  "AC_ChargeLoop",
  "DC_ChargeLoop",
  "DC_WeldingDetection",
  "SessionStop",
  "Ended",
] as const;

/** Name of a state. */
export type SeccState = typeof SECC_STATES[number];

/** A service and parameter set as the vehicle selected it. */
export interface Selection {
  readonly service: EnergyService;
  readonly controlMode: ControlMode;
  /** 1 = only the EV tells mobility needs, 2 = the SECC may too. */
  readonly mobilityNeedsMode: 1 | 2;
}

/** The schedule offered last; the vehicle's profile is held against it. */
export interface Offer {
  readonly tupleId: number;
  readonly fromMs: number;
  readonly charge: readonly ProfileEntry[];
  readonly discharge: readonly ProfileEntry[];
}

/** A session, as plain data; handlers return a changed copy. */
export interface SeccSession {
  readonly state: SeccState;
  readonly sessionId: string;
  readonly timeouts: SeccTimeouts;
  /** Energy kind of the namespace agreed in SAP; absent = both. */
  readonly energy?: "AC" | "DC";
  readonly evccid?: Sealed<Uint8Array>;
  readonly authorisation: "none" | "asked" | "granted" | "refused";
  readonly selection?: Selection;
  readonly vehicle?: VehicleView;
  readonly offer?: Offer;
  /** The contactor was closed for this session and not opened again. */
  readonly transferring: boolean;
  /** The vehicle asked for standby in the charge loop. */
  readonly standby: boolean;
  /** The schedule is being negotiated anew while energy flows. */
  readonly renegotiating: boolean;
  /** This session continues a paused one. */
  readonly resumed: boolean;
  /** The vehicle has asked for the cable check of this session. */
  readonly cableCheckAsked: boolean;
  /** Voltage pre-charge asked for last, volts. */
  readonly preChargeV?: number;
  readonly weldingAsked: boolean;
  /** Since when the same request is answered Ongoing, wall-clock ms. */
  readonly ongoingSinceMs?: number;
}

/** How a session ended. */
export interface End {
  /** A plain sentence without personal data. */
  readonly reason: string;
  readonly how: "terminated" | "paused" | "failed";
}

/** What a handler makes of a request. */
export type Step<R> =
  | {
    readonly kind: "answer";
    readonly response: R;
    readonly session: SeccSession;
    readonly effects: readonly Command[];
    readonly end?: End;
    /** Set when the end leaves a session to be resumed. */
    readonly paused?: PausedSession;
  }
  | {
    /** Handle the same request again, with `env.settled`, once `command` has settled. */
    readonly kind: "await";
    readonly command: Command;
    /** From now; then settle with `ok: false`. */
    readonly deadlineMs: number;
    readonly session: SeccSession;
  };

/** A pure handler of one request. */
export type Handle<Q, R> = (
  session: SeccSession,
  request: Q,
  env: SeccEnv,
) => Step<R>;

/** What a session starts with. */
export interface SessionOptions {
  /** Energy kind of the namespace agreed in SAP. */
  readonly energy?: "AC" | "DC" | undefined;
  readonly timeouts?: SeccTimeouts | undefined;
}

/** A session before its first request. */
export function startSession(options: SessionOptions = {}): SeccSession {
  return {
    state: "SessionSetup",
    sessionId: NO_SESSION,
    timeouts: options.timeouts ?? SECC_TIMEOUTS,
    ...(options.energy ? { energy: options.energy } : {}),
    authorisation: "none",
    transferring: false,
    standby: false,
    renegotiating: false,
    resumed: false,
    cableCheckAsked: false,
    weldingAsked: false,
  };
}

/** An answer that lets the session go on. */
export function answer<R>(
  session: SeccSession,
  response: R,
  effects: readonly Command[] = [],
): Step<R> {
  return { kind: "answer", response, session, effects };
}

/** A FAILED answer; the session is over. */
export function failed<R>(
  session: SeccSession,
  response: R,
  reason: string,
): Step<R> {
  return {
    kind: "answer",
    response,
    session: { ...session, state: "Ended" },
    effects: [],
    end: { reason, how: "failed" },
  };
}

/** The session in another state, no longer Ongoing in the old one. */
export function enter(session: SeccSession, state: SeccState): SeccSession {
  const { ongoingSinceMs: _, ...rest } = session;
  return { ...rest, state };
}

/** Notes since when the present request is Ongoing. */
export function ongoing(session: SeccSession, nowMs: number): SeccSession {
  return session.ongoingSinceMs === undefined
    ? { ...session, ongoingSinceMs: nowMs }
    : session;
}

/** Whether the present request has been Ongoing for longer than `limitMs`. */
export function overdue(
  session: SeccSession,
  nowMs: number,
  limitMs: number,
): boolean {
  return session.ongoingSinceMs !== undefined &&
    nowMs - session.ongoingSinceMs > limitMs;
}
