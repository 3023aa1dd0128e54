/**
 * What the EVCC of DIN SPEC 70121 works with: its memory of a session and the
 * steps it takes. What a car knows of itself and commands is that of -20.
 *
 * @module
 */

import type { DC_EVErrorCodeType } from "../../generated/din.ts";
import type { CarCommand, CarOptions, Stopping } from "../../evcc/types.ts";
import type { CarEnd } from "../../iso20/evcc/types.ts";
import type { CarHabits, HabitMemory } from "../../evcc/habits.ts";
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
export interface DinCarSession {
  readonly options: DinCarOptions;
  readonly habits: HabitMemory;
  /** Upper-case hex; "00" before the station has given one. */
  readonly sessionId: string;
  /** The request whose answer is awaited. */
  readonly pending?: DinRequest | undefined;
  /** When the present run of equal requests began, ms. */
  readonly loopSinceMs?: number | undefined;
  readonly joined: boolean;
  /** State C is shown: the car is ready for voltage on the cable. */
  readonly ready: boolean;
  readonly bounds?: StationBounds | undefined;
  /** Between PowerDelivery with and without ReadyToChargeState. */
  readonly transferring: boolean;
  readonly stopping?: Stopping | undefined;
  /** What the car reports of itself from here on. */
  readonly evError?: DC_EVErrorCodeType | undefined;
  /** Id of the last DriverRequest served. */
  readonly servedRequest?: number | undefined;
  readonly loops: number;
}

/** A request as the codec takes it, with its name for people. */
export interface DinCarRequest {
  readonly root: "V2G_Message";
  /** Name of the body element. */
  readonly name: DinRequestRoot;
  readonly value: {
    readonly Header: DinHeader;
    readonly Body: Readonly<Record<string, unknown>>;
  };
}

/** A request to send, `afterMs` from now, and to wait `timeoutMs` for. */
export interface DinRequestStep {
  readonly kind: "request";
  readonly request: DinCarRequest;
  readonly session: DinCarSession;
  /** To be carried out now, before the request is sent. */
  readonly effects: readonly CarCommand[];
  readonly afterMs?: number;
  readonly timeoutMs: number;
}

/** The end of a session; DIN has no pause, so nothing is left to resume. */
export interface DinEnd extends Omit<CarEnd, "session" | "paused"> {
  readonly session: DinCarSession;
}

/** What happens next. */
export type DinCarStep = DinRequestStep | DinEnd;

/** A step of a handler: the request is that in `session.pending`, not yet in its envelope. */
export type Move = Asking | DinEnd;

/** A request on its way to the envelope. */
export interface Asking {
  readonly kind: "ask";
  readonly session: DinCarSession & { readonly pending: DinRequest };
  readonly effects: readonly CarCommand[];
  readonly afterMs?: number;
}
