/** A loop, a process or a device that stood still proves nothing. */

import assert from "node:assert/strict";
import { random } from "./_random.ts";
import { acBench, anOrder, Bench, dcBench } from "./_devices.ts";

for (const ms of [110, 300, 600, 2_000, 30_000]) {
  Deno.test(`a standstill of ${ms} ms of loop and devices trips nothing`, () => {
    for (const make of [() => dcBench(50), () => acBench(16, 16)]) {
      const bench = make();
      for (let n = 0; n < 5; n++) {
        bench.stall(ms);
        bench.run(250);
      }
      assert.equal(bench.trip, undefined);
      assert.equal(bench.devices.closed, true);
    }
  });

  Deno.test(`devices that speak again 50 ms after a standstill of ${ms} ms are not silent`, () => {
    const bench = dcBench(50);
    const names = [
      "stage",
      "contactor",
      "pilot",
      "meter",
      "insulation",
      "plug",
      "grid",
      "emergencyStop",
    ] as const;
    for (const name of names) bench.devices.frozen.add(name);
    bench.stall(ms);
    bench.run(50);
    bench.devices.frozen.clear();
    bench.run(2_500);
    assert.equal(bench.trip, undefined);
  });
}

Deno.test("a device that is silent is found out though the loop stands still again and again", () => {
  const bench = dcBench(50);
  bench.devices.frozen.add("meter");
  for (let n = 0; n < 10 && bench.trip === undefined; n++) {
    bench.run(500);
    bench.stall(400);
  }
  assert.equal(bench.trip, "meter");
});

for (const everyMs of [110, 200, 400]) {
  Deno.test(`a loop whose turns always come ${everyMs} ms apart sees no hazard, and opens`, () => {
    for (const make of [() => dcBench(50), () => acBench(16, 16)]) {
      const bench = make();
      const passedMs = () => {
        for (let ms = 0;; ms += everyMs) {
          if (bench.trip !== undefined || ms > 60_000) return ms;
          bench.stall(everyMs - 10);
          bench.run(10);
        }
      };
      const ms = passedMs();
      assert.equal(bench.trip, "gateway");
      assert.ok(ms <= 31 * everyMs, `${ms} ms`);
    }
  });
}

Deno.test("a stage whose samples always lag by 300 ms tells of no hazard, and the outlet opens", () => {
  for (const make of [() => dcBench(50), () => acBench(16, 16)]) {
    const bench = make();
    const seen: typeof bench.devices.sample.stage[] = [];
    const { stage } = bench.devices;
    const latest = stage.latest.bind(stage);
    Object.assign(stage, {
      latest: () => {
        seen.push({ ...latest() });
        return seen.findLast(({ atMonoMs }) => atMonoMs <= bench.nowMs - 300) ??
          seen[0];
      },
    });
    bench.untilTrip(10_000);
    assert.equal(bench.trip, "gateway");
  }
});

Deno.test("samples that lag by 600 ms do not weld a contactor", () => {
  const bench = dcBench(50);
  const seen: { atMonoMs: number; wanted: boolean; closed: boolean }[] = [];
  const { contactor } = bench.devices;
  Object.assign(contactor, {
    latest: () => {
      seen.push({ ...bench.devices.sample.contactor });
      return seen.findLast(({ atMonoMs }) => atMonoMs <= bench.nowMs - 600) ??
        bench.devices.sample.contactor;
    },
  });
  bench.run(1_000);
  bench.change({ mode: "off" });
  bench.run(5_000);
  assert.equal(bench.trip, undefined);
});

Deno.test("a contact that says closed for 490 ms is not welded, for 510 ms it is", () => {
  for (const [ms, expected] of [[490, undefined], [520, "welded"]] as const) {
    const bench = dcBench(0);
    bench.devices.contactSays = true;
    bench.change({ mode: "off" });
    bench.run(10);
    bench.run(ms);
    bench.devices.contactSays = undefined;
    bench.run(2_000);
    assert.equal(bench.trip, expected);
  }
});

Deno.test("a frozen sample that says closed proves no welding", () => {
  const bench = dcBench(0);
  bench.devices.contactSays = true;
  bench.change({ mode: "off" });
  bench.run(100);
  bench.devices.frozen.add("contactor");
  bench.run(10_000);
  assert.equal(bench.trip, undefined);
});

Deno.test("the bus is charged after 3 s of fresh samples, standstills not counted", () => {
  const bench = dcBench(0);
  bench.devices.physics.stage = (sample) => sample.busV = 300;
  bench.change({ mode: "off" });
  bench.run(2_000);
  bench.stall(5_000);
  bench.run(500);
  assert.equal(bench.trip, undefined);
  bench.run(1_000);
  assert.equal(bench.trip, "busCharged");
});

Deno.test("an outlet is not closed while its auxiliary contact says closed, and is found welded", () => {
  const bench = new Bench("dc");
  bench.devices.contactSays = true;
  bench.run(100);
  bench.write(anOrder({ setA: 20 }));
  bench.run(1_000);
  assert.equal(bench.devices.sample.contactor.wanted, false);
  assert.equal(bench.trip, "welded");
});

for (const seed of [1, 2, 3, 4]) {
  Deno.test(`honest outlets survive standstills of any length (seed ${seed})`, () => {
    const draw = random(seed);
    const dc = dcBench(50);
    const ac = acBench(16, 16);
    for (let n = 0; n < 200; n++) {
      const ms = Math.floor(draw() * 300) * 10;
      for (const bench of [dc, ac]) {
        bench.stall(ms);
        bench.run(20 + Math.floor(draw() * 40) * 10);
      }
      dc.change({ setA: Math.round(draw() * 100 - 40) });
    }
    assert.equal(dc.trip, undefined);
    assert.equal(ac.trip, undefined);
  });
}

Deno.test("a stage that was held and is not any more ends the run of power, and nothing closes again", () => {
  for (const make of [() => dcBench(50), () => acBench(16, 16)]) {
    const bench = make();
    bench.devices.physics.stage = (sample) =>
      sample.held = bench.devices.heldUntilMs >= bench.nowMs;
    bench.devices.sample.stage.held = true;
    bench.run(500);
    assert.equal(bench.trip, undefined);
    bench.stall(3_000);
    bench.run(2_000);
    assert.equal(bench.trip, "gateway");
    assert.equal(bench.devices.sample.contactor.wanted, false);
    assert.equal(bench.devices.closed, false);
  }
});

Deno.test("an auxiliary contact that opens ends the run of power", () => {
  const bench = dcBench(50);
  bench.devices.contactSays = false;
  bench.run(500);
  assert.equal(bench.trip, "contactorOpened");
  bench.devices.contactSays = undefined;
  bench.run(2_000);
  assert.equal(bench.devices.closed, false);
});

Deno.test("an auxiliary contact that has never closed is no contactor that opened", () => {
  const bench = new Bench("dc");
  bench.devices.contactSays = false;
  bench.run(100);
  bench.write(anOrder({ setA: 20 }));
  bench.run(1_000);
  assert.equal(bench.trip, undefined);
});
