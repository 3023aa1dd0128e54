/** The loop on the simulated outlet: whole sessions, and every fault of the twin. */

import assert from "node:assert/strict";
import {
  makeTwin,
  type TwinOptions,
  type TwinOutlet,
} from "../../../drivers/testbench/mod.ts";
import type { LoopOptions } from "../../../drivers/realtime/loop_options.ts";
import { OutletLoop } from "../../../drivers/realtime/outlet_loop.ts";
import type { OutletOrder } from "../../../drivers/realtime/order.ts";
import { SettableCar } from "../testbench/_bench.ts";
import { anAcOrder, anOrder } from "./_devices.ts";
import { random } from "./_random.ts";

/** An outlet with a car, on virtual time. */
class World {
  readonly twin: TwinOutlet;
  readonly car = new SettableCar();
  readonly loop: OutletLoop;
  nowMs = 1_000;
  order: OutletOrder = anOrder({ mode: "off" });

  constructor(twin: TwinOptions, options: Partial<LoopOptions>) {
    this.twin = makeTwin(twin);
    this.twin.circuit.plugIn(this.car);
    this.loop = new OutletLoop(this.twin, options);
    this.change({ lock: true });
    this.run(500);
  }

  change(fields: Partial<OutletOrder>): void {
    this.order = { ...this.order, ...fields };
    this.loop.write(this.order);
  }

  run(ms: number, until: () => boolean = () => false): number {
    const from = this.nowMs;
    while (this.nowMs - from < ms && !until()) {
      this.nowMs += 10;
      this.loop.tick(this.nowMs);
    }
    return this.nowMs - from;
  }

  get trip(): string | undefined {
    return this.loop.latest().trip?.name;
  }

  get circuit() {
    return this.twin.circuit;
  }
}

/** A DC session up to the transfer: cable check, pre-charge, closing. */
function dcWorld(twin: TwinOptions = {}): World {
  const world = new World({ kind: "dc", ...twin }, { maxV: 1_000, maxA: 200 });
  const { envelope } = anOrder();
  const wide = {
    ...envelope,
    charge: { maxW: 100_000, maxA: [200, 200, 200] as const },
    discharge: { maxW: 100_000, maxA: [200, 200, 200] as const },
  };
  world.car.inletClosed = false;
  world.change({
    mode: "voltage",
    envelope: { ...wide, ceilingV: 500 },
    insulationTest: 1,
  });
  world.run(3_000);
  assert.equal(world.loop.latest().insulation.verdict, "valid");
  world.change({ envelope: { ...wide, ceilingV: 400 } });
  world.run(2_000);
  world.change({ mode: "closed", envelope: { ...wide, ceilingV: 450 } });
  world.run(500);
  world.car.inletClosed = true;
  world.run(500);
  world.change({ mode: "transfer", setA: 100 });
  world.run(3_000);
  return world;
}

function acWorld(amps = 16): World {
  const world = new World({ kind: "ac" }, { maxA: 32 });
  world.order = anAcOrder(32, { insulationTest: 1 });
  world.loop.write(world.order);
  world.run(1_500);
  world.car.amps = [amps, amps, amps];
  world.run(2_000);
  return world;
}

Deno.test("a DC session on the twin charges and discharges without a trip, an inrush or a loaded opening", () => {
  const world = dcWorld();
  assert.equal(world.trip, undefined);
  assert.ok(Math.abs(world.circuit.currentA - 100) < 1);
  for (const setA of [-100, 50, 0, 200, -200, 0, 10]) {
    world.change({ setA });
    world.run(5_000);
    assert.ok(Math.abs(world.circuit.currentA - setA) < 1, `${setA} A`);
  }
  world.change({ mode: "off" });
  world.run(1_500);
  assert.equal(world.trip, undefined);
  assert.equal(world.loop.latest().openedLoaded, 0);
  assert.equal(world.circuit.inrush.count, 0);
  world.car.inletClosed = false;
  world.run(10_000);
  assert.equal(world.trip, undefined);
  assert.ok(world.circuit.busV < 60);
});

for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
  Deno.test(`honest twins with ramps, steps and 2 % of meter error are not tripped (seed ${seed})`, () => {
    const draw = random(seed);
    const world = dcWorld({
      meterError: (draw() - 0.5) * 0.04,
      slewAPerS: 100 + draw() * 300,
      meterPeriodMs: 100 + Math.floor(draw() * 10) * 100,
    });
    const ac = acWorld(0);
    for (let n = 0; n < 100; n++) {
      world.change({ setA: Math.round(draw() * 400 - 200) });
      world.run(Math.floor(draw() * 400) * 10);
      const amps = 6 + draw() * 26;
      ac.change({ ...anAcOrder(amps, { insulationTest: 1 }) });
      ac.run(Math.floor(draw() * 550) * 10);
      ac.car.amps = [amps, amps, amps];
      ac.run(Math.floor(draw() * 400) * 10);
    }
    assert.equal(world.trip, undefined);
    assert.equal(ac.trip, undefined);
    assert.equal(world.loop.latest().opened, 0);
  });
}

type Faults = World["circuit"]["faults"];

