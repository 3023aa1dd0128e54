/**
 * Guards against energy that goes back without a permit, AC and DC.
 *
 * The gateway sees a lost permit in the report at once and tells the car. What
 * an AC car still gives after 2 s is opened; with the grid lost at once. A DC
 * stage is told zero in the same turn, and guarded sooner (`stage_watch`).
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

/** Export at one outlet. */
export class ExportWatch {
  readonly #unpermitted = new ExcessTime();

  /** Judges one turn; `turn.discharge` is that of this turn. */
  judge(turn: Turn, grid: GridWatch): void {
    if (!turn.closedWanted) return this.#unpermitted.clear();
    const exporting = turn.stageFresh && exports(turn);
    const powerW = turn.report.stage.powerW;
    if (exporting && grid.lost) turn.raise("exportWithoutGrid", powerW);
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
