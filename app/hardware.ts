/**
 * The outlets' hardware by configuration: devices, realtime loops, and the
 * sockets into which virtual cars and stand-ins are plugged.
 *
 * `hardwareHere` turns the loops in this thread, on any clock, for simulations;
 * `hardwareInWorker` (`worker_hardware.ts`) leaves them to the realtime Worker.
 *
 * @module
 */

import {
  type DeviceSpec,
  makeOutletDevices,
} from "../drivers/devices/factory.ts";
import type { OutletDevices } from "../drivers/devices/outlet.ts";
import { SharedSiteMeter } from "../drivers/devices/site_meter.ts";
import { monotonicOffsetMs } from "../drivers/linux/monotonic.ts";
import {
  type LoopOptions,
  OutletLoop,
  type OutletPort,
} from "../drivers/realtime/mod.ts";
import {
  type CarSocket,
  makeTwin,
  type TwinOptions,
  type TwinOutlet,
} from "../drivers/testbench/mod.ts";
import type { TickedLoop } from "../actors/charger/mod.ts";
import type { ConfiguredCharger } from "./config/mod.ts";
import type { OpenSiteMeter } from "../actors/site/mod.ts";

/** The hardware of one outlet. */
export interface Hardware {
  /** A loop to be turned here, or the port of one that turns elsewhere. */
  readonly loop: TickedLoop | OutletPort;
  /** What the meter calls itself: told to cars, and signed by them. */
  readonly meterId: string;
  /** Where a car of the program's own is plugged in; simulated outlets only. */
  readonly socket?: CarSocket;
  /** The simulated outlet itself, where it is in this thread. */
  readonly twin?: TwinOutlet;
}

/** The hardware of all outlets, by the chargers' ids. */
export interface HardwareSet {
  readonly outlets: ReadonlyMap<string, Hardware>;
  /**
   * Makes the hardware of one more charger; those that are there never notice.
   *
   * @throws Error that names what cannot be
   */
  add(charger: ConfiguredCharger): Hardware;
  /** Opens an outlet and gives its devices back. */
  remove(id: string): Promise<void>;
  /** Ends what turns elsewhere; every outlet is open afterwards. */
  stop(): Promise<void>;
}

/** What a simulation changes of its outlets. */
export interface TwinChanges {
  /** Options beside those that follow from the configuration. */
  options?(chargerId: string): TwinOptions;
  /** Devices that the loop gets in the place of the twin's own. */
  devices?(twin: TwinOutlet): OutletDevices;
}

/** Loops in this thread. */
export function hardwareHere(
  chargers: readonly ConfiguredCharger[],
  changes: TwinChanges = {},
): HardwareSet {
  const outlets = new Map<string, Hardware>();
  const add = (each: ConfiguredCharger): Hardware => {
    const own = outletHere(each, changes);
    outlets.set(each.id, own);
    return own;
  };
  for (const each of chargers) add(each);
  return {
    outlets,
    add,
    remove(id) {
      outlets.delete(id);
      return Promise.resolve();
    },
    stop: () => Promise.resolve(),
  };
}

function outletHere(each: ConfiguredCharger, changes: TwinChanges): Hardware {
  const spec = specOf(each);
  const options = loopOptionsOf(each);
  if (spec.kind !== "simulated") {
    const devices = makeOutletDevices(spec);
    const { id: meterId } = devices.meter;
    return { loop: new OutletLoop(devices, options), meterId };
  }
  const twin = makeTwin({ ...spec.options, ...changes.options?.(each.id) });
  const loop = new OutletLoop(changes.devices?.(twin) ?? twin, options);
  return { loop, meterId: twin.meter.id, socket: twin.circuit, twin };
}

/** What the meter of a charger is called where no device says so. */
export function meterIdOf({ id }: Pick<ConfiguredCharger, "id">): string {
  return `meter-${id}`;
}

/** What the devices of a charger are made from. */
export function specOf(each: ConfiguredCharger): DeviceSpec {
  const meterId = meterIdOf(each);
  const { devices, kind } = each;
  return devices.kind === "sharedMemory"
    ? { kind: "sharedMemory", path: devices.path, outlet: kind, meterId }
    : { kind: "simulated", options: { ...twinOptionsOf(each), meterId } };
}

function twinOptionsOf(each: ConfiguredCharger): TwinOptions {
  const cableA = each.cable.maxA;
  if (each.kind === "ac") {
    const { phases, nominalV: supplyV, nominalHz: supplyHz } = each;
    return { kind: "ac", phases, supplyV, supplyHz, cableA };
  }
  return {
    kind: "dc",
    supplyHz: each.gridProfile === "us60" ? 60 : 50,
    cableA,
    // A stage can do more than it is rated for, and does when it is told to.
    abilityA: Math.max(each.maxA, each.maxDischargeA) * ABILITY,
    ratedW: each.maxChargeW,
    efficiency: efficiencyOf(each),
  };
}

const ABILITY = 1.5;
const PERCENT = 100;

/** Points of the efficiency curve as parts of one. */
export function efficiencyOf(
  { efficiency }: Extract<ConfiguredCharger, { kind: "dc" }>,
): (readonly [load: number, efficiency: number])[] {
  return efficiency.map(([load, part]) => [load / PERCENT, part / PERCENT]);
}

/** What the loop of a charger is told of its outlet. */
export function loopOptionsOf(each: ConfiguredCharger): Partial<LoopOptions> {
  const { gridProfile, meterClassPercent } = each;
  const common = { gridProfile, meterClassPercent };
  return each.kind === "ac"
    ? {
      ...common,
      maxA: each.maxA,
      phases: each.phases,
      nominalV: each.nominalV,
    }
    : {
      ...common,
      maxA: Math.max(each.maxA, each.maxDischargeA),
      maxV: each.maxV,
    };
}

/** Opens the meter at the site's connection, which another process serves. */
export function openSiteMeter(path: string): () => OpenSiteMeter {
  return () => {
    const meter = new SharedSiteMeter(path);
    const offsetMs = monotonicOffsetMs();
    return {
      next() {
        const sample = meter.next();
        return sample && { ...sample, atMonoMs: sample.atMonoMs - offsetMs };
      },
      close: () => meter.close(),
    };
  };
}
