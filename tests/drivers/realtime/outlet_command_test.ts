/** What the loop tells stage, contactor, lock and pilot. */

import assert from "node:assert/strict";
import { UNBOUNDED } from "../../../drivers/realtime/order.ts";
import { anOrder, BATTERY_V, Bench, dcBench } from "./_devices.ts";

function bounds(maxW: number, maxA: number) {
  return { maxW, maxA: [maxA, maxA, maxA] as const };
}

Deno.test("the stage is told volts and the smaller of amperes and watts, in both directions", () => {
  const bench = dcBench(10);
  bench.change({
    envelope: {
      charge: bounds(20_000, 60),
      discharge: bounds(40_000, 20),
      ceilingV: 430,
      floorV: 310,
    },
    setA: 500,
  });
  bench.run(20);
  const { id: _, ...command } = bench.devices.command;
  assert.deepEqual(command, {
    ceilingV: 430,
    floorV: 310,
    lowA: 0,
    highA: 20_000 / BATTERY_V,
    setA: 50,
  });
  bench.change({ setA: -500 });
  bench.run(20);
  assert.equal(bench.devices.command.setA, -20);
  assert.equal(bench.devices.command.lowA, -20);
});

Deno.test("a target voltage below the battery discharges nobody who charges", () => {
  const bench = dcBench(10);
  const { envelope } = bench.order;
  bench.change({ envelope: { ...envelope, ceilingV: 300 }, setA: 10 });
  bench.run(20);
  assert.equal(bench.devices.command.ceilingV, 300);
  assert.equal(bench.devices.command.lowA, 0);
});

for (const amps of [40, -40]) {
  Deno.test(`after \`setUntilMonoMs\` ${amps} A end in the same turn, and come back by the gradient`, () => {
    const bench = dcBench(amps);
    bench.change({ setUntilMonoMs: bench.nowMs + 500, riseWPerS: 4_000 });
    bench.run(490);
    assert.equal(bench.devices.command.setA, amps);
    bench.run(10);
    const { setA, lowA, highA, ceilingV } = bench.devices.command;
    assert.deepEqual([setA, lowA, highA], [0, 0, 0]);
    assert.equal(ceilingV, BATTERY_V, "the voltage stays");
    bench.run(2_000);
    assert.equal(bench.devices.closed, true, "the session's permit opens");
    assert.equal(bench.trip, undefined);
    assert.equal(bench.loop.latest().commandedA, 0);
    bench.change({ setUntilMonoMs: bench.nowMs + 5_000 });
    bench.run(1_000);
    assert.ok(Math.abs(bench.devices.command.setA - amps / 4) < 0.2);
  });
}

Deno.test("a `setUntilMonoMs` that is no number lets nothing flow", () => {
  const bench = dcBench(10);
  bench.change({ setUntilMonoMs: NaN });
  bench.run(10);
  assert.equal(bench.devices.command.setA, 0);
});

Deno.test("`setW` counts without `setA`, at the present voltage", () => {
  const bench = dcBench(10);
  bench.change({ setA: undefined, setW: -4_000 });
  bench.run(20);
  assert.equal(bench.devices.command.setA, -10);
  bench.devices.batteryV = 420;
  bench.run(20);
  assert.ok(Math.abs(bench.devices.command.setA + 4_000 / 420) < 1e-9);
});

Deno.test("without a discharge permit the lower bound is zero and a wish below it is zero", () => {
  const bench = dcBench(10);
  bench.withdraw("vehicle");
  bench.change({ setA: -50 });
  bench.run(20);
  assert.equal(bench.devices.command.lowA, 0);
  assert.equal(bench.devices.command.setA, 0);
});

Deno.test("the rating of the outlet bounds whatever an order says", () => {
  const bench = dcBench(10, { maxA: 30 });
  bench.change({ setA: 90 });
  bench.run(20);
  assert.equal(bench.devices.command.highA, 30);
  assert.equal(bench.devices.command.setA, 30);
  bench.change({ setA: -90 });
  bench.run(20);
  assert.equal(bench.devices.command.lowA, -30);
  assert.equal(bench.devices.command.setA, -30);
});

Deno.test("what is no number, or a negative bound, is zero", () => {
  for (const wrong of [NaN, -5]) {
    const bench = dcBench(10);
    bench.change({
      envelope: {
        charge: bounds(wrong, 50),
        discharge: bounds(1_000, wrong),
        ceilingV: 430,
        floorV: 310,
      },
      setA: 10,
    });
    bench.run(20);
    assert.equal(bench.devices.command.highA, 0);
    assert.equal(bench.devices.command.lowA, 0);
    assert.equal(bench.devices.command.setA, 0);
  }
});

Deno.test("power rises by its gradient and falls at once, in both directions", () => {
  const bench = dcBench(0);
  bench.change({ setA: 50, riseWPerS: 4_000 });
  bench.run(1_000);
  assert.ok(Math.abs(bench.devices.command.setA - 10) < 0.2);
  bench.change({ setA: -50 });
  bench.run(1_000);
  assert.ok(Math.abs(bench.devices.command.setA + 10) < 0.2);
  bench.change({ setA: -2 });
  bench.run(10);
  assert.equal(bench.devices.command.setA, -2);
  bench.change({ setA: 50, riseWPerS: UNBOUNDED });
  bench.run(10);
  assert.equal(bench.devices.command.setA, 50);
});

