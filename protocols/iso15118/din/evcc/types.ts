/**
 * What the EVCC of DIN SPEC 70121 works with: its memory of a session and the
 * steps it takes.
 *
 * @module
 */

import type {
  EnvelopedRequest,
  EnvelopedStep,
} from "../../shared/evcc/envelope.ts";
import type { CarHabits, HabitMemory } from "../../shared/evcc/habits.ts";
import type {
  Built as SharedBuilt,
  CarEnd,
  CarOptions,
  Decision as SharedDecision,
  Move as SharedMove,
  SharedCarSession,
  Wanted,
} from "../../shared/evcc/types.ts";
import type {
  DC_EVErrorCodeType,
  EVRequestedEnergyTransferType,
} from "../../generated/din.ts";
import type { DinHeader } from "../common/header.ts";
import type { DinRequestRoot, DinValue } from "../common/messages.ts";

/** A request before it gets its header and envelope. */
export type DinRequest = {
  [R in DinRequestRoot]: { readonly root: R; readonly value: DinValue<R> };
}[DinRequestRoot];

/** What a car is started with; fixed for the whole session. */
export interface DinCarOptions extends CarOptions {
  /**
   * The EVCCID: up to eight octets, usually of the MAC address; the text of
   * their hexadecimal digits is taken too.
   */
  readonly evccid: CarOptions["evccid"];
  readonly habits?: CarHabits;
  /** How long CurrentDemandRes may take, ms; default 250. */
  readonly currentDemandMs?: number;
}

/** Bounds the station named in charge parameter discovery or the loop. */
export interface StationBounds {
  readonly maxA: number;
  /** Watts; undefined where the station names none. */
  readonly maxW?: number | undefined;
  readonly maxV: number;
}

/** The EVCC's memory of one session; plain data, never changed in place. */
export interface DinCarSession extends SharedCarSession {
  readonly options: DinCarOptions;
  readonly habits: HabitMemory;
  readonly pending?: DinRequest | undefined;
  /** State C is shown: the car is ready for voltage on the cable. */
  readonly ready: boolean;
  readonly bounds?: StationBounds | undefined;
  /** What is asked for, after what the station offered. */
  readonly transfer?: EVRequestedEnergyTransferType | undefined;
  /** What the car reports of itself from here on. */
  readonly evError?: DC_EVErrorCodeType | undefined;
  readonly loops: number;
}

/** A request as the codec takes it, with its name for people. */
export type DinCarRequest = EnvelopedRequest<DinRequestRoot, DinHeader>;

/** A request to send, `afterMs` from now, and to wait `timeoutMs` for. */
export type DinRequestStep = EnvelopedStep<DinCarSession, DinHeader>;

/** The end of a session; DIN has no pause, so nothing is left to resume. */
export type DinEnd = CarEnd<DinCarSession, never>;

/** What happens next. */
export type DinCarStep = DinRequestStep | DinEnd;

/** What the builder of each request needs besides session and car. */
interface DinNeeds {
  SessionSetupReq: unknown;
  ServiceDiscoveryReq: unknown;
  ServicePaymentSelectionReq: { readonly serviceId: number };
  ContractAuthenticationReq: unknown;
  ChargeParameterDiscoveryReq: unknown;
  CableCheckReq: unknown;
  PreChargeReq: unknown;
  PowerDeliveryReq: { readonly ready: boolean };
  CurrentDemandReq: unknown;
  WeldingDetectionReq: unknown;
  SessionStopReq: unknown;
}

/** Name of a request this car sends. */
export type DinAsked = keyof DinNeeds;

/** A request by its name, with what its builder needs. */
export type DinWanted<R extends DinAsked = DinAsked> = Wanted<DinNeeds, R>;

/** What a handler decides on. */
export type Decision = SharedDecision<DinCarSession, DinWanted, never>;

/** What the builder of a request makes. */
export type Built = SharedBuilt<DinCarSession, DinWanted, never>;

/** What goes out, not yet in its envelope, or the end. */
export type Move = SharedMove<DinCarSession, never>;
