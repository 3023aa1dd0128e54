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
  writeHeader,
} from "./device_layout.ts";
import type { OutletDevices, PilotSignal } from "./outlet.ts";
import { SampleSender } from "./sample_sender.ts";
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
  const sender = new SampleSender(memory, devices);
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
