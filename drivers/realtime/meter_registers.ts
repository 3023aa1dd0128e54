/**
 * Compares the growth of the meter's registers with the energy that the stage
 * measured: a meter that tells a true power and counts nothing is wrong too.
 *
 * @module
 */

import { meterPart } from "./loop_options.ts";
import { METER_LAG_MS, type Turn } from "./turn.ts";

/** Least time that is compared, ms. */
const LEAST_MS = 10_000;
const OFFSET_W = 100;
/** Registers are compared over so many of their steps, and may lag by some. */
const STEPS = 20;
const LAG_STEPS = 3;
const MS_PER_H = 3_600_000;

/** Registers of one meter. */
export class MeterRegisters {
  /** By how many watts the registers grew too fast. */
  differenceW = 0;
  #started = false;
  #waitsSinceMs = -Infinity;
  #startWh = 0;
  #ms = 0;
  #netWms = 0;
  #flowWms = 0;
  #mostW = 0;

  /** What flowed while nobody looked is in the registers alone: begins anew. */
  restart(): void {
    this.#started = false;
  }

  /** Whether registers and stage contradict each other over the time since the start. */
  contradict(turn: Turn): boolean {
    if (turn.resumed) this.restart();
    if (!this.#started) {
      this.#start(turn);
      return false;
    }
    const { powerW } = turn.report.stage;
    this.#ms += turn.dtMs;
    this.#netWms += powerW * turn.dtMs;
    this.#flowWms += Math.abs(powerW) * turn.dtMs;
    this.#mostW = Math.max(this.#mostW, Math.abs(powerW));
    const leastWms = STEPS * turn.options.registerStepWh * MS_PER_H;
    const enough = this.#ms >= LEAST_MS && this.#flowWms >= leastWms;
    if (!enough) return false;
    const differs = this.#differs(turn);
    this.restart();
    return differs;
  }

  /** A reading of before the start may lack what flowed meanwhile: waits for a new one. */
  #start(turn: Turn): void {
    const { meter } = turn.report;
    if (this.#waitsSinceMs === -Infinity) this.#waitsSinceMs = turn.nowMs;
    if (turn.resumed) this.#waitsSinceMs = turn.nowMs;
    if (meter.atMonoMs < this.#waitsSinceMs) return;
    this.#waitsSinceMs = -Infinity;
    this.#started = true;
    this.#startWh = meter.chargedWh - meter.dischargedWh;
    this.#ms = 0;
    this.#netWms = 0;
    this.#flowWms = 0;
    this.#mostW = Math.abs(turn.report.stage.powerW);
  }

  #differs(turn: Turn): boolean {
    const { meter } = turn.report;
    const countedWh = meter.chargedWh - meter.dischargedWh - this.#startWh;
    const differenceWms = countedWh * MS_PER_H - this.#netWms;
    this.differenceW = differenceWms / this.#ms;
    const stepsWms = LAG_STEPS * turn.options.registerStepWh * MS_PER_H;
    const allowedWms = meterPart(turn.options) * this.#flowWms +
      OFFSET_W * this.#ms +
      2 * METER_LAG_MS * this.#mostW + stepsWms;
    return Math.abs(differenceWms) > allowedWms;
  }
}
