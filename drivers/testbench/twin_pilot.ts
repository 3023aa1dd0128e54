/**
 * Simulated pilot, plug, supply measurement and emergency stop.
 *
 * @module
 */

import { pilotState } from "../devices/pilot_levels.ts";
import type {
  EmergencyStop,
  GridSample,
  GridSense,
  Pilot,
  PilotSample,
  PilotSignal,
  PilotState,
  Plug,
  PlugSample,
} from "../devices/outlet.ts";
import type { Circuit } from "./circuit.ts";
import { Sampled, type Writable } from "./sampled.ts";

const PILOT_PERIOD_MS = 10;
const PLUG_PERIOD_MS = 100;
const GRID_PERIOD_MS = 20;
const BUTTON_PERIOD_MS = 10;

/** Measures level and duty cycle. */
export class TwinPilot implements Pilot {
  readonly #circuit: Circuit;
  readonly #sample = new Sampled<PilotSample>(
    { atMonoMs: 0, volts: 12, state: "A", dutyPercent: 100 },
    PILOT_PERIOD_MS,
  );
  readonly #measure = (into: Writable<PilotSample>) => this.#read(into);
  #candidate: PilotState = "A";

  constructor(circuit: Circuit) {
    this.#circuit = circuit;
  }

  signal(signal: PilotSignal): void {
    this.#circuit.signal = signal;
  }

  latest(): PilotSample {
    return this.#sample.shown;
  }

  step(): void {
    const { nowMs, faults } = this.#circuit;
    if (faults.pilotSilent) return;
    this.#sample.step(nowMs, faults.samplesLateMs, this.#measure);
  }

  #read(into: Writable<PilotSample>): void {
    const { pilotV, dutyPercent, faults, signal } = this.#circuit;
    // Without the diode the negative half wave does not reach -12 V: only seen where there is one.
    const oscillates = typeof signal === "object" || signal === "5%";
    const state = faults.diodeFault && oscillates
      ? "E"
      : pilotState(pilotV, into.state);
    into.volts = pilotV;
    into.dutyPercent = dutyPercent;
    // Two equal measurements in a row make a state; a single glitch does not.
    if (state === this.#candidate) into.state = state;
    this.#candidate = state;
  }
}

/** Lock, proximity and temperature. */
export class TwinPlug implements Plug {
  readonly #circuit: Circuit;
  readonly #sample: Sampled<PlugSample>;
  readonly #measure = (into: Writable<PlugSample>) => {
    into.locked = this.#circuit.plug.locked;
    into.proximityA = this.#circuit.proximityA;
    if (!this.#circuit.faults.pinSensorStuck) {
      into.pinC = this.#circuit.plug.pinC;
    }
  };

  constructor(circuit: Circuit) {
    this.#circuit = circuit;
    const pinC = circuit.plug.pinC;
    this.#sample = new Sampled<PlugSample>(
      { atMonoMs: 0, locked: false, proximityA: 0, pinC },
      PLUG_PERIOD_MS,
    );
  }

  lock(): void {
    this.#circuit.plug.lockWanted = true;
  }

  unlock(): void {
    this.#circuit.plug.lockWanted = false;
  }

  latest(): PlugSample {
    return this.#sample.shown;
  }

  step(): void {
    const { nowMs, faults } = this.#circuit;
    this.#sample.step(nowMs, faults.samplesLateMs, this.#measure);
  }
}

/** Measures the supply at the outlet's terminals. */
export class TwinGrid implements GridSense {
  readonly #circuit: Circuit;
  readonly #sample: Sampled<GridSample>;
  readonly #measure = (into: Writable<GridSample>) => {
    const { phaseV, hz } = this.#circuit.supply;
    into.phaseV = [phaseV[0], phaseV[1], phaseV[2]];
    into.hz = hz;
  };

  constructor(circuit: Circuit) {
    this.#circuit = circuit;
    this.#sample = new Sampled<GridSample>(
      { atMonoMs: 0, phaseV: [0, 0, 0], hz: 0 },
      GRID_PERIOD_MS,
    );
  }

  latest(): GridSample {
    return this.#sample.shown;
  }

  step(): void {
    const { nowMs, faults } = this.#circuit;
    this.#sample.step(nowMs, faults.samplesLateMs, this.#measure);
  }
}

/** A button that stays pressed until its fault is taken back. */
export class TwinButton implements EmergencyStop {
  readonly #circuit: Circuit;
  readonly #sample = new Sampled<{
    readonly atMonoMs: number;
    readonly pressed: boolean;
  }>({ atMonoMs: 0, pressed: false }, BUTTON_PERIOD_MS);
  readonly #measure = (into: { pressed: boolean }) => {
    into.pressed = this.#circuit.faults.emergencyPressed;
  };

  constructor(circuit: Circuit) {
    this.#circuit = circuit;
  }

  latest(): { readonly atMonoMs: number; readonly pressed: boolean } {
    return this.#sample.shown;
  }

  step(): void {
    const { nowMs, faults } = this.#circuit;
    this.#sample.step(nowMs, faults.samplesLateMs, this.#measure);
  }
}
