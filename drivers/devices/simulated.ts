/**
 * The simulated twins of an outlet's devices over one `Copper`.
 *
 * @module
 */

import { Copper, type CopperOptions } from "./copper.ts";
import { pilotState } from "./pilot_levels.ts";
import { ShadowCar } from "./shadow.ts";
import type {
  Contactor,
  ContactorSample,
  FarCar,
  GridSample,
  GridSense,
  InsulationMonitor,
  InsulationSample,
  Lock,
  Meter,
  MeterSample,
  OutletDevices,
  Pilot,
  PilotSample,
  PilotSignal,
  PilotState,
  PowerStage,
  StageCommand,
  StageSample,
} from "./types.ts";

/** How a simulated outlet differs from the usual one. */
export interface SimulatedOptions extends Partial<CopperOptions> {
  readonly meterId?: string;
  /** Error of the meter, parts of one: 0.005 reads half a percent too much. */
  readonly meterError?: number;
  /** How long an insulation measurement takes, ms. */
  readonly insulationMs?: number;
}

/** An outlet whose devices all show the same circuit. */
export interface SimulatedOutlet extends OutletDevices {
  readonly copper: Copper;
}

/** Insulation the output must have per volt, ohms (IEC 61851-23: fault below 100 ohm/V). */
export const INSULATION_OHM_PER_V = 100;
const INSULATION_LEAST_V = 500;

/** Makes the devices of one outlet. */
export function simulatedOutlet(
  options: SimulatedOptions = {},
): SimulatedOutlet {
  const copper = new Copper(options);
  const stage = new SimulatedStage(copper);
  const pilot = new SimulatedPilot(copper);
  const meter = new SimulatedMeter(
    copper,
    options.meterId ?? "meter",
    options.meterError ?? 0,
  );
  const insulation = new SimulatedInsulation(
    copper,
    options.insulationMs ?? 500,
  );
  const grid = new SimulatedGrid(copper);
  const farCar: FarCar = new ShadowCar(copper);
  return {
    copper,
    kind: copper.options.kind,
    stage,
    contactor: new SimulatedContactor(copper),
    pilot,
    meter,
    insulation,
    lock: new SimulatedLock(copper),
    grid,
    farCar,
    step(nowMonoMs) {
      copper.step(nowMonoMs);
      stage.step();
      pilot.step();
      meter.step();
      insulation.step();
      grid.step();
    },
  };
}

