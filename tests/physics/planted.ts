/**
 * Planted faults: each makes one part of a station wrong, and the judge has
 * to find it. A new one is a line in the list; seams are in `world/tamper.ts`.
 *
 * @module
 */

import type { DeviceFault } from "./judge/types.ts";
import type { FaultPlan } from "./world/faults.ts";
import type { CarScript, WorldTaste } from "./world/script.ts";
import {
  dutyTold,
  gives,
  limitTurned,
  neverTakenBack,
  over,
  pilotAlwaysReady,
  preChargedTo,
  stageTold,
  turned,
  widened,
} from "./_wrong.ts";
import type { Tamper } from "./world/tamper.ts";

/** A fault and the rules of the judge that may find it; any other finding counts as none. */
export interface Planted {
  readonly name: string;
  /** A function where it keeps something, made anew for each world. */
  readonly tamper: Tamper | (() => Tamper);
  readonly rules: readonly string[];
  /** Worlds in which it can show; calm ones unless it says otherwise. */
  readonly taste?: WorldTaste;
}

/** A device fault in every first outlet while it has power. */
export function withFault(
  kind: "ac" | "dc",
  judged: DeviceFault | undefined,
  set: FaultPlan["set"],
): WorldTaste {
  return {
    kind,
    events: [{
      atMs: 50_000,
      kind: "fault",
      outlet: 0,
      fault: { judged, set },
      forMs: 20_000,
    }],
  };
}

/** A car that takes much, all the time. */
export const STAYING: Partial<CarScript> = {
  arriveMs: 1_000,
  leaveMs: 1e9,
  phases: 3,
  maxChargeA: 200,
  maxChargeW: 100_000,
  demands: [{ afterMs: 0, amps: 200, volts: 440 }],
};
/** Whether a car is served needs time. */
export const LONG: WorldTaste = {
  lengthMs: 115_000,
  importPart: 1.5,
  site: { fuseA: 400 },
  car: STAYING,
};
/** Much of it from a stage, as the station decides. */
export const MUCH: WorldTaste = {
  ...LONG,
  kind: "dc",
  car: { ...STAYING, control: "dynamic", protocol: "iso20" },
};
const SCHEDULED = { kind: "dc", car: { control: "scheduled" } } as const;
const BPT = {
  kind: "dc",
  car: {
    protocol: "iso20",
    bidirectional: true,
    maxDischargeA: 20,
    maxDischargeW: 5_000,
  },
} as const;
const STOPPED: WorldTaste = {
  events: [0, 1, 2, 3].map((outlet) => ({
    atMs: 50_000,
    kind: "stop",
    outlet,
  })),
};
const OTHERS: WorldTaste = {
  importPart: 0.6,
  events: [{ atMs: 45_000, kind: "otherLoad", watts: [8_000, 8_000, 8_000] }],
};
const WISHES: WorldTaste = {
  events: [0, 1, 2, 3].map((outlet) => ({
    atMs: 45_000,
    kind: "wish",
    id: `limit-${outlet}`,
    outlet,
    priority: 9,
    minW: 0,
    maxW: 2_000,
    forMs: 60_000,
  })),
};
/** A car that comes to ask for less voltage than its battery has. */
const LOW_TARGET: WorldTaste = {
  kind: "dc",
  car: {
    control: "scheduled",
    batteryV: 380,
    demands: [
      { afterMs: 0, amps: 30, volts: 440 },
      { afterMs: 20_000, amps: 30, volts: 330 },
    ],
  },
};
const NO_EXPORT: WorldTaste = {
  kind: "dc",
  car: {
    control: "scheduled",
    protocol: "iso20",
    bidirectional: true,
    maxDischargeA: 60,
    maxDischargeW: 30_000,
    demands: [{ afterMs: 0, amps: -30, volts: 440 }],
  },
  events: [0, 1, 2, 3].map((outlet) => ({
    atMs: 40_000,
    kind: "owner",
    outlet,
    owner: { allowDischarge: false, minSoc: 0 },
  })),
};

