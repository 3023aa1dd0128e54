/**
 * What is said between the site, the chargers and those who wish.
 *
 * @module
 */

import type { PhaseTriple } from "../../drivers/devices/outlet.ts";
import type { Envelope } from "../../drivers/realtime/order.ts";
import type { VehicleView } from "../../protocols/iso15118/shared/secc/types.ts";
import type { Actor } from "../charger/events.ts";
import type { GridSeen } from "./grid_fault.ts";
import type { PowerRequest, RequestReply, Source } from "./requests.ts";

/** Chargers of one site. */
export const CHARGERS_MAX = 500;

/** What one charger may do until `untilMonoMs`; afterwards nothing. */
export interface Allocation {
  readonly chargerId: string;
  /** Signed, at the outlet. */
  readonly targetW: number;
  /** minW <= targetW <= maxW; minW <= 0 <= maxW. */
  readonly minW: number;
  readonly maxW: number;
  /** AC: most amperes into the vehicle at each terminal of the outlet. */
  readonly maxA: PhaseTriple;
  readonly untilMonoMs: number;
  /** Made for a vehicle that has described itself; before, it is zero. */
  readonly described: boolean;
  /** Who rules: of the wish, or of the limit that binds. */
  readonly by: Actor;
  /** Plain words; also why it is zero, and when its turn comes. */
  readonly reason: string;
  /** Ids of the requests it follows. */
  readonly sources: readonly string[];
  readonly discharge: { readonly allowed: boolean; readonly why: string };
}

/** What a charger reports each second, and at once when something has changed. */
export interface ChargerReport {
  readonly chargerId: string;
  readonly sessionId: string | undefined;
  readonly kind: "ac" | "dc";
  readonly vehicle: VehicleView | undefined;
  /** Outlet, cable and car together, without site and owner; magnitudes. */
  readonly envelope: Envelope;
  /** Terminals that the car loads, as far as known: 1 or 3; DC 3. */
  readonly phases: 1 | 3;
  /** The contactor is closed and current may flow. */
  readonly transferring: boolean;
  /** Plugged in and authorised, and neither finished nor asked to stop. */
  readonly wantsPower: boolean;
  /** At the outlet. */
  readonly measured: {
    readonly atMonoMs: number;
    readonly powerW: number;
    readonly phaseA: PhaseTriple;
  };
  /** Registers of the meter, Wh. */
  readonly chargedWh: number;
  readonly dischargedWh: number;
  /** The supply, once it is known: a site that starts later learns of it. */
  readonly grid?: GridSeen;
}

/** Another measurement at the site's connection, if there is one; positive from the grid. */
export interface SiteMeterReading {
  readonly atMonoMs: number;
  readonly phaseA: PhaseTriple;
  readonly powerW: number;
}

/** What `site` takes. */
export type SiteMessage =
  | { readonly type: "site.charger"; readonly report: ChargerReport }
  | { readonly type: "site.chargerGone"; readonly chargerId: string }
  | { readonly type: "site.meter"; readonly reading: SiteMeterReading }
  | {
    readonly type: "site.request";
    readonly request: PowerRequest;
    readonly replyTo?: string;
  }
  | {
    readonly type: "site.withdraw";
    readonly id: string;
    readonly source: Source;
    readonly replyTo?: string;
  }
  /** Somebody who wishes can be reached, or no longer. */
  | {
    readonly type: "site.source";
    readonly source: Source;
    readonly alive: boolean;
  }
  /** The grid at a charger (or at the site, without one) is lost, or good again. */
  | {
    readonly type: "site.gridFault";
    readonly good: boolean;
    readonly chargerId?: string;
  };

/** Answers of `site` to whoever asked. */
export interface SiteReply {
  readonly type: "site.reply";
  readonly reply: RequestReply;
}

/** What `site` tells `evse:<id>`. */
export type SiteToEvse =
  | { readonly type: "evse.allocation"; readonly allocation: Allocation }
  /** The site's own guard opens this one: the sum at the fuse is too high. */
  | { readonly type: "evse.siteOverload"; readonly why: string };