class SimulatedStage implements PowerStage {
  readonly #copper: Copper;
  readonly #sample = {
    atMonoMs: 0,
    powerW: 0,
    voltageV: 0,
    busV: 0,
    currentA: 0,
    held: false,
  };
  #lastId = "";

  constructor(copper: Copper) {
    this.#copper = copper;
  }

  hold(untilMonoMs: number): void {
    if (!this.#copper.faults.stageSilent) {
      this.#copper.holdUntilMs = untilMonoMs;
    }
  }

  command(command: StageCommand): void {
    if (this.#copper.faults.stageSilent || command.id === this.#lastId) return;
    this.#lastId = command.id;
    this.#copper.wantedW = command.targetW;
    this.#copper.minW = command.minW;
    this.#copper.maxW = command.maxW;
  }

  voltage(volts: number): void {
    if (!this.#copper.faults.stageSilent) this.#copper.wantedV = volts;
  }

  latest(): StageSample {
    return this.#sample;
  }

  step(): void {
    if (this.#copper.faults.stageSilent) return;
    this.#sample.atMonoMs = this.#copper.nowMs;
    this.#sample.powerW = this.#copper.powerW;
    this.#sample.voltageV = this.#copper.cableV;
    this.#sample.busV = this.#copper.busV;
    this.#sample.currentA = this.#copper.currentA;
    this.#sample.held = this.#copper.held;
  }
}

class SimulatedContactor implements Contactor {
  readonly #copper: Copper;
  readonly #sample = { wanted: false, closed: false };

  constructor(copper: Copper) {
    this.#copper = copper;
  }

  close(): void {
    this.#copper.coil = true;
  }

  open(): void {
    this.#copper.coil = false;
  }

  latest(): ContactorSample {
    this.#sample.wanted = this.#copper.coil;
    this.#sample.closed = this.#copper.closed;
    return this.#sample;
  }
}

class SimulatedPilot implements Pilot {
  readonly #copper: Copper;
  readonly #sample: {
    atMonoMs: number;
    volts: number;
    state: PilotState;
    dutyPercent: number;
  } = {
    atMonoMs: 0,
    volts: 12,
    state: "A",
    dutyPercent: 100,
  };
  #candidate: PilotState = "A";

  constructor(copper: Copper) {
    this.#copper = copper;
  }

  signal(signal: PilotSignal): void {
    this.#copper.signal = signal;
  }

  latest(): PilotSample {
    return this.#sample;
  }

  step(): void {
    const volts = this.#copper.pilotV;
    const state = pilotState(volts, this.#sample.state);
    this.#sample.atMonoMs = this.#copper.nowMs;
    this.#sample.volts = volts;
    this.#sample.dutyPercent = this.#copper.dutyPercent;
    // Two equal measurements in a row make a state; a single glitch does not.
    if (state === this.#candidate) this.#sample.state = state;
    this.#candidate = state;
  }
}

const METER_PERIOD_MS = 200;

class SimulatedMeter implements Meter {
  readonly id: string;
  readonly #copper: Copper;
  readonly #factor: number;
  readonly #sample = { atMonoMs: 0, powerW: 0, chargedWh: 0, dischargedWh: 0 };

  constructor(copper: Copper, id: string, error: number) {
    this.#copper = copper;
    this.id = id;
    this.#factor = 1 + error;
  }

  latest(): MeterSample {
    return this.#sample;
  }

  /** Shows a few times a second what has passed, as meters do. */
  step(): void {
    const { nowMs, powerW, passed, faults } = this.#copper;
    const shown = this.#sample.atMonoMs;
    if (faults.meterFrozen || (shown > 0 && nowMs - shown < METER_PERIOD_MS)) {
      return;
    }
    this.#sample.atMonoMs = nowMs;
    this.#sample.powerW = powerW * this.#factor;
    this.#sample.chargedWh = passed.toVehicleWh * this.#factor;
    this.#sample.dischargedWh = passed.toGridWh * this.#factor;
  }
}

class SimulatedInsulation implements InsulationMonitor {
  readonly #copper: Copper;
  readonly #measureMs: number;
  readonly #sample: {
    atMonoMs: number;
    ohm: number;
    verdict: "idle" | "running" | "valid" | "fault";
  } = {
    atMonoMs: 0,
    ohm: Infinity,
    verdict: "idle",
  };
  #readyMs = Infinity;

  constructor(copper: Copper, measureMs: number) {
    this.#copper = copper;
    this.#measureMs = measureMs;
  }

  start(): void {
    this.#sample.verdict = "running";
    this.#readyMs = this.#copper.nowMs + this.#measureMs;
  }

  latest(): InsulationSample {
    return this.#sample;
  }

  step(): void {
    const { nowMs, cableV, insulationOhm } = this.#copper;
    this.#sample.atMonoMs = nowMs;
    if (nowMs < this.#readyMs) return;
    this.#sample.ohm = insulationOhm;
    const least = INSULATION_OHM_PER_V * Math.max(cableV, INSULATION_LEAST_V);
    this.#sample.verdict = insulationOhm >= least ? "valid" : "fault";
  }
}

class SimulatedLock implements Lock {
  readonly #copper: Copper;
  readonly #sample = { locked: false };

  constructor(copper: Copper) {
    this.#copper = copper;
  }

  lock(): void {
    this.#sample.locked = !this.#copper.faults.lockStuck;
  }

  unlock(): void {
    this.#sample.locked = false;
  }

  latest(): { readonly locked: boolean } {
    // A lock that gives way opens under a running session too.
    if (this.#copper.faults.lockStuck) this.#sample.locked = false;
    return this.#sample;
  }
}

class SimulatedGrid implements GridSense {
  readonly #copper: Copper;
  readonly #sample = { atMonoMs: 0, voltageV: 230, hz: 50 };

  constructor(copper: Copper) {
    this.#copper = copper;
  }

  latest(): GridSample {
    return this.#sample;
  }

  step(): void {
    this.#sample.atMonoMs = this.#copper.nowMs;
    this.#sample.voltageV = this.#copper.gridV;
    this.#sample.hz = this.#copper.gridV > 0 ? 50 : 0;
  }
}