Deno.test("`voltage` closes with 2 A at most and no way back; `closed` carries nothing; `off` has no voltage", () => {
  const bench = new Bench("dc");
  bench.write(anOrder({ mode: "voltage", setA: -50 }));
  bench.run(200);
  assert.equal(bench.devices.closed, true);
  assert.deepEqual({ ...bench.devices.command, id: 0 }, {
    id: 0,
    ceilingV: 450,
    floorV: 0,
    lowA: 0,
    highA: 2,
    setA: 2,
  });
  bench.change({ mode: "closed" });
  bench.run(2_000);
  assert.equal(bench.devices.command.highA, 0);
  assert.equal(bench.devices.command.lowA, 0);
  assert.equal(bench.devices.closed, true);
  assert.equal(bench.devices.command.ceilingV, 450);
  bench.change({ mode: "off" });
  bench.run(200);
  assert.equal(bench.devices.command.ceilingV, 0);
  assert.equal(bench.devices.closed, false);
});

Deno.test("`closed` holds the voltage that was matched, or that is there, below the ceiling", () => {
  const bench = new Bench("dc");
  const { envelope } = anOrder();
  const matched = { ...envelope, ceilingV: 405 };
  bench.write(anOrder({ mode: "voltage", envelope: matched }));
  bench.run(200);
  bench.change({ mode: "closed", envelope });
  bench.run(200);
  assert.equal(bench.devices.command.ceilingV, 405);
  bench.change({ mode: "transfer", setA: 10 });
  bench.run(200);
  assert.equal(bench.devices.command.ceilingV, 450);
  bench.change({ mode: "closed" });
  bench.run(200);
  assert.equal(bench.devices.command.ceilingV, BATTERY_V);
});

Deno.test("a command keeps its id until it changes", () => {
  const bench = dcBench(10);
  const { id } = bench.devices.command;
  const count = bench.devices.commands.length;
  bench.run(1_000);
  assert.equal(bench.devices.commands.length, count);
  bench.change({ setA: 11 });
  bench.run(10);
  assert.equal(bench.devices.command.id, id + 1);
});

Deno.test("the stage's lease is renewed while the outlet is closed, and runs out afterwards", () => {
  const bench = dcBench(10);
  assert.equal(bench.devices.heldUntilMs, bench.nowMs + 500);
  bench.change({ mode: "off", atOnce: true });
  bench.run(1_000);
  assert.ok(bench.devices.heldUntilMs < bench.nowMs);
});

Deno.test("an order `atOnce` opens without a ramp", () => {
  const bench = dcBench(80);
  bench.devices.physics.currentA = (_, closed) => closed ? 80 : 0;
  bench.change({ mode: "off", atOnce: true });
  assert.ok(bench.untilParted(1_000) <= 100);
});

Deno.test("the plug stays locked while the outlet is told to be closed", () => {
  const bench = dcBench(10);
  assert.deepEqual(bench.devices.locks, ["unlock", "lock"]);
  bench.change({ lock: false });
  bench.run(200);
  assert.equal(bench.devices.locks.at(-1), "lock");
  bench.change({ mode: "off" });
  bench.run(200);
  assert.deepEqual(bench.devices.locks, ["unlock", "lock", "unlock"]);
});

Deno.test("a copy of the order is kept, not the order", () => {
  const bench = dcBench(10);
  const mine = { ...anOrder({ setA: 10 }), permits: { ...anOrder().permits } };
  bench.write(mine);
  mine.permits.session = 0;
  mine.setA = 99;
  bench.run(100);
  assert.equal(bench.trip, undefined);
  assert.equal(bench.devices.command.setA, 10);
});

Deno.test("`openNow()` opens without a look at any device and stays off for the epoch", () => {
  const bench = dcBench(50);
  bench.loop.openNow();
  assert.equal(bench.devices.sample.contactor.wanted, false);
  bench.run(1_000);
  assert.equal(bench.devices.closed, false);
  assert.equal(bench.trip, "gateway");
});

Deno.test("the report counts operations, and tells how late the turns were", () => {
  const bench = dcBench(0);
  for (const epoch of [2, 3]) {
    bench.change({ mode: "off" });
    bench.run(500);
    bench.change({ mode: "transfer", epoch });
    bench.run(500);
  }
  bench.loop.tick(bench.nowMs + 10, 7);
  bench.loop.tick(bench.nowMs + 20, 2);
  const { opened, openedLoaded, lateMs, lateMostMs } = bench.loop.latest();
  assert.deepEqual({ opened, openedLoaded, lateMs, lateMostMs }, {
    opened: 2,
    openedLoaded: 0,
    lateMs: 2,
    lateMostMs: 7,
  });
});
