/**
 * Devices of an outlet by configuration, in any thread.
 *
 * @module
 */

import { openSharedFile } from "../linux/shared_file.ts";
import { PlugSocket } from "../testbench/plug_port.ts";
import { makeTwin, type TwinOptions } from "../testbench/twin_devices.ts";
import { DEVICE_OCTETS } from "./device_layout.ts";
import { devicesOver } from "./device_port.ts";
import type { OutletDevices } from "./outlet.ts";

/** Which devices an outlet has; plain data that can be sent to a worker. */
export type DeviceSpec =
  | {
    readonly kind: "simulated";
    readonly options: TwinOptions;
    /** `PLUG_OCTETS` of memory by which a car of another thread is plugged in. */
    readonly plug?: SharedArrayBuffer;
  }
  | {
    /** Served by another process over a file (`device_layout.ts`). */
    readonly kind: "sharedMemory";
    readonly path: string;
    readonly outlet: "ac" | "dc";
    readonly meterId: string;
  };

/** Until every simulated device has shown what has changed last, ms. */
const SETTLE_MS = 500;

/** Devices that somebody owns. */
export interface OwnedDevices extends OutletDevices {
  /** Gives back what the devices hold; not to be used afterwards. */
  dispose(): void;
}

/**
 * Makes the devices of one outlet, synchronously.
 *
 * @throws RangeError, SystemError or Error that name what cannot be
 */
export function makeOutletDevices(spec: DeviceSpec): OwnedDevices {
  return spec.kind === "simulated" ? simulated(spec) : shared(spec);
}

function simulated(
  { options, plug }: Extract<DeviceSpec, { kind: "simulated" }>,
): OwnedDevices {
  const twin = makeTwin(options);
  const { circuit } = twin;
  const socket = plug && new PlugSocket(circuit, plug);
  let { signal } = circuit;
  let settledMs = Infinity;
  let stillMs = -Infinity;
  return {
    ...twin,
    step(nowMonoMs) {
      // A car that comes now was not there while the circuit was left alone.
      if (stillMs > circuit.nowMs && socket?.hasNews) circuit.step(stillMs);
      socket?.poll();
      twin.step(nowMonoMs);
      const isMoving = !circuit.rests || circuit.signal !== signal;
      if (isMoving || settledMs === Infinity) settledMs = nowMonoMs + SETTLE_MS;
      signal = circuit.signal;
    },
    rest: {
      // The step has seen the whole circuit: only commands have come after it.
      isStill: () =>
        circuit.nowMs >= settledMs && circuit.signal === signal &&
        !circuit.coil && !circuit.held && circuit.plug.rests,
      hasNews(nowMonoMs) {
        if (socket?.hasNews === true) return true;
        stillMs = nowMonoMs;
        return false;
      },
    },
    dispose() {},
  };
}

function shared(
  { path, outlet, meterId }: Extract<DeviceSpec, { kind: "sharedMemory" }>,
): OwnedDevices {
  const file = openSharedFile({ path, octets: DEVICE_OCTETS, create: false });
  try {
    const devices = devicesOver(file.memory, { kind: outlet, meterId });
    return {
      ...devices,
      step(nowMonoMs) {
        file.check();
        devices.step(nowMonoMs);
      },
      dispose: () => file.dispose(),
    };
  } catch (cause) {
    file.dispose();
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${words} ("${path}")`, { cause });
  }
}
