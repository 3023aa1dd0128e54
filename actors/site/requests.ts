/**
 * Wishes about power, what is answered to them, and what became of them.
 *
 * Watts are signed: positive into the vehicles, negative to the grid. Starts
 * and ends are wall-clock milliseconds where they come from outside; what is
 * running ends on the monotonic clock.
 *
 * @module
 */

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

/** What a wish is about. */
export type Scope =
  | { readonly kind: "site" }
  | { readonly kind: "charger"; readonly chargerId: string }
  /** Ends with the session. */
  | { readonly kind: "session"; readonly sessionId: string };

/** One step of a wish, from `afterMs` after its start to the next step's, or to the end. */
export interface RequestStep {
  readonly afterMs: number;
  readonly minW: number;
  readonly maxW: number;
  readonly targetW?: number;
}

/** A wish. The same id with the same content changes nothing, with other content it replaces. */
export interface PowerRequest {
  /** Unique within its source. */
  readonly id: string;
  readonly source: Source;
  readonly scope: Scope;
  /** Greater rules. Of one source, scope and priority the newest rules. */
  readonly priority: number;
  /** At least one; the first begins at 0, each later than the one before. */
  readonly steps: readonly RequestStep[];
  readonly fromMs: number;
  /** At this moment the request is over, whatever happens. */
  readonly untilMs: number;
}

/** The owner of the wish says yes, or no with a sentence that says what to do. */
export type RequestReply =
  | {
    readonly kind: "accepted";
    readonly change: "new" | "none" | "replaced" | "withdrawn";
  }
  | {
    readonly kind: "refused";
    readonly why: string;
    /** What kind of no, for programs: there is no room, it cannot be, there is no such wish. */
    readonly cause?: "full" | "impossible" | "unknown";
  };

/** What became of a wish. */
export type RequestStatus =
  | { readonly kind: "waiting" }
  | { readonly kind: "started" }
  | { readonly kind: "superseded"; readonly by: string }
  | { readonly kind: "completed" }
  | { readonly kind: "withdrawn" };

/** What a wish came to at one charger, while it ruled there. */
export interface Delivery {
  readonly chargerId: string;
  readonly fromMs: number;
  /** Absent while it rules. */
  readonly untilMs?: number;
  /** Mean of what was asked and of what was measured, signed watts. */
  readonly askedW: number;
  readonly measuredW: number;
  /** Energy measured, Wh, both growing. */
  readonly chargedWh: number;
  readonly dischargedWh: number;
}

/** A wish as it is listed. */
export interface RequestRecord {
  readonly request: PowerRequest;
  readonly status: RequestStatus;
  /** When its status last changed, wall-clock ms. */
  readonly statusMs: number;
  readonly deliveries: readonly Delivery[];
}

/** What keeps wishes over a restart of the process. */
export interface RequestStore {
  /** What was saved last. */
  load(): readonly RequestRecord[];
  /** Takes a list in the place of the one before; nobody waits for the disk. */
  save(records: readonly RequestRecord[]): void;
}
