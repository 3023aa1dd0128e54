/**
 * Guards against energy that goes back without a permit, AC and DC.
 *
 * The gateway sees a lost permit in the report at once and tells the car. What
 * an AC car still gives after 2 s is opened; with the grid lost at once. A DC
 * stage is told zero in the same turn, and guarded sooner (`stage_watch`). With
 * the grid lost counts what an AC car gave just before: an outlet without
 * voltage has no current.
 *
 * @module
 */

import { ExcessTime } from "./accounts.ts";
import type { GridWatch } from "./grid_watch.ts";
import type { Turn } from "./turn.ts";

/** From the lost permit to the parted contact, ms. */
const UNPERMITTED_MS = 2_000;
/** One turn to see it and one to tell the contactor, ms. */
const TURNS_MS = 20;
/** Less than this is not export: errors of measurement, amperes. */
const AC_OFFSET_A = 0.5;
const DC_OFFSET_A = 2;
/** An export that ended so shortly before the grid was seen to be lost ended with it, ms. */
const LOST_WITH_MS = 300;

/** Export at one outlet. */
export class ExportWatch {
  readonly #unpermitted = new ExcessTime();
  #exportedMs = -Infinity;

  /** Judges one turn; `turn.discharge` is that of this turn. */
  judge(turn: Turn, grid: GridWatch): void {
    if (!turn.closedWanted) {
      this.#exportedMs = -Infinity;
      return this.#unpermitted.clear();
    }
    const exporting = turn.stageFresh && exports(turn);
    const powerW = turn.report.stage.powerW;
    if (exporting) this.#exportedMs = turn.nowMs;
    // Without a voltage nothing flows: an AC car would begin anew on whatever comes back.
    const lostMs = turn.kind === "ac" ? LOST_WITH_MS : 0;
    const exported = turn.nowMs - this.#exportedMs <= lostMs;
    if (exported && grid.lost) turn.raise("exportWithoutGrid", powerW);
    const unpermitted = exporting && !turn.discharge && turn.kind === "ac";
    const ms = this.#unpermitted.add(
      unpermitted,
      turn.stageFresh ? turn.dtMs : 0,
    );
    const allowedMs = UNPERMITTED_MS - turn.options.contactorMs - TURNS_MS;
    if (ms >= allowedMs && unpermitted) {
      turn.raise("exportUnpermitted", powerW);
    }
  }
}

function exports(turn: Turn): boolean {
  const { stage } = turn.report;
  if (turn.kind === "dc") return stage.currentA < -DC_OFFSET_A;
  return Math.min(stage.phaseA[0], stage.phaseA[1], stage.phaseA[2]) <
    -AC_OFFSET_A;
}
