/** The hazards of an AC outlet, each with its time from the physical event. */

import assert from "node:assert/strict";
import type { Triple } from "../../../drivers/realtime/records.ts";
import { acBench, anAcOrder, Bench } from "./_devices.ts";

/** From the excess to the parted contact: the time of the table, the coil, and a turn or two. */
const COIL_MS = 90;

function within(ms: number, least: number, most: number): void {
  assert.ok(ms >= least && ms <= most, `${ms} ms is not ${least} to ${most}`);
}

function draws(bench: Bench, ...amps: Triple): void {
  bench.devices.physics.phaseA = () => amps;
}

for (
  const [follows, loopMs, followMs] of [
    ["pwm", 0, 6_000],
    ["messages", 250, 5_500],
    ["messages", 1_000, 7_000],
  ] as const
) {
  Deno.test(`a car that ignores a lowered limit (${follows}, loop of ${loopMs} ms) is opened after ${followMs} ms`, () => {
    const bench = acBench(32, 32, { follows, loopMs });
    bench.write(anAcOrder(16, { follows, loopMs }));
    within(bench.untilParted(20_000), followMs, followMs + COIL_MS);
    assert.equal(bench.trip, "overdrawn");
  });

  Deno.test(`a car that draws more of itself (${follows}, loop of ${loopMs} ms) is opened after ${followMs} ms`, () => {
    const bench = acBench(16, 16, { follows, loopMs });
    bench.run(10_000);
    draws(bench, 20, 20, 20);
    within(bench.untilParted(20_000), followMs, followMs + COIL_MS);
    assert.equal(bench.trip, "overdrawn");
  });
}

Deno.test("a car that follows within 5.8 s is never opened, however often its limit is lowered", () => {
  const bench = acBench(32, 32);
  for (const amps of [20, 10, 32, 6, 32, 16, 13, 8]) {
    bench.write(anAcOrder(amps));
    if (amps < 32) bench.run(5_800);
    draws(bench, amps, amps, amps);
    bench.run(500);
  }
  assert.equal(bench.trip, undefined);
});

Deno.test("one phase above its limit is enough; 10 % and 0.5 A above it are none", () => {
  const bench = acBench(16, 16);
  draws(bench, 18.1, 18.1, 18.1);
  bench.run(60_000);
  assert.equal(bench.trip, undefined);
  draws(bench, 0, 18.2, 0);
  bench.run(6_100);
  assert.equal(bench.trip, "overdrawn");
});

Deno.test("watts count beside amperes", () => {
  const bench = acBench(16, 10);
  const order = anAcOrder(16);
  const charge = { ...order.envelope.charge, maxW: 5_000 };
  bench.write({ ...order, envelope: { ...order.envelope, charge } });
  within(bench.untilParted(20_000), 6_000, 6_000 + COIL_MS);
  assert.equal(bench.trip, "overdrawn");
});

for (
  const [onMs, offMs] of [[1_900, 20], [1_000, 1_000], [500, 500]] as const
) {
  Deno.test(`a car that draws too much for ${onMs} ms of each ${onMs + offMs} ms does not escape`, () => {
    const bench = acBench(16, 16);
    bench.devices.physics.phaseA = (nowMs) => {
      const a = nowMs % (onMs + offMs) < onMs ? 25 : 10;
      return [a, a, a];
    };
    bench.run(20_000);
    assert.equal(bench.trip, "overdrawn");
  });
}

Deno.test("short overshoots of an honest car trip nothing", () => {
  const bench = acBench(16, 16);
  bench.devices.physics.phaseA = (nowMs) => {
    const a = nowMs % 10_000 < 500 ? 19 : 16;
    return [a, a, a];
  };
  bench.run(300_000);
  assert.equal(bench.trip, undefined);
});

Deno.test("44 kW on an outlet of 22 kW are opened after 2 s, pulsing or not", () => {
  for (const pauseMs of [0, 20]) {
    const bench = acBench(32, 32);
    bench.devices.physics.phaseA = (nowMs) => {
      const a = nowMs % 1_920 < 1_920 - pauseMs ? 64 : 32;
      return [a, a, a];
    };
    within(bench.untilParted(20_000), 2_000, 2_250);
    assert.equal(bench.trip, "overcurrent");
  }
});

Deno.test("44 kW of export at an outlet of 22 kW are opened after 2 s, sooner than an export above its bound", () => {
  const bench = acBench(32, -32, { follows: "messages", loopMs: 5_000 });
  draws(bench, -64, -64, -64);
  within(bench.untilParted(20_000), 2_000, 2_250);
  assert.equal(bench.trip, "overcurrent");
});

Deno.test("a draw in X1 is opened after 6 s", () => {
  const bench = acBench(16, 0, { follows: "nothing", pilot: "X1" });
  draws(bench, 0.5, 0.5, 0.5);
  bench.run(30_000);
  assert.equal(bench.trip, undefined, "half an ampere is no draw");
  draws(bench, 6, 0, 0);
  within(bench.untilParted(20_000), 6_000, 6_000 + COIL_MS);
  assert.equal(bench.trip, "drawnWithoutOffer");
});

Deno.test("a car that sleeps until its limit is lowered gets its time from when it draws", () => {
  const bench = acBench(32, 0);
  bench.write(anAcOrder(10));
  bench.run(30_000);
  draws(bench, 16, 16, 16);
  within(bench.untilParted(20_000), 6_000, 6_000 + COIL_MS);
});

