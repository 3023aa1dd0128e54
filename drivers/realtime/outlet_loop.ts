/**
 * The realtime loop of one outlet: the only writer of its stage and contactor.
 *
 * In every turn it reads the order and the devices, judges permits and hazards,
 * brings the outlet to the order as far as they allow, and reports. A turn
 * allocates nothing, but for the one in which a trip begins.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { makeTwin } from "../testbench/twin_devices.ts";
 *
 * const devices = makeTwin({ kind: "dc" });
 * const loop = new OutletLoop(devices, { maxV: 920, maxA: 200 });
 * for (let nowMonoMs = 0; nowMonoMs < 100; nowMonoMs += 10) {
 *   devices.step(nowMonoMs);
 *   loop.tick(nowMonoMs);
 * }
 * assert.equal(loop.latest().mode, "off");
 * ```
 *
 * @module
 */

import type { OutletDevices, PilotSignal } from "../devices/outlet.ts";
import { Guard } from "./guard.ts";
import { type LoopOptions, loopOptions } from "./loop_options.ts";
import type { OutletMode, OutletOrder, OutletReport } from "./order.ts";
import type { OutletPort } from "./outlet_port.ts";
import type { PermitName } from "./permit.ts";
import {
  type DeviceVerdicts,
  missingForCharge,
  missingForDischarge,
} from "./permit_table.ts";
import { readDevices } from "./read_devices.ts";
import { copyOrder } from "./records.ts";
import { StageCommander } from "./stage_commander.ts";
import { SwitchDriver } from "./switch_driver.ts";
import { HAZARDS, type TripName } from "./trips.ts";
import { answerOf, Turn } from "./turn.ts";

/** One outlet; `tick` is called every 10 ms. */
export class OutletLoop implements OutletPort {
  readonly #devices: OutletDevices;
  readonly #turn: Turn;
  readonly #guard: Guard;
  readonly #verdicts: DeviceVerdicts;
  readonly #stage: StageCommander;
  readonly #switch: SwitchDriver;
  /** The order as it was written; `turn.order.mode` becomes `off` after a trip. */
  #mode: OutletMode = "off";
  #atOnce = false;
  #locked: boolean | undefined;
  #signal: PilotSignal | undefined;

  constructor(devices: OutletDevices, options: Partial<LoopOptions> = {}) {
    const all = loopOptions(options);
    this.#devices = devices;
    this.#turn = new Turn(devices.kind, all);
    this.#guard = new Guard(devices, all);
    this.#verdicts = this.#guard;
    this.#stage = new StageCommander(devices.stage);
    this.#switch = new SwitchDriver(devices, this.#stage, this.#turn);
  }

