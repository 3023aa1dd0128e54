/**
 * Starts the insulation monitor's tests and judges what it says: the insulation
 * of a DC output, or the residual current device of an AC outlet.
 *
 * @module
 */

import type { InsulationMonitor } from "../devices/outlet.ts";
import type { Turn } from "./turn.ts";

/** A monitor that has not shown `running` by then has measured in between, ms. */
const STARTED_AT_LEAST_MS = 500;

/** The insulation of one outlet. */
export class InsulationWatch {
  readonly #monitor: InsulationMonitor;
  #asked = 0;
  #askedMs = -Infinity;
  #seenRunning = false;
  /** The permit: what was measured is of the test that was asked for, and good. */
  given = false;

  constructor(monitor: InsulationMonitor) {
    this.#monitor = monitor;
  }

  /** Judges one turn; writes `report.insulation.test`. */
  judge(turn: Turn): void {
    this.#startTest(turn);
    const { insulation } = turn.report;
    if (insulation.test !== this.#asked) this.#settle(turn);
    const current = insulation.test === turn.order.insulationTest;
    const ageMs = turn.ageMs(insulation.atMonoMs);
    const silent = ageMs > turn.options.stale.insulationMs;
    const { verdict } = insulation;
    this.given = !silent && current &&
      (verdict === "valid" || (turn.kind === "ac" && verdict === "idle"));
    if (!turn.live) return;
    if (verdict === "fault" && current) {
      if (turn.kind === "ac") turn.raise("residualCurrent", 0);
      else turn.raise("insulationFault", insulation.ohm);
    }
    if (silent && turn.kind === "dc" && turn.closedWanted) {
      turn.raise("insulationSilent", ageMs);
    }
  }

  #startTest(turn: Turn): void {
    const { insulationTest } = turn.order;
    if (insulationTest === this.#asked) return;
    this.#asked = insulationTest;
    this.#askedMs = turn.nowMs;
    this.#seenRunning = false;
    this.#monitor.start();
  }

  /** An old verdict may still be on its way when a new test begins. */
  #settle(turn: Turn): void {
    const { insulation } = turn.report;
    if (insulation.atMonoMs < this.#askedMs) return;
    this.#seenRunning ||= insulation.verdict === "running";
    const waitedMs = insulation.atMonoMs - this.#askedMs;
    if (this.#seenRunning || waitedMs >= STARTED_AT_LEAST_MS) {
      insulation.test = this.#asked;
    }
  }
}