Deno.test("export without a permit is told at once and opened at 2 s", () => {
  const bench = acBench(16, -13);
  bench.run(10_000);
  assert.equal(bench.trip, undefined);
  bench.withdraw("owner");
  bench.run(10);
  assert.equal(bench.loop.latest().dischargePermitted, false);
  assert.equal(bench.trip, undefined);
  within(10 + bench.untilParted(5_000), 1_900, 2_000);
  assert.equal(bench.trip, "exportUnpermitted");
});

Deno.test("export without a permit that pulses does not escape", () => {
  const bench = acBench(16, 5);
  bench.withdraw("owner");
  bench.devices.physics.phaseA = (nowMs) => {
    const a = nowMs % 1_000 < 500 ? -10 : 5;
    return [a, a, a];
  };
  bench.run(6_000);
  assert.equal(bench.trip, "exportUnpermitted");
});

Deno.test("a car that ends its export within a second after a lost permit charges on", () => {
  const bench = acBench(16, -13);
  bench.withdraw("owner");
  bench.run(1_000);
  draws(bench, 10, 10, 10);
  bench.run(30_000);
  assert.equal(bench.trip, undefined);
  assert.equal(bench.devices.closed, true);
});

Deno.test("export above its bound is opened after two loops and 2 s", () => {
  const bench = acBench(16, -16, { follows: "messages", loopMs: 250 });
  bench.write(anAcOrder(8, { follows: "messages", loopMs: 250 }));
  within(bench.untilParted(20_000), 2_500, 2_500 + COIL_MS);
  assert.equal(bench.trip, "overexported");
});

Deno.test("export while the grid is lost is opened within 200 ms, without asking for a permit", () => {
  const bench = acBench(16, -13);
  bench.devices.sample.grid.phaseV = [49, 49, 49];
  within(bench.untilParted(5_000), 0, 200);
  assert.equal(bench.trip, "exportWithoutGrid");
});

for (
  const [agoMs, trip] of [[100, "exportWithoutGrid"], [
    1_000,
    undefined,
  ]] as const
) {
  Deno.test(`an export that ended ${agoMs} ms before the grid was lost is ${trip ? "opened with it" : "none any more"}`, () => {
    const bench = acBench(16, -13);
    draws(bench, 0, 0, 0);
    bench.run(agoMs);
    bench.devices.sample.grid.phaseV = [0, 0, 0];
    bench.run(200);
    assert.equal(bench.trip, trip);
  });
}

Deno.test("a residual current trip opens at once, an idle device hinders nothing", () => {
  const bench = acBench(16, 16);
  bench.devices.sample.insulation.verdict = "idle";
  bench.run(1_000);
  assert.equal(bench.trip, undefined);
  bench.devices.sample.insulation.verdict = "fault";
  within(bench.untilParted(1_000), 0, 100);
  assert.equal(bench.trip, "residualCurrent");
});

Deno.test("an AC car in B is opened within 100 ms, whatever it draws", () => {
  const bench = acBench(16, 16);
  bench.devices.sample.pilot.state = "B";
  within(bench.untilParted(1_000), 0, 100);
  assert.equal(bench.trip, "pilot");
});

Deno.test("a welded AC contactor is told by the auxiliary contact or by the voltage in the plug", () => {
  for (const lie of [undefined, false]) {
    const bench = acBench(16, 0);
    bench.devices.physics.stage = (sample) => sample.voltageV = 230;
    bench.change({ mode: "off" });
    const opening = bench.run(20);
    bench.devices.contactSays = lie ?? true;
    const ms = opening + bench.untilTrip(5_000);
    assert.equal(bench.trip, "welded");
    within(ms, 500, 600);
  }
});

Deno.test("a trip takes the duty cycle away, and leaves 5 % to the protocol", () => {
  const bench = acBench(16, 16, { pilot: { dutyPercent: 26 } });
  assert.deepEqual(bench.devices.signals.at(-1), { dutyPercent: 26 });
  bench.withdraw("session");
  bench.run(100);
  assert.equal(bench.devices.signals.at(-1), "X1");
  const other = acBench(16, 16, { pilot: "5%" });
  other.withdraw("session");
  other.run(100);
  assert.equal(other.devices.signals.at(-1), "5%");
});

Deno.test("an order of the mode `voltage` leaves an AC outlet open", () => {
  const bench = new Bench("ac");
  bench.write(anAcOrder(16, { mode: "voltage" }));
  bench.run(1_000);
  assert.equal(bench.devices.closed, false);
});

Deno.test("a car that begins anew after it overdrew has its time of before on its account, another car has not", () => {
  for (const [pilot, tripsAfterMs] of [["B", 2_400], ["A", 6_100]] as const) {
    const bench = acBench(16, 30);
    bench.run(4_000);
    assert.equal(bench.trip, "overdrawn");
    bench.devices.sample.pilot.state = pilot;
    bench.run(8_000);
    bench.devices.sample.pilot.state = "C";
    bench.run(100);
    bench.change({ epoch: 2 });
    bench.run(tripsAfterMs - 300);
    assert.equal(bench.trip, undefined, pilot);
    bench.run(500);
    assert.equal(bench.trip, "overdrawn", pilot);
  }
});
