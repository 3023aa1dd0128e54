/**
 * The gateway's reading of the sample block of shared devices.
 *
 * @module
 */

import {
  PILOT_STATES,
  SAMPLE,
  SAMPLE_NUMBERS,
  SAMPLES_AT,
  VERDICTS,
} from "./device_layout.ts";
import type {
  ContactorSample,
  GridSample,
  InsulationSample,
  MeterSample,
  PhaseTriple,
  PilotSample,
  PlugSample,
  StageSample,
} from "./outlet.ts";
import { SharedBlock } from "./shared_block.ts";

type Writable<S> = { -readonly [K in keyof S]: S[K] };
type Phases = [number, number, number];
const noPhases = (): Phases => [0, 0, 0];

/** Reads the block into objects that stay the same: a turn allocates nothing. */
export class DeviceSamples {
  readonly #block: SharedBlock;
  readonly #stageA = noPhases();
  readonly #meterA = noPhases();
  readonly #gridV = noPhases();
  readonly stage: Writable<StageSample> = {
    atMonoMs: 0,
    currentA: 0,
    powerW: 0,
    voltageV: 0,
    busV: 0,
    phaseA: this.#stageA,
    held: false,
  };
  readonly contactor: Writable<ContactorSample> = {
    atMonoMs: 0,
    wanted: false,
    closed: false,
  };
  readonly pilot: Writable<PilotSample> = {
    atMonoMs: 0,
    volts: 0,
    state: "E",
    dutyPercent: 0,
  };
  readonly meter: Writable<MeterSample> = {
    atMonoMs: 0,
    powerW: 0,
    chargedWh: 0,
    dischargedWh: 0,
    phaseA: this.#meterA,
  };
  readonly insulation: Writable<InsulationSample> = {
    atMonoMs: 0,
    ohm: 0,
    verdict: "idle",
  };
  readonly plug: Writable<PlugSample> = {
    atMonoMs: 0,
    locked: false,
    proximityA: 0,
    pinC: 0,
  };
  readonly grid: Writable<GridSample> = {
    atMonoMs: 0,
    phaseV: this.#gridV,
    hz: 0,
  };
  readonly stop = { atMonoMs: 0, pressed: false };

  constructor(memory: ArrayBufferLike) {
    this.#block = new SharedBlock(memory, SAMPLES_AT, SAMPLE_NUMBERS);
    this.refresh();
  }

  refresh(): void {
    if (!this.#block.refresh()) return;
    this.#readStage();
    this.#readMeter();
    this.#readPilot();
    this.#readSafety();
    this.#readPlug();
  }

  #number(field: number): number {
    return this.#block.numbers[field] ?? 0;
  }

  #phases(into: Phases, from: number): PhaseTriple {
    for (const phase of [0, 1, 2] as const) {
      into[phase] = this.#number(from + phase);
    }
    return into;
  }

  #readStage(): void {
    const { stage, contactor } = this;
    stage.atMonoMs = this.#number(SAMPLE.stageMs);
    stage.currentA = this.#number(SAMPLE.stageA);
    stage.powerW = this.#number(SAMPLE.stageW);
    stage.voltageV = this.#number(SAMPLE.stageV);
    stage.busV = this.#number(SAMPLE.busV);
    this.#phases(this.#stageA, SAMPLE.stagePhaseA);
    stage.held = this.#number(SAMPLE.held) === 1;
    contactor.atMonoMs = this.#number(SAMPLE.contactorMs);
    contactor.wanted = this.#number(SAMPLE.wanted) === 1;
    contactor.closed = this.#number(SAMPLE.closed) === 1;
  }

  #readMeter(): void {
    const { meter, grid } = this;
    meter.atMonoMs = this.#number(SAMPLE.meterMs);
    meter.powerW = this.#number(SAMPLE.meterW);
    meter.chargedWh = this.#number(SAMPLE.chargedWh);
    meter.dischargedWh = this.#number(SAMPLE.dischargedWh);
    this.#phases(this.#meterA, SAMPLE.meterPhaseA);
    grid.atMonoMs = this.#number(SAMPLE.gridMs);
    this.#phases(this.#gridV, SAMPLE.gridV);
    grid.hz = this.#number(SAMPLE.hz);
  }

  #readPilot(): void {
    const { pilot } = this;
    pilot.atMonoMs = this.#number(SAMPLE.pilotMs);
    pilot.volts = this.#number(SAMPLE.pilotV);
    // A code that is none is a faulty pilot.
    pilot.state = PILOT_STATES[this.#number(SAMPLE.pilotState)] ?? "E";
    pilot.dutyPercent = this.#number(SAMPLE.dutyPercent);
  }

  #readSafety(): void {
    const { insulation, stop } = this;
    insulation.atMonoMs = this.#number(SAMPLE.insulationMs);
    insulation.ohm = this.#number(SAMPLE.insulationOhm);
    insulation.verdict = VERDICTS[this.#number(SAMPLE.verdict)] ?? "fault";
    stop.atMonoMs = this.#number(SAMPLE.stopMs);
    stop.pressed = this.#number(SAMPLE.pressed) !== 0;
  }

  #readPlug(): void {
    const { plug } = this;
    plug.atMonoMs = this.#number(SAMPLE.plugMs);
    plug.locked = this.#number(SAMPLE.locked) === 1;
    plug.proximityA = this.#number(SAMPLE.proximityA);
    plug.pinC = this.#number(SAMPLE.pinC);
  }
}
