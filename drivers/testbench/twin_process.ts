/**
 * A simulated outlet in a process of its own, served over a shared file: what
 * it does when the gateway stands still is not the gateway's doing.
 *
 * @module
 */

import {
  DEVICE_OCTETS,
  SAMPLE,
  SAMPLE_NUMBERS,
  SAMPLES_AT,
} from "../devices/device_layout.ts";
import { type DeviceServer, serveDevices } from "../devices/device_server.ts";
import { SharedBlock } from "../devices/shared_block.ts";
import { monotonicMs } from "../linux/monotonic.ts";
import { openSharedFile } from "../linux/shared_file.ts";
import { VirtualCar } from "./car/virtual_car.ts";
import { PLUG_OCTETS } from "./plug_layout.ts";
import { PlugSocket } from "./plug_port.ts";
import { makeTwin, type TwinOptions, type TwinOutlet } from "./twin_devices.ts";

/** The car that is plugged in; it joins by itself, without messages. */
export interface TwinCarOptions {
  /** B: connected. C: ready: it joins a DC output that has its voltage, and an AC outlet at once. */
  readonly pilot: "B" | "C";
  readonly soc: number;
  readonly capacityWh: number;
  /** Of the battery at half charge, volts. */
  readonly batteryV: number;
  /** AC: what its onboard charger is set to, signed watts. */
  readonly drawW: number;
}

/** What is served. */
export interface TwinProcessOptions {
  /** The file of the devices (`device_layout.ts`); made where there is none. */
  readonly path: string;
  readonly twin: TwinOptions & { readonly kind: "ac" | "dc" };
  /** Undefined: nobody is plugged in. */
  readonly car: TwinCarOptions | undefined;
  /** A file by which a car of another process is plugged in (`plug_port.ts`). */
  readonly plugPath: string | undefined;
}

/** A served outlet. */
export interface TwinProcess {
  readonly twin: TwinOutlet;
  readonly car: VirtualCar | undefined;
  readonly server: DeviceServer;
  /** Steps every 10 ms until `ending`, and calls `look` every `lookMs`. */
  run(
    ending: AbortSignal,
    lookMs: number,
    look: () => void,
  ): Promise<void>;
}

const PERIOD_MS = 10;
/** A server that wrote so lately is alive, ms. */
const ALIVE_MS = 1_000;
/** A car joins an output so near to its battery (IEC 61851-23: 20 V), volts. */
const MATCH_V = 20;
/** A car without current for so long leaves the output, ms. */
const IDLE_MS = 5_000;
const NO_CURRENT_A = 1;

/**
 * Opens the files and makes the outlet.
 *
 * @throws SystemError or Error that name the file when it cannot be used, or
 *   when another process serves it
 */
export function makeTwinProcess(options: TwinProcessOptions): TwinProcess {
  const { path, plugPath } = options;
  const twin = makeTwin(options.twin);
  const file = openSharedFile({ path, octets: DEVICE_OCTETS, create: true });
  if (isServed(file.memory)) {
    file.dispose();
    throw new Error(`cannot serve "${path}": another process serves it`);
  }
  const plugFile = plugPath === undefined
    ? undefined
    : openSharedFile({ path: plugPath, octets: PLUG_OCTETS, create: true });
  const socket = plugFile && new PlugSocket(twin.circuit, plugFile.memory);
  const server = serveDevices(file.memory, twin);
  const joining = options.car &&
    new JoiningCar(twin, options.car, options.twin.kind);
  return {
    twin,
    car: joining?.car,
    server,
    async run(ending, lookMs, look) {
      let nextLookMs = -Infinity;
      while (!ending.aborted) {
        const nowMs = monotonicMs();
        file.check();
        plugFile?.check();
        socket?.poll();
        joining?.step(nowMs);
        server.step(nowMs);
        if (nowMs >= nextLookMs) {
          nextLookMs = nowMs + lookMs;
          look();
        }
        await new Promise((resolve) => setTimeout(resolve, PERIOD_MS));
      }
      file.dispose();
      plugFile?.dispose();
    },
  };
}

function isServed(memory: ArrayBuffer): boolean {
  const samples = new SharedBlock(memory, SAMPLES_AT, SAMPLE_NUMBERS);
  samples.refresh();
  const ageMs = monotonicMs() - (samples.numbers[SAMPLE.writtenMs] ?? 0);
  // A stamp of the future is of before the computer was started.
  return ageMs >= 0 && ageMs < ALIVE_MS;
}

/** A car that needs no messages to join. */
class JoiningCar {
  readonly car: VirtualCar;
  readonly #twin: TwinOutlet;
  #lastMs: number | undefined;
  #flowedMs = 0;

  constructor(
    twin: TwinOutlet,
    { pilot, soc, capacityWh, batteryV, drawW }: TwinCarOptions,
    kind: "ac" | "dc",
  ) {
    this.#twin = twin;
    const most = Math.max(Math.abs(drawW), 1);
    this.car = new VirtualCar({
      battery: {
        capacityWh,
        soc,
        nominalV: batteryV,
        maxChargeW: 250_000,
        maxDischargeW: 250_000,
        efficiency: 0.98,
      },
      ...(kind === "ac" && {
        ac: {
          maxChargeW: most,
          minChargeW: 0,
          maxDischargeW: most,
          minDischargeW: 0,
          phases: 3,
          nominalV: 230,
          nominalHz: 50,
          rampWPerS: 10_000,
          efficiency: 0.94,
        },
      }),
      minSoc: 0,
      targetSoc: 100,
      maxSoc: 100,
      stopAtTarget: false,
    });
    this.car.obey({ type: "car.state", cp: pilot });
    if (kind === "ac" && pilot === "C") {
      this.car.obey({ type: "car.closeInlet" });
      this.car.obey({ type: "car.draw", powerW: drawW });
    }
    twin.circuit.plugIn(this.car);
  }

  step(nowMs: number): void {
    const dtMs = nowMs - (this.#lastMs ?? nowMs);
    this.#lastMs = nowMs;
    this.car.step(dtMs);
    if (this.#twin.kind === "dc") this.#join(nowMs);
  }

  #join(nowMs: number): void {
    const { car } = this;
    const { cableV, currentA, pilotV } = this.#twin.circuit;
    if (Math.abs(currentA) > NO_CURRENT_A) this.#flowedMs = nowMs;
    if (car.inletClosed) {
      if (nowMs - this.#flowedMs < IDLE_MS) return;
      car.obey({ type: "car.openInlet" });
    } else if (
      pilotV < 7 && Math.abs(cableV - car.openCircuitV) < MATCH_V
    ) {
      this.#flowedMs = nowMs;
      car.obey({ type: "car.closeInlet" });
    }
  }
}
