/**
 * What the SECC of DIN SPEC 70121 remembers of a session, and the shape of a
 * handler.
 *
 * @module
 */

import type { Sealed } from "../../../../privacy/seal/mod.ts";
import {
  FRESH,
  type Handler,
  type SharedSession,
  type Step,
} from "../../shared/secc/session.ts";
import { NO_SESSION } from "../common/header.ts";
import type {
  DinRequestRoot,
  DinValue,
  ResponseFor,
} from "../common/messages.ts";
import type { SealedValue } from "../ingress.ts";
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
export interface DinSession extends SharedSession {
  readonly state: DinState;
  readonly timeouts: DinTimeouts;
  readonly evccid?: Sealed<Uint8Array>;
  readonly authorisation: "none" | "asked" | "granted";
  /** The schedule offered; a charging profile is held against it. */
  readonly offer?: Offer;
  /** Verdict on the insulation in this session. */
  readonly isolation: "Invalid" | "Valid" | "Fault";
  /** What was odd about the vehicle, in words, each once; told at the end. */
  readonly remarks: readonly string[];
}

/** What a handler makes of a request; the engine adds header and root. */
export type DinStep<V> = Step<DinSession, V>;

/** A pure handler of one request. */
export type DinHandle<R extends DinRequestRoot> = Handler<
  DinSession,
  SealedValue<R>,
  DinValue<ResponseFor<R>>
>;

/** A session before its first request. */
export function startDinSession(
  options: { readonly timeouts?: DinTimeouts | undefined } = {},
): DinSession {
  return {
    ...FRESH,
    sessionId: NO_SESSION,
    timeouts: options.timeouts ?? DIN_TIMEOUTS,
    authorisation: "none",
    isolation: "Invalid",
    remarks: [],
  };
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
