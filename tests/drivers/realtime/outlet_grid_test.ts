/** The grid's timed profiles: what ends a discharge, how soon, and when it comes back. */

import assert from "node:assert/strict";
import type { LoopOptions } from "../../../drivers/realtime/loop_options.ts";
import { anOrder, Bench } from "./_devices.ts";

const EU: Partial<LoopOptions> = { gridProfile: "eu50" };
const US: Partial<LoopOptions> = { gridProfile: "us60" };

function bench(options: Partial<LoopOptions>): Bench {
  const made = new Bench("dc", options);
  if (options.gridProfile === "us60") set(made, 120, 60);
  made.write(anOrder({ setA: -20 }));
  made.run(2_000);
  assert.equal(made.loop.latest().grid.good, true);
  return made;
}

function set(bench: Bench, volts: number, hz: number): void {
  const { grid } = bench.devices.sample;
  grid.phaseV = [volts, volts, volts];
  grid.hz = hz;
}

/** Profile, volts, hertz, time until the permit is gone; `undefined` for never. */
const ROWS: readonly [
  Partial<LoopOptions>,
  number,
  number,
  number | undefined,
][] = [
  [EU, 185, 50, undefined],
  [EU, 183, 50, 1_500],
  [EU, 103, 50, 300],
  [EU, 264, 50, undefined],
  [EU, 265, 50, 1_500],
  [EU, 277, 50, 300],
  [EU, 230, 47.5, undefined],
  [EU, 230, 47.4, 500],
  [EU, 230, 51.5, undefined],
  [EU, 230, 51.6, 500],
  [EU, 49, 50, 10],
  [US, 84, 60, undefined],
  [US, 83, 60, 11_000],
  [US, 53, 60, 500],
  [US, 132, 60, undefined],
  [US, 133, 60, 3_000],
  [US, 145, 60, 500],
  [US, 120, 56.4, 500],
  [US, 120, 62.1, 500],
  [US, 120, 58.4, 301_000],
  [US, 120, 61.3, 301_000],
  [US, 120, 61.2, undefined],
];

for (const [options, volts, hz, expected] of ROWS) {
  const when = expected === undefined ? "never" : `after ${expected} ms`;
  Deno.test(`${options.gridProfile}: ${volts} V and ${hz} Hz end a discharge ${when}`, () => {
    const made = bench(options);
    set(made, volts, hz);
    const ms = made.run(310_000, () => !made.loop.latest().grid.good);
    assert.equal(ms, expected ?? 310_000);
    assert.equal(made.devices.command.lowA < 0, expected === undefined);
  });
}

for (
  const [options, volts, hz, ms] of [
    [EU, 230, 50, 60_000],
    [US, 120, 60, 300_000],
  ] as const
) {
  Deno.test(`${options.gridProfile}: discharge comes back after ${ms} ms of good grid and the random time`, () => {
    const made = bench(options);
    made.change({ gridReturnMs: 7_000, setA: 20 });
    set(made, 0, 0);
    made.run(100);
    set(made, volts, hz);
    made.run(30_000);
    set(made, volts, hz * 1.02);
    made.run(100);
    set(made, volts, hz);
    const waited = made.run(400_000, () => made.loop.latest().grid.good);
    assert.equal(waited, ms + 7_000, "a bad moment begins the time anew");
  });
}

Deno.test("one lost phase of three ends a discharge, of a supply of one phase no other counts", () => {
  const three = bench(EU);
  three.devices.sample.grid.phaseV = [230, 0, 230];
  three.run(400);
  assert.equal(three.loop.latest().grid.good, false);
  const one = bench({ ...EU, phases: 1 });
  one.devices.sample.grid.phaseV = [230, 0, 0];
  one.run(10_000);
  assert.equal(one.loop.latest().grid.good, true);
});

Deno.test("a frequency that comes and goes adds up", () => {
  const made = bench(EU);
  for (let n = 0; n < 10; n++) {
    set(made, 230, 52);
    made.run(100);
    set(made, 230, 50);
    made.run(100);
  }
  assert.equal(made.loop.latest().grid.good, false);
});

Deno.test("a grid sample older than 500 ms gives no permit, a fresh one gives it back", () => {
  const made = bench(EU);
  made.devices.frozen.add("grid");
  made.run(500);
  assert.equal(made.loop.latest().grid.good, true);
  made.run(10);
  assert.equal(made.loop.latest().grid.good, false);
  assert.equal(made.devices.command.lowA, 0);
  made.devices.frozen.clear();
  made.run(20);
  assert.equal(made.loop.latest().grid.good, true);
});
