/**
 * The pilot of an AC outlet towards a car without communication: what it is
 * offered, and whether it wants it (IEC 61851-1 Annex A).
 *
 * @module
 */

import { ampsOf, dutyOf } from "../../drivers/devices/mod.ts";
import type { VehicleView } from "../../protocols/iso15118/secc/types.ts";
import type { BasicOptions } from "./config.ts";
import type { Outlet } from "./outlet.ts";

/** The duty cycle changes at most so often (sequence 6), and a car follows within the same time, ms. */
export const CHANGE_EVERY_MS = 5_000;
/** Least current of a duty cycle, amperes a phase. */
const LEAST_A = 6;
/** A car may draw so much more than offered, and so long, before it is stopped. */
const OVERDRAW = 1.1;
const OVERDRAW_W = 100;
const ROUNDING_W = 0.001;
const OVERDRAW_MS = CHANGE_EVERY_MS + 1_000;

/** Offer and demand of one basic session. */
export class BasicSupply {
  readonly #outlet: Outlet;
  readonly #ventilated: boolean;
  #duty: number | undefined;
  #changedMs = -Infinity;
  #overSinceMs: number | undefined;

  constructor(outlet: Outlet, { ventilated }: BasicOptions) {
    this.#outlet = outlet;
    this.#ventilated = ventilated;
  }

  /** Amperes a phase on offer; 0 while there is no PWM. */
  get amps(): number {
    return this.#duty === undefined ? 0 : ampsOf(this.#duty);
  }

  /** The car is ready for current: C, or D where there is ventilation. */
  get wants(): boolean {
    const state = this.#pilot;
    return state === "C" || (state === "D" && this.#ventilated);
  }

  /** The car asks for ventilation that is not there. */
  get lacksVentilation(): boolean {
    return this.#pilot === "D" && !this.#ventilated;
  }

  /** The plug is out. */
  get isGone(): boolean {
    return this.#pilot === "A";
  }

  /** The car as the others see it: an AC load up to the outlet's size, never a source. */
  vehicle(): VehicleView {
    const { maxChargeW } = this.#outlet.board.limits();
    return {
      service: "AC",
      controlMode: "dynamic",
      maxChargeW,
      minChargeW: LEAST_A * this.#wattsPerAmp,
      maxDischargeW: 0,
      minDischargeW: 0,
    };
  }

  /** The site has nothing for this car, or not enough for the least current. */
  isDenied(nowMs: number): boolean {
    return this.#allotted(nowMs) === undefined;
  }

  /**
   * Brings the pilot to what the site allots. PWM goes at once, other changes
   * keep their distance. True when something has changed.
   */
  offer(nowMs: number, nowMonoMs: number): boolean {
    const duty = this.#allotted(nowMs);
    if (duty === this.#duty) return false;
    const soon = nowMonoMs - this.#changedMs < CHANGE_EVERY_MS;
    if (duty !== undefined && soon) return false;
    this.#set(duty, nowMonoMs);
    return true;
  }

  /** No PWM: the car is to stop. */
  withhold(nowMonoMs: number): void {
    if (this.#duty !== undefined) this.#set(undefined, nowMonoMs);
    else this.#outlet.devices.pilot.signal("X1");
  }

  /** Energy comes back, which nobody has asked for. */
  get isGiving(): boolean {
    return this.#outlet.devices.stage.latest().powerW < -OVERDRAW_W;
  }

  /** The car takes more than it is offered, and has had time to take less. */
  isOverdrawn(nowMonoMs: number): boolean {
    const { powerW } = this.#outlet.devices.stage.latest();
    const most = this.amps * this.#wattsPerAmp * OVERDRAW + OVERDRAW_W;
    // Without an offer the car's time to stop is the session's matter.
    if (this.#duty === undefined || powerW <= most) {
      this.#overSinceMs = undefined;
      return false;
    }
    this.#overSinceMs ??= nowMonoMs;
    const since = Math.max(this.#overSinceMs, this.#changedMs);
    return nowMonoMs - since > OVERDRAW_MS;
  }

  #set(duty: number | undefined, nowMonoMs: number): void {
    this.#duty = duty;
    this.#changedMs = nowMonoMs;
    this.#outlet.devices.pilot.signal(
      duty === undefined ? "X1" : { dutyPercent: duty },
    );
  }

  /** Duty cycle of the valid allocation, within the outlet's size. */
  #allotted(nowMs: number): number | undefined {
    const { allocation } = this.#outlet.state;
    if (!allocation || nowMs > allocation.untilMs) return undefined;
    const { maxChargeW } = this.#outlet.board.limits();
    const watts = Math.min(allocation.targetW, allocation.maxW, maxChargeW);
    // Rounding in the site's shares does not cost the least current.
    return dutyOf((watts + ROUNDING_W) / this.#wattsPerAmp);
  }

  get #wattsPerAmp(): number {
    const { phases, nominalV } = this.#outlet.config.station.ac ??
      { phases: 1, nominalV: 230 };
    return phases * nominalV;
  }

  get #pilot() {
    return this.#outlet.devices.pilot.latest().state;
  }
}
