/**
 * What makes one charger different from another.
 *
 * @module
 */

import type { KernelClock } from "../kernel/mod.ts";
import type {
  AcLimits,
  DcLimits,
  ProfileEntry,
} from "../../protocols/iso15118/shared/energy.ts";
import type {
  OfferedService,
  Tariff,
} from "../../protocols/iso15118/shared/secc/types.ts";
import type { Authoriser } from "./authoriser.ts";

/** What the outlet offers; magnitudes in its limits. */
export interface StationOffer {
  readonly evseId: string;
  readonly services: readonly OfferedService[];
  readonly serviceRenegotiation: boolean;
  /** Means of authorisation; external identification alone when absent. */
  readonly payment?: readonly ("eim" | "pnc")[];
  /** Contracts can be installed here. */
  readonly certificateService?: boolean;
  /** DC outlets. */
  readonly dc?: DcLimits;
  /** AC outlets. */
  readonly ac?: AcLimits;
  /** Prices from `nowMs` on, at least 24 h. */
  tariff(nowMs: number): Tariff;
  /** Power that may be offered over the coming hours; the outlet's limits for 24 h when absent. */
  outlook?(
    nowMs: number,
  ): { charge: readonly ProfileEntry[]; discharge: readonly ProfileEntry[] };
}

/** How somebody is let in. */
export type Authorisation =
  | { readonly kind: "free" }
  /** Each time somebody is asked, who has a deadline for the answer. */
  | { readonly kind: "ask"; authoriser(clock: KernelClock): Authoriser };

/** Times of the outlet, ms, and its tolerances. */
export interface ChargerTimes {
  /** Period of the realtime loop. */
  readonly periodMs: number;
  /** Period of reading the pilot, and of the evse's look at the devices. */
  readonly pilotMs: number;
  readonly pilotLeaseMs: number;
  /** How long the session permit lasts after a command of the session. */
  readonly sessionLeaseMs: number;
  /** Longest wait for the contactor to report closed. */
  readonly contactorMs: number;
  /** After this an open contactor that reports closed is welded. */
  readonly weldedMs: number;
  readonly cableCheckMs: number;
  /** Pre-charge is matched within this many volts. */
  readonly preChargeToleranceV: number;
  /** Longest wait for the session to end by itself after a fault. */
  readonly sessionGraceMs: number;
  /** A session that said nothing for so long gives way to a new link of the same car. */
  readonly quietMs: number;
}

/** Times used unless told otherwise. */
export const DEFAULT_TIMES: ChargerTimes = {
  periodMs: 10,
  pilotMs: 20,
  // IEC 61851-1 wants the current off 100 ms after the pilot has left state C.
  pilotLeaseMs: 100,
  sessionLeaseMs: 3_000,
  contactorMs: 1_400,
  weldedMs: 500,
  cableCheckMs: 20_000,
  preChargeToleranceV: 20,
  sessionGraceMs: 3_000,
  quietMs: 5_000,
};

/** AC outlets that charge cars which do not communicate. */
export interface BasicOptions {
  /** A car without data link or session is given so long, ms. */
  readonly afterMs: number;
  /** Cars that ask for ventilation (state D) get power. */
  readonly ventilated: boolean;
}
