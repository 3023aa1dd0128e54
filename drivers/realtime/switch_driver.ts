/**
 * Closes and opens the contactor of one outlet, current to zero first wherever
 * the hazard allows.
 *
 * @module
 */

import type { OutletDevices } from "../devices/outlet.ts";
import type { OutletMode } from "./order.ts";
import type { StageCommander } from "./stage_commander.ts";
import type { TripName } from "./trips.ts";
import { answerOf, GAP_MS, type Turn } from "./turn.ts";

/** A contactor that opens less is not worn, amperes. */
const LOADED_A = 5;
/** From the parted grid to the parted contact, ms. */
const WITHOUT_GRID_MS = 200;
/** A turn to see the event in and one to tell the contactor, ms. */
const TURNS_MS = 20;

/** AC hazards in which the car has shown that it does not follow: waiting brings nothing. */
const DEAF: ReadonlySet<TripName> = new Set([
  "overdrawn",
  "drawnWithoutOffer",
  "exportUnpermitted",
  "overexported",
]);

/** The contactor, and the stage in step with it. */
export class SwitchDriver {
  /** Operations so far, and those that opened more than 5 A. */
  opened = 0;
  openedLoaded = 0;
  readonly #devices: OutletDevices;
  readonly #stage: StageCommander;
  readonly #turn: Turn;
  #trip: TripName | undefined;
  #openByMs: number | undefined;
  #begun = false;

  constructor(devices: OutletDevices, stage: StageCommander, turn: Turn) {
    this.#devices = devices;
    this.#stage = stage;
    this.#turn = turn;
  }

  /** A trip begins, or a worse one replaces it. */
  beginTrip(name: TripName): void {
    this.#trip = name;
    const { nowMs } = this.#turn;
    const byMs = nowMs + this.#waitMs(answerOf(name) === "at once");
    this.#openByMs = Math.min(this.#openByMs ?? Infinity, byMs);
  }

  /** An order of a later epoch has come. */
  forgetTrip(): void {
    this.#trip = undefined;
  }

  /** Closes, and lets the stage do what `mode` says. */
  conduct(mode: OutletMode): void {
    const turn = this.#turn;
    this.#openByMs = undefined;
    if (!turn.closedWanted && !this.#mayClose()) return this.rest(false);
    this.#devices.stage.hold(turn.nowMs + turn.options.holdMs);
    if (!turn.closedWanted) {
      turn.closedWanted = true;
      turn.closedMs = turn.nowMs;
      this.#devices.contactor.close();
    }
    if (mode === "voltage") this.#stage.test(turn);
    else if (mode === "transfer") this.#stage.transfer(turn);
    else this.#stage.idle(turn);
  }

  /** Off: current to zero, then open, then no voltage. */
  rest(atOnce: boolean): void {
    const turn = this.#turn;
    if (!this.#begun) this.#open(false);
    if (!turn.closedWanted) return this.#stage.zero(turn);
    const now = atOnce || this.#trip !== undefined &&
        answerOf(this.#trip) === "at once";
    const byMs = turn.nowMs + this.#waitMs(now);
    this.#openByMs = Math.min(this.#openByMs ?? Infinity, byMs);
    if (now) this.#stage.zero(turn);
    else {
      this.#stage.idle(turn);
      this.#devices.stage.hold(turn.nowMs + turn.options.holdMs);
    }
    const loaded = turn.stageFresh && flowingA(turn) > LOADED_A;
    if (loaded && turn.nowMs < this.#openByMs) return;
    this.#open(flowingA(turn) > LOADED_A);
    this.#stage.zero(turn);
  }

  /** Opens without a look at anything. */
  openNow(): void {
    this.#stage.zero(this.#turn);
    if (this.#turn.closedWanted) this.#open(flowingA(this.#turn) > LOADED_A);
    else this.#devices.contactor.open();
  }

  /** An outlet whose contact is closed already, or whose devices are silent, is not closed. */
  #mayClose(): boolean {
    const { stage, contactor } = this.#turn.report;
    const { nowMs } = this.#turn;
    return this.#begun && !contactor.closed &&
      nowMs - contactor.atMonoMs <= GAP_MS && nowMs - stage.atMonoMs <= GAP_MS;
  }

  #waitMs(atOnce: boolean): number {
    const { options, kind } = this.#turn;
    const ownMs = options.contactorMs + TURNS_MS;
    if (this.#trip === "exportWithoutGrid") return WITHOUT_GRID_MS - ownMs;
    if (atOnce) return Math.max(0, options.atOnceMs - ownMs);
    if (kind === "ac" && this.#trip !== undefined && DEAF.has(this.#trip)) {
      return 0;
    }
    return options.rampMs;
  }

  #open(loaded: boolean): void {
    const turn = this.#turn;
    if (this.#begun) this.opened++;
    if (loaded) this.openedLoaded++;
    this.#begun = true;
    turn.closedWanted = false;
    turn.openedMs = turn.nowMs;
    this.#openByMs = undefined;
    this.#devices.contactor.open();
  }
}

/** Magnitude of the current at the contactor, amperes. */
function flowingA(turn: Turn): number {
  const { currentA, phaseA } = turn.report.stage;
  if (turn.kind === "dc") return Math.abs(currentA);
  return Math.max(
    Math.abs(phaseA[0]),
    Math.abs(phaseA[1]),
    Math.abs(phaseA[2]),
  );
}
