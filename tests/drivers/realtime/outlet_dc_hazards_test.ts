/** The hazards of a DC outlet, each with its time from the physical event. */

import assert from "node:assert/strict";
import { anOrder, BATTERY_V, Bench, dcBench } from "./_devices.ts";

/** Dangers that switch off at once: what happens, and the trip's name. */
const AT_ONCE: readonly [string, string, (bench: Bench) => void][] = [
  ["pilot in B", "pilot", ({ devices }) => devices.sample.pilot.state = "B"],
  ["pilot in A", "pilot", ({ devices }) => devices.sample.pilot.state = "A"],
  ["pilot in E", "pilot", ({ devices }) => devices.sample.pilot.state = "E"],
  ["pilot in F", "pilot", ({ devices }) => devices.sample.pilot.state = "F"],
  [
    "the emergency stop pressed",
    "emergencyStop",
    ({ devices }) => devices.sample.emergencyStop.pressed = true,
  ],
  [
    "an insulation fault",
    "insulationFault",
    ({ devices }) => devices.sample.insulation.verdict = "fault",
  ],
];

for (const [event, name, happen] of AT_ONCE) {
  Deno.test(`with ${event} the stage is at zero at once and the contact parted at 100 ms`, () => {
    const bench = dcBench(80);
    const { devices } = bench;
    // A stage that does not follow: the contact must part all the same.
    devices.physics.currentA = (_, closed) => closed ? 80 : 0;
    happen(bench);
    bench.run(10);
    assert.equal(bench.trip, name);
    assert.deepEqual(
      { ...devices.command, id: 0 },
      { id: 0, ceilingV: 0, floorV: 0, lowA: 0, highA: 0, setA: 0 },
    );
    assert.ok(10 + bench.untilParted(1_000) <= 100);
    assert.equal(bench.loop.latest().openedLoaded, 1);
  });

  Deno.test(`with ${event} the contactor opens below 5 A without a loaded operation`, () => {
    const bench = dcBench(80);
    happen(bench);
    assert.ok(bench.untilParted(1_000) <= 100);
    assert.equal(bench.loop.latest().openedLoaded, 0);
    assert.equal(bench.loop.latest().opened, 1);
  });

  Deno.test(`with ${event} while the output is tested nothing stays on`, () => {
    const bench = new Bench("dc");
    bench.write(anOrder({ mode: "voltage" }));
    bench.run(500);
    assert.equal(bench.devices.closed, true);
    happen(bench);
    assert.ok(bench.untilParted(1_000) <= 100);
    assert.equal(bench.trip, name);
  });
}

Deno.test("a silent insulation monitor switches off at once after its last sample is 2 s old", () => {
  const bench = dcBench(50);
  bench.devices.frozen.add("insulation");
  const ms = bench.untilTrip(5_000);
  assert.equal(bench.trip, "insulationSilent");
  assert.equal(ms, 2_010);
});

Deno.test("overvoltage above the vehicle's maximum trips after more than 400 ms, and not before", () => {
  const bench = dcBench(50);
  bench.devices.batteryV = 465;
  bench.run(400);
  assert.equal(bench.trip, undefined);
  bench.run(10);
  assert.equal(bench.trip, "overvoltage");
});

Deno.test("overvoltage right above the vehicle's maximum trips; at the maximum it does not", () => {
  const bench = dcBench(50);
  bench.devices.batteryV = 460;
  bench.run(5_000);
  assert.equal(bench.trip, undefined);
  bench.devices.batteryV = 462;
  bench.run(500);
  assert.equal(bench.trip, "overvoltage");
});

Deno.test("overvoltage that comes and goes adds up", () => {
  const bench = dcBench(50);
  for (let n = 0; n < 4; n++) {
    bench.devices.batteryV = 465;
    bench.run(200);
    bench.devices.batteryV = 400;
    bench.run(100);
  }
  assert.equal(bench.trip, "overvoltage");
});

Deno.test("the test voltage of a cable check above the vehicle's maximum is no overvoltage", () => {
  const bench = new Bench("dc", { maxV: 1_000 });
  bench.devices.batteryV = 510;
  const envelope = { ...anOrder().envelope, ceilingV: 510 };
  bench.write(anOrder({ mode: "voltage", envelope }));
  bench.run(10_000);
  assert.equal(bench.trip, undefined);
});

