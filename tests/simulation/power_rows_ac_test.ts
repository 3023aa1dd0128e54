/**
 * An AC vehicle makes the power itself: what it may not do is watched for and
 * ended, and a vehicle that follows in time is left alone.
 */

import assert from "node:assert/strict";
import { meet, type Meeting } from "../cars/_meet.ts";
import { setpoint, stepWallClock } from "../cars/_wishes.ts";
import type { BatteryOptions, Phases } from "../cars/battery_car.ts";
import { loseGrid } from "../cars/plugs.ts";
import type { CarWish } from "../cars/scripted_car.ts";
import { REAL_TIMES, world, type WorldOptions } from "./_world.ts";

const LIMIT_MS = 60_000;
/** From a contactor's coil to its contact, and one step of this test, ms. */
const CONTACT_MS = 80;

const THREE_PHASES =
  'id: "2", kind: ac, maxChargeW: 22080, maxDischargeW: 11000, minChargeW: 4140';
const ONE_PHASE =
  'id: "2", kind: ac, phases: 1, maxChargeW: 7360, maxDischargeW: 7360, minChargeW: 1380';

/** An AC car of -20 dynamic that has begun to charge as told. */
async function charging(
  wish: Partial<CarWish>,
  options: Partial<WorldOptions> = {},
  battery: BatteryOptions = {},
): Promise<Meeting> {
  const w = world({
    seed: 1,
    cars: [],
    chargers: [THREE_PHASES],
    times: REAL_TIMES,
    ...options,
  });
  const m = await meet(
    w,
    "2",
    { protocol: "iso20", service: "AC_BPT", ...wish },
    battery,
  );
  await m.runUntil(
    () => m.exchangesOf(/ChargeLoopReq|ChargingStatusReq/) > 20,
    LIMIT_MS,
    "twenty turns of the loop",
  );
  return m;
}

/** It draws this from now on, whatever anybody says. */
function draws(m: Meeting, amps: number | Phases): void {
  m.body.draw(amps);
}

/** The contactor opens within so long and stays open. */
async function opensWithin(m: Meeting, ms: number): Promise<void> {
  await m.run(ms);
  assert.equal(m.truth().closed, false, `closed after ${ms} ms`);
  m.fresh();
  await m.run(60_000);
  assert.equal(m.peak.closings, 0, "closed again");
  assert.ok(m.peak.mostW < 1 && m.peak.leastW > -1);
}

const UNTOLD = { drawsAsTold: false } as const;

Deno.test(
  "an export without the owner's permit is opened 2 s after it began",
  async () => {
    const m = await charging(UNTOLD, {
      chargers: [`${THREE_PHASES}, owner: { allowDischarge: false }`],
    });
    draws(m, -10_000 / 690);
    await m.run(1_000);
    assert.equal(m.truth().closed, true, "export has its time to follow");
    await opensWithin(m, 1_500 + CONTACT_MS);
    await m.world.system.stop();
  },
);

Deno.test(
  "an export while the grid is lost is opened within 200 ms",
  async () => {
    const m = await charging({});
    setpoint(m.world, "give", -6_000);
    await m.run(15_000);
    assert.ok(m.truth().powerW < -5_000, `${m.truth().powerW} W`);
    loseGrid(m.world.charger("2").outlet, true);
    await m.run(200);
    assert.equal(m.truth().closed, false);
    await m.world.system.stop();
  },
);

Deno.test(
  "a vehicle that is allotted 2 kW and draws 7.3 kW is opened",
  async () => {
    const m = await charging(UNTOLD, {
      chargers: [ONE_PHASE],
      config: "site: { importLimitW: 2000 }",
    });
    draws(m, [31.7, 0, 0]);
    // Two loops and 5 s, and a meter's period.
    await opensWithin(m, 6_000);
    await m.world.system.stop();
  },
);

Deno.test(
  "a vehicle over an import limit of 5 kW with 10.5 kW is opened",
  async () => {
    const m = await charging(UNTOLD, {
      config: "site: { importLimitW: 5000 }",
    });
    draws(m, 10_500 / 690);
    await opensWithin(m, 6_000);
    await m.world.system.stop();
  },
);

Deno.test(
  "without the owner's permit -9 kW and then 10.5 kW over 5 kW both end",
  async () => {
    const m = await charging(UNTOLD, {
      chargers: [`${THREE_PHASES}, owner: { allowDischarge: false }`],
      config: "site: { importLimitW: 5000 }",
    });
    draws(m, -9_000 / 690);
    await m.run(10_000);
    assert.equal(m.truth().closed, false, "an export without a permit");
    draws(m, 10_500 / 690);
    m.fresh();
    await m.run(10_000);
    assert.ok(m.peak.mostW < 1, `${m.peak.mostW} W`);
    await m.world.system.stop();
  },
);

/** [amperes of each phase, how long until the contactor is open, ms] */
for (const [amps, ms] of [[63, 8_000], [38, 20_000]] as const) {
  Deno.test(
    `a vehicle that pulses ${amps} A for 1.9 s of every 2 s at 32 A does not escape`,
    async () => {
      const m = await charging(UNTOLD, {}, {
        pulse: { onMs: 1_900, everyMs: 2_000 },
      });
      draws(m, amps);
      await opensWithin(m, ms);
      await m.world.system.stop();
    },
  );
}

Deno.test(
  "one phase over its limit is enough, the sum of watts within it or not",
  async () => {
    const m = await charging(UNTOLD);
    draws(m, [45, 2, 2]);
    await opensWithin(m, 6_000);
    await m.world.system.stop();
  },
);

Deno.test("an export of -2, which has none, is opened", async () => {
  const m = await charging({
    ...UNTOLD,
    protocol: "iso2",
    service: "AC",
  });
  draws(m, -5);
  await opensWithin(m, 2_500 + CONTACT_MS);
  await m.world.system.stop();
});

Deno.test(
  "a clock that is not trusted takes the permit to export, not to charge",
  async () => {
    const m = await charging({});
    await m.run(10_000);
    assert.ok(m.truth().powerW > 5_000);
    stepWallClock(m.world, 7_200_000);
    await m.run(10_000);
    assert.ok(m.truth().powerW > 5_000, `${m.truth().powerW} W`);
    setpoint(m.world, "give", -6_000);
    m.fresh();
    await m.run(10_000);
    assert.ok(m.peak.leastW > -100, `${m.peak.leastW} W`);
    assert.equal(m.truth().closed, true);
    await m.world.system.stop();
  },
);

Deno.test("a vehicle that follows a lowered limit after 4 s is left alone", async () => {
  const m = await charging(UNTOLD);
  draws(m, 31.5);
  await m.run(5_000);
  setpoint(m.world, "less", 8_000);
  await m.run(4_000);
  draws(m, 8_000 / 690);
  m.fresh();
  await m.run(60_000);
  assert.equal(m.truth().closed, true);
  assert.equal(m.peak.closings, 0);
  assert.ok(m.truth().powerW > 7_500, `${m.truth().powerW} W`);
  await m.world.system.stop();
});

Deno.test("a vehicle within its tolerance of 10 % and 0.5 A is left alone", async () => {
  const m = await charging(UNTOLD, {
    config: "site: { importLimitW: 11040 }",
  });
  draws(m, 16);
  await m.run(120_000);
  assert.equal(m.truth().closed, true);
  await m.world.system.stop();
});
