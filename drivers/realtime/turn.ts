/**
 * What the parts of the guard share in one turn of the loop: time, order,
 * samples, and the first danger found.
 *
 * @module
 */

import type { LoopOptions } from "./loop_options.ts";
import {
  blankOrder,
  blankReport,
  type OrderRecord,
  type ReportRecord,
} from "./records.ts";
import { HAZARDS, type TripAnswer, type TripName } from "./trips.ts";

/** A longer time between two turns is a standstill, of which no sample tells anything, ms. */
export const GAP_MS = 100;

/** What a meter tells is of so long ago at most: its period, and the way of its reading, ms. */
export const METER_LAG_MS = 1_300;

/** How a trip of this name is answered: a lost pilot at once, any other permit by a ramp. */
export function answerOf(name: TripName): TripAnswer {
  const hazard = Object.hasOwn(ANSWERS, name) ? ANSWERS[name] : undefined;
  return hazard ?? (name === "pilot" ? "at once" : "ramp");
}

const ANSWERS: Readonly<Record<string, TripAnswer>> = Object.fromEntries(
  Object.entries(HAZARDS).map(([name, kind]) => [name, kind.answer]),
);

/** One turn; the loop owns the only one and overwrites it. */
export class Turn {
  nowMs = 0;
  /** Since the last turn; 0 after a standstill, so that no count grows by it. */
  dtMs = 0;
  /** This turn is the first, or the first after a standstill. */
  resumed = true;
  /** Followed at present; `mode` is `off` after a trip. */
  readonly order: OrderRecord = blankOrder();
  readonly report: ReportRecord = blankReport();
  /** The contactor is told to be closed. */
  closedWanted = false;
  /** When the contactor was told to open, and to close. */
  openedMs = -1e9;
  closedMs = -1e9;
  /** DC: signed amperes the stage is told, of the last turn. */
  commandedA = 0;
  /** DC: signed bounds the stage is told, of the last turn. */
  lowA = 0;
  highA = 0;
  /** Discharge is permitted, as judged in this turn. */
  discharge = false;
  /** The worst danger of this turn. */
  danger: TripName | undefined = undefined;
  dangerValue = 0;
  #standstillFromMs = -Infinity;
  #resumedMs = 0;
  #started = false;

  constructor(readonly kind: "ac" | "dc", readonly options: LoopOptions) {}

  /** Begins the turn at `nowMs`. */
  begin(nowMs: number): void {
    const dtMs = nowMs - this.nowMs;
    this.resumed = !this.#started || dtMs > GAP_MS || dtMs < 0;
    if (this.resumed) {
      this.#standstillFromMs = this.#started ? this.nowMs : -Infinity;
      this.#resumedMs = nowMs;
    }
    this.#started = true;
    this.dtMs = this.resumed ? 0 : dtMs;
    this.nowMs = nowMs;
    this.danger = undefined;
    this.dangerValue = 0;
  }

  /**
   * Age of a sample, ms, without the last standstill of the loop: devices of
   * the same process stood still with it and get the time to speak again.
   */
  ageMs(atMonoMs: number): number {
    if (atMonoMs >= this.#resumedMs) return this.nowMs - atMonoMs;
    return this.nowMs - this.#resumedMs +
      Math.max(0, this.#standstillFromMs - atMonoMs);
  }

  /** Notes a danger; one to be answered at once outweighs one with a ramp. */
  raise(name: TripName, value: number): void {
    if (
      this.danger !== undefined &&
      (answerOf(this.danger) === "at once" || answerOf(name) === "ramp")
    ) return;
    this.danger = name;
    this.dangerValue = value;
  }

  /** Power is on the cable, or is to be. */
  get live(): boolean {
    return this.order.mode !== "off" || this.closedWanted;
  }

  /** Whether the stage's sample is young enough for a count. */
  get stageFresh(): boolean {
    return this.ageMs(this.report.stage.atMonoMs) <= GAP_MS;
  }

  /** Whether the meter's sample is young enough for a count. */
  get meterFresh(): boolean {
    return this.ageMs(this.report.meter.atMonoMs) <= METER_FRESH_MS;
  }

  /** DC: the higher of the voltages on both sides of the contactor, volts. */
  get outputV(): number {
    const { voltageV, busV } = this.report.stage;
    return Math.max(voltageV, busV);
  }
}

/** A meter measures every 200 ms to one second. */
const METER_FRESH_MS = 1_500;
