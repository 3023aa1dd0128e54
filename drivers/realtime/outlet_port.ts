/**
 * How the gateway and the realtime loop of an outlet meet, wherever the loop
 * runs: in the same thread (`OutletLoop`) or in a Worker (`SharedPort`).
 *
 * @module
 */

import type { OutletOrder, OutletReport } from "./order.ts";

/** One outlet as its charger sees it. */
export interface OutletPort {
  /** Replaces the whole wish; copied, never kept. */
  write(order: OutletOrder): void;
  /**
   * What the loop told last; overwritten by the next turn: read, never keep.
   * Its `atMonoMs` tells its age.
   */
  latest(): OutletReport;
}
