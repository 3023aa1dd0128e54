/**
 * Guards a DC stage: its current against what it was told, and its silence.
 *
 * @module
 */

import { ExcessTime } from "./accounts.ts";
import { BoundHistory } from "./bound_history.ts";
import { METER_LAG_MS, type Turn } from "./turn.ts";

/** IEC 61851-23: a lowered current is reached within 1 s and at 100 A/s. */
const REACTION_MS = 1_000;
const FALL_A_PER_MS = 0.1;
/** Lanes of the history. */
const CHARGE = 0;
const DISCHARGE = 1;
/** Regulation and measurement may differ by this part and these amperes. */
const PART = 1.05;
const OFFSET_A = 2;
/** Overshoots are shorter, ms. */
const DISOBEYS_MS = 500;
const REVERSE_MS = 200;
const OVERCURRENT_MS = 100;
/** Below this no current is computed from the meter's power, volts. */
const LEAST_V = 50;

/**
 * What may flow in each direction, by what was commanded: the largest command
 * of the reaction time, and from there down by the slope. Magnitudes.
 */
class FallingBounds {
  #chargeA = 0;
  #dischargeA = 0;
  readonly #history = new BoundHistory();

  constructor(readonly reactionMs: number) {}

  follow(commandedA: number, nowMs: number, dtMs: number): void {
    this.#history.advance(nowMs, this.reactionMs);
    this.#history.note(CHARGE, Math.max(0, commandedA));
    this.#history.note(DISCHARGE, Math.max(0, -commandedA));
    const fallA = FALL_A_PER_MS * dtMs;
    this.#chargeA = Math.max(this.#history.most(CHARGE), this.#chargeA - fallA);
    this.#dischargeA = Math.max(
      this.#history.most(DISCHARGE),
      this.#dischargeA - fallA,
    );
  }

  exceededBy(currentA: number): boolean {
    const boundA = currentA > 0 ? this.#chargeA : this.#dischargeA;
    return Math.abs(currentA) > boundA * PART + OFFSET_A;
  }

  /** Out of the vehicle, though nothing of that kind was commanded lately. */
  reversedBy(currentA: number): boolean {
    return currentA < -OFFSET_A && this.#dischargeA === 0;
  }
}

/** The stage of one outlet. */
export class StageWatch {
  readonly #bounds = new FallingBounds(REACTION_MS);
  readonly #meterBounds = new FallingBounds(REACTION_MS + METER_LAG_MS);
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
    this.#bounds.follow(turn.commandedA, turn.nowMs, dtMs);
    this.#meterBounds.follow(turn.commandedA, turn.nowMs, dtMs);
    if (!turn.closedWanted || !turn.stageFresh) return this.#pause(turn);
    const { currentA } = turn.report.stage;
    this.#judgeRating(turn, currentA, dtMs);
    const reverse = this.#bounds.reversedBy(currentA);
    if (this.#reverse.add(reverse, dtMs) >= REVERSE_MS && reverse) {
      turn.raise("reverseFlow", currentA);
    }
    const over = this.#bounds.exceededBy(currentA);
    if (this.#disobeys.add(over, dtMs) >= DISOBEYS_MS && over) {
      turn.raise("stageDisobeys", currentA);
    }
    this.#judgeMeter(turn, over, dtMs);
  }

  /** Excess that the meter alone sees: one of the two is wrong. */
  #judgeMeter(turn: Turn, stageOver: boolean, dtMs: number): void {
    const meterA = meterCurrentA(turn);
    const over = !stageOver && this.#meterBounds.exceededBy(meterA);
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
