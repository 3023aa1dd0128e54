/**
 * The guard of an outlet: every hazard, judged in every turn.
 *
 * Danger is answered at once, a lost charge permit by a ramp; which hazard has
 * which answer is in `trips.ts`. What is watched where: `ac_watch` (what a car
 * draws and gives), `stage_watch` (a DC stage), `export_watch` (energy back
 * without permit), `output_watch` (voltage), `contact_watch` (welded),
 * `insulation_watch`, `meter_check`, `grid_watch`; `blind_watch` sees to it that
 * enough is seen for all of them.
 *
 * A temperature sensor of the pins that is stuck cannot be told from pins of
 * constant temperature; only a second sensor would show it.
 *
 * @module
 */

import type { OutletDevices } from "../devices/outlet.ts";
import { AcWatch } from "./ac_watch.ts";
import { BlindWatch } from "./blind_watch.ts";
import { ContactWatch } from "./contact_watch.ts";
import { ExportWatch } from "./export_watch.ts";
import { GridWatch } from "./grid_watch.ts";
import { InsulationWatch } from "./insulation_watch.ts";
import type { LoopOptions } from "./loop_options.ts";
import { MeterCheck } from "./meter_check.ts";
import { OutputWatch } from "./output_watch.ts";
import { StageWatch } from "./stage_watch.ts";
import type { Turn } from "./turn.ts";

/** Pins and contacts bear no more, degrees Celsius. */
const PIN_MOST_C = 90;

/** All watches of one outlet. */
export class Guard {
  readonly grid: GridWatch;
  readonly insulation: InsulationWatch;
  readonly meter = new MeterCheck();
  readonly #ac: AcWatch;
  readonly #stage = new StageWatch();
  readonly #export = new ExportWatch();
  readonly #output = new OutputWatch();
  readonly #contact = new ContactWatch();
  readonly #blind = new BlindWatch();

  constructor(devices: OutletDevices, options: LoopOptions) {
    this.grid = new GridWatch(options.gridProfile);
    this.insulation = new InsulationWatch(devices.insulation);
    this.#ac = new AcWatch(options.phases, options.nominalV);
  }

  /** First half of a turn: what permits come from. */
  judgeDevices(turn: Turn): void {
    this.grid.judge(turn);
    this.insulation.judge(turn);
    this.meter.judge(turn);
  }

  /** Second half: with `turn.discharge` known, every other danger. */
  judgeFlow(turn: Turn): void {
    judgeEmergencyStop(turn);
    this.#stage.judge(turn);
    this.#output.judge(turn);
    if (turn.kind === "ac") this.#ac.judge(turn);
    this.#export.judge(turn, this.grid);
    this.#contact.judge(turn);
    this.#blind.judge(turn);
    const { plug } = turn.report;
    if (turn.live && plug.pinC >= PIN_MOST_C) turn.raise("pinHot", plug.pinC);
  }
}

/** A button that is not heard of counts as pressed; its value tells the two apart. */
function judgeEmergencyStop(turn: Turn): void {
  if (!turn.live) return;
  const { pressed, atMonoMs } = turn.report.emergencyStop;
  const silent = turn.ageMs(atMonoMs) > turn.options.stale.emergencyStopMs;
  if (pressed || silent) turn.raise("emergencyStop", pressed ? 1 : 0);
}