/** Faults of the twin under load, the trip, and the time from the fault to no current, ms. */
const DC_FAULTS: readonly [Partial<Faults>, string, number][] = [
  [{ meterStuck: true }, "meter", 16_500],
  [{ meterFactor: 0 }, "meter", 16_500],
  [{ meterFactor: 10 }, "meter", 16_500],
  [{ meterFactor: 0.1 }, "meter", 16_500],
  [{ meterFactor: -1 }, "meter", 16_500],
  [{ meterLost: true }, "meter", 3_800],
  [{ stageFactor: 1.3 }, "stageDisobeys", 1_500],
  [{ stageReadsA: 0.5 }, "meter", 16_500],
  [{ stageReadsA: 1.3 }, "stageDisobeys", 1_500],
  [{ stageSilent: true }, "stageSilent", 1_500],

  [{ insulationOhm: 20_000 }, "insulationFault", 500],
  [{ insulationSilent: true }, "insulationSilent", 2_500],
  [{ pilotShort: true }, "pilot", 110],
  [{ pilotOpen: true }, "pilot", 130],
  [{ diodeFault: true }, "pilot", 130],
  [{ earthLost: true }, "pilot", 130],
  [{ pilotSilent: true }, "pilot", 230],
  [{ pinExtraC: 80 }, "pinHot", 1_500],
  [{ lockOpens: true }, "lock", 1_500],
  [{ emergencyPressed: true }, "emergencyStop", 110],
  [{ samplesLateMs: 600 }, "pilot", 200],
];
for (const [fault, trip, ms] of DC_FAULTS) {
  for (const setA of [100, -100]) {
    const words = JSON.stringify(fault);
    Deno.test(`twin at ${setA} A with ${words} ends in ${trip} and no current within ${ms} ms`, () => {
      const world = dcWorld();
      world.change({ setA });
      world.run(3_000);
      Object.assign(world.circuit.faults, fault);
      const took = world.run(30_000, () => world.circuit.currentA === 0);
      assert.equal(world.trip, trip);
      assert.ok(took <= ms, `${took} ms`);
    });
  }
}

const AC_FAULTS: readonly [Partial<Faults>, string, number][] = [
  [{ meterStuck: true }, "meter", 16_500],
  [{ meterFactor: 0 }, "meter", 16_500],
  [{ meterFactor: 10 }, "meter", 16_500],
  [{ meterFactor: -1 }, "meter", 16_500],
  [{ meterLost: true }, "meter", 3_800],
  [{ residualA: 0.03 }, "residualCurrent", 130],
  [{ pilotShort: true }, "pilot", 110],
  [{ pilotOpen: true }, "pilot", 130],
  [{ pilotSilent: true }, "pilot", 230],
  [{ lockOpens: true }, "lock", 1_500],
  [{ emergencyPressed: true }, "emergencyStop", 110],
];
for (const [fault, trip, ms] of AC_FAULTS) {
  const words = JSON.stringify(fault);
  Deno.test(`AC twin with ${words} ends in ${trip} and an open contact within ${ms} ms`, () => {
    const world = acWorld();
    Object.assign(world.circuit.faults, fault);
    const took = world.run(30_000, () => !world.circuit.contactor.anyClosed);
    assert.equal(world.trip, trip);
    assert.ok(took <= ms, `${took} ms`);
  });
}

Deno.test("twin: swapped phases of the meter are found under a load of one phase", () => {
  const world = acWorld();
  world.car.amps = [20, 0, 0];
  world.run(3_000);
  world.circuit.faults.meterSwapped = true;
  world.run(16_500);
  assert.equal(world.trip, "meter");
});

Deno.test("twin: a lost supply ends the export of AC and DC within 200 ms", () => {
  const dc = dcWorld();
  dc.change({ setA: -100 });
  dc.run(3_000);
  dc.circuit.faults.supplyLost = true;
  assert.ok(dc.run(5_000, () => dc.circuit.currentA === 0) <= 200);
  const ac = acWorld(-16);
  ac.circuit.faults.supplyLost = true;
  ac.circuit.faults.islandV = 30;
  const took = ac.run(5_000, () => !ac.circuit.contactor.anyClosed);
  assert.equal(ac.trip, "exportWithoutGrid");
  assert.ok(took <= 200, `${took} ms`);
});

Deno.test("twin: a lost supply and its return do not trip a car that charges", () => {
  for (const world of [dcWorld(), acWorld()]) {
    world.circuit.faults.supplyLost = true;
    world.run(2_000);
    world.circuit.faults.supplyLost = false;
    world.run(5_000);
    assert.equal(world.trip, undefined);
  }
});

for (const fault of [{ welded: "all" }, { auxiliary: "closed" }] as const) {
  for (const kind of ["dc", "ac"] as const) {
    Deno.test(`twin (${kind}): ${JSON.stringify(fault)} is found welded within a second of opening`, () => {
      const world = kind === "dc" ? dcWorld() : acWorld();
      Object.assign(world.circuit.faults, fault);
      world.car.amps = [0, 0, 0];
      world.change({ mode: "off" });
      world.run(2_500);
      assert.equal(world.trip, "welded");
    });
  }
}

Deno.test("twin: a bus that stays charged is told after 3 s", () => {
  const world = dcWorld();
  world.circuit.faults.busStaysCharged = true;
  world.change({ mode: "off" });
  world.run(3_000);
  assert.equal(world.trip, undefined);
  world.run(2_000);
  assert.equal(world.trip, "busCharged");
});

for (
  const [setA, trip] of [[100, "overcurrent"], [-100, "stageDisobeys"]] as const
) {
  Deno.test(`twin at ${setA} A whose output runs away ends in ${trip} and no current within a second`, () => {
    const world = dcWorld();
    world.change({ setA });
    world.run(3_000);
    world.circuit.faults.runawayV = 480;
    const took = world.run(30_000, () => world.circuit.currentA === 0);
    assert.equal(world.trip, trip);
    assert.ok(took <= 1_000, `${took} ms`);
  });
}
