/**
 * What a step wants done: plain data, performed by the machine in order.
 *
 * @module
 */

import type { Settled } from "../../../protocols/iso15118/shared/secc/types.ts";
import type { SiteMessage } from "../../site/site_messages.ts";
import type { ChargerEvent } from "../events.ts";
import type { Remembered } from "./state.ts";

/** To the session. */
export type SessionMessage =
  | { readonly type: "session.wake" }
  | { readonly type: "session.settled"; readonly settled: Settled }
  | { readonly type: "session.abort"; readonly reason: string };

/** To whoever asked something of a charger. */
export interface EvseReply {
  readonly type: "evse.reply";
  readonly kind: "done" | "refused";
  /** A sentence for people. */
  readonly words: string;
}

/** What the stand-in for a car that comes by network alone is told. */
export type FarCarCall =
  | { readonly what: "arrive" | "leave" }
  | { readonly what: "power"; readonly wish: "off" | "ready" | "joined" }
  | { readonly what: "allowed"; readonly powerW: number }
  | {
    readonly what: "told";
    readonly presentV: number | undefined;
    readonly presentW: number | undefined;
    /** Most volts that car and outlet can bear. */
    readonly mostV: number | undefined;
    readonly phases: 1 | 3 | undefined;
  };

/** The record of a session without communication. */
export type BasicRecordChange =
  | { readonly what: "open" }
  | { readonly what: "update"; readonly state: string }
  | {
    readonly what: "close";
    readonly how: "terminated" | "failed";
    readonly reason: string;
  };

/** One thing to be done. */
export type Effect =
  /** Starts the session of a link, instead of an earlier one. */
  | {
    readonly do: "startSession";
    readonly number: number;
    readonly link: number;
  }
  /** The number of a session without communication is used up. */
  | { readonly do: "takeNumber"; readonly number: number }
  | { readonly do: "stopSession" }
  | { readonly do: "closeLink"; readonly link: number }
  /** The link is the session's matter from now on, or nobody's. */
  | { readonly do: "dropLink"; readonly link: number }
  | { readonly do: "tellSession"; readonly message: SessionMessage }
  | { readonly do: "tellSite"; readonly message: SiteMessage }
  | { readonly do: "publish"; readonly event: ChargerEvent }
  | { readonly do: "reply"; readonly to: string; readonly reply: EvseReply }
  /** Asks who the car is; `contract`: it has shown one. */
  | { readonly do: "ask"; readonly number: number; readonly contract: boolean }
  /** The car asked about was let in: an operator may wait for it. */
  | { readonly do: "enrol"; readonly number: number }
  /** Nothing more is to be answered. */
  | { readonly do: "forgetIdentity" }
  | { readonly do: "farCar"; readonly call: FarCarCall }
  | {
    readonly do: "record";
    readonly number: number;
    readonly change: BasicRecordChange;
  }
  /** What must outlive a crash has changed. */
  | { readonly do: "remember"; readonly remembered: Remembered };
