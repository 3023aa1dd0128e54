/** Samples that cannot be, of a driver or a memory that has gone wrong. */

import assert from "node:assert/strict";
import { acBench, type Bench, dcBench } from "./_devices.ts";

type Name = keyof Bench["devices"]["sample"];

const NAMES: readonly Name[] = [
  "stage",
  "contactor",
  "pilot",
  "meter",
  "insulation",
  "plug",
  "grid",
  "emergencyStop",
];
/** What each silent device ends a DC outlet's run of power with; the rest takes the discharge permit alone. */
const SILENT: Partial<Record<Name, string>> = {
  stage: "stageSilent",
  pilot: "pilot",
  meter: "meter",
  insulation: "insulationSilent",
  plug: "lock",
  emergencyStop: "emergencyStop",
};

/** Makes one device show a sample with some fields changed, from now on. */
function show(bench: Bench, name: Name, fields: object): void {
  const truth = bench.devices[name].latest;
  Object.assign(bench.devices[name], {
    latest: () => ({ ...truth(), ...fields }),
  });
}

for (const name of NAMES) {
  const stamps = [NaN, Infinity, -Infinity, 1e15, 60_000];
  for (const atMonoMs of stamps) {
    Deno.test(`a ${name} whose stamp is ${atMonoMs} counts as silent`, () => {
      const bench = dcBench(50);
      show(bench, name, { atMonoMs });
      bench.run(5_000);
      assert.equal(bench.trip, SILENT[name]);
      if (name === "grid") {
        assert.equal(bench.loop.latest().grid.good, false);
      }
    });
  }
}

Deno.test("a device whose sample holds a number that is none counts as silent", () => {
  const fields: readonly (readonly [Name, string])[] = [
    ["stage", "currentA"],
    ["stage", "powerW"],
    ["stage", "voltageV"],
    ["stage", "busV"],
    ["meter", "powerW"],
    ["meter", "chargedWh"],
    ["meter", "dischargedWh"],
    ["insulation", "ohm"],
    ["plug", "pinC"],
  ];
  for (const [name, field] of fields) {
    for (const value of [NaN, Infinity, -Infinity]) {
      // An insulation resistance too large to be measured is infinite.
      if (field === "ohm" && value === Infinity) continue;
      const bench = dcBench(50);
      show(bench, name, { [field]: value });
      bench.run(5_000);
      assert.equal(bench.trip, SILENT[name], `${name}.${field} ${value}`);
    }
  }
});

Deno.test("an AC outlet whose current of a phase is no number counts as silent", () => {
  const bench = acBench(16, 16);
  show(bench, "stage", { phaseA: [16, NaN, 16] });
  bench.run(5_000);
  assert.equal(bench.trip, "stageSilent");
});

Deno.test("a grid whose voltage or frequency is no number gives no discharge permit", () => {
  for (const fields of [{ hz: NaN }, { phaseV: [230, NaN, 230] }]) {
    const bench = dcBench(-50);
    assert.equal(bench.loop.latest().dischargePermitted, true);
    show(bench, "grid", fields);
    bench.run(1_000);
    assert.equal(bench.loop.latest().dischargePermitted, false);
  }
});

Deno.test("a single sample of nonsense is passed over", () => {
  for (const name of NAMES) {
    const bench = dcBench(50);
    const device = bench.devices[name];
    const truth = device.latest;
    show(bench, name, { atMonoMs: NaN });
    bench.run(10);
    Object.assign(device, { latest: truth });
    bench.run(3_000);
    assert.equal(bench.trip, undefined, name);
  }
});

Deno.test("samples stamped 20 ms ahead, by a server that runs between two readings of the clock, count", () => {
  const bench = dcBench(50);
  for (const name of NAMES) {
    const truth = bench.devices[name].latest;
    Object.assign(bench.devices[name], {
      latest: () => ({ ...truth(), atMonoMs: truth().atMonoMs + 20 }),
    });
  }
  bench.run(5_000);
  assert.equal(bench.trip, undefined);
});

Deno.test("an emergency stop that is pressed is believed whatever its stamp", () => {
  for (const atMonoMs of [NaN, 1e15, -1e9]) {
    const bench = dcBench(50);
    show(bench, "emergencyStop", { atMonoMs, pressed: true });
    assert.equal(bench.untilTrip(1_000), 10);
    assert.equal(bench.trip, "emergencyStop");
  }
});
