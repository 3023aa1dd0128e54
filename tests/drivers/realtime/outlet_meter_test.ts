/** Meters that lie, and honest ones that must not be taken for liars. */

import assert from "node:assert/strict";
import { random } from "./_random.ts";
import { acBench, Bench, dcBench, type Physics } from "./_devices.ts";

type Lie = NonNullable<Physics["meter"]>;

const LIES: Readonly<Record<string, (bench: Bench) => Lie>> = {
  "reads zero": () => (sample) => sample.powerW = 0,
  "reads ten times too much": () => (sample) => sample.powerW *= 10,
  "reads a tenth": () => (sample) => sample.powerW /= 10,
  "has the wrong sign": () => (sample) => sample.powerW = -sample.powerW,
  "is stuck with fresh stamps": (bench) => {
    const { powerW, chargedWh, dischargedWh } = bench.devices.sample.meter;
    return (sample) =>
      Object.assign(sample, { powerW, chargedWh, dischargedWh });
  },
  "has registers that stand still": (bench) => {
    const { chargedWh, dischargedWh } = bench.devices.sample.meter;
    return (sample) => Object.assign(sample, { chargedWh, dischargedWh });
  },
};

for (const [words, lie] of Object.entries(LIES)) {
  for (const amps of [50, -50]) {
    Deno.test(`a meter that ${words} gives no permit after 15 s of ${amps} A`, () => {
      const bench = dcBench(amps);
      bench.devices.physics.meter = lie(bench);
      const ms = bench.untilTrip(30_000);
      assert.equal(bench.trip, "meter");
      assert.ok(ms <= 15_000, `${ms} ms`);
      bench.run(1_400);
      assert.equal(bench.devices.closed, false);
      assert.equal(bench.loop.latest().openedLoaded, 0);
    });
  }
}

Deno.test("a meter whose registers go back gives no permit", () => {
  const bench = dcBench(50);
  bench.devices.physics.meter = (sample) => sample.chargedWh -= 30;
  bench.untilTrip(1_000);
  assert.equal(bench.trip, "meter");
});

Deno.test("a meter with swapped phases gives no permit under a load of one phase", () => {
  const bench = acBench(32, 0);
  bench.devices.physics.phaseA = () => [30, 0, 0];
  bench.devices.physics.meter = (sample) => sample.phaseA = [0, 30, 0];
  const ms = bench.untilTrip(30_000);
  assert.equal(bench.trip, "meter");
  assert.ok(ms <= 15_000, `${ms} ms`);
});

Deno.test("an AC meter that tells no currents is judged by its power alone", () => {
  const bench = acBench(32, 20);
  bench.devices.physics.meter = (sample) => sample.phaseA = [0, 0, 0];
  bench.run(60_000);
  assert.equal(bench.trip, undefined);
});

Deno.test("a stage that measures half of what flows is found out by the meter", () => {
  const bench = dcBench(60);
  bench.devices.physics.stage = (sample) => {
    sample.currentA /= 2;
    sample.powerW /= 2;
  };
  bench.untilTrip(15_000);
  assert.equal(bench.trip, "meter");
});

for (const seed of [1, 2, 3, 4, 5, 6]) {
  Deno.test(`an honest meter keeps its permit through ramps and steps (seed ${seed})`, () => {
    const draw = random(seed);
    const bench = dcBench(50);
    const error = 1 + (draw() - 0.5) * 0.04;
    const stageError = 1 + (draw() - 0.5) * 0.02;
    bench.devices.meterPeriodMs = 100 + Math.floor(draw() * 4) * 100;
    bench.devices.physics.meter = (sample) => {
      sample.powerW *= error;
      sample.chargedWh *= error;
      sample.dischargedWh *= error;
    };
    bench.devices.physics.stage = (sample) => {
      sample.currentA *= stageError;
      sample.powerW *= stageError;
    };
    let amps = 50;
    bench.devices.physics.currentA = (told, closed) => {
      amps = closed ? amps + Math.max(-3, Math.min(3, told - amps)) : 0;
      return amps;
    };
    for (let n = 0; n < 200; n++) {
      bench.change({ setA: Math.round(draw() * 160 - 60) });
      bench.run(200 + Math.floor(draw() * 300) * 10);
    }
    assert.equal(bench.trip, undefined);
  });
}

Deno.test("a new run of power begins with a meter that is believed again", () => {
  const bench = dcBench(50);
  const lie: Lie = (sample) => sample.powerW = 0;
  bench.devices.physics.meter = lie;
  bench.untilTrip(30_000);
  bench.devices.physics.meter = undefined;
  bench.run(2_000);
  bench.change({ epoch: 2 });
  bench.run(30_000);
  assert.equal(bench.trip, undefined);
  bench.devices.physics.meter = lie;
  bench.untilTrip(15_000);
  assert.equal(bench.trip, "meter");
});
