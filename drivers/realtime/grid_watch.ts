/**
 * Judges the supply for discharge, by a timed profile of voltage and frequency.
 *
 * The profiles are slower than those of a certified inverter, which stays
 * connected or trips by its own settings (EN 50549-1 clause 4.5, IEEE 1547
 * clause 6); they end a discharge that such an inverter should have ended. A
 * balanced island cannot be seen by voltage and frequency at all: detecting
 * that is the inverter's part.
 *
 * @module
 */

import { ExcessTime } from "./accounts.ts";
import type { GridProfileName } from "./loop_options.ts";
import type { Turn } from "./turn.ts";

/** One limit: of voltage, as part of the nominal one, or of frequency in hertz; and how long it may be exceeded. */
interface TimedLimit {
  readonly of: "V" | "Hz";
  readonly below?: number;
  readonly above?: number;
  readonly ms: number;
}

/** Limits that end a discharge, and those within which it may come back. */
interface GridProfile {
  readonly limits: readonly TimedLimit[];
  readonly back: {
    readonly minV: number;
    readonly maxV: number;
    readonly minHz: number;
    readonly maxHz: number;
    readonly ms: number;
  };
}

const PROFILES: Readonly<Record<GridProfileName, GridProfile>> = {
  eu50: {
    limits: [
      { of: "V", below: 0.8, ms: 1_500 },
      { of: "V", below: 0.45, ms: 300 },
      { of: "V", above: 1.15, ms: 1_500 },
      { of: "V", above: 1.2, ms: 300 },
      { of: "Hz", below: 47.5, ms: 500 },
      { of: "Hz", above: 51.5, ms: 500 },
    ],
    back: { minV: 0.85, maxV: 1.1, minHz: 49.5, maxHz: 50.2, ms: 60_000 },
  },
  us60: {
    limits: [
      { of: "V", below: 0.7, ms: 11_000 },
      { of: "V", below: 0.45, ms: 500 },
      { of: "V", above: 1.1, ms: 3_000 },
      { of: "V", above: 1.2, ms: 500 },
      { of: "Hz", below: 58.5, ms: 301_000 },
      { of: "Hz", below: 56.5, ms: 500 },
      { of: "Hz", above: 61.2, ms: 301_000 },
      { of: "Hz", above: 62, ms: 500 },
    ],
    back: { minV: 0.917, maxV: 1.05, minHz: 59.5, maxHz: 60.1, ms: 300_000 },
  },
};

/** With all phases below it, volts, there is no grid. */
const LOST_V = 50;

/** Judges the grid of one outlet. */
export class GridWatch {
  readonly #profile: GridProfile;
  readonly #times: readonly ExcessTime[];
  #faulted = false;
  #backMs = 0;
  #lowV = 0;
  #highV = 0;
  /** No phase has voltage, by a sample that counts. */
  lost = false;

  constructor(profile: GridProfileName) {
    this.#profile = PROFILES[profile];
    this.#times = this.#profile.limits.map(() => new ExcessTime());
  }

  /** Judges one turn; writes `report.grid.good`. */
  judge(turn: Turn): void {
    const { grid } = turn.report;
    const fresh = turn.ageMs(grid.atMonoMs) <= turn.options.stale.gridMs;
    this.lost = false;
    if (fresh) {
      this.#measure(turn);
      this.lost = this.#highV < LOST_V;
      if (this.lost) this.#faulted = true;
      this.#time(turn);
      this.#comeBack(turn);
    }
    grid.good = fresh && !this.#faulted;
  }

  #measure(turn: Turn): void {
    const { phaseV } = turn.report.grid;
    this.#lowV = phaseV[0];
    this.#highV = phaseV[0];
    if (turn.options.phases === 1) return;
    this.#lowV = Math.min(phaseV[0], phaseV[1], phaseV[2]);
    this.#highV = Math.max(phaseV[0], phaseV[1], phaseV[2]);
  }

  #time(turn: Turn): void {
    const { nominalV } = turn.options;
    const { hz } = turn.report.grid;
    for (let at = 0; at < this.#times.length; at++) {
      const limit = this.#profile.limits[at];
      const time = this.#times[at];
      if (limit === undefined || time === undefined) continue;
      const low = limit.of === "V" ? this.#lowV / nominalV : hz;
      const high = limit.of === "V" ? this.#highV / nominalV : hz;
      const outside = (limit.below !== undefined && low < limit.below) ||
        (limit.above !== undefined && high > limit.above);
      if (time.add(outside, turn.dtMs) >= limit.ms) this.#faulted = true;
    }
  }

  #comeBack(turn: Turn): void {
    if (!this.#faulted) return;
    const { back } = this.#profile;
    const { nominalV } = turn.options;
    const { hz } = turn.report.grid;
    const good = this.#lowV >= back.minV * nominalV &&
      this.#highV <= back.maxV * nominalV && hz >= back.minHz &&
      hz <= back.maxHz;
    this.#backMs = good ? this.#backMs + turn.dtMs : 0;
    if (this.#backMs < back.ms + turn.order.gridReturnMs) return;
    this.#faulted = false;
    this.#backMs = 0;
    for (const time of this.#times) time.clear();
  }
}
