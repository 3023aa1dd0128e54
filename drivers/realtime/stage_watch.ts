/**
 * Guards a DC stage: its current against what it was told, and its silence.
 *
 * @module
 */

import { ExcessTime } from "./accounts.ts";
import { METER_LAG_MS, type Turn } from "./turn.ts";

/** IEC 61851-23: a lowered current is reached within 1 s and at 100 A/s. */
const REACTION_MS = 1_000;
const FALL_A_PER_MS = 0.1;
/** Regulation and measurement may differ by this part and these amperes. */
const PART = 1.05;
const OFFSET_A = 2;
/** Overshoots are shorter, ms. */
const DISOBEYS_MS = 500;
const REVERSE_MS = 200;
const OVERCURRENT_MS = 100;
/** Below this no current is computed from the meter's power, volts. */
const LEAST_V = 50;

/** A bound that a stage may follow with its reaction time and slope; a magnitude. */
class FallingBound {
  a = 0;
  #waitedMs = 0;

  constructor(readonly reactionMs: number) {}

  follow(boundA: number, dtMs: number): void {
    if (boundA >= this.a) {
      this.a = boundA;
      this.#waitedMs = 0;
      return;
    }
    this.#waitedMs += dtMs;
    if (this.#waitedMs <= this.reactionMs) return;
    this.a = Math.max(boundA, this.a - FALL_A_PER_MS * dtMs);
  }

  exceededBy(magnitudeA: number): boolean {
    return magnitudeA > this.a * PART + OFFSET_A;
  }
}

/** The stage of one outlet. */
export class StageWatch {
  readonly #charge = new FallingBound(REACTION_MS);
  readonly #discharge = new FallingBound(REACTION_MS);
  readonly #meterCharge = new FallingBound(REACTION_MS + METER_LAG_MS);
  readonly #meterDischarge = new FallingBound(REACTION_MS + METER_LAG_MS);
  readonly #disobeys = new ExcessTime();
  readonly #meterOver = new ExcessTime();
  readonly #reverse = new ExcessTime();
  readonly #overcurrent = new ExcessTime();

  /** Judges one turn. */
  judge(turn: Turn): void {
    const { stage } = turn.report;
    const ageMs = turn.ageMs(stage.atMonoMs);
    if (turn.live && ageMs > turn.options.stale.stageMs) {
      turn.raise("stageSilent", ageMs);
    }
    if (turn.kind === "dc") this.#judgeCurrent(turn);
  }

  #judgeCurrent(turn: Turn): void {
    const dtMs = turn.stageFresh ? turn.dtMs : 0;
    this.#follow(turn.commandedA, dtMs);
    if (!turn.closedWanted || !turn.stageFresh) return this.#pause(turn);
    const { currentA } = turn.report.stage;
    this.#judgeRating(turn, currentA, dtMs);
    const reverse = this.#discharge.a === 0 &&
      this.#discharge.exceededBy(-currentA);
    if (this.#reverse.add(reverse, dtMs) >= REVERSE_MS && reverse) {
      turn.raise("reverseFlow", currentA);
    }
    const over = this.#charge.exceededBy(currentA) ||
      this.#discharge.exceededBy(-currentA);
    if (this.#disobeys.add(over, dtMs) >= DISOBEYS_MS && over) {
      turn.raise("stageDisobeys", currentA);
    }
    this.#judgeMeter(turn, over, dtMs);
  }

  #follow(commandedA: number, dtMs: number): void {
    this.#charge.follow(Math.max(0, commandedA), dtMs);
    this.#discharge.follow(Math.max(0, -commandedA), dtMs);
    this.#meterCharge.follow(Math.max(0, commandedA), dtMs);
    this.#meterDischarge.follow(Math.max(0, -commandedA), dtMs);
  }

  /** Excess that the meter alone sees: one of the two is wrong. */
  #judgeMeter(turn: Turn, stageOver: boolean, dtMs: number): void {
    const meterA = meterCurrentA(turn);
    const over = !stageOver &&
      (this.#meterCharge.exceededBy(meterA) ||
        this.#meterDischarge.exceededBy(-meterA));
    if (this.#meterOver.add(over, dtMs) >= DISOBEYS_MS && over) {
      turn.raise("meter", meterA);
    }
  }

  #judgeRating(turn: Turn, currentA: number, dtMs: number): void {
    const over = Math.abs(currentA) > turn.options.maxA * PART + OFFSET_A;
    if (this.#overcurrent.add(over, dtMs) >= OVERCURRENT_MS && over) {
      turn.raise("overcurrent", currentA);
    }
  }

  #pause(turn: Turn): void {
    if (turn.closedWanted) return;
    this.#disobeys.clear();
    this.#meterOver.clear();
    this.#reverse.clear();
    this.#overcurrent.clear();
  }
}

/** What the meter's power is in amperes at the outlet; 0 where that cannot be said. */
function meterCurrentA(turn: Turn): number {
  const { stage, meter } = turn.report;
  if (!turn.meterFresh || stage.voltageV < LEAST_V) return 0;
  return meter.powerW / stage.voltageV;
}
