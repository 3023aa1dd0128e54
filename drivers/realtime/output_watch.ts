/**
 * Guards the voltage of a DC output.
 *
 * @module
 */

import { ExcessTime, HeldTime, SampleTime } from "./accounts.ts";
import { BoundHistory } from "./bound_history.ts";
import { classLimitV } from "./loop_options.ts";
import { GAP_MS, type Turn } from "./turn.ts";

/** IEC 61851-23 Table 103: above the vehicle's maximum for longer, ms. */
const OVERVOLTAGE_MS = 400;
/** Error of the measurement and ripple of a stage that regulates right at the limit, volts. */
const MEASURED_V = 1;
/** IEC 61851-23 Table 104: above the limit of the class for longer, ms. */
const CLASS_MS = 9;
/** Present against requested voltage while the output is tested or matched. */
const SPREAD_V = 50;
const SPREAD_MS = 30_000;
/** A hand may touch less, volts. */
const SAFE_V = 60;
const BUS_MS = 3_000;
/** Regulation of a stage at the voltage of a test, as a part. */
const TEST_PART = 1.05;
/** Lane of the test's history. */
const TEST = 0;

/** The output of one DC outlet. */
export class OutputWatch {
  readonly #overvoltage = new ExcessTime();
  readonly #spread = new HeldTime();
  readonly #charged = new HeldTime();
  readonly #tests = new BoundHistory();
  readonly #samples = new SampleTime(GAP_MS);
  #overClassFromMs: number | undefined;

  /** Judges one turn. */
  judge(turn: Turn): void {
    if (turn.kind === "ac") return;
    this.#judgeClass(turn);
    this.#judgeCarLimit(turn);
    this.#judgeSpread(turn);
    this.#judgeBus(turn);
  }

  #judgeClass(turn: Turn): void {
    const { atMonoMs } = turn.report.stage;
    const over = turn.live && turn.stageFresh &&
      turn.outputV > classLimitV(turn.options.maxV);
    if (!over) {
      this.#overClassFromMs = undefined;
      return;
    }
    this.#overClassFromMs ??= atMonoMs;
    if (atMonoMs - this.#overClassFromMs > CLASS_MS) {
      turn.raise("overvoltageClass", turn.outputV);
    }
  }

  #judgeCarLimit(turn: Turn): void {
    const allowedV = this.#allowedV(turn) + MEASURED_V;
    const conducting = turn.order.mode !== "off";
    const over = conducting && turn.closedWanted && turn.stageFresh &&
      turn.outputV > allowedV;
    if (!conducting) this.#overvoltage.clear();
    const ms = this.#overvoltage.add(over, turn.stageFresh ? turn.dtMs : 0);
    if (over && ms > OVERVOLTAGE_MS) turn.raise("overvoltage", turn.outputV);
  }

  /**
   * The vehicle's maximum; of the cable check its test voltage, which lies
   * above, and from which the output takes its time to fall.
   */
  #allowedV(turn: Turn): number {
    const { mode, carMaxV, envelope } = turn.order;
    if (mode !== "voltage") {
      this.#tests.clear();
      return carMaxV;
    }
    this.#tests.advance(turn.nowMs, BUS_MS);
    const tested = envelope.ceilingV > carMaxV;
    this.#tests.note(TEST, tested ? envelope.ceilingV * TEST_PART : 0);
    return Math.max(carMaxV, this.#tests.most(TEST));
  }

  #judgeSpread(turn: Turn): void {
    if (turn.order.mode !== "voltage" || !turn.closedWanted) {
      return this.#spread.clear();
    }
    if (!turn.stageFresh) return;
    const { busV } = turn.report.stage;
    const apart = Math.abs(busV - turn.order.envelope.ceilingV) > SPREAD_V;
    if (this.#spread.add(apart, turn.dtMs) >= SPREAD_MS) {
      turn.raise("voltageSpread", busV);
    }
  }

  /** On the stage's side of an open contactor no car can be the cause. */
  #judgeBus(turn: Turn): void {
    const { stage, contactor } = turn.report;
    const stepMs = this.#samples.advance(stage.atMonoMs, turn.openedMs);
    const off = turn.order.mode === "off" && !turn.closedWanted &&
      !contactor.closed;
    if (!off) return this.#charged.clear();
    const ms = this.#charged.add(stage.busV > SAFE_V, stepMs);
    if (ms >= BUS_MS) turn.raise("busCharged", stage.busV);
  }
}