Deno.test("overvoltage trips while the cable is tested and while the battery is matched", () => {
  for (const [ceilingV, outputV] of [[510, 560], [400, 480]] as const) {
    const bench = new Bench("dc", { maxV: 1_000 });
    bench.devices.batteryV = 400;
    const envelope = { ...anOrder().envelope, ceilingV };
    bench.write(anOrder({ mode: "voltage", envelope }));
    bench.run(1_000);
    bench.devices.batteryV = outputV;
    const ms = bench.untilTrip(1_000);
    assert.equal(bench.trip, "overvoltage", `${outputV} V`);
    assert.equal(ms, 410);
  }
});

Deno.test("an output that falls from its test voltage is no overvoltage", () => {
  const bench = new Bench("dc", { maxV: 1_000 });
  bench.devices.batteryV = 510;
  const { envelope } = anOrder();
  bench.write(
    anOrder({ mode: "voltage", envelope: { ...envelope, ceilingV: 510 } }),
  );
  bench.run(2_000);
  bench.write(
    anOrder({ mode: "voltage", envelope: { ...envelope, ceilingV: 0 } }),
  );
  bench.run(2_000);
  bench.devices.batteryV = 0;
  bench.run(5_000);
  assert.equal(bench.trip, undefined);
});

for (
  const [maxV, limitV] of [
    [500, 550],
    [750, 825],
    [850, 935],
    [1_000, 1_100],
  ] as const
) {
  Deno.test(`an output made for ${maxV} V trips above ${limitV} V in two turns, and not at it`, () => {
    const bench = new Bench("dc", { maxV });
    bench.write(anOrder({ mode: "voltage" }));
    bench.run(500);
    bench.devices.batteryV = limitV;
    bench.run(200);
    assert.equal(bench.trip, undefined);
    bench.devices.batteryV = limitV + 1;
    bench.run(10);
    assert.equal(bench.trip, undefined, "one sample is no proof");
    bench.run(10);
    assert.equal(bench.trip, "overvoltageClass");
  });
}

Deno.test("a stage that ignores a lowered command trips within 1 s + dI / (100 A/s)", () => {
  const bench = dcBench(80);
  bench.devices.physics.currentA = (_, closed) => closed ? 80 : 0;
  bench.change({ setA: 20 });
  const ms = bench.untilTrip(5_000);
  assert.equal(bench.trip, "stageDisobeys");
  assert.ok(ms > 1_000 && ms <= 1_600, `${ms} ms`);
});

Deno.test("a stage that falls at 100 A/s after a second is not tripped, however often it is told", () => {
  const bench = dcBench(100);
  let amps = 100;
  let waitedMs = 0;
  bench.devices.physics.currentA = (told) => {
    waitedMs = amps > told ? waitedMs + 10 : 0;
    if (amps < told) amps = told;
    else if (waitedMs > 1_000) amps = Math.max(told, amps - 1);
    return amps;
  };
  for (const setA of [10, 90, 0, 60, -40, 50]) {
    bench.change({ setA });
    bench.run(3_000);
  }
  assert.equal(bench.trip, undefined);
});

for (
  const [words, told, flows] of [
    ["charges", 50, 60],
    ["discharges", -50, -60],
    ["ignores zero and charges", 0, 30],
  ] as const
) {
  Deno.test(`a stage that ${words} with more than it is told trips within a second`, () => {
    const bench = dcBench(told);
    bench.devices.physics.currentA = (_, closed) => closed ? flows : 0;
    const ms = bench.untilTrip(5_000);
    assert.equal(bench.trip, "stageDisobeys");
    assert.ok(ms <= 1_000, `${ms} ms`);
    assert.ok(bench.untilParted(1_000) <= 100);
  });
}

Deno.test("an overshoot of some percent, and one of 300 ms, trip nothing", () => {
  const bench = dcBench(50);
  bench.devices.physics.currentA = (told) => told * 1.04;
  bench.run(60_000);
  bench.devices.physics.currentA = (told) => told * 1.3;
  bench.run(300);
  bench.devices.physics.currentA = undefined;
  bench.run(5_000);
  assert.equal(bench.trip, undefined);
});

Deno.test("a stage that overshoots half of the time trips", () => {
  const bench = dcBench(50);
  bench.devices.physics.currentA = (told) =>
    bench.nowMs % 400 < 200 ? told * 1.5 : told;
  bench.run(5_000);
  assert.equal(bench.trip, "stageDisobeys");
});

