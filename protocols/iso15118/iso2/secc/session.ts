/**
 * What the SECC remembers of a session, and the shape of a handler.
 *
 * @module
 */

import type { Sealed } from "../../../../privacy/seal/mod.ts";
import type { ProfileEntry } from "../../shared/energy.ts";
import type { MeterInfo, paymentOptionType } from "../../generated/iso2.ts";
import {
  FRESH,
  type Handler,
  type SharedSession,
  type Step,
} from "../../shared/secc/session.ts";
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
export interface Iso2Session extends SharedSession {
  readonly state: Iso2State;
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
  readonly offer?: Offer;
  /** This session continues a paused one. */
  readonly resumed: boolean;
  /** All that may be offered to a resumed session, where that is known. */
  readonly agreedPayment?: paymentOptionType;
  /** What the vehicle is to give a receipt for. */
  readonly unreceipted?: MeterInfo;
  /** When the last receipt was given or first could have been, wall-clock ms. */
  readonly receiptMs?: number;
}

/** What a handler of a request makes of it. */
export type StepOf<R extends Iso2RequestRoot> = Step<
  Iso2Session,
  Iso2ResponseOf<Iso2Answer<R>>
>;

/** A pure handler of one request. */
export type Handle<R extends Iso2RequestRoot> = Handler<
  Iso2Session,
  Iso2SealedValue<R>,
  Iso2ResponseOf<Iso2Answer<R>>
>;

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
    ...FRESH,
    sessionId: NO_SESSION,
    timeouts: options.timeouts ?? ISO2_TIMEOUTS,
    services: options.services ?? {},
    ...(options.energy ? { energy: options.energy } : {}),
    tls: options.link.tls,
    installed: false,
    authorisation: "none",
    resumed: false,
  };
}

/** Whether energy flows, or may. */
export function isLooping({ state }: Iso2Session): boolean {
  return state === "ChargingStatus" || state === "CurrentDemand";
}
