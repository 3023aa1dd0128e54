/**
 * Compares the meter's power and currents with those of the stage.
 *
 * A meter measures at other times than the stage, over some time, and tells it
 * later. So its reading has to lie between the least and the most that the
 * stage measured during the last two seconds, give or take the errors of both; one
 * that lies outside for too long is wrong.
 *
 * @module
 */

import { ExcessTime } from "./accounts.ts";
import { meterPart } from "./loop_options.ts";
import { RecentRange } from "./recent_range.ts";
import type { Turn } from "./turn.ts";

/** Time of contradiction under load after which the meter is wrong, ms. */
const WRONG_MS = 10_000;
/** Less power than this is no load, watts. */
const LOAD_W = 300;
/** Offset of both together. */
const OFFSET_W = 100;
const OFFSET_A = 0.7;
/** Lane of the watts, after the three currents. */
const WATTS = 3;

/** Power of one meter. */
export class MeterPower {
  /** By how many watts the meter differs from the stage. */
  differenceW = 0;
  readonly #range = new RecentRange();
  readonly #wrong = new ExcessTime();
  #part = 0;

  /** Whether the meter has contradicted the stage for too long. */
  contradicts(turn: Turn): boolean {
    const { stage, meter } = turn.report;
    if (turn.resumed) this.#range.clear();
    this.#range.advance(turn.nowMs);
    this.#range.note(WATTS, stage.powerW);
    for (let at = 0; at < 3; at++) this.#range.note(at, stage.phaseA[at] ?? 0);
    if (!this.#range.full) return false;
    const load = Math.max(Math.abs(stage.powerW), Math.abs(meter.powerW));
    if (load < LOAD_W) return false;
    this.differenceW = meter.powerW - stage.powerW;
    this.#part = meterPart(turn.options);
    const wrong = this.#outside(WATTS, meter.powerW, OFFSET_W) ||
      (turn.kind === "ac" && this.#phaseOutside(turn));
    return this.#wrong.add(wrong, turn.dtMs) >= WRONG_MS && wrong;
  }

  clear(): void {
    this.#range.clear();
    this.#wrong.clear();
  }

  /** A meter without currents tells three zeros. */
  #phaseOutside(turn: Turn): boolean {
    const { phaseA } = turn.report.meter;
    if (phaseA[0] === 0 && phaseA[1] === 0 && phaseA[2] === 0) return false;
    for (let at = 0; at < 3; at++) {
      if (this.#outside(at, phaseA[at] ?? 0, OFFSET_A)) return true;
    }
    return false;
  }

  #outside(lane: number, value: number, offset: number): boolean {
    const least = this.#range.least(lane);
    const most = this.#range.most(lane);
    return value > most + Math.abs(most) * this.#part + offset ||
      value < least - Math.abs(least) * this.#part - offset;
  }
}
