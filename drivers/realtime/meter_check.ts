/**
 * Compares the meter with the stage (DC) or the switchgear's own measurement
 * (AC) while current flows: a meter that is stuck, ten times off, of the wrong
 * sign, or with its phases swapped gives no permit.
 *
 * Compared is energy over windows of flow, not single samples: honest devices
 * have errors of up to 2 % and measure at different times. What cannot be seen:
 * swapped phases under a balanced load, where they do no harm.
 *
 * @module
 */

import type { Turn } from "./turn.ts";

/** Time of flow that is compared, ms: a contradiction is told after 15 s at most. */
const WINDOW_MS = 10_000;
/** Less power than this is no flow, watts. */
const FLOW_W = 300;
/** Part of the energy by which the two may differ: twice the class of both, and the lag of a ramp. */
const TOLERANCE = 0.1;
/** Part by which a phase may differ, and amperes of offset. */
const PHASE_TOLERANCE = 0.15;
const PHASE_OFFSET_A = 0.7;
/** Watts of offset: small loads are measured badly. */
const OFFSET_W = 100;
/** Registers are compared over so many of their steps, and may lag by some. */
const REGISTER_STEPS = 20;
const REGISTER_LAG_STEPS = 3;
const MS_PER_H = 3_600_000;

/** The meter of one outlet. */
export class MeterCheck {
  /** The permit: fresh, growing, and not in contradiction to the stage. */
  given = false;
  /** What the meter differed by, watts, when it was found wrong. */
  differenceW = 0;
  #wrong = false;
  #epoch = -1;
  #windowMs = 0;
  #stageWms = 0;
  #meterWms = 0;
  #flowWms = 0;
  readonly #phaseAms = new Float64Array(3);
  #phaseFlowAms = 0;
  #phasesTold = false;
  #chargedWh = 0;
  #dischargedWh = 0;
  /** Energy and registers since `#startWh`. */
  #sinceWms = 0;
  #sinceFlowWms = 0;
  #sinceMs = 0;
  #startWh = 0;

  /** Judges one turn. */
  judge(turn: Turn): void {
    if (turn.order.epoch !== this.#epoch) this.#begin(turn);
    const { meter } = turn.report;
    const stale = turn.ageMs(meter.atMonoMs) > turn.options.stale.meterMs;
    if (!stale) this.#registers(turn);
    const comparable = turn.closedWanted && turn.meterFresh && turn.stageFresh;
    if (comparable) this.#addPower(turn);
    // What flowed while nobody looked is in the registers alone.
    if (comparable && !turn.resumed) this.#addEnergy(turn);
    else this.#clearRegisters(turn);
    this.given = !stale && !this.#wrong;
  }

  /** Each run of power is judged for itself: with no current nothing can be compared. */
  #begin(turn: Turn): void {
    const { meter } = turn.report;
    this.#epoch = turn.order.epoch;
    this.#wrong = false;
    this.#chargedWh = meter.chargedWh;
    this.#dischargedWh = meter.dischargedWh;
    this.#clearWindow();
    this.#clearRegisters(turn);
  }

  #registers(turn: Turn): void {
    const { chargedWh, dischargedWh } = turn.report.meter;
    const back = chargedWh < this.#chargedWh ||
      dischargedWh < this.#dischargedWh;
    this.#chargedWh = chargedWh;
    this.#dischargedWh = dischargedWh;
    if (back && turn.live) this.#wrong = true;
  }

  #addPower(turn: Turn): void {
    const stageW = turn.report.stage.powerW;
    const meterW = turn.report.meter.powerW;
    if (Math.max(Math.abs(stageW), Math.abs(meterW)) < FLOW_W) return;
    this.#windowMs += turn.dtMs;
    this.#stageWms += stageW * turn.dtMs;
    this.#meterWms += meterW * turn.dtMs;
    this.#flowWms += Math.abs(stageW) * turn.dtMs;
    if (turn.kind === "ac") this.#addPhases(turn);
    if (this.#windowMs >= WINDOW_MS) this.#closeWindow();
  }

  #addEnergy(turn: Turn): void {
    const stageW = turn.report.stage.powerW;
    this.#sinceMs += turn.dtMs;
    this.#sinceWms += stageW * turn.dtMs;
    this.#sinceFlowWms += Math.abs(stageW) * turn.dtMs;
    const stepWh = turn.options.registerStepWh;
    const enough = this.#sinceFlowWms >= REGISTER_STEPS * stepWh * MS_PER_H;
    if (enough && this.#sinceMs >= WINDOW_MS) this.#closeRegisters(turn);
  }

  #addPhases(turn: Turn): void {
    const stage = turn.report.stage.phaseA;
    const meter = turn.report.meter.phaseA;
    this.#phasesTold ||= meter[0] !== 0 || meter[1] !== 0 || meter[2] !== 0;
    for (let at = 0; at < 3; at++) {
      const difference = (meter[at] ?? 0) - (stage[at] ?? 0);
      this.#phaseAms[at] = (this.#phaseAms[at] ?? 0) + difference * turn.dtMs;
      this.#phaseFlowAms += Math.abs(stage[at] ?? 0) * turn.dtMs;
    }
  }

  #closeWindow(): void {
    const difference = this.#meterWms - this.#stageWms;
    const allowed = TOLERANCE * this.#flowWms + OFFSET_W * this.#windowMs;
    if (Math.abs(difference) > allowed) {
      this.#find(difference / this.#windowMs);
    }
    if (this.#phasesTold) {
      const allowedA = PHASE_TOLERANCE * this.#phaseFlowAms +
        PHASE_OFFSET_A * this.#windowMs;
      for (let at = 0; at < 3; at++) {
        if (Math.abs(this.#phaseAms[at] ?? 0) > allowedA) this.#find(0);
      }
    }
    this.#clearWindow();
  }

  #closeRegisters(turn: Turn): void {
    const { meter } = turn.report;
    const counted = meter.chargedWh - meter.dischargedWh - this.#startWh;
    const difference = counted - this.#sinceWms / MS_PER_H;
    const allowed = TOLERANCE * this.#sinceFlowWms / MS_PER_H +
      OFFSET_W * this.#sinceMs / MS_PER_H +
      REGISTER_LAG_STEPS * turn.options.registerStepWh;
    if (Math.abs(difference) > allowed) {
      this.#find(difference * MS_PER_H / this.#sinceMs);
    }
    this.#clearRegisters(turn);
  }

  #find(differenceW: number): void {
    this.#wrong = true;
    this.differenceW = differenceW;
  }

  #clearWindow(): void {
    this.#windowMs = 0;
    this.#stageWms = 0;
    this.#meterWms = 0;
    this.#flowWms = 0;
    this.#phaseAms.fill(0);
    this.#phaseFlowAms = 0;
    this.#phasesTold = false;
  }

  #clearRegisters(turn: Turn): void {
    const { meter } = turn.report;
    this.#sinceMs = 0;
    this.#sinceWms = 0;
    this.#sinceFlowWms = 0;
    this.#startWh = meter.chargedWh - meter.dischargedWh;
  }
}
