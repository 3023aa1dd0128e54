/**
 * Planted faults by the physical harm that they do: each takes away one thing
 * that keeps a person, a fuse, a battery or a contact safe.
 *
 * @module
 */

import type { Allocation } from "../../actors/site/site_messages.ts";
import type { PilotSample } from "../../drivers/devices/outlet.ts";
import { UNBOUNDED } from "../../drivers/realtime/order.ts";
import { rational } from "../cars/numbers.ts";
import { childEndingIn, type Fields } from "./judge/fields.ts";
import { over } from "./_wrong.ts";
import { LONG, type Planted, STAYING, withFault } from "./planted.ts";
import type { CarScript, WorldTaste } from "./world/script.ts";

/** A car that is asked to give. */
const GIVING: Partial<CarScript> = {
  control: "scheduled",
  protocol: "iso20",
  bidirectional: true,
  soc: 60,
  maxDischargeA: 60,
  maxDischargeW: 30_000,
  demands: [{ afterMs: 0, amps: -30, volts: 440 }],
};
const MAY_GIVE: WorldTaste = {
  kind: "dc",
  car: GIVING,
  outlet: { owner: { allowDischarge: true, minSoc: 20 } },
  site: { exportW: 100_000 },
};
const DYNAMIC: Partial<CarScript> = { control: "dynamic", protocol: "iso20" };
const ONE_PHASE: WorldTaste = {
  kind: "ac",
  outlet: { phases: 1, rotation: [1, 2, 0], maxA: 32, cableA: 32, maxW: 7_360 },
  car: { phases: 1, maxChargeA: 32 },
  site: { fuseA: 40, importW: 60_000 },
  events: [{ atMs: 40_000, kind: "otherLoad", watts: [0, 10_000, 0] }],
};

/** Fields of the charge loop's control mode as the station misreads them. */
function misread(fields: Fields, wrong: Fields): Fields {
  const mode = childEndingIn(fields, "CLReqControlMode") ??
    childEndingIn(fields, "CPDReqEnergyTransferMode");
  return mode === undefined
    ? fields
    : { ...fields, [mode.name]: { ...mode.fields, ...wrong } };
}

/** The first allocation that gave anything is repeated for ever. */
function frozen() {
  const first = new Map<string, Allocation>();
  return (given: Allocation): Allocation => {
    const { chargerId, maxW, untilMonoMs } = given;
    if (maxW > 0 && !first.has(chargerId)) first.set(chargerId, given);
    return { ...(first.get(chargerId) ?? given), untilMonoMs };
  };
}

const PILOT_LATE_MS = 1_500;

/** The pilot as it was, with the stamps of the present. */
function latePilot(latest: () => PilotSample): () => PilotSample {
  const past: PilotSample[] = [];
  return () => {
    const now = { ...latest() };
    past.push(now);
    const old = (each: PilotSample | undefined) =>
      each !== undefined && each.atMonoMs <= now.atMonoMs - PILOT_LATE_MS;
    while (old(past[1])) past.shift();
    return { ...past[0] ?? now, atMonoMs: now.atMonoMs };
  };
}

