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
} from "./device_layout.ts";
import { DeviceSamples } from "./device_samples.ts";
import type { OutletDevices, PilotSignal } from "./outlet.ts";
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
  const samples = new DeviceSamples(memory);
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