  write(order: OutletOrder): void {
    copyOrder(order, this.#turn.order);
    this.#mode = order.mode;
    this.#atOnce = order.atOnce;
  }

  latest(): OutletReport {
    return this.#turn.report;
  }

  /**
   * Whether the next turn would come to what the last one came to, as long as
   * there is no news: the outlet is off and open, no trip or test is under way,
   * and the devices say that nothing happens by itself.
   */
  isStill(): boolean {
    const { order, report, closedWanted } = this.#turn;
    return this.#mode === "off" && !closedWanted &&
      report.trip === undefined && report.grid.good &&
      report.insulation.test === order.insulationTest &&
      report.insulation.verdict !== "running" &&
      this.#devices.rest?.isStill() === true;
  }

  /** Whether something was done to the devices of a still outlet by `nowMonoMs`. */
  hasNews(nowMonoMs: number): boolean {
    return this.#devices.rest?.hasNews(nowMonoMs) !== false;
  }

  /**
   * Opens at once without asking any device, and stays off for this epoch: the
   * last word of whoever ran into an error.
   */
  openNow(): void {
    this.#switch.openNow();
    this.#trip("gateway", 0);
    this.#turn.report.mode = "off";
  }

  /**
   * One turn at `nowMonoMs` (CLOCK_MONOTONIC, ms); `lateMs` is by how much the
   * turn came after its time.
   */
  tick(nowMonoMs: number, lateMs = 0): void {
    const turn = this.#turn;
    this.#devices.step(nowMonoMs);
    turn.begin(nowMonoMs);
    readDevices(this.#devices, turn.report, nowMonoMs);
    this.#settleMode();
    this.#guard.judgeDevices(turn);
    const missing = missingForCharge(turn, this.#verdicts, turn.order.mode);
    const back = missingForDischarge(turn, this.#verdicts);
    turn.discharge = missing === undefined && back === undefined &&
      turn.order.mode === "transfer";
    this.#guard.judgeFlow(turn);
    if (turn.danger !== undefined) this.#trip(turn.danger, turn.dangerValue);
    else if (missing !== undefined && turn.closedWanted) {
      this.#trip(missing, this.#valueOf(missing));
    }
    this.#act(missing);
    this.#report(missing, back, lateMs);
  }

  /** A trip holds the outlet off until an order of a later epoch. */
  #settleMode(): void {
    const { order, report, kind } = this.#turn;
    if (report.trip !== undefined && order.epoch > report.trip.epoch) {
      report.trip = undefined;
      this.#switch.forgetTrip();
    }
    const voltageOfAc = this.#mode === "voltage" && kind === "ac";
    const off = report.trip !== undefined || voltageOfAc;
    order.mode = off ? "off" : this.#mode;
  }

  #trip(name: TripName, value: number): void {
    const { order, report, nowMs } = this.#turn;
    const before = report.trip;
    if (before !== undefined && !outweighs(name, before.name)) return;
    report.trip = { name, epoch: order.epoch, atMonoMs: nowMs, value };
    order.mode = "off";
    this.#switch.beginTrip(name);
  }

  #valueOf(missing: PermitName): number {
    return missing === "meter" ? this.#guard.meter.differenceW : 0;
  }

  #act(missing: PermitName | undefined): void {
    const turn = this.#turn;
    this.#setLock();
    this.#setSignal();
    const { mode } = turn.order;
    if (mode === "off") this.#switch.rest(this.#atOnce);
    else if (missing !== undefined) this.#switch.rest(false);
    else this.#switch.conduct(mode);
  }

  #setLock(): void {
    const { lock } = this.#turn.order;
    if (lock === this.#locked) return;
    // Whether voltage is low enough is the charger's to know; no plug comes out of a closed outlet.
    if (!lock && (this.#turn.closedWanted)) return;
    this.#locked = lock;
    if (lock) this.#devices.plug.lock();
    else this.#devices.plug.unlock();
  }

  /** A car that reads the duty cycle is offered nothing after a trip. */
  #setSignal(): void {
    const { order, report } = this.#turn;
    const withdrawn = report.trip !== undefined &&
      typeof order.pilot === "object";
    const signal = withdrawn ? "X1" : order.pilot;
    if (this.#signal !== undefined && sameSignal(signal, this.#signal)) return;
    this.#signal = signal;
    this.#devices.pilot.signal(signal);
  }

  #report(
    missing: PermitName | undefined,
    back: PermitName | undefined,
    lateMs: number,
  ): void {
    const { report, order, nowMs } = this.#turn;
    report.atMonoMs = nowMs;
    report.epoch = order.epoch;
    report.mode = this.#turn.closedWanted ? order.mode : "off";
    const wished = order.mode === "transfer" &&
      (order.setA ?? order.setW) < 0;
    report.missing = missing ?? (wished ? back : undefined);
    report.dischargePermitted = this.#turn.discharge;
    report.commandedA = this.#turn.commandedA;
    report.opened = this.#switch.opened;
    report.openedLoaded = this.#switch.openedLoaded;
    report.lateMs = lateMs;
    report.lateMostMs = Math.max(report.lateMostMs, lateMs);
  }
}

/** Whether a trip replaces the one that holds: to be answered sooner, or with a fault that stays. */
function outweighs(name: TripName, before: TripName): boolean {
  if (name === before) return false;
  if (latches(before)) return false;
  if (latches(name)) return true;
  return answerOf(name) === "at once" && answerOf(before) === "ramp";
}

const LATCHING: ReadonlySet<string> = new Set(
  Object.entries(HAZARDS).filter(([, kind]) => kind.latches).map(([name]) =>
    name
  ),
);

function latches(name: TripName): boolean {
  return LATCHING.has(name);
}

function sameSignal(a: PilotSignal, b: PilotSignal): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return a.dutyPercent === b.dutyPercent;
}
