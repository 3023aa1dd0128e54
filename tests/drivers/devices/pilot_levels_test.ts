import assert from "node:assert/strict";
import {
  ampsOf,
  dutyOf,
  percentOf,
  PILOT_OHM,
} from "../../../drivers/devices/mod.ts";
import { makeTwin, NO_AMPS } from "../../../drivers/testbench/mod.ts";

/** IEC 61851-1 Tables A.7 and A.8. */
const TABLE = [
  [6, 10],
  [10, 16.6],
  [16, 26.6],
  [32, 53.3],
  [48, 80],
  [51, 85],
  [52.4, 85],
  [52.5, 85],
  [63, 89.2],
  [80, 96],
  [200, 96],
] as const;

for (const [amps, percent] of TABLE) {
  Deno.test(`\`dutyOf()\` offers ${amps} A by ${percent} %`, () => {
    assert.equal(dutyOf(amps), percent);
  });
}

Deno.test("`dutyOf()` has no code below 6 A", () => {
  for (const amps of [5.99, 0, -16, NaN]) {
    assert.equal(dutyOf(amps), undefined, `${amps}`);
  }
});

Deno.test("`ampsOf()` reads a duty cycle as a car does", () => {
  const read = [0, 2, 5, 7.9, 8, 9.9, 10, 53.3, 85, 86, 96, 97, 97.1, 100];
  assert.deepEqual(read.map((percent) => Number(ampsOf(percent).toFixed(2))), [
    ...[0, 0, 0, 0, 6, 6, 6, 31.98, 51, 55, 80, 80, 0, 0],
  ]);
});

Deno.test("`dutyOf()` never offers more than it was given, nor a tenth of a percent less", () => {
  for (let deciamps = 60; deciamps <= 800; deciamps++) {
    const amps = deciamps / 10;
    const offered = ampsOf(dutyOf(amps) ?? NaN);
    assert.ok(offered <= amps + 1e-6, `${amps} A became ${offered} A`);
    // Between the two lines of the table nothing can be told.
    const isGap = amps > 51 && amps <= 52.7;
    const step = isGap ? 1.8 : amps > 51 ? 0.25 : 0.06;
    assert.ok(amps - offered <= step + 1e-6, `${amps} A became ${offered} A`);
  }
});

Deno.test("`percentOf()` knows every signal", () => {
  const signals = ["X1", "5%", "E", "F", { dutyPercent: 26.6 }] as const;
  assert.deepEqual(signals.map(percentOf), [100, 5, 0, 0, 26.6]);
});

Deno.test("the simulated pilot carries the duty cycle to the car, and the station measures it", () => {
  const { circuit, pilot, step } = makeTwin({ kind: "ac" });
  const seen: number[] = [];
  circuit.plugIn({
    pilotOhm: PILOT_OHM.B,
    openCircuitV: 0,
    innerOhm: 1,
    inletClosed: false,
    insulationOhm: Infinity,
    phaseA: () => NO_AMPS,
    sees: (percent) => seen.push(percent),
    flowed() {},
  });
  let nowMs = 0;
  const show = (signal: Parameters<typeof pilot.signal>[0]) => {
    pilot.signal(signal);
    for (let n = 0; n < 3; n++) step(nowMs += 10);
    const { dutyPercent, state } = pilot.latest();
    return [seen.at(-1), dutyPercent, state];
  };
  assert.deepEqual(show("5%"), [5, 5, "B"]);
  assert.deepEqual(show({ dutyPercent: 26.6 }), [26.6, 26.6, "B"]);
  assert.deepEqual(show("F"), [0, 0, "F"]);
  assert.deepEqual(show("E"), [0, 0, "E"]);
  assert.deepEqual(show("X1"), [100, 100, "B"]);
  circuit.faults.pilotShort = true;
  assert.deepEqual(show({ dutyPercent: 50 }), [0, 0, "E"]);
});