/** Everything that was planted, each found within the seeds of `planted_test.ts`. */
export const PLANTED: readonly Planted[] = [
  {
    name: "the envelope is three times too wide",
    tamper: { order: (order) => widened(order, 3) },
    rules: [
      "current",
      "power",
      "export current",
      "export power",
      "import",
      "set-point",
    ],
    taste: MUCH,
  },
  {
    name: "amperes of the car are forgotten: only watts bound the current",
    tamper: {
      order: (order) => ({
        ...order,
        setA: undefined,
        setW: 1e6,
        envelope: {
          ...order.envelope,
          charge: {
            ...order.envelope.charge,
            maxA: [1e6, 1e6, 1e6],
            maxW: 5e4,
          },
        },
      }),
    },
    taste: SCHEDULED,
    rules: ["current"],
  },
  {
    name: "the sign of the car's target is turned round",
    tamper: { order: (order) => turned(order) },
    taste: SCHEDULED,
    rules: ["current", "export current", "export unpermitted", "served"],
  },
  {
    name: "the car's wish to give counts without a yes of the owner",
    tamper: { order: (order) => gives(order, 30) },
    taste: NO_EXPORT,
    rules: ["export unpermitted"],
  },
  {
    name: "a car that has gone silent goes on getting current",
    tamper: () => ({ order: neverTakenBack() }),
    taste: { kind: "dc", car: { behaviour: "silent" } },
    rules: ["silence"],
  },
  {
    name: "stop requests get lost",
    tamper: { losesStops: true },
    taste: STOPPED,
    rules: ["stop"],
  },
  {
    name: "the site does not see other loads",
    tamper: { siteBlindTo: "other loads" },
    taste: OTHERS,
    rules: ["import", "fuse"],
  },
  {
    name: "the duty cycle tells half as much again",
    tamper: { devices: (devices) => dutyTold(devices, 1.5) },
    taste: { ...LONG, kind: "ac", car: { ...STAYING, control: "basic" } },
    rules: ["loaded", "tripped", "current", "power", "import", "served"],
  },
  {
    name: "set-points are taken and forgotten",
    tamper: { siteBlindTo: "set-points" },
    taste: WISHES,
    rules: ["set-point"],
  },
  {
    name: "the pilot seems to be in state C for ever",
    tamper: { devices: (devices) => pilotAlwaysReady(devices) },
    taste: withFault("dc", undefined, { pilotShort: true }),
    rules: ["pilot", "open plug", "loaded"],
  },
  {
    name: "the emergency stop is not wired",
    tamper: {
      devices: (devices) =>
        over(devices, {
          emergencyStop: {
            latest: () => ({
              ...devices.emergencyStop.latest(),
              pressed: false,
            }),
          },
        }),
    },
    taste: withFault("dc", undefined, { emergencyPressed: true }),
    rules: ["emergency stop"],
  },
  {
    name: "insulation is always found good",
    tamper: {
      devices: (devices) =>
        over(devices, {
          insulation: {
            start: () => devices.insulation.start(),
            latest: () => ({
              ...devices.insulation.latest(),
              ohm: 1e7,
              verdict: "valid",
            }),
          },
        }),
    },
    taste: withFault("dc", undefined, { insulationOhm: 15_000 }),
    rules: ["insulation", "insulation monitor", "residual current"],
  },
  {
    name: "the voltage ceiling is not passed on",
    tamper: {
      order: (order) =>
        order.mode === "transfer"
          ? { ...order, envelope: { ...order.envelope, ceilingV: 1_000 } }
          : order,
    },
    taste: LOW_TARGET,
    rules: ["ceiling", "overvoltage"],
  },
  {
    name: "the stage gets a third more than it was told",
    tamper: {
      devices: (devices) =>
        stageTold(
          devices,
          (command) => ({
            ...command,
            highA: 1.33 * command.highA,
            setA: 1.33 * command.setA,
          }),
        ),
    },
    taste: MUCH,
    // The loop finds it by the meter, and ends an honest car's session for it.
    rules: ["current", "power", "tripped"],
  },
  {
    name: "a cautious charger gives two thirds",
    tamper: { order: (order) => widened(order, 0.66) },
    taste: MUCH,
    rules: ["served"],
  },
  {
    name: "allocations never end and never shrink",
    tamper: {
      allocation: (given) => ({
        ...given,
        maxW: 1e6,
        targetW: Math.max(given.targetW, 5e4),
      }),
    },
    taste: { ...MUCH, ...OTHERS },
    rules: ["import", "set-point", "fuse"],
  },
  {
    name: "the contactor opens every twenty seconds",
    tamper: {
      order: (order, nowMs) =>
        nowMs % 20_000 < 500 ? { ...order, mode: "off", atOnce: true } : order,
    },
    rules: ["loaded", "wear", "tripped"],
  },
  {
    name: "the discharge limit is told with the wrong sign",
    tamper: { answer: limitTurned },
    taste: BPT,
    rules: ["told limit"],
  },
  {
    name: "pre-charge is said to be done before it is",
    tamper: { answer: (name, fields) => preChargedTo(name, fields, 380) },
    taste: {
      kind: "dc",
      car: {
        protocol: "iso20",
        control: "scheduled",
        batteryV: 380,
        soc: 50,
      },
    },
    rules: ["unequal voltages"],
  },
  {
    name: "pre-charge ends sixty volts too low",
    tamper: {
      order: (order) =>
        order.mode === "voltage" && order.envelope.ceilingV < 450
          ? {
            ...order,
            mode: "voltage",
            envelope: {
              ...order.envelope,
              ceilingV: order.envelope.ceilingV - 60,
            },
          }
          : order,
    },
    taste: { ...LONG, kind: "dc" },
    rules: ["served"],
  },
  {
    name: "the plug is never locked",
    tamper: {
      devices: (devices) =>
        over(devices, {
          plug: {
            lock() {},
            unlock() {},
            latest: () => ({ ...devices.plug.latest(), locked: true }),
          },
        }),
    },
    rules: ["unlocked plug"],
  },
];
