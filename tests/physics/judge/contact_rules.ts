/**
 * Contactors: what they close onto, what they part, and how often.
 *
 * @module
 */

import { figure, greatestA, type Moment, type Rule } from "./moment.ts";
import { LOADED_A, MATCHED_V, TIMES, TOLERANCE } from "./times.ts";

/** A reason to part at once is believed for this long, ms. */
const EXCUSE_MS = 2_500;
/** A cable check and the charging itself. */
const CLOSINGS_DC = 2;
const CLOSINGS_AC = 1;

/** Closing onto unequal voltages. */
export class ClosingRule implements Rule {
  step(moment: Moment): void {
    const { rules, step, before } = moment;
    if (rules.kind !== "dc") return;
    const now = step.truth;
    const then = before.truth;
    if (!then.closed && now.closed && then.inletClosed) {
      this.#compare(moment, "station's contactor", then.busV, then.batteryV);
    }
    if (
      !then.inletClosed && now.inletClosed && then.closed && step.intent.honest
    ) {
      this.#compare(moment, "car's contactor", then.cableV, then.batteryV);
    }
  }

  #compare(moment: Moment, who: string, a: number, b: number): void {
    if (Math.abs(a - b) <= MATCHED_V) return;
    moment.find(
      "unequal voltages",
      `the ${who} closes onto ${figure(a)} V and ${
        figure(b)
      } V, which are more than ${MATCHED_V} V apart`,
    );
  }
}

/** Loaded and needless operations at honest cars with honest devices. */
export class WearRule implements Rule {
  #closings = 0;
  #interruptions = 0;
  #pluggedAtMs = -1;
  #transfers = 0;
  #transferSinceMs = 0;
  #closedSince = false;

  step(moment: Moment): void {
    const { step, before, standing, nowMs, rules, said } = moment;
    if (standing.pluggedAtMs !== this.#pluggedAtMs) this.#begin(moment);
    const excused = nowMs - moment.excusedAtMs <= EXCUSE_MS;
    // However short the time since the last one: a reason counts once for each closing.
    if (moment.excusedAtMs === nowMs && this.#closedSince) {
      this.#interruptions++;
      this.#closedSince = false;
    }
    if (said.transferSinceMs !== this.#transferSinceMs) {
      this.#transferSinceMs = said.transferSinceMs;
      this.#transfers++;
    }
    const honest = step.intent.honest && step.faults.length === 0;
    if (!before.truth.closed && step.truth.closed) {
      this.#closings++;
      this.#closedSince = true;
    }
    const allowed = (rules.kind === "dc" ? CLOSINGS_DC : CLOSINGS_AC) +
      Math.max(0, this.#transfers - 1) + this.#interruptions;
    if (honest && this.#closings > allowed) {
      moment.find(
        "wear",
        `the contactor has closed ${this.#closings} times since the plug was plugged in, where ${allowed} had a reason`,
      );
    }
    const parted = before.truth.closed && !step.truth.closed;
    const amps = greatestA({ ...moment, step: before });
    // DC: the station itself makes the current, whatever the car is up to.
    const avoidable = rules.kind === "dc"
      ? step.faults.length === 0 && nowMs - moment.hazardAtMs > EXCUSE_MS
      : honest && !excused;
    if (avoidable && parted && amps > LOADED_A) {
      moment.find(
        "loaded",
        `the contactor parts ${figure(amps)} A though nothing demands it`,
      );
    }
  }

  #begin({ standing }: Moment): void {
    this.#pluggedAtMs = standing.pluggedAtMs;
    this.#closings = 0;
    this.#interruptions = 0;
    this.#closedSince = false;
    this.#transfers = 0;
  }
}

/** After an emergency stop or a residual current nothing flows until somebody has confirmed. */
export class RestartRule implements Rule {
  #flowedMs = 0;

  step(moment: Moment): void {
    const { step, standing, awareMs, rules } = moment;
    const { truth } = step;
    if (truth.emergencyPressed || truth.residual) {
      standing.unconfirmed = truth.emergencyPressed
        ? "an emergency stop"
        : "a residual current";
      this.#flowedMs = 0;
      return;
    }
    const amps = greatestA(moment);
    const noneA = rules.kind === "dc" ? TOLERANCE.testA : TOLERANCE.noneA;
    const flows = standing.unconfirmed !== undefined && amps > noneA &&
      !step.faults.includes("welded");
    this.#flowedMs = flows ? this.#flowedMs + awareMs : 0;
    if (this.#flowedMs > TIMES.atOnce) {
      moment.find(
        "restart",
        `${
          figure(amps)
        } A flow after ${standing.unconfirmed} that nobody has confirmed`,
      );
    }
  }
}

/** Nothing flows, and nothing closes, once a stop has been asked. */
export class StopRule implements Rule {
  #flowedMs = 0;

  step(moment: Moment): void {
    const { standing, nowMs, step, before, rules, awareMs } = moment;
    const { stoppedAtMs } = standing;
    if (stoppedAtMs === undefined) {
      this.#flowedMs = 0;
      return;
    }
    if (rules.kind === "ac" && step.faults.includes("welded")) return;
    const sinceMs = nowMs - stoppedAtMs;
    const amps = greatestA(moment);
    const limitA = rules.kind === "dc" ? TOLERANCE.testA : TOLERANCE.noneA;
    const graceMs = standing.stoppedUnderPower ? TIMES.stop : TIMES.atOnce;
    this.#flowedMs = sinceMs > graceMs && amps > limitA
      ? this.#flowedMs + awareMs
      : 0;
    if (this.#flowedMs > TIMES.atOnce) {
      moment.find(
        "stop",
        `${figure(amps)} A flow ${
          figure(sinceMs / 1000)
        } s after a stop was asked`,
      );
    }
    const closes = !before.truth.closed && step.truth.closed;
    if (closes && sinceMs > TIMES.atOnce) {
      moment.find(
        "stop",
        `the contactor closes ${
          figure(sinceMs / 1000)
        } s after a stop was asked`,
      );
    }
  }
}
