/**
 * Current and power against the bounds of an outlet, both directions.
 *
 * @module
 */

import { ExcessAccount, UpperLimit } from "./excess.ts";
import { figure, has, type Moment, outletW, type Rule } from "./moment.ts";
import { gridGood } from "./permitted.ts";
import { FALL_A_PER_S, TIMES, TOLERANCE } from "./times.ts";

/** Slack of a bound in amperes. */
function slackA(amps: number, kind: "ac" | "dc"): number {
  return kind === "dc"
    ? amps * TOLERANCE.dcPart + TOLERANCE.dcA
    : amps * TOLERANCE.acPart + TOLERANCE.acA;
}

/** Slack of a bound in watts. */
function slackW(watts: number, kind: "ac" | "dc"): number {
  const part = kind === "dc" ? TOLERANCE.wPart : TOLERANCE.acPart;
  return watts * part + TOLERANCE.w;
}

/** How long a bound at this outlet may be exceeded, ms. */
function followMs(moment: Moment): number {
  const { permitted, said } = moment;
  switch (permitted.follows) {
    case "stage":
      return TIMES.dcFollow + (has(moment, "stage") ? TIMES.lyingStage : 0);
    case "messages":
      return TIMES.acFollowMessages + 2 * said.loopMs + TIMES.ramp;
    case "pwm":
      return TIMES.acFollowPwm + TIMES.ramp;
    case "nothing":
      return TIMES.drawsUninvited + TIMES.ramp;
  }
}

/** One bound, with the time that a fall from its greatest excess takes. */
class Bound {
  readonly #limit = new UpperLimit();
  #peak = 0;

  /** All of one unit; `perS` is how fast an excess must go down. */
  broken(
    value: number,
    limit: number,
    dtMs: number,
    allowedMs: number,
    perS: number,
  ): boolean {
    this.#peak = value > limit ? Math.max(this.#peak, value - limit) : 0;
    const fallMs = perS > 0 ? 1_000 * this.#peak / perS : 0;
    return this.#limit.step(value, limit, dtMs, allowedMs + fallMs);
  }
}

/** Most amperes and watts, into the vehicle and out of it. */
export class CurrentRule implements Rule {
  readonly #bounds = Array.from({ length: 8 }, () => new Bound());

  step(moment: Moment): void {
    const { rules, permitted, step, awareMs } = moment;
    if (rules.kind === "ac" && has(moment, "welded")) return;
    const allowedMs = followMs(moment);
    const dc = rules.kind === "dc";
    const amps = dc ? [step.truth.currentA] : step.truth.phaseA;
    const highA = permitted.highA + slackA(permitted.highA, rules.kind);
    const lowA = -permitted.lowA + slackA(-permitted.lowA, rules.kind);
    amps.forEach((value, n) => {
      const check = (direction: number, limit: number, at: number) =>
        this.#check(
          moment,
          at,
          direction * value,
          limit,
          awareMs,
          allowedMs,
          dc ? FALL_A_PER_S : 0,
          direction > 0 ? "current" : "export current",
          "A",
        );
      check(1, highA, n);
      check(-1, lowA, 3 + n);
    });
    const watts = outletW(step, rules.kind);
    const fall = dc ? FALL_A_PER_S * Math.max(100, step.truth.cableV) : 0;
    this.#check(
      moment,
      6,
      watts,
      permitted.highW + slackW(permitted.highW, rules.kind),
      awareMs,
      allowedMs,
      fall,
      "power",
      "W",
    );
    this.#check(
      moment,
      7,
      -watts,
      -permitted.lowW + slackW(-permitted.lowW, rules.kind),
      awareMs,
      allowedMs,
      fall,
      "export power",
      "W",
    );
  }

  #check(
    moment: Moment,
    at: number,
    value: number,
    limit: number,
    dtMs: number,
    allowedMs: number,
    perS: number,
    rule: string,
    unit: string,
  ): void {
    const bound = this.#bounds[at];
    if (bound?.broken(value, limit, dtMs, allowedMs, perS)) {
      moment.find(
        rule,
        `${figure(value)} ${unit} flow where ${
          figure(limit)
        } ${unit} are the most, tolerance included, for longer than ${
          figure(allowedMs / 1000)
        } s (${moment.permitted.follows})`,
      );
    }
  }
}

const EXPORT_A = 1;

/** Current out of the vehicle that is not permitted at all. */
export class ExportRule implements Rule {
  readonly #lost = new ExcessAccount();
  readonly #unpermitted = new ExcessAccount();

  step(moment: Moment): void {
    const { rules, permitted, step, awareMs } = moment;
    const { truth } = step;
    const amps = rules.kind === "dc"
      ? -truth.currentA
      : -Math.min(...truth.phaseA);
    const out = amps > EXPORT_A &&
      !(rules.kind === "ac" && has(moment, "welded"));
    const late = has(moment, "stage") ? TIMES.lyingStage : 0;
    if (
      this.#lost.add(
        out && !gridGood(truth),
        awareMs,
        TIMES.exportWithoutGrid + late,
      )
    ) {
      moment.find(
        "export without grid",
        `${figure(amps)} A flow out of the vehicle while the grid is lost`,
      );
    }
    if (
      this.#unpermitted.add(
        out && permitted.noExport !== undefined,
        awareMs,
        TIMES.exportUnpermitted + late,
      )
    ) {
      moment.find(
        "export unpermitted",
        `${
          figure(amps)
        } A flow out of the vehicle though ${permitted.noExport}`,
      );
    }
  }
}

/** Current without a session, without a yes, or of a car that has gone silent. */
export class SessionRule implements Rule {
  readonly #unauthorised = new ExcessAccount();
  readonly #outside = new ExcessAccount();
  readonly #silent = new ExcessAccount();

  step(moment: Moment): void {
    const { rules, step, said, standing, awareMs, nowMs } = moment;
    const dc = rules.kind === "dc";
    if (!dc && has(moment, "welded")) return;
    const amps = dc
      ? Math.abs(step.truth.currentA)
      : Math.max(...step.truth.phaseA.map(Math.abs));
    const flows = amps > (dc ? TOLERANCE.testA : TOLERANCE.noneA);
    const late = has(moment, "stage") ? TIMES.lyingStage : 0;
    if (
      this.#unauthorised.add(
        flows && !rules.free && !standing.authorised &&
          standing.stoppedAtMs === undefined,
        awareMs,
        TIMES.atOnce + late,
      )
    ) {
      moment.find(
        "authorisation",
        `${figure(amps)} A flow though nobody has authorised it`,
      );
    }
    if (
      this.#outside.add(
        flows && dc && !said.transfer,
        awareMs,
        TIMES.ramp + late,
      )
    ) {
      moment.find(
        "session",
        `${figure(amps)} A flow outside of a power transfer`,
      );
    }
    const silent = dc && said.transfer && flows &&
      nowMs - said.lastRequestMs > 1_000;
    if (this.#silent.add(silent, awareMs, TIMES.silence - 1_000 + late)) {
      moment.find(
        "silence",
        `${figure(amps)} A flow while the car has said nothing for ${
          figure((nowMs - said.lastRequestMs) / 1000)
        } s`,
      );
    }
  }
}
