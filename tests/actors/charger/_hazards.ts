/** How each hazard of the loop comes about at a simulated outlet, and what ends its cause. */

import type { HazardName } from "../../../drivers/realtime/trips.ts";
import type { PhaseTriple } from "../../../drivers/devices/mod.ts";
import { PILOT_OHM } from "../../../drivers/devices/mod.ts";
import { SettableCar } from "../../drivers/testbench/_bench.ts";
import { type Bench, bench } from "./_bench.ts";
import { Link, VEHICLE } from "./_offers.ts";

const AC_VEHICLE = {
  ...VEHICLE,
  service: "AC_BPT",
  maxV: undefined,
  phases: 3,
} as const;

/** A bench whose car is served; power as the row wishes. */
export interface Scene {
  readonly b: Bench;
  /** The car's messages go on for so long. */
  talk(ms: number): Promise<void>;
  /** The car lets go: no current, its contactor and switch open. */
  letGo(): void;
  /** A car comes, is served, and takes power. */
  serve(): Promise<void>;
}

export interface Row {
  readonly kind: "ac" | "dc";
  /** Signed watts (DC), or signed amperes a phase (AC), before the hazard; 10 kW and 8 A if absent. */
  readonly before?: number;
  on(scene: Scene): void | Promise<void>;
  /** Longest time from the cause to the trip, ms. */
  readonly withinMs: number;
  off(scene: Scene): void;
  /** What a reset says while the cause is there; absent where nothing shows it while the outlet is off. */
  readonly hinders?: RegExp;
}

const fault = (
  change: Partial<Bench["faults"]>,
  sound: Partial<Bench["faults"]>,
) => ({
  on: ({ b }: Scene) => void Object.assign(b.faults, change),
  off: ({ b }: Scene) => void Object.assign(b.faults, sound),
});
const amps = (a: number): PhaseTriple => [a, a, a];
const stopTransfer = ({ b }: Scene) =>
  void b.send({ type: "evse.stopTransfer", reason: "done" });

export const ROWS: Readonly<Record<HazardName, Row>> = {
  emergencyStop: {
    kind: "dc",
    ...fault({ emergencyPressed: true }, { emergencyPressed: false }),
    withinMs: 50,
    hinders: /the emergency stop is still pressed/,
  },
  insulationFault: {
    kind: "dc",
    ...fault({ insulationOhm: 20_000 }, { insulationOhm: 0 }),
    withinMs: 200,
    hinders: /the self test has failed/,
  },
  insulationSilent: {
    kind: "dc",
    ...fault({ insulationSilent: true }, { insulationSilent: false }),
    withinMs: 2_500,
    hinders: /the insulation monitor still does not answer/,
  },
  residualCurrent: {
    kind: "ac",
    ...fault({ residualA: 0.03 }, { residualA: 0 }),
    withinMs: 50,
    hinders: /the self test has failed/,
  },
  overvoltage: {
    kind: "dc",
    on: ({ b }) => void (b.car.openCircuitV = 510),
    off: ({ b }) => void (b.car.openCircuitV = 400),
    withinMs: 450,
  },
  overvoltageClass: {
    kind: "dc",
    on: ({ b }) => {
      b.car.openCircuitV = 1_150;
      b.faults.busStaysCharged = true;
    },
    off: ({ b }) => {
      b.car.openCircuitV = 400;
      b.faults.busStaysCharged = false;
    },
    withinMs: 50,
    hinders: /the output is still above 60 V/,
  },
  stageSilent: {
    kind: "dc",
    ...fault({ stageSilent: true }, { stageSilent: false }),
    withinMs: 550,
    hinders: /the power stage still does not answer/,
  },
  stageDisobeys: {
    kind: "dc",
    on: ({ b }) => {
      b.faults.stageIgnoresZero = true;
      b.allot(1_000);
    },
    off: ({ b }) => void (b.faults.stageIgnoresZero = false),
    withinMs: 2_500,
  },
  overcurrent: {
    kind: "dc",
    ...fault({ runawayV: 700 }, { runawayV: 0 }),
    withinMs: 500,
  },
  overdrawn: {
    kind: "ac",
    on: ({ b }) => {
      b.allot(6 * 690, { maxW: 6 * 690, maxA: amps(6) });
      car(b).amps = amps(16);
    },
    off: ({ b }) => void (car(b).amps = amps(0)),
    withinMs: 6_500,
  },
  drawnWithoutOffer: {
    kind: "ac",
    on: ({ b }) => void b.send({ type: "evse.standby" }),
    off: ({ b }) => void (car(b).amps = amps(0)),
    withinMs: 6_500,
  },
  exportWithoutGrid: {
    kind: "ac",
    before: -8,
    ...fault({ supplyLost: true }, { supplyLost: false }),
    withinMs: 100,
  },
  exportUnpermitted: {
    kind: "ac",
    before: -8,
    on: ({ b }) =>
      b.allot(-5_000, { discharge: { allowed: false, why: "no" } }),
    off: ({ b }) => void (car(b).amps = amps(0)),
    withinMs: 2_000,
  },
  overexported: {
    kind: "ac",
    before: -8,
    on: ({ b }) => b.allot(-1_000, { minW: -1_000 }),
    off: ({ b }) => void (car(b).amps = amps(0)),
    withinMs: 3_000,
  },
  reverseFlow: {
    kind: "dc",
    ...fault({ stageFactor: -1 }, { stageFactor: 1 }),
    withinMs: 600,
  },
  pinHot: {
    kind: "dc",
    ...fault({ pinExtraC: 90 }, { pinExtraC: 0 }),
    withinMs: 300,
  },
  voltageSpread: {
    kind: "dc",
    before: 0,
    async on({ b }) {
      b.faults.stageReadsV = 0.7;
      for (let ms = 0; ms < 31_000; ms += 250) {
        b.send({ type: "evse.preCharge", voltageV: 400 });
        await b.run(250);
      }
    },
    off: ({ b }) => void (b.faults.stageReadsV = 1),
    withinMs: 31_000,
  },
  contactorOpened: {
    kind: "dc",
    ...fault({ contactorStuckOpen: true }, { contactorStuckOpen: false }),
    withinMs: 100,
  },
  welded: {
    kind: "dc",
    on: (scene) => {
      scene.b.faults.welded = "all";
      stopTransfer(scene);
    },
    off: ({ b }) => void (b.faults.welded = "none"),
    withinMs: 2_000,
    hinders: /the contactor is still closed/,
  },
  busCharged: {
    kind: "dc",
    on: (scene) => {
      scene.b.faults.busStaysCharged = true;
      stopTransfer(scene);
    },
    off: ({ b }) => void (b.faults.busStaysCharged = false),
    withinMs: 4_500,
    hinders: /the output is still above 60 V/,
  },
};

