/**
 * The outlets' hardware by configuration: devices, realtime loops, and the
 * sockets into which virtual cars and stand-ins are plugged.
 *
 * `hardwareHere` turns the loops in this thread, on any clock, for simulations;
 * `hardwareInWorker` leaves them to the realtime Worker.
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
  type HostEvents,
  type LoopOptions,
  OutletLoop,
  type OutletPlan,
  type OutletPort,
  RealtimeHost,
} from "../drivers/realtime/mod.ts";
import {
  type CarSocket,
  makeTwin,
  PLUG_OCTETS,
  RemotePlug,
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
  const outlets = new Map(
    chargers.map((each) => [each.id, outletHere(each, changes)] as const),
  );
  return { outlets, stop: () => Promise.resolve() };
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

/** Loops in the realtime Worker, and the plugs of simulated outlets over shared memory. */
export function hardwareInWorker(
  chargers: readonly ConfiguredCharger[],
  events: HostEvents,
): HardwareSet {
  const plugs = new Map<string, SharedArrayBuffer>();
  const plans = chargers.map((each): OutletPlan<DeviceSpec> => {
    const spec = specOf(each);
    const options = loopOptionsOf(each);
    if (spec.kind !== "simulated") return { id: each.id, spec, options };
    const plug = new SharedArrayBuffer(PLUG_OCTETS);
    plugs.set(each.id, plug);
    return { id: each.id, spec: { ...spec, plug }, options };
  });
  const host = new RealtimeHost<DeviceSpec>(plans, events);
  const outlets = new Map(
    chargers.map((each): [string, Hardware] => {
      const { id } = each;
      const plug = plugs.get(id);
      const own = { loop: host.port(id), meterId: meterIdOf(each) };
      return [id, plug ? { ...own, socket: new RemotePlug(plug) } : own];
    }),
  );
  return { outlets, stop: () => host.stop() };
}

function meterIdOf({ id }: ConfiguredCharger): string {
  return `meter-${id}`;
}

/** What the devices of a charger are made from. */
function specOf(each: ConfiguredCharger): DeviceSpec {
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

function loopOptionsOf(each: ConfiguredCharger): Partial<LoopOptions> {
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
