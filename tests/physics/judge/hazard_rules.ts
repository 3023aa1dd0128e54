/**
 * Hazards that switch off at once, and those of the plug.
 *
 * @module
 */

import { ExcessAccount } from "./excess.ts";
import { figure, greatestA, has, type Moment, type Rule } from "./moment.ts";
import {
  INSULATION_OHM_PER_V,
  PIN_C,
  SAFE_V,
  TIMES,
  TOLERANCE,
} from "./times.ts";

/** Whether current flows or can flow, as far as a station can prevent it. */
function live(moment: Moment): boolean {
  const { step, rules } = moment;
  const welded = has(moment, "welded");
  if (welded && rules.kind === "ac") return false;
  return (step.truth.closed && !welded) || greatestA(moment) > TOLERANCE.noneA;
}

/** One hazard: when it is there, how long it may last while live, and its words. */
interface Hazard {
  readonly rule: string;
  there(moment: Moment): boolean;
  allowedMs(moment: Moment): number;
  words(moment: Moment): string;
}

const HAZARDS: readonly Hazard[] = [
  {
    rule: "pilot",
    there: ({ step }) => step.truth.pilot !== "C" && step.truth.pilot !== "D",
    allowedMs: (moment) => TIMES.atOnce + delayMs(moment),
    words: ({ step }) => `the pilot is in state ${step.truth.pilot}`,
  },
  {
    rule: "emergency stop",
    there: ({ step }) => step.truth.emergencyPressed,
    allowedMs: (moment) => TIMES.atOnce + delayMs(moment),
    words: () => "the emergency stop is pressed",
  },
  {
    rule: "residual current",
    there: ({ step, rules }) => rules.kind === "ac" && step.truth.residual,
    allowedMs: (moment) => TIMES.atOnce + delayMs(moment),
    words: () => "the residual current device has tripped",
  },
  {
    rule: "insulation",
    there: ({ step, rules }) =>
      rules.kind === "dc" && !step.faults.includes("insulationBlind") &&
      step.truth.cableV > SAFE_V &&
      step.truth.insulationOhm < INSULATION_OHM_PER_V * step.truth.cableV,
    allowedMs: (moment) =>
      TIMES.atOnce + moment.rules.insulationMs + delayMs(moment),
    words: ({ step }) =>
      `the insulation is at ${figure(step.truth.insulationOhm)} ohm with ${
        figure(step.truth.cableV)
      } V`,
  },
  {
    rule: "insulation monitor",
    there: (moment) =>
      moment.rules.kind === "dc" && has(moment, "insulationSilent") &&
      moment.said.transfer,
    allowedMs: (moment) =>
      TIMES.atOnce + 2 * moment.rules.insulationMs + TIMES.lyingStage,
    words: () => "the insulation monitor does not answer",
  },
  {
    rule: "hot pins",
    there: (moment) =>
      moment.step.truth.pinC > PIN_C && !has(moment, "pinSensor"),
    allowedMs: () => TIMES.pinHot,
    words: ({ step }) => `the pins are at ${figure(step.truth.pinC)} C`,
  },
];

/** Samples that come late make every reaction late. */
const SAMPLES_LATE_MS = 1_000;

function delayMs(moment: Moment): number {
  return (has(moment, "samplesDelayed") ? SAMPLES_LATE_MS : 0) +
    (has(moment, "stage") ? TIMES.lyingStage : 0);
}

/** Hazards while current flows or can flow. */
export class HazardRule implements Rule {
  readonly #accounts = HAZARDS.map(() => new ExcessAccount());

  step(moment: Moment): void {
    const flows = live(moment);
    HAZARDS.forEach((hazard, n) => {
      const allowedMs = hazard.allowedMs(moment);
      const broken = this.#accounts[n]?.add(
        flows && hazard.there(moment),
        moment.awareMs,
        allowedMs,
      );
      if (!broken) return;
      moment.find(
        hazard.rule,
        `${hazard.words(moment)}, and ${
          figure(allowedMs)
        } ms later the outlet is not off: ${figure(greatestA(moment))} A, ${
          moment.step.truth.closed ? "contactor closed" : "contactor open"
        }`,
      );
    });
  }
}

const PLUG_DEAD_MS = 1_000;

/** Voltage where a hand could touch it. */
export class PlugRule implements Rule {
  readonly #unlocked = new ExcessAccount();
  readonly #unplugged = new ExcessAccount();

  step(moment: Moment): void {
    const { rules, step, awareMs } = moment;
    const { truth } = step;
    const dc = rules.kind === "dc";
    const volts = dc ? truth.cableV : Math.max(...truth.supplyV);
    const ours = dc ? !truth.inletClosed || truth.closed : truth.closed;
    const danger = volts > SAFE_V && ours && !has(moment, "welded");
    const allowedMs = has(moment, "lock") || has(moment, "samplesDelayed")
      ? TIMES.unlocked + delayMs(moment)
      : TIMES.atOnce;
    if (
      this.#unlocked.add(
        danger && truth.plugged && !truth.locked,
        awareMs,
        allowedMs,
      )
    ) {
      moment.find(
        "unlocked plug",
        `${
          figure(volts)
        } V stand in an unlocked plug for longer than ${allowedMs} ms`,
      );
    }
    const deadMs = dc ? PLUG_DEAD_MS : TIMES.atOnce;
    if (
      this.#unplugged.add(
        danger && !truth.plugged,
        awareMs,
        deadMs + delayMs(moment),
      )
    ) {
      moment.find(
        "open plug",
        `${figure(volts)} V stand in a plug that nobody is plugged into`,
      );
    }
  }
}
