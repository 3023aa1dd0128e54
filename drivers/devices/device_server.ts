/**
 * The serving side of devices over shared memory: applies what the gateway
 * commands to real or simulated devices and publishes their samples.
 *
 * @module
 */

import {
  COMMAND,
  COMMAND_NUMBERS,
  COMMANDS_AT,
  DEVICE_OCTETS,
  LEASE_MAX_MS,
  PILOT_STATES,
  SAMPLE,
  SAMPLE_NUMBERS,
  SAMPLES_AT,
  VERDICTS,
  writeHeader,
} from "./device_layout.ts";
import type { OutletDevices, PhaseTriple, PilotSignal } from "./outlet.ts";
import { SharedBlock } from "./shared_block.ts";

/** A server; `step` is to be called every 10 ms. */
export interface DeviceServer {
  /** One turn: commands, devices, samples. */
  step(nowMonoMs: number): void;
  /** When the gateway wrote last, CLOCK_MONOTONIC ms; 0 = never. */
  readonly gatewayMs: number;
}

const STAGE_FIELDS = [
  COMMAND.ceilingV,
  COMMAND.floorV,
  COMMAND.lowA,
  COMMAND.highA,
  COMMAND.setA,
];

/**
 * Serves `devices` over `memory`, of at least `DEVICE_OCTETS`.
 *
 * Commands that an earlier gateway left in the memory count only for as long
 * as its lease does. A number that is none (NaN, infinite) is taken as: no
 * lease, no current.
 *
 * @throws RangeError when the memory is too small
 */
export function serveDevices(
  memory: ArrayBufferLike,
  devices: OutletDevices,
): DeviceServer {
  if (memory.byteLength < DEVICE_OCTETS) {
    throw new RangeError(
      `cannot serve devices: memory of ${memory.byteLength} octets is less than ${DEVICE_OCTETS}`,
    );
  }
  const receiver = new Receiver(memory, devices);
  const sender = new Sender(memory, devices);
  writeHeader(memory, devices.kind);
  return {
    step(nowMonoMs) {
      receiver.apply(nowMonoMs);
      devices.step(nowMonoMs);
      sender.publish(nowMonoMs);
    },
    get gatewayMs() {
      return receiver.gatewayMs;
    },
  };
}

class Receiver {
  readonly #block: SharedBlock;
  readonly #devices: OutletDevices;
  readonly #told = new Float64Array(COMMAND_NUMBERS).fill(NaN);
  #commandId = 0;

  constructor(memory: ArrayBufferLike, devices: OutletDevices) {
    this.#block = new SharedBlock(memory, COMMANDS_AT, COMMAND_NUMBERS);
    this.#devices = devices;
    this.#block.refresh();
    // A test that was asked of an earlier server is not made again.
    this.#told[COMMAND.insulationTests] = this.#number(COMMAND.insulationTests);
  }

  get gatewayMs(): number {
    return this.#number(COMMAND.writtenMs);
  }

