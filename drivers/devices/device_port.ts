/**
 * Devices of an outlet that another process (or thread) serves over shared
 * memory: the gateway's side.
 *
 * Commands go in and samples come out, and nothing ever waits: a server that
 * stands still is seen by the age of its samples. The layout is in
 * `device_layout.ts`; the other side is `device_server.ts`.
 *
 * @module
 */

import {
  COMMAND,
  COMMAND_NUMBERS,
  COMMANDS_AT,
  headerFault,
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
  OutletDevices,
  PhaseTriple,
  PilotSample,
  PilotSignal,
  PlugSample,
  StageSample,
} from "./outlet.ts";
import { SharedBlock } from "./shared_block.ts";

/** What the memory holds. */
export interface DevicePortOptions {
  readonly kind: "ac" | "dc";
  /** Name of the meter that the server reads. */
  readonly meterId: string;
}

/**
 * The devices behind `memory`. It begins with commands for an outlet that is
 * off: contactor open, no lease, no current.
 *
 * @throws Error that says which field of the header is wrong
 */
export function devicesOver(
  memory: ArrayBufferLike,
  { kind, meterId }: DevicePortOptions,
): OutletDevices {
  const fault = headerFault(memory, kind);
  if (fault !== undefined) {
    throw new Error(`cannot use the shared devices: ${fault}`);
  }
  const commands = new Commands(memory);
  const samples = new Samples(memory);
  return {
    kind,
    stage: {
      hold: (untilMonoMs) => commands.set(COMMAND.holdUntilMs, untilMonoMs),
      command({ ceilingV, floorV, lowA, highA, setA }) {
        commands.stage(ceilingV, floorV, lowA, highA, setA);
      },
      latest: () => samples.stage,
    },
    contactor: {
      close: () => commands.set(COMMAND.contactor, 1),
      open: () => commands.set(COMMAND.contactor, 0),
      latest: () => samples.contactor,
    },
    pilot: {
      signal: (signal) => commands.set(COMMAND.pilot, pilotCode(signal)),
      latest: () => samples.pilot,
    },
    meter: { id: meterId, latest: () => samples.meter },
    insulation: {
      start: () => commands.startInsulationTest(),
      latest: () => samples.insulation,
    },
    plug: {
      lock: () => commands.set(COMMAND.lock, 1),
      unlock: () => commands.set(COMMAND.lock, 0),
      latest: () => samples.plug,
    },
    grid: { latest: () => samples.grid },
    emergencyStop: { latest: () => samples.stop },
    step(nowMonoMs) {
      commands.written(nowMonoMs);
      samples.refresh();
    },
  };
}

/** Number of a pilot signal in the command block. */
export function pilotCode(signal: PilotSignal): number {
  if (typeof signal === "object") return signal.dutyPercent;
  return { X1: 100, "5%": 5, E: 0, F: -1 }[signal];
}

class Commands {
  readonly #block: SharedBlock;

  constructor(memory: ArrayBufferLike) {
    this.#block = new SharedBlock(memory, COMMANDS_AT, COMMAND_NUMBERS);
    this.#block.refresh();
    const { numbers } = this.#block;
    const tests = numbers[COMMAND.insulationTests] ?? 0;
    numbers.fill(0);
    numbers[COMMAND.pilot] = pilotCode("X1");
    // Counted on: starting anew must not start a test.
    numbers[COMMAND.insulationTests] = tests;
    this.#block.publish();
  }

  set(field: number, value: number): void {
    if (this.#block.numbers[field] === value) return;
    this.#block.numbers[field] = value;
    this.#block.publish();
  }

  stage(
    ceilingV: number,
    floorV: number,
    lowA: number,
    highA: number,
    setA: number,
  ): void {
    const { numbers } = this.#block;
    numbers[COMMAND.ceilingV] = ceilingV;
    numbers[COMMAND.floorV] = floorV;
    numbers[COMMAND.lowA] = lowA;
    numbers[COMMAND.highA] = highA;
    numbers[COMMAND.setA] = setA;
    this.#block.publish();
  }

  startInsulationTest(): void {
    const tests = this.#block.numbers[COMMAND.insulationTests] ?? 0;
    this.set(COMMAND.insulationTests, tests + 1);
  }

  written(nowMonoMs: number): void {
    this.set(COMMAND.writtenMs, nowMonoMs);
  }
}

type Writable<S> = { -readonly [K in keyof S]: S[K] };
type Phases = [number, number, number];
const noPhases = (): Phases => [0, 0, 0];

/** Reads the block into objects that stay the same: a turn allocates nothing. */
class Samples {
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