Deno.test("current out of a vehicle that charges trips as reverse flow within 300 ms", () => {
  const bench = dcBench(50);
  bench.devices.physics.currentA = (_, closed) => closed ? -20 : 0;
  const ms = bench.untilTrip(5_000);
  assert.equal(bench.trip, "reverseFlow");
  assert.ok(ms <= 300, `${ms} ms`);
});

for (const [toldA, madeA] of [[50, 90], [-50, -90]] as const) {
  Deno.test(`more current than the output carries, ${madeA} A, trips within 200 ms`, () => {
    const bench = dcBench(toldA, { maxA: 60 });
    bench.devices.physics.currentA = (_, closed) => closed ? madeA : 0;
    const ms = bench.untilTrip(5_000);
    assert.equal(bench.trip, "overcurrent");
    assert.ok(ms <= 200, `${ms} ms`);
  });
}

Deno.test("a stage that is silent for more than 500 ms trips", () => {
  const bench = dcBench(50);
  bench.devices.frozen.add("stage");
  assert.equal(bench.untilTrip(5_000), 510);
  assert.equal(bench.trip, "stageSilent");
});

Deno.test("DC export while the grid is lost is opened within 200 ms", () => {
  const bench = dcBench(-50);
  bench.devices.physics.currentA = (_, closed) => closed ? -50 : 0;
  bench.devices.sample.grid.phaseV = [0, 0, 0];
  assert.ok(bench.untilParted(1_000) <= 200);
  assert.equal(bench.trip, "exportWithoutGrid");
});

Deno.test("an output 51 V away from its ceiling for 30 s trips; 50 V away it does not", () => {
  const bench = new Bench("dc");
  bench.devices.batteryV = 400;
  bench.write(anOrder({ mode: "voltage" }));
  bench.run(60_000);
  assert.equal(bench.trip, undefined);
  bench.devices.batteryV = 399;
  const ms = bench.untilTrip(60_000);
  assert.equal(bench.trip, "voltageSpread");
  assert.ok(ms >= 30_000 && ms <= 30_020, `${ms} ms`);
});

Deno.test("pins of 90 degrees end the charge by a ramp", () => {
  const bench = dcBench(50);
  bench.devices.sample.plug.pinC = 89.9;
  bench.run(1_000);
  assert.equal(bench.trip, undefined);
  bench.devices.sample.plug.pinC = 90;
  bench.run(200);
  assert.equal(bench.trip, "pinHot");
  assert.equal(bench.devices.closed, false);
  assert.equal(bench.loop.latest().openedLoaded, 0);
});

Deno.test("a bus above 60 V for 3 s after the outlet was opened trips; at 60 V it does not", () => {
  for (const [volts, expected] of [[60, undefined], [61, "busCharged"]]) {
    const bench = dcBench(50);
    bench.devices.physics.stage = (sample) => {
      if (!bench.devices.closed) sample.busV = Number(volts);
    };
    bench.change({ mode: "off" });
    bench.run(2_900);
    assert.equal(bench.trip, undefined);
    bench.run(1_000);
    assert.equal(bench.trip, expected);
  }
});

Deno.test("an order that takes time ramps for at most 1.2 s before it opens under load", () => {
  const bench = dcBench(80);
  bench.devices.physics.currentA = (_, closed) => closed ? 80 : 0;
  bench.change({ mode: "off" });
  const ms = bench.untilParted(5_000);
  assert.ok(ms > 1_100 && ms <= 1_300, `${ms} ms`);
  assert.equal(bench.loop.latest().openedLoaded, 1);
});

Deno.test("a danger during a ramp is answered at once, under its own name", () => {
  const bench = dcBench(80);
  bench.devices.physics.currentA = (_, closed) => closed ? 80 : 0;
  bench.withdraw("session");
  bench.run(200);
  assert.equal(bench.trip, "session");
  bench.devices.sample.emergencyStop.pressed = true;
  assert.ok(bench.untilParted(1_000) <= 100);
  assert.equal(bench.trip, "emergencyStop");
});

Deno.test("a trip tells what was measured", () => {
  const bench = dcBench(50);
  bench.devices.batteryV = 480;
  bench.untilTrip(1_000);
  assert.deepEqual(bench.loop.latest().trip, {
    name: "overvoltage",
    epoch: 1,
    atMonoMs: bench.nowMs,
    value: 480,
  });
  assert.ok(BATTERY_V < 460);
});