  apply(nowMonoMs: number): void {
    this.#block.refresh();
    // Nobody has ever commanded: zeros are no commands.
    if (!this.#block.published) return;
    const { stage, contactor, plug, pilot, insulation } = this.#devices;
    if (this.#changed(COMMAND.holdUntilMs)) stage.hold(this.#lease(nowMonoMs));
    if (this.#changed(...STAGE_FIELDS)) {
      stage.command({
        id: ++this.#commandId,
        ceilingV: this.#number(COMMAND.ceilingV),
        floorV: this.#number(COMMAND.floorV),
        lowA: this.#number(COMMAND.lowA),
        highA: this.#number(COMMAND.highA),
        setA: this.#number(COMMAND.setA),
      });
    }
    if (this.#changed(COMMAND.contactor)) {
      if (this.#number(COMMAND.contactor) === 1) contactor.close();
      else contactor.open();
    }
    if (this.#changed(COMMAND.lock)) {
      if (this.#number(COMMAND.lock) === 1) plug.lock();
      else plug.unlock();
    }
    if (this.#changed(COMMAND.pilot)) {
      pilot.signal(pilotSignal(this.#number(COMMAND.pilot)));
    }
    if (this.#changed(COMMAND.insulationTests)) insulation.start();
  }

  /** Counted from when it was written: what was left behind long ago gives no lease. */
  #lease(nowMonoMs: number): number {
    const writtenMs = Math.min(this.gatewayMs, nowMonoMs);
    return Math.min(
      this.#number(COMMAND.holdUntilMs),
      writtenMs + LEASE_MAX_MS,
    );
  }

  /** A number that is none counts as zero: off. */
  #number(field: number): number {
    const value = this.#block.numbers[field] ?? 0;
    return Number.isFinite(value) ? value : 0;
  }

  #changed(...fields: number[]): boolean {
    let changed = false;
    for (const field of fields) {
      const value = this.#number(field);
      if (this.#told[field] !== value) changed = true;
      this.#told[field] = value;
    }
    return changed;
  }
}

/** The pilot signal of a number in the command block; what is none is a fault level. */
export function pilotSignal(code: number): PilotSignal {
  if (code === 100) return "X1";
  if (code === 5) return "5%";
  if (code === -1) return "F";
  return code >= 10 && code <= 96 ? { dutyPercent: code } : "E";
}

class Sender {
  readonly #block: SharedBlock;
  readonly #devices: OutletDevices;

  constructor(memory: ArrayBufferLike, devices: OutletDevices) {
    this.#block = new SharedBlock(memory, SAMPLES_AT, SAMPLE_NUMBERS);
    this.#devices = devices;
  }

  publish(nowMonoMs: number): void {
    this.#set(SAMPLE.writtenMs, nowMonoMs);
    this.#power();
    this.#safety();
    this.#block.publish();
  }

  #set(field: number, value: number | boolean): void {
    this.#block.numbers[field] = Number(value);
  }

  #setPhases(field: number, phases: PhaseTriple): void {
    for (const phase of [0, 1, 2] as const) {
      this.#set(field + phase, phases[phase]);
    }
  }

  #power(): void {
    const stage = this.#devices.stage.latest();
    const meter = this.#devices.meter.latest();
    const grid = this.#devices.grid.latest();
    this.#set(SAMPLE.stageMs, stage.atMonoMs);
    this.#set(SAMPLE.stageA, stage.currentA);
    this.#set(SAMPLE.stageW, stage.powerW);
    this.#set(SAMPLE.stageV, stage.voltageV);
    this.#set(SAMPLE.busV, stage.busV);
    this.#setPhases(SAMPLE.stagePhaseA, stage.phaseA);
    this.#set(SAMPLE.held, stage.held);
    this.#set(SAMPLE.meterMs, meter.atMonoMs);
    this.#set(SAMPLE.meterW, meter.powerW);
    this.#set(SAMPLE.chargedWh, meter.chargedWh);
    this.#set(SAMPLE.dischargedWh, meter.dischargedWh);
    this.#setPhases(SAMPLE.meterPhaseA, meter.phaseA);
    this.#set(SAMPLE.gridMs, grid.atMonoMs);
    this.#setPhases(SAMPLE.gridV, grid.phaseV);
    this.#set(SAMPLE.hz, grid.hz);
  }

  #safety(): void {
    const contactor = this.#devices.contactor.latest();
    const pilot = this.#devices.pilot.latest();
    const insulation = this.#devices.insulation.latest();
    const plug = this.#devices.plug.latest();
    const stop = this.#devices.emergencyStop.latest();
    this.#set(SAMPLE.contactorMs, contactor.atMonoMs);
    this.#set(SAMPLE.wanted, contactor.wanted);
    this.#set(SAMPLE.closed, contactor.closed);
    this.#set(SAMPLE.pilotMs, pilot.atMonoMs);
    this.#set(SAMPLE.pilotV, pilot.volts);
    this.#set(SAMPLE.pilotState, PILOT_STATES.indexOf(pilot.state));
    this.#set(SAMPLE.dutyPercent, pilot.dutyPercent);
    this.#set(SAMPLE.insulationMs, insulation.atMonoMs);
    this.#set(SAMPLE.insulationOhm, insulation.ohm);
    this.#set(SAMPLE.verdict, VERDICTS.indexOf(insulation.verdict));
    this.#set(SAMPLE.plugMs, plug.atMonoMs);
    this.#set(SAMPLE.locked, plug.locked);
    this.#set(SAMPLE.proximityA, plug.proximityA);
    this.#set(SAMPLE.pinC, plug.pinC);
    this.#set(SAMPLE.stopMs, stop.atMonoMs);
    this.#set(SAMPLE.pressed, stop.pressed);
  }
}
