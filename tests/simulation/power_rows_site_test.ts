/** Several vehicles under one connection: what one leaves, another gets, and none waits for ever. */

import assert from "node:assert/strict";
import { meet, type Meeting } from "../cars/_meet.ts";
import { setpoint } from "../cars/_wishes.ts";
import type { CarWish } from "../cars/scripted_car.ts";
import { type World, world } from "./_world.ts";

const DC_FOUR = ["1", "2", "3", "4"].map((id) => `id: "${id}", kind: dc`);
const AC_TWO = ["1", "2"].map((id) =>
  `id: "${id}", kind: ac, maxChargeW: 11000, minChargeW: 4140`
);

async function together(
  w: World,
  wishes: readonly CarWish[],
): Promise<Meeting[]> {
  const meetings: Meeting[] = [];
  for (const [n, wish] of wishes.entries()) {
    meetings.push(await meet(w, String(n + 1), wish));
  }
  return meetings;
}

/** Watts at the outlet, on average from now on. */
async function averageW(
  w: World,
  meetings: readonly Meeting[],
  ms: number,
): Promise<number[]> {
  const net = ({ body }: Meeting) => body.passed.intoWh - body.passed.outWh;
  const before = meetings.map(net);
  await w.clock.advance(ms);
  return meetings.map((m, n) => (net(m) - (before[n] ?? 0)) * 3.6e6 / ms);
}

/** Taken from the grid so far by all of them. */
function gridWh(meetings: readonly Meeting[]): number {
  return meetings.reduce((sum, m) => sum + m.truth().gridWh, 0);
}

/** For whole turns of 15 minutes, in which nothing is fast. */
const SLOW_TIMES = { periodMs: 100, pilotMs: 100, pilotLeaseMs: 300 };

const ACTIVE: CarWish = {
  protocol: "iso20",
  service: "DC",
  limits: { maxChargeA: 120, maxChargeW: 45_000 },
  periodMs: 250,
};
const FINISHED: CarWish = {
  ...ACTIVE,
  protocol: "iso2",
  loop: () => ({ complete: true, targetA: 0 }),
};
/** It has not said that it is full, and takes next to nothing. */
const SATED: CarWish = {
  ...ACTIVE,
  protocol: "iso2",
  loop: () => ({ targetA: 0.2 }),
};
/** It is authorised and plugged in, and asks for no power. */
const SLEEPY: CarWish = {
  ...ACTIVE,
  before: ({ root }) => root === "PowerDeliveryReq" ? { leave: "stay" } : {},
};

Deno.test(
  "what finished, sated and sleepy vehicles do not take goes to the active one",
  async () => {
    const w = world({
      seed: 1,
      cars: [],
      chargers: DC_FOUR,
      config: "site: { importLimitW: 20000 }",
    });
    const all = await together(w, [ACTIVE, FINISHED, SATED, SLEEPY]);
    await w.clock.advance(30_000);
    const [active = 0, ...others] = await averageW(w, all, 20_000);
    assert.ok(active > 18_000, `${active} W`);
    assert.ok(active <= 20_000, `${active} W`);
    assert.ok(others.every((watts) => Math.abs(watts) < 100), others.join());
    setpoint(w, "less", 15_000);
    await w.clock.advance(5_000);
    // A wish holds at the grid, losses included.
    const before = gridWh(all);
    await w.clock.advance(20_000);
    const gridW = (gridWh(all) - before) * 3_600 / 20;
    assert.ok(Math.abs(gridW - 15_000) < 900, `${gridW} W for 15000 W`);
    await w.system.stop();
  },
);

/** How far each got in so many minutes, Wh. */
async function afterMinutes(
  w: World,
  wishes: readonly CarWish[],
  minutes: number,
): Promise<number[]> {
  const all = await together(w, wishes);
  const watts = await averageW(w, all, minutes * 60_000);
  return watts.map((each) => each * minutes / 60);
}

const AC_CAR: CarWish = {
  protocol: "iso20",
  service: "AC",
  limits: { maxChargeW: 11_040, minChargeW: 4_140 },
  periodMs: 1_000,
};

Deno.test(
  "two AC vehicles take turns where there is room for one minimum",
  async () => {
    const w = world({
      seed: 1,
      cars: [],
      chargers: AC_TWO,
      config: "site: { importLimitW: 6000 }",
      times: SLOW_TIMES,
    });
    const [first = 0, second = 0] = await afterMinutes(w, [AC_CAR, AC_CAR], 32);
    assert.ok(first > 1_000, `${first} Wh`);
    assert.ok(second > 1_000, `${second} Wh`);
    assert.ok(first + second > 2_900, `${first + second} Wh of 3200`);
    await w.system.stop();
  },
);

Deno.test(
  "a vehicle that claims a high minimum gets it in its turn only",
  async () => {
    const w = world({
      seed: 1,
      cars: [],
      chargers: AC_TWO,
      config: "site: { importLimitW: 9000 }",
      times: SLOW_TIMES,
    });
    const greedy = {
      ...AC_CAR,
      limits: { maxChargeW: 11_040, minChargeW: 8_900 },
    };
    const [first = 0, second = 0] = await afterMinutes(w, [greedy, AC_CAR], 32);
    assert.ok(first > 1_000, `${first} Wh`);
    assert.ok(second > 1_000, `${second} Wh`);
    await w.system.stop();
  },
);

Deno.test(
  "a vehicle that draws more than its share is opened, and never the one that follows",
  async () => {
    const w = world({
      seed: 1,
      cars: [],
      chargers: AC_TWO,
      config: "site: { importLimitW: 11000 }",
    });
    const [bad, good] = await together(w, [
      { ...AC_CAR, drawsAsTold: false },
      AC_CAR,
    ]);
    assert.ok(bad && good);
    await good.run(20_000);
    bad.body.draw(16);
    await good.run(8_000);
    assert.equal(bad.truth().closed, false, "the one that draws too much");
    assert.equal(good.truth().closed, true, "the one that follows");
    // Who paused for want of room comes back after a minute: pauses wear contactors.
    await w.clock.advance(60_000);
    const [, watts = 0] = await averageW(w, [bad, good], 20_000);
    assert.ok(watts > 5_000, `${watts} W`);
    await w.system.stop();
  },
);