/** The car of an AC bench. */
function car(b: Bench): SettableCar {
  const found = b.circuit.car;
  if (found instanceof SettableCar) return found;
  throw new Error("no settable car is plugged in");
}

/** A bench with a car that takes power as `row` wants it. */
export async function sceneOf(row: Row): Promise<Scene> {
  return row.kind === "dc" ? await dcScene(row) : await acScene(row);
}

async function dcScene({ before = 10_000 }: Row): Promise<Scene> {
  const b = await bench();
  const scene: Scene = {
    b,
    talk: (ms) => b.talk(ms),
    letGo: () => b.car.rest(),
    async serve() {
      b.session.length = 0;
      await b.transfer(5_000);
    },
  };
  if (before !== 0) await b.transfer(before);
  else {
    await b.connect();
    b.send({ type: "evse.vehicle", vehicle: VEHICLE });
    b.allot(0);
    b.car.ready();
    b.send({ type: "evse.startCableCheck", maxV: 500 });
    const passed = () => b.board.station().cableCheck === "passed";
    await b.clock.until(passed, 5_000);
  }
  return scene;
}

async function acScene({ before = 8 }: Row): Promise<Scene> {
  const b = await bench({ twin: { kind: "ac" } });
  const plugged = new SettableCar();
  const scene: Scene = {
    b,
    talk: (ms) => b.talk(ms, AC_VEHICLE),
    letGo() {
      plugged.amps = amps(0);
      plugged.pilotOhm = PILOT_OHM.B;
    },
    async serve() {
      b.session.length = 0;
      plugged.pilotOhm = PILOT_OHM.B;
      b.circuit.plugIn(plugged);
      await b.run(100);
      b.send({ type: "evse.link", link: new Link() });
      await b.run(50);
      b.send({ type: "evse.vehicle", vehicle: AC_VEHICLE });
      b.allot(Math.sign(before) * 11_000);
      plugged.pilotOhm = PILOT_OHM.C;
      b.send({ type: "evse.closeContactor" });
      await b.clock.until(() => b.settled().length > 0, 3_000);
      b.send({ type: "evse.startTransfer" });
      plugged.amps = amps(before);
      await scene.talk(2_000);
    },
  };
  await scene.serve();
  return scene;
}
