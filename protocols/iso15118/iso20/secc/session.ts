/**
 * What the SECC remembers of a session, and the shape of a handler.
 *
 * @module
 */

import type { Sealed } from "../../../../privacy/seal/mod.ts";
import type {
  ControlMode,
  EnergyService,
  ProfileEntry,
} from "../../shared/energy.ts";
import type { MeterInfo } from "../../generated/iso20_common.ts";
import type { OpenMessage } from "../../pnc/types.ts";
import {
  FRESH,
  type Handler,
  type SharedSession,
  type Step as SharedStep,
} from "../../shared/secc/session.ts";
import { NO_SESSION } from "../common/header.ts";
import type { Iso20Responses } from "../common/messages.ts";
import type { Iso20Requests, RequestRoot } from "../ingress.ts";
import type { Phases } from "./phases.ts";
import type { ResponseRoot } from "./refusals.ts";
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

/** A schedule negotiated in the side stream while the one before is in use. */
export interface Renegotiation {
  /** Since when the side stream's request is answered Ongoing, wall-clock ms. */
  readonly ongoingSinceMs?: number;
  /** Agreed; in use once the vehicle says so in PowerDelivery. */
  readonly offer?: Offer;
}

/** Meter readings the vehicle is to sign. */
export interface Metering {
  /** Since when the next reading is counted, wall-clock ms. */
  readonly sinceMs: number;
  /** The reading that waits for its signature, and since when. */
  readonly asked?: { readonly reading: MeterInfo; readonly atMs: number };
  /** The outlet's present wish for a confirmation has been passed on. */
  readonly wishServed: boolean;
  /** The last reading signed, with the message that proves it. */
  readonly confirmed?: {
    readonly reading: MeterInfo;
    readonly atMs: number;
    readonly signed: Sealed<OpenMessage>;
  };
}

/** A session, as plain data; handlers return a changed copy. */
export interface SeccSession extends SharedSession {
  readonly state: SeccState;
  readonly timeouts: SeccTimeouts;
  /** Energy kind of the namespace agreed in SAP; absent = both. */
  readonly energy?: "AC" | "DC";
  readonly evccid?: Sealed<Uint8Array>;
  readonly authorisation: "none" | "asked" | "granted" | "refused";
  /** By which means the outlet was asked last. */
  readonly means?: "eim" | "pnc";
  /** How often a WARNING refused what the vehicle asked of authorisation. */
  readonly refusals: number;
  /** Why it was refused last: a plain sentence without personal data. */
  readonly refusal?: string;
  /** Why its contract was refused, whatever it tried after that. */
  readonly contractRefusal?: string;
  /** GenChallenge, 16 octets; present where Plug & Charge is offered. */
  readonly challenge?: Uint8Array;
  /** Leaf (DER) of the contract the session is authorised by. */
  readonly contractLeaf?: Sealed<Uint8Array>;
  /** Contracts installed in this session. */
  readonly installations: number;
  /** When the certificate backend was first and last asked for the next one. */
  readonly certificate?: { readonly sinceMs: number; readonly askedMs: number };
  /** How often the vehicle is to sign a meter reading, ms; absent = never. */
  readonly receiptEveryMs?: number;
  readonly metering?: Metering;
  readonly selection?: Selection;
  readonly offer?: Offer;
  /** AC: most watts of each phase, where the vehicle names them one by one. */
  readonly phaseW?: { readonly charge?: Phases; readonly discharge?: Phases };
  /** The vehicle asked for standby in the charge loop. */
  readonly standby: boolean;
  /** The schedule is being negotiated anew while energy flows. */
  readonly renegotiating: boolean;
  /** The same in the side stream; the main stream knows nothing of it. */
  readonly renegotiation?: Renegotiation;
  /** This session continues a paused one. */
  readonly resumed: boolean;
}

/** What a handler makes of a request. */
export type Step<V> = SharedStep<SeccSession, V>;

/** A pure handler of one request. */
export type Handle<R extends RequestRoot> = Handler<
  SeccSession,
  Iso20Requests[R],
  Iso20Responses[ResponseRoot<R>]
>;

/** What a session starts with. */
export interface SessionOptions {
  /** Energy kind of the namespace agreed in SAP. */
  readonly energy?: "AC" | "DC" | undefined;
  readonly timeouts?: SeccTimeouts | undefined;
  /** How often a vehicle with a contract is to sign a meter reading, ms; absent = never. */
  readonly receiptEveryMs?: number | undefined;
}

/** A session before its first request. */
export function startSession(options: SessionOptions = {}): SeccSession {
  return {
    ...FRESH,
    sessionId: NO_SESSION,
    timeouts: options.timeouts ?? SECC_TIMEOUTS,
    ...(options.energy ? { energy: options.energy } : {}),
    authorisation: "none",
    refusals: 0,
    installations: 0,
    ...(options.receiptEveryMs === undefined
      ? {}
      : { receiptEveryMs: options.receiptEveryMs }),
    standby: false,
    renegotiating: false,
    resumed: false,
  };
}

/** The session with no schedule under negotiation in the side stream. */
export function withoutRenegotiation(session: SeccSession): SeccSession {
  const { renegotiation: _, ...rest } = session;
  return rest;
}

/** Whether the session is in its charge loop. */
export function looping({ state }: SeccSession): boolean {
  return state === "AC_ChargeLoop" || state === "DC_ChargeLoop";
}
