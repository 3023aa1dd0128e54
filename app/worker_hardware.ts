/**
 * The outlets' hardware with its loops in realtime Workers.
 *
 * A Worker hears nothing after its start, so that nothing can delay a turn:
 * what is added later gets a Worker of its own, and what is removed is taken
 * away from the Worker that has it.
 *
 * @module
 */

import type { DeviceSpec } from "../drivers/devices/factory.ts";
import {
  type HostEvents,
  type OutletPlan,
  RealtimeHost,
} from "../drivers/realtime/mod.ts";
import { PLUG_OCTETS, RemotePlug } from "../drivers/testbench/mod.ts";
import type { ConfiguredCharger } from "./config/mod.ts";
import {
  type Hardware,
  type HardwareSet,
  loopOptionsOf,
  meterIdOf,
  specOf,
} from "./hardware.ts";

/** Chargers that were added while the gateway runs, each with a Worker of its own. */
export const ADDED_MOST = 32;

interface Planned {
  readonly plan: OutletPlan<DeviceSpec>;
  readonly plug?: SharedArrayBuffer;
}

/** Loops in the realtime Worker, and the plugs of simulated outlets over shared memory. */
export function hardwareInWorker(
  chargers: readonly ConfiguredCharger[],
  events: HostEvents,
): HardwareSet {
  const planned = chargers.map(planOf);
  const first = new RealtimeHost<DeviceSpec>(
    planned.map(({ plan }) => plan),
    events,
  );
  const outlets = new Map<string, Hardware>(
    planned.map((one) => [one.plan.id, hardwareOf(first, one)]),
  );
  const added = new Map<string, RealtimeHost<DeviceSpec>>();
  return {
    outlets,
    add(each) {
      if (added.size >= ADDED_MOST) {
        throw new Error(
          `${ADDED_MOST} chargers were added since the gateway started; more come with its next start`,
        );
      }
      const one = planOf(each);
      const host = new RealtimeHost<DeviceSpec>([one.plan], events);
      const own = hardwareOf(host, one);
      added.set(each.id, host);
      outlets.set(each.id, own);
      return own;
    },
    async remove(id) {
      const own = added.get(id);
      added.delete(id);
      outlets.delete(id);
      if (own) await own.stop();
      else await first.release(id);
    },
    async stop() {
      await Promise.all([first, ...added.values()].map((one) => one.stop()));
    },
  };
}

function planOf(each: ConfiguredCharger): Planned {
  const { id } = each;
  const spec = specOf(each);
  const options = loopOptionsOf(each);
  if (spec.kind !== "simulated") return { plan: { id, spec, options } };
  const plug = new SharedArrayBuffer(PLUG_OCTETS);
  return { plan: { id, spec: { ...spec, plug }, options }, plug };
}

function hardwareOf(
  host: RealtimeHost<DeviceSpec>,
  { plan: { id }, plug }: Planned,
): Hardware {
  const own = { loop: host.port(id), meterId: meterIdOf({ id }) };
  return plug ? { ...own, socket: new RemotePlug(plug) } : own;
}
