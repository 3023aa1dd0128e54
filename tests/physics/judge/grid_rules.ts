/**
 * After a fault of the grid no current flows until it has been good for long
 * enough.
 *
 * @module
 */

import { figure, greatestA, type Moment, type Rule } from "./moment.ts";
import { gridGood } from "./permitted.ts";
import { TIMES, TOLERANCE } from "./times.ts";

/** A dip that a station rides through, ms. */
const DIP_MS = 500;

/** Current within the time of distrust. */
export class GridReturnRule implements Rule {
  readonly #returnMs: number;
  #badMs = 0;
  #faultEndMs = -Infinity;
  #flowedMs = 0;

  constructor(returnMs: number) {
    this.#returnMs = returnMs;
  }

  step(moment: Moment): void {
    const { nowMs, step, dtMs, awareMs, rules } = moment;
    if (!gridGood(step.truth)) {
      this.#badMs += dtMs;
      if (this.#badMs > DIP_MS) this.#faultEndMs = nowMs;
      return;
    }
    this.#badMs = 0;
    const sinceMs = nowMs - this.#faultEndMs;
    const amps = greatestA(moment);
    const noneA = rules.kind === "dc" ? TOLERANCE.testA : TOLERANCE.noneA;
    const flows = sinceMs < this.#returnMs && amps > noneA &&
      !step.faults.includes("welded");
    this.#flowedMs = flows ? this.#flowedMs + awareMs : 0;
    if (this.#flowedMs > TIMES.ramp) {
      moment.find(
        "grid return",
        `${figure(amps)} A flow ${
          figure(sinceMs / 1000)
        } s after the grid came back, where ${
          figure(this.#returnMs / 1000)
        } s of good grid come first`,
      );
    }
  }
}
