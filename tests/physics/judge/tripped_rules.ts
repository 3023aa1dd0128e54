/**
 * An honest car at honest devices is not interrupted.
 *
 * @module
 */

import type { Moment, Rule } from "./moment.ts";

/** A reason to interrupt counts for so long, ms: a session may be led to its end first. */
const REASON_MS = 15_000;

/** The contactor opens under a car that wants power and has no reason to be left. */
export class TrippedRule implements Rule {
  step(moment: Moment): void {
    const { step, before, nowMs, excusedAtMs, permitted, said } = moment;
    const opened = before.truth.closed && !step.truth.closed;
    if (!opened || !said.transfer && permitted.follows !== "pwm") return;
    const { intent, faults } = step;
    if (!intent.honest || faults.length > 0 || intent.wantsW <= 0) return;
    // A pause is told: the site may have less than the car's least power.
    const paused = permitted.highW < Math.max(1, intent.leastW) ||
      permitted.highA <= 0 || said.toldToStopAtMs !== undefined;
    if (paused || nowMs - excusedAtMs < REASON_MS) return;
    moment.find(
      "tripped",
      `the contactor opens under an honest car that wants ${
        intent.wantsW.toFixed(0)
      } W, and nothing gives a reason`,
    );
  }
}
