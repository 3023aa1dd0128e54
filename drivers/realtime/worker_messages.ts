/**
 * What the realtime Worker and its host say to each other besides the shared
 * memory. The Worker listens once, at its start, and never again.
 *
 * @module
 */

import type { LoopOptions } from "./loop_options.ts";

/** One outlet of the Worker; `spec` is what its devices are made from. */
export interface OutletPlan<Spec> {
  readonly id: string;
  readonly spec: Spec;
  readonly options: Partial<LoopOptions>;
}

/** What threw is tried again so often, ms, unless told otherwise. */
export const PARKED_RETRY_MS = 30_000;

/** The first and only message to the Worker. */
export interface WorkerStart<Spec> {
  readonly memory: SharedArrayBuffer;
  readonly outlets: readonly OutletPlan<Spec>[];
  readonly periodMs: number;
  /** Asked for with this priority; `undefined`: not asked for. */
  readonly fifoPriority: number | undefined;
  /** An outlet whose turn threw is tried again so often, ms. Default `PARKED_RETRY_MS`. */
  readonly parkedRetryMs?: number;
}

/** What the Worker tells. */
export type FromRealtime =
  /** Its loop begins; how its thread is scheduled. */
  | {
    readonly type: "realtime.started";
    readonly fifo: boolean;
    readonly words: string;
  }
  /** An error in the turn of one outlet: it is open, and tried again from time to time. */
  | {
    readonly type: "realtime.parked";
    readonly id: string;
    readonly words: string;
  }
  /** A parked outlet has been turned for a while: it is served, and off until an order comes. */
  | { readonly type: "realtime.served"; readonly id: string }
  /** It was told to stop; every outlet is open. */
  | { readonly type: "realtime.stopped" };
