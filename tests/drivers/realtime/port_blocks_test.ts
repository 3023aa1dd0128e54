/** Orders and reports as numbers in shared memory. */

import assert from "node:assert/strict";
import type {
  OutletOrder,
  OutletReport,
} from "../../../drivers/realtime/order.ts";
import {
  decodeOrder,
  encodeOrder,
  ORDER_NUMBERS,
} from "../../../drivers/realtime/order_block.ts";
import { PERMITS } from "../../../drivers/realtime/permit.ts";
import {
  outletBlocks,
  OUTLETS_MAX,
  sharedMemory,
} from "../../../drivers/realtime/port_blocks.ts";
import { blankOrder, blankReport } from "../../../drivers/realtime/records.ts";
import {
  decodeReport,
  encodeReport,
  REPORT_NUMBERS,
} from "../../../drivers/realtime/report_block.ts";
import { LoopSide, SharedPort } from "../../../drivers/realtime/shared_port.ts";
import { type HazardName, HAZARDS } from "../../../drivers/realtime/trips.ts";
import { anOrder } from "./_devices.ts";
import { random } from "./_random.ts";

type Draw = () => number;

function pick<T>(draw: Draw, from: readonly T[]): T {
  const found = from[Math.floor(draw() * from.length)];
  assert.ok(found !== undefined);
  return found;
}

const number = (draw: Draw) => Math.round((draw() - 0.5) * 2e6) / 16;
const triple = (draw: Draw) =>
  [number(draw), number(draw), number(draw)] as const;
const flag = (draw: Draw) => draw() < 0.5;

function randomOrder(draw: Draw): OutletOrder {
  const bounds = () => ({ maxW: number(draw), maxA: triple(draw) });
  return {
    epoch: number(draw),
    mode: pick(draw, ["off", "voltage", "closed", "transfer"]),
    atOnce: flag(draw),
    envelope: {
      charge: bounds(),
      discharge: bounds(),
      ceilingV: number(draw),
      floorV: number(draw),
    },
    carMaxV: number(draw),
    setW: number(draw),
    setA: flag(draw) ? number(draw) : undefined,
    setUntilMonoMs: number(draw),
    riseWPerS: number(draw),
    follows: pick(draw, ["stage", "messages", "pwm", "nothing"]),
    loopMs: number(draw),
    permits: {
      session: number(draw),
      gateway: number(draw),
      allocation: number(draw),
      clock: number(draw),
      owner: number(draw),
      vehicle: number(draw),
    },
    lock: flag(draw),
    pilot: pick(draw, ["X1", "5%", "E", "F", { dutyPercent: number(draw) }]),
    insulationTest: number(draw),
    gridReturnMs: number(draw),
  };
}

const HAZARD_NAMES = Object.keys(HAZARDS) as HazardName[];

function randomReport(draw: Draw): OutletReport {
  const atMonoMs = () => number(draw);
  return {
    atMonoMs: atMonoMs(),
    epoch: number(draw),
    mode: pick(draw, ["off", "voltage", "closed", "transfer"]),
    trip: flag(draw) ? undefined : {
      name: pick(draw, [...HAZARD_NAMES, ...PERMITS]),
      epoch: number(draw),
      atMonoMs: atMonoMs(),
      value: number(draw),
    },
    missing: flag(draw) ? undefined : pick(draw, PERMITS),
    dischargePermitted: flag(draw),
    stage: {
      atMonoMs: atMonoMs(),
      currentA: number(draw),
      powerW: number(draw),
      voltageV: number(draw),
      busV: number(draw),
      phaseA: triple(draw),
      held: flag(draw),
    },
    contactor: { atMonoMs: atMonoMs(), wanted: flag(draw), closed: flag(draw) },
    pilot: {
      atMonoMs: atMonoMs(),
      volts: number(draw),
      state: pick(draw, ["A", "B", "C", "D", "E", "F"]),
      dutyPercent: number(draw),
    },
    meter: {
      atMonoMs: atMonoMs(),
      powerW: number(draw),
      chargedWh: number(draw),
      dischargedWh: number(draw),
      phaseA: triple(draw),
    },
    insulation: {
      atMonoMs: atMonoMs(),
      ohm: number(draw),
      verdict: pick(draw, ["idle", "running", "valid", "fault"]),
      test: number(draw),
    },
    plug: {
      atMonoMs: atMonoMs(),
      locked: flag(draw),
      proximityA: number(draw),
      pinC: number(draw),
    },
    grid: {
      atMonoMs: atMonoMs(),
      phaseV: triple(draw),
      hz: number(draw),
      good: flag(draw),
    },
    emergencyStop: { atMonoMs: atMonoMs(), pressed: flag(draw) },
    commandedA: number(draw),
    opened: number(draw),
    openedLoaded: number(draw),
    lateMs: number(draw),
    lateMostMs: number(draw),
  };
}

