/**
 * The two ends of an outlet's realtime loop as its owner sees them: orders in,
 * reports out. The loop runs in the same thread or behind shared memory.
 *
 * @module
 */

import type { OutletOrder, OutletReport } from "./order.ts";

/** Writes whole wishes and reads what was done; neither call waits. */
export interface OutletPort {
  /** The last order written counts. */
  write(order: OutletOrder): void;
  /** The last report; read it, never keep it. */
  latest(): OutletReport;
}
