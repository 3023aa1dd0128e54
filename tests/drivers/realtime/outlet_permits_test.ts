/** Every permit: what its loss stops, how soon, and under which name. */

import assert from "node:assert/strict";
import {
  CHARGE_PERMITS,
  DISCHARGE_PERMITS,
  type PermitName,
} from "../../../drivers/realtime/permit.ts";
import { anOrder, Bench, dcBench } from "./_devices.ts";

/** Makes the condition of one permit go away. */
const TAKE: Record<PermitName, (bench: Bench) => void> = {
  pilot: ({ devices }) => devices.sample.pilot.state = "B",
  session: (bench) => bench.withdraw("session"),
  meter: ({ devices }) => devices.frozen.add("meter"),
  insulation: ({ devices }) => devices.sample.insulation.verdict = "running",
  lock: ({ devices }) => devices.sample.plug.locked = false,
  gateway: (bench) => bench.withdraw("gateway"),
  allocation: (bench) => bench.withdraw("allocation"),
  grid: ({ devices }) => devices.sample.grid.hz = 52,
  clock: (bench) => bench.withdraw("clock"),
  owner: (bench) => bench.withdraw("owner"),
  vehicle: (bench) => bench.withdraw("vehicle"),
};

for (const name of CHARGE_PERMITS) {
  Deno.test(`\`OutletLoop\` ends the charge and names the ${name} permit when it is lost`, () => {
    const bench = dcBench(50);
    const { devices } = bench;
    assert.equal(devices.sample.stage.currentA, 50);
    TAKE[name](bench);
    bench.untilTrip(2_500);
    assert.equal(bench.trip, name);
    assert.equal(devices.command.highA, 0);
    assert.ok(bench.untilParted(1_400) <= 1_300);
    assert.equal(bench.loop.latest().mode, "off");
    assert.equal(bench.loop.latest().openedLoaded, 0, "current came first");
  });
}

for (const name of DISCHARGE_PERMITS) {
  Deno.test(`\`OutletLoop\` takes export to zero and goes on when the ${name} permit is lost`, () => {
    const bench = dcBench(-50);
    const { devices, loop } = bench;
    assert.equal(devices.sample.stage.currentA, -50);
    assert.equal(loop.latest().dischargePermitted, true);
    TAKE[name](bench);
    bench.run(700);
    assert.equal(loop.latest().dischargePermitted, false);
    assert.equal(loop.latest().missing, name);
    assert.equal(devices.command.lowA, 0);
    assert.equal(devices.sample.stage.currentA, 0);
    bench.run(5_000);
    assert.equal(bench.trip, undefined);
    bench.change({ setA: 20 });
    bench.run(200);
    assert.equal(devices.sample.stage.currentA, 20, "charging goes on");
    assert.equal(loop.latest().missing, undefined, "it hinders nothing now");
  });
}

for (const amps of [-3, -50, -125]) {
  Deno.test(`\`OutletLoop\` opens within 2 s when ${amps} A go on after a lost discharge permit`, () => {
    const bench = dcBench(amps);
    bench.devices.physics.currentA = (_, closed) => closed ? amps : 0;
    bench.withdraw("owner");
    assert.ok(bench.untilParted(4_000) <= 2_000);
  });
}

Deno.test("`OutletLoop` waits without a trip while a permit was never given, and starts when it is", () => {
  const bench = new Bench("dc");
  bench.devices.sample.plug.locked = false;
  bench.write(anOrder({ setA: 30 }));
  bench.run(5_000);
  const report = bench.loop.latest();
  assert.equal(report.missing, "lock");
  assert.equal(report.mode, "off");
  assert.equal(report.trip, undefined);
  assert.equal(bench.devices.closed, false);
  bench.devices.sample.plug.locked = true;
  bench.run(200);
  assert.equal(report.mode, "transfer");
  assert.equal(bench.devices.closed, true);
});

for (const name of ["meter", "insulation"] as const) {
  Deno.test(`\`OutletLoop\` tests the cable without the ${name} permit, and does not transfer without it`, () => {
    const bench = new Bench("dc");
    TAKE[name](bench);
    bench.run(2_500);
    bench.write(anOrder({ mode: "voltage" }));
    bench.run(500);
    assert.equal(bench.loop.latest().mode, "voltage");
    bench.change({ mode: "transfer" });
    bench.run(20);
    assert.equal(bench.trip, name);
  });
}

Deno.test("`OutletLoop` stays off for the epoch of a trip and moves with a later one", () => {
  const bench = dcBench(50);
  bench.withdraw("session");
  bench.run(2_000);
  bench.write(anOrder({ setA: 50 }));
  bench.run(2_000);
  assert.equal(bench.devices.closed, false, "permits alone bring nothing back");
  bench.write(anOrder({ setA: 50, epoch: 0 }));
  bench.run(2_000);
  assert.equal(bench.devices.closed, false, "nor does an earlier epoch");
  bench.write(anOrder({ setA: 50, epoch: 2 }));
  bench.run(500);
  assert.equal(bench.devices.sample.stage.currentA, 50);
  assert.equal(bench.trip, undefined);
});

Deno.test("`OutletLoop` believes a pilot sample of 100 ms and none of 110 ms", () => {
  const bench = dcBench(50);
  bench.devices.frozen.add("pilot");
  bench.run(100);
  assert.equal(bench.trip, undefined);
  bench.run(10);
  assert.equal(bench.trip, "pilot");
});

Deno.test("`OutletLoop` believes a meter sample of 2 s and none above", () => {
  const bench = dcBench(50);
  bench.run(200, () => bench.devices.sample.meter.atMonoMs === bench.nowMs);
  bench.devices.frozen.add("meter");
  bench.run(2_000);
  assert.equal(bench.trip, undefined);
  bench.run(10);
  assert.equal(bench.trip, "meter");
});

Deno.test("`OutletLoop` gives no insulation permit for the verdict of an earlier test", () => {
  const bench = new Bench("dc");
  const { insulation } = bench.devices.sample;
  bench.write(anOrder({ insulationTest: 7 }));
  bench.run(100);
  assert.equal(bench.devices.tests, 1);
  assert.equal(bench.loop.latest().missing, "insulation");
  insulation.verdict = "running";
  bench.run(100);
  assert.equal(bench.loop.latest().insulation.test, 7);
  insulation.verdict = "valid";
  bench.run(200);
  assert.equal(bench.loop.latest().mode, "transfer");
});

Deno.test("`OutletLoop` believes a plug sample of 2 s and none above", () => {
  const bench = dcBench(50);
  bench.devices.frozen.add("plug");
  bench.run(2_000);
  assert.equal(bench.trip, undefined);
  bench.run(10);
  assert.equal(bench.trip, "lock");
});

Deno.test("`OutletLoop` takes no sample of before the start for the verdict of an insulation test", () => {
  const bench = new Bench("dc");
  const { devices } = bench;
  devices.frozen.add("insulation");
  devices.sample.insulation.verdict = "running";
  bench.write(anOrder({ insulationTest: 7 }));
  bench.run(100);
  assert.equal(bench.loop.latest().insulation.test, 0);
});
