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

/** The first and only message to the Worker. */
export interface WorkerStart<Spec> {
  readonly memory: SharedArrayBuffer;
  readonly outlets: readonly OutletPlan<Spec>[];
  readonly periodMs: number;
  /** Asked for with this priority; `undefined`: not asked for. */
  readonly fifoPriority: number | undefined;
}

/** What the Worker tells. */
export type FromRealtime =
  /** Its loop begins; how its thread is scheduled. */
  | {
    readonly type: "realtime.started";
    readonly fifo: boolean;
    readonly words: string;
  }
  /** An error in the turn of one outlet: it is open, and served no more. */
  | {
    readonly type: "realtime.parked";
    readonly id: string;
    readonly words: string;
  }
  /** The devices of a parked outlet could be made after all: it is served, and off until an order comes. */
  | { readonly type: "realtime.served"; readonly id: string }
  /** It was told to stop; every outlet is open. */
  | { readonly type: "realtime.stopped" };