/** Faults that hurt. */
export const HARMFUL: readonly Planted[] = [
  {
    name: "the phases of the outlets are taken to be L1, L2, L3",
    tamper: {
      config: (config) => ({
        ...config,
        chargers: config.chargers.map((each) =>
          each.kind === "ac"
            ? {
              ...each,
              phaseRotation: each.phases === 1 ? "L1" : "L1L2L3",
            } as const
            : each
        ),
      }),
    },
    taste: ONE_PHASE,
    rules: ["fuse"],
  },
  {
    name: "the fuse of the site is taken to be three times as large",
    tamper: {
      config: (config) => ({
        ...config,
        site: {
          ...config.site,
          ...(config.site.fuseA && { fuseA: 3 * config.site.fuseA }),
        },
      }),
    },
    taste: ONE_PHASE,
    rules: ["fuse"],
  },
  {
    name: "the export limit of the connection is read ten times too high",
    tamper: {
      config: (config) => ({
        ...config,
        site: { ...config.site, exportLimitW: 50_000 },
      }),
    },
    taste: { ...MAY_GIVE, site: { exportW: 3_000 } },
    rules: ["export limit"],
  },
  {
    name: "a car lowers its limit and the first one goes on counting",
    tamper: {
      heard: (_, fields) =>
        misread(fields, {
          EVMaximumChargeCurrent: rational(200),
          EVMaximumChargePower: rational(100_000),
        }),
    },
    taste: {
      ...LONG,
      kind: "dc",
      car: {
        ...DYNAMIC,
        bidirectional: false,
        maxChargeA: 200,
        maxChargeW: 100_000,
        arriveMs: 1_000,
        lowers: { afterMs: 20_000, maxChargeA: 15 },
      },
    },
    rules: ["current"],
  },
  {
    name: "the battery always seems to be full enough to give",
    tamper: {
      heard: (_, fields) =>
        fields["DisplayParameters"] === undefined ? fields : {
          ...fields,
          DisplayParameters: {
            ...Object(fields["DisplayParameters"]),
            PresentSOC: 90,
          },
        },
    },
    taste: {
      ...MAY_GIVE,
      car: { ...GIVING, soc: 30 },
      outlet: { owner: { allowDischarge: true, minSoc: 40 } },
    },
    rules: ["export unpermitted"],
  },
  {
    name: "a battery is discharged below its least voltage",
    tamper: {
      heard: (_, fields) => misread(fields, { EVMinimumVoltage: rational(0) }),
    },
    taste: { ...MAY_GIVE, car: { ...GIVING, batteryV: 360, minV: 400 } },
    rules: ["floor"],
  },
  {
    name: "the grid seems good for ever",
    tamper: {
      devices: (devices) =>
        over(devices, {
          grid: {
            latest: () => ({
              ...devices.grid.latest(),
              phaseV: [230, 230, 230],
              hz: 50,
            }),
          },
        }),
    },
    taste: {
      ...LONG,
      lengthMs: 100_000,
      car: { ...STAYING, ...DYNAMIC },
      events: [{
        atMs: 50_000,
        kind: "fault",
        outlet: 0,
        fault: { judged: "supply", set: { supplyLost: true } },
        forMs: 10_000,
      }],
    },
    rules: ["grid return"],
  },
  {
    name: "an outlet keeps to the first allocation it was given",
    tamper: () => ({ allocation: frozen() }),
    taste: {
      kind: "dc",
      importPart: 1.2,
      car: { ...DYNAMIC, maxChargeA: 200, maxChargeW: 100_000 },
      events: [
        { atMs: 40_000, kind: "otherLoad", watts: [12_000, 12_000, 12_000] },
      ],
    },
    rules: ["import", "fuse"],
  },
  {
    name: "the pilot is seen a second and a half late",
    tamper: {
      devices: (devices) =>
        over(devices, {
          pilot: {
            signal: (signal) => devices.pilot.signal(signal),
            latest: latePilot(() => devices.pilot.latest()),
          },
        }),
    },
    taste: withFault("dc", "pilot", { pilotOpen: true }),
    rules: ["pilot"],
  },
  {
    name: "nobody has to be asked",
    tamper: {
      config: (config) => ({
        ...config,
        chargers: config.chargers.map((each) => ({
          ...each,
          authorisation: { ...each.authorisation, kind: "free" } as const,
        })),
      }),
    },
    taste: { outlet: { free: false, identifiesMs: 60_000 } },
    rules: ["authorisation"],
  },
  {
    name: "a stop parts the current before it has gone",
    tamper: {
      order: (order) =>
        order.mode === "transfer" && order.envelope.charge.maxW === 0
          ? { ...order, mode: "off", atOnce: true }
          : order,
    },
    taste: {
      kind: "dc",
      car: { ...STAYING, behaviour: "deaf" },
      events: [{ atMs: 50_000, kind: "stop", outlet: 0 }],
    },
    rules: ["loaded"],
  },
  {
    name: "the car's highest voltage is not passed on",
    tamper: { order: (order) => ({ ...order, carMaxV: UNBOUNDED }) },
    taste: {
      ...withFault("dc", "overvoltage", { runawayV: 490 }),
      // A battery so full and stiff that its current lifts the plug's voltage.
      car: { ...DYNAMIC, maxV: 450, batteryV: 430, innerOhm: 1.2 },
    },
    rules: ["overvoltage"],
  },
  {
    name: "the station confirms and starts by itself after an emergency stop",
    tamper: { confirmsItself: true },
    taste: {
      ...withFault("dc", undefined, { emergencyPressed: true }),
      lengthMs: 130_000,
    },
    rules: ["restart"],
  },
  {
    name: "the devices hold the power while the loops stand still",
    tamper: {
      devices: (devices) =>
        over(devices, {
          stage: {
            hold: () => devices.stage.hold(1e12),
            command: (command) => devices.stage.command(command),
            latest: () => devices.stage.latest(),
          },
        }),
    },
    taste: {
      kind: "dc",
      events: [{ atMs: 50_000, kind: "stall", forMs: 20_000 }],
    },
    rules: ["silence", "stall"],
  },
  {
    name: "the pins always seem cool",
    tamper: {
      devices: (devices) =>
        over(devices, {
          plug: {
            lock: () => devices.plug.lock(),
            unlock: () => devices.plug.unlock(),
            latest: () => ({ ...devices.plug.latest(), pinC: 25 }),
          },
        }),
    },
    taste: withFault("dc", undefined, { pinExtraC: 80 }),
    rules: ["hot pins"],
  },
  {
    name: "power rises by twenty watts a second",
    tamper: { order: (order) => ({ ...order, riseWPerS: 20 }) },
    taste: { ...LONG, kind: "dc" },
    rules: ["served"],
  },
  {
    name: "a set-point of nothing opens the contactor",
    tamper: {
      order: (order) =>
        order.mode === "transfer" && order.envelope.charge.maxW === 0
          ? { ...order, mode: "off" }
          : order,
    },
    taste: {
      kind: "dc",
      events: [{
        atMs: 50_000,
        kind: "wish",
        id: "nothing",
        outlet: 0,
        priority: 9,
        minW: 0,
        maxW: 0,
        forMs: 10_000,
      }],
    },
    rules: ["wear", "tripped"],
  },
];
