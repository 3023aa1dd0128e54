/**
 * The gateway's side of an outlet whose loop runs in the Worker.
 *
 * @module
 */

import { decodeOrder, encodeOrder } from "./order_block.ts";
import type { OutletOrder, OutletReport } from "./order.ts";
import type { OutletPort } from "./outlet_port.ts";
import type { OutletBlocks } from "./port_blocks.ts";
import { blankOrder, blankReport } from "./records.ts";
import { decodeReport, encodeReport } from "./report_block.ts";

/** An outlet over shared memory; never waits. */
export class SharedPort implements OutletPort {
  readonly #blocks: OutletBlocks;
  readonly #offsetMs: number;
  readonly #report = blankReport();

  /** `offsetMs`: CLOCK_MONOTONIC less this thread's monotonic clock, ms. */
  constructor(blocks: OutletBlocks, offsetMs = 0) {
    this.#blocks = blocks;
    this.#offsetMs = offsetMs;
  }

  write(order: OutletOrder): void {
    encodeOrder(order, this.#blocks.order.copy, this.#offsetMs);
    this.#blocks.order.publish();
  }

  latest(): OutletReport {
    if (this.#blocks.report.refresh()) {
      const { copy } = this.#blocks.report;
      decodeReport(copy, this.#report, -this.#offsetMs);
    }
    return this.#report;
  }
}

/** The loop's side of the same blocks. */
export class LoopSide {
  readonly #blocks: OutletBlocks;
  readonly #order = blankOrder();

  constructor(blocks: OutletBlocks) {
    this.#blocks = blocks;
  }

  /** The order, when a new one has come. */
  newOrder(): OutletOrder | undefined {
    if (!this.#blocks.order.refresh()) return undefined;
    decodeOrder(this.#blocks.order.copy, this.#order);
    return this.#order;
  }

  /** Tells the gateway. */
  publish(report: OutletReport): void {
    encodeReport(report, this.#blocks.report.copy);
    this.#blocks.report.publish();
  }
}
