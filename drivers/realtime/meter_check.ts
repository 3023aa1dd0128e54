/**
 * Whether the meter of an outlet gives its permit: it is fresh, its registers
 * only grow, and neither its power (`meter_power`) nor its registers
 * (`meter_registers`) contradict the stage (DC) or the switchgear's own
 * measurement (AC).
 *
 * What cannot be seen: swapped phases under a balanced load, where they do no
 * harm, and anything while no current flows.
 *
 * @module
 */

import { MeterPower } from "./meter_power.ts";
import { MeterRegisters } from "./meter_registers.ts";
import type { Turn } from "./turn.ts";

/** The meter of one outlet. */
export class MeterCheck {
  /** The permit. */
  given = false;
  /** By how many watts it differed when it was found wrong. */
  differenceW = 0;
  readonly #power = new MeterPower();
  readonly #registers = new MeterRegisters();
  #wrong = false;
  #epoch = -1;
  #chargedWh = 0;
  #dischargedWh = 0;

  /** Judges one turn. */
  judge(turn: Turn): void {
    if (turn.order.epoch !== this.#epoch) this.#begin(turn);
    const { meter } = turn.report;
    const stale = turn.ageMs(meter.atMonoMs) > turn.options.stale.meterMs;
    if (!stale) this.#judgeGrowth(turn);
    if (turn.closedWanted && turn.meterFresh && turn.stageFresh) {
      if (this.#power.contradicts(turn)) this.#find(this.#power.differenceW);
      if (this.#registers.contradict(turn)) {
        this.#find(this.#registers.differenceW);
      }
    } else this.#registers.restart();
    this.given = !stale && !this.#wrong;
  }

  /** Each run of power is judged for itself: without current nothing can be compared. */
  #begin(turn: Turn): void {
    const { meter } = turn.report;
    this.#epoch = turn.order.epoch;
    this.#wrong = false;
    this.#chargedWh = meter.chargedWh;
    this.#dischargedWh = meter.dischargedWh;
    this.#power.clear();
    this.#registers.restart();
  }

  #judgeGrowth(turn: Turn): void {
    const { chargedWh, dischargedWh } = turn.report.meter;
    const back = chargedWh < this.#chargedWh ||
      dischargedWh < this.#dischargedWh;
    this.#chargedWh = chargedWh;
    this.#dischargedWh = dischargedWh;
    if (back && turn.live) this.#find(0);
  }

  #find(differenceW: number): void {
    this.#wrong = true;
    this.differenceW = differenceW;
  }
}
