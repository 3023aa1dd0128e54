/**
 * Messages of the site: wishes about power come in, allocations go out.
 *
 * Watts are signed: positive into the vehicle, negative from the vehicle to
 * the grid. Times are wall-clock milliseconds since the epoch.
 *
 * @module
 */

import type { VehicleView } from "../../protocols/iso15118/secc/types.ts";

/** Who wishes. */
export type Source =
  | "manual"
  | "ocpp"
  | "ieee2030.5"
  | "openadr"
  | "iec61850"
  | "frequency"
  | "thermal"
  | "owner";

/** A wish about the power of the whole site; the same id twice changes nothing. */
export interface PowerRequest {
  readonly id: string;
  readonly source: Source;
  /** Greater rules. */
  readonly priority: number;
  readonly minW: number;
  readonly maxW: number;
  readonly targetW?: number;
  readonly fromMs: number;
  /** At this moment the request is over, whatever happens. */
  readonly untilMs: number;
}

/** What an outlet can do; magnitudes. */
export interface OutletLimits {
  readonly maxChargeW: number;
  readonly maxDischargeW: number;
  readonly minChargeW: number;
  readonly minDischargeW: number;
}

/** What one charger may do until `untilMs`; afterwards zero. */
export interface Allocation {
  readonly chargerId: string;
  readonly targetW: number;
  readonly minW: number;
  readonly maxW: number;
  readonly untilMs: number;
  /** Made for a vehicle that has described itself; before, it is zero. */
  readonly described: boolean;
  /** Plain words. */
  readonly reason: string;
  /** Ids of the requests it follows. */
  readonly sources: readonly string[];
  readonly discharge: { readonly allowed: boolean; readonly why: string };
}

/** What `site` takes. */
export type SiteEvent =
  | {
    readonly type: "site.vehicle";
    readonly chargerId: string;
    readonly sessionId: string | undefined;
    readonly vehicle: VehicleView | undefined;
    readonly outlet: OutletLimits;
    readonly transferring: boolean;
  }
  | { readonly type: "site.vehicleGone"; readonly chargerId: string }
  | { readonly type: "site.request"; readonly request: PowerRequest }
  | { readonly type: "site.withdraw"; readonly id: string };