Deno.test("`decodeOrder()` gives what `encodeOrder()` was given, over whatever was there (2,000 orders)", () => {
  const draw = random(9);
  const block = new Float64Array(ORDER_NUMBERS);
  const into = blankOrder();
  for (let n = 0; n < 2_000; n++) {
    const order = randomOrder(draw);
    encodeOrder(order, block);
    decodeOrder(block, into);
    assert.deepEqual(into, order);
  }
});

Deno.test("`decodeReport()` gives what `encodeReport()` was given, over whatever was there (2,000 reports)", () => {
  const draw = random(10);
  const block = new Float64Array(REPORT_NUMBERS);
  const into = blankReport();
  for (let n = 0; n < 2_000; n++) {
    const report = randomReport(draw);
    encodeReport(report, block);
    decodeReport(block, into);
    assert.deepEqual(into, report);
  }
});

Deno.test("every number of a block is written: none lies outside, none is written twice", () => {
  const draw = random(11);
  const order = new Float64Array(ORDER_NUMBERS).fill(NaN);
  encodeOrder(randomOrder(draw), order);
  assert.equal(order.findLastIndex((value) => !Number.isNaN(value)), 31);
  assert.equal(order.slice(0, 32).some(Number.isNaN), false);
  const report = new Float64Array(REPORT_NUMBERS).fill(NaN);
  encodeReport(randomReport(draw), report);
  assert.equal(report.findLastIndex((value) => !Number.isNaN(value)), 52);
  assert.equal(report.slice(0, 53).some(Number.isNaN), false);
});

Deno.test("numbers that stand for nothing decode to what is safe", () => {
  const into = blankOrder();
  decodeOrder(new Float64Array(ORDER_NUMBERS).fill(77), into);
  assert.equal(into.mode, "off");
  assert.equal(into.pilot, "F");
  assert.equal(into.follows, "nothing");
  assert.equal(into.lock, false);
  decodeOrder(new Float64Array(ORDER_NUMBERS).fill(NaN), into);
  assert.equal(into.mode, "off");
  assert.equal(into.pilot, "F");
  assert.equal(1 < into.setUntilMonoMs, false);
});

Deno.test("an unchanged trip and duty cycle keep their objects, so that a turn allocates nothing", () => {
  const draw = random(12);
  const trip = { name: "welded", epoch: 1, atMonoMs: 2, value: 3 } as const;
  const report = new Float64Array(REPORT_NUMBERS);
  encodeReport({ ...randomReport(draw), trip }, report);
  const into = blankReport();
  decodeReport(report, into);
  const first = into.trip;
  decodeReport(report, into);
  assert.equal(into.trip, first);
});

Deno.test("a port and its loop exchange orders and reports, each with its own clock", () => {
  const memory = sharedMemory(3);
  const port = new SharedPort(outletBlocks(memory, 1), 5_000);
  const side = new LoopSide(outletBlocks(memory, 1));
  assert.equal(side.newOrder(), undefined);
  const permits = { ...anOrder().permits, session: 700, clock: 0 };
  port.write(anOrder({ permits, epoch: 4 }));
  const order = side.newOrder();
  assert.equal(order?.epoch, 4);
  assert.equal(order?.permits.session, 5_700);
  assert.equal(order?.permits.clock, 0, "what is not given stays so");
  assert.equal(side.newOrder(), undefined, "nothing new");
  const draw = random(13);
  const told = randomReport(draw);
  side.publish(told);
  const heard = port.latest();
  assert.equal(heard.atMonoMs, told.atMonoMs - 5_000);
  assert.equal(heard.stage.atMonoMs, told.stage.atMonoMs - 5_000);
  assert.equal(heard.trip?.atMonoMs, told.trip && told.trip.atMonoMs - 5_000);
  assert.equal(heard.commandedA, told.commandedA);
  assert.equal(port.latest().atMonoMs, told.atMonoMs - 5_000, "shifted once");
  const other = new LoopSide(outletBlocks(memory, 0));
  assert.equal(other.newOrder(), undefined, "outlets do not overlap");
});

Deno.test("a reader keeps its last copy while a block is being written", () => {
  const memory = sharedMemory(1);
  const writer = outletBlocks(memory, 0).report;
  const reader = outletBlocks(memory, 0).report;
  writer.copy.fill(1);
  writer.publish();
  assert.equal(reader.refresh(), true);
  // The header follows the 16 numbers of control; the report's is the second.
  const sequence = new Int32Array(memory, 64, 16);
  Atomics.add(sequence, 1, 1);
  assert.equal(reader.refresh(), false);
  assert.equal(reader.copy[0], 1);
  Atomics.add(sequence, 1, 1);
  assert.equal(reader.refresh(), true);
});

Deno.test("`sharedMemory()` refuses a number of outlets that cannot be", () => {
  for (const count of [-1, 1.5, NaN, OUTLETS_MAX + 1]) {
    assert.throws(() => sharedMemory(count), new RegExp(`not ${count}`));
  }
});
