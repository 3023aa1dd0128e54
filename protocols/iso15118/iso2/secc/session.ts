/**
 * What the SECC remembers of a session, and the shape of a handler.
 *
 * @module
 */

import type { Sealed } from "../../../../privacy/seal/mod.ts";
import type { DialectEnd } from "../../dialect.ts";
import type { MeterInfo, paymentOptionType } from "../../generated/iso2.ts";
import type { Signature } from "../../generated/xmldsig.ts";
import type {
  Command,
  PausedSession,
  SeccEnv,
  VehicleView,
} from "../../secc/types.ts";
import type { ProfileEntry } from "../../common/energy.ts";
import type { EnergyTransferMode } from "../common/energy.ts";
import type {
  Iso2Answer,
  Iso2RequestRoot,
  Iso2ResponseOf,
} from "../common/messages.ts";
import { NO_SESSION } from "../common/session_id.ts";
import type { Iso2SealedValue } from "../ingress.ts";
import type { Iso2Services } from "./service_options.ts";
import { ISO2_TIMEOUTS, type Iso2Timeouts } from "./timeouts.ts";

/** States, named after the request the SECC waits for. */
export const ISO2_STATES = [
  "SessionSetup",
  "ServiceDiscovery",
  "PaymentServiceSelection",
  "PaymentDetails",
  "Authorization",
  "ChargeParameterDiscovery",
  "CableCheck",
  "PreCharge",
  "PowerDelivery",
  "ChargingStatus",
  "CurrentDemand",
  "WeldingDetection",
  "SessionStop",
  "Ended",
] as const;

/** Name of a state. */
export type Iso2State = typeof ISO2_STATES[number];

/** The energy transfer the vehicle asked for. */
export interface Selection {
  readonly service: "AC" | "DC";
  /** -2 knows no other: the vehicle follows a schedule. */
  readonly controlMode: "scheduled";
  readonly mode: EnergyTransferMode;
}

/** The schedule offered last; the vehicle's profile is held against it. */
export interface Offer {
  readonly tupleId: number;
  /** Steps without gaps from the answer on, wall-clock ms, watts >= 0. */
  readonly steps: readonly ProfileEntry[];
  readonly offeredMs: number;
}

/** The contract the vehicle showed, checked. */
export interface Contract {
  /** DER octets of the certificate. */
  readonly leaf: Sealed<Uint8Array>;
  readonly emaid: Sealed<Uint8Array>;
  /** What the vehicle must sign, 16 octets. */
  readonly challenge: Uint8Array;
}

/** A session, as plain data; handlers return a changed copy. */
export interface Iso2Session {
  readonly state: Iso2State;
  readonly sessionId: string;
  readonly timeouts: Iso2Timeouts;
  readonly services: Iso2Services;
  /** Energy this link is for; absent = whatever the outlet has. */
  readonly energy?: "AC" | "DC";
  /** Whether the link is TLS; Contract is offered on no other. */
  readonly tls: boolean;
  readonly evccid?: Sealed<Uint8Array>;
  readonly payment?: paymentOptionType;
  /** A contract was installed or updated in this session. */
  readonly installed: boolean;
  readonly contract?: Contract;
  readonly authorisation: "none" | "asked" | "granted";
  readonly selection?: Selection;
  readonly vehicle?: VehicleView;
  readonly offer?: Offer;
  /** The contactor was closed for this session and not opened again. */
  readonly transferring: boolean;
  /** This session continues a paused one. */
  readonly resumed: boolean;
  /** All that may be offered to a resumed session, where that is known. */
  readonly agreedPayment?: paymentOptionType;
  /** The vehicle has asked for the cable check that counts. */
  readonly cableCheckAsked: boolean;
  /** Voltage pre-charge asked for last, volts. */
  readonly preChargeV?: number;
  readonly weldingAsked: boolean;
  /** What the vehicle is to give a receipt for. */
  readonly unreceipted?: MeterInfo;
  /** When the last receipt was given or first could have been, wall-clock ms. */
  readonly receiptMs?: number;
  /** Since when the same request is answered Ongoing, wall-clock ms. */
  readonly ongoingSinceMs?: number;
}

/** What a handler makes of a request. */
export type Step<V> =
  | {
    readonly kind: "answer";
    readonly response: V;
    /** Of the response's header. */
    readonly signature?: Signature;
    readonly session: Iso2Session;
    readonly effects: readonly Command[];
    readonly end?: DialectEnd;
    /** Set when the end leaves a session to be resumed. */
    readonly paused?: PausedSession;
  }
  | {
    /** Handle the same request again, with `env.settled`, once `command` has settled. */
    readonly kind: "await";
    readonly command: Command;
    /** From now; then settle with `ok: false`. */
    readonly deadlineMs: number;
    readonly session: Iso2Session;
  };

/** What a handler of a request makes of it. */
export type StepOf<R extends Iso2RequestRoot> = Step<
  Iso2ResponseOf<Iso2Answer<R>>
>;

/** A pure handler of one request. */
export type Handle<R extends Iso2RequestRoot> = (
  session: Iso2Session,
  request: Iso2SealedValue<R>,
  env: SeccEnv,
) => StepOf<R>;

/** What a session starts with. */
export interface Iso2Options {
  /** Energy this link is for; absent = whatever the outlet has. */
  readonly energy?: "AC" | "DC" | undefined;
  readonly link: { readonly tls: boolean };
  readonly timeouts?: Iso2Timeouts | undefined;
  readonly services?: Iso2Services | undefined;
}

/** A session before its first request. */
export function startIso2Session(options: Iso2Options): Iso2Session {
  return {
    state: "SessionSetup",
    sessionId: NO_SESSION,
    timeouts: options.timeouts ?? ISO2_TIMEOUTS,
    services: options.services ?? {},
    ...(options.energy ? { energy: options.energy } : {}),
    tls: options.link.tls,
    installed: false,
    authorisation: "none",
    transferring: false,
    resumed: false,
    cableCheckAsked: false,
    weldingAsked: false,
  };
}

/** An answer that lets the session go on. */
export function answer<V>(
  session: Iso2Session,
  response: V,
  effects: readonly Command[] = [],
  signature?: Signature,
): Step<V> {
  const step = { kind: "answer", response, session, effects } as const;
  return signature ? { ...step, signature } : step;
}

/** A FAILED answer; the session is over. */
export function failed<V>(
  session: Iso2Session,
  response: V,
  reason: string,
): Step<V> {
  return {
    kind: "answer",
    response,
    session: { ...session, state: "Ended" },
    effects: [],
    end: { reason, how: "failed" },
  };
}

/** The session in another state, no longer Ongoing in the old one. */
export function enter(session: Iso2Session, state: Iso2State): Iso2Session {
  const { ongoingSinceMs: _, ...rest } = session;
  return { ...rest, state };
}

/** Notes since when the present request is Ongoing. */
export function ongoing(session: Iso2Session, nowMs: number): Iso2Session {
  return session.ongoingSinceMs === undefined
    ? { ...session, ongoingSinceMs: nowMs }
    : session;
}

/** Whether the present request has been Ongoing for longer than `limitMs`. */
export function overdue(
  session: Iso2Session,
  nowMs: number,
  limitMs: number,
): boolean {
  return session.ongoingSinceMs !== undefined &&
    nowMs - session.ongoingSinceMs > limitMs;
}

/** Whether energy flows, or may. */
export function isLooping({ state }: Iso2Session): boolean {
  return state === "ChargingStatus" || state === "CurrentDemand";
}
