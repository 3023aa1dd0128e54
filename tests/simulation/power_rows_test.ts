/**
 * A DC vehicle never gets more than it, its outlet or its owner allows:
 * amperes, volts and watts in both directions, whatever its targets say.
 */

import assert from "node:assert/strict";
import { meet, type Meeting } from "../cars/_meet.ts";
import { setpoint, stepWallClock, withdraw } from "../cars/_wishes.ts";
import { meterReadsZero } from "../cars/plugs.ts";
import type { CarWish } from "../cars/scripted_car.ts";
import { REAL_TIMES, world } from "./_world.ts";

const BATTERY = { openCircuitV: 350, innerOhm: 0.05 };

/** Long enough for any session to be in its loop, and then some. */
const LIMIT_MS = 60_000;

/** A car in its loop, its current settled for some seconds. */
async function inLoop(
  wish: CarWish,
  options: Partial<Parameters<typeof world>[0]> = {},
): Promise<Meeting> {
  const w = world({ seed: 1, cars: [], times: REAL_TIMES, ...options });
  const m = await meet(w, "1", wish, BATTERY);
  await m.runUntil(
    () => m.exchangesOf(/CurrentDemandReq|ChargeLoopReq/) > 10,
    LIMIT_MS,
    "ten turns of the loop",
  );
  return m;
}

/** What is allowed to a stage that regulates `amps`. */
const above = (amps: number) => amps * 1.02 + 0.5;

for (const protocol of ["din", "iso2"] as const) {
  Deno.test(
    `EVTargetCurrent of ${protocol} bounds the current, not target watts`,
    async () => {
      const m = await inLoop({
        protocol,
        service: "DC",
        limits: { maxChargeA: 60, maxV: 450 },
        loop: () => ({ targetA: 50, targetV: 450 }),
      });
      await m.run(10_000);
      assert.ok(m.peak.mostA <= above(50), `${m.peak.mostA} A`);
      assert.ok(m.truth().currentA >= 48, `${m.truth().currentA} A`);
      await m.world.system.stop();
    },
  );

  Deno.test(
    `EVMaximumCurrentLimit of ${protocol} holds when the target is above it`,
    async () => {
      const m = await inLoop({
        protocol,
        service: "DC",
        limits: { maxChargeA: 60, maxV: 450 },
        loop: () => ({ targetA: 150, targetV: 450 }),
      });
      await m.run(10_000);
      assert.ok(m.peak.mostA <= above(60), `${m.peak.mostA} A`);
      assert.ok(m.truth().currentA >= 57, `${m.truth().currentA} A`);
      await m.world.system.stop();
    },
  );

  Deno.test(
    `EVMaximumPowerLimit of ${protocol}, lowered in the loop, holds within its time`,
    async () => {
      let maxChargeW = 30_000;
      const m = await inLoop({
        protocol,
        service: "DC",
        loop: () => ({ targetA: 60, targetV: 450, maxChargeW }),
      });
      await m.run(5_000);
      maxChargeW = 7_000;
      // 1 s and the fall at 100 A/s, after the next request.
      await m.run(1_900);
      m.fresh();
      await m.run(5_000);
      assert.ok(m.peak.mostW <= 7_000 * 1.02 + 100, `${m.peak.mostW} W`);
      assert.ok(m.peak.leastW >= 0);
      assert.ok(m.truth().powerW >= 6_500, `${m.truth().powerW} W`);
      await m.world.system.stop();
    },
  );

  Deno.test(
    `EVTargetVoltage of ${protocol} below the battery charges nothing and discharges nothing`,
    async () => {
      const m = await inLoop({
        protocol,
        service: "DC",
        loop: () => ({ targetA: 50, targetV: 310 }),
      });
      m.fresh();
      await m.run(10_000);
      assert.ok(m.peak.mostA < 1, `${m.peak.mostA} A`);
      assert.ok(m.peak.leastA > -1, `${m.peak.leastA} A`);
      await m.world.system.stop();
    },
  );

  Deno.test(
    `EVTargetVoltage of ${protocol} ends charging where the battery reaches it`,
    async () => {
      const m = await inLoop({
        protocol,
        service: "DC",
        // 351 V over 0.05 ohm: 20 A.
        loop: () => ({ targetA: 50, targetV: 351 }),
      });
      await m.run(10_000);
      assert.ok(m.peak.mostA <= above(20), `${m.peak.mostA} A`);
      assert.ok(m.truth().currentA > 15, `${m.truth().currentA} A`);
      await m.world.system.stop();
    },
  );
}

Deno.test(
  "EVMaximumChargeCurrent of -20 dynamic bounds the current",
  async () => {
    const m = await inLoop({
      protocol: "iso20",
      service: "DC",
      limits: { maxChargeA: 20 },
    });
    await m.run(10_000);
    assert.ok(m.peak.mostA <= above(20), `${m.peak.mostA} A`);
    assert.ok(m.truth().currentA >= 19, `${m.truth().currentA} A`);
    await m.world.system.stop();
  },
);

Deno.test(
  "EVMaximumChargeCurrent of -20 counts as zero once it is negative in a loop",
  async () => {
    let maxChargeA = 60;
    const m = await inLoop({
      protocol: "iso20",
      service: "DC",
      loop: () => ({ maxChargeA }),
    });
    await m.run(5_000);
    assert.ok(m.truth().currentA > 40, `${m.truth().currentA} A`);
    maxChargeA = -100;
    // 1 s and 60 A at 100 A/s, after the next request.
    await m.run(1_800);
    m.fresh();
    await m.run(10_000);
    assert.ok(m.peak.mostA < 1, `${m.peak.mostA} A`);
    assert.ok(m.peak.leastA > -1, `${m.peak.leastA} A`);
    await m.world.system.stop();
  },
);

Deno.test(
  "EVMaximumDischargeCurrent of -20 BPT dynamic bounds the current to the grid",
  async () => {
    const m = await inLoop({
      protocol: "iso20",
      service: "DC_BPT",
      limits: { maxDischargeA: 20, maxDischargeW: 30_000 },
    });
    setpoint(m.world, "give", -30_000);
    await m.run(10_000);
    assert.ok(m.peak.leastA >= -above(20), `${m.peak.leastA} A`);
    assert.ok(m.truth().currentA <= -19, `${m.truth().currentA} A`);
    await m.world.system.stop();
  },
);

Deno.test(
  "EVTargetCurrent of -20 BPT scheduled discharges when it is negative and not when it is zero",
  async () => {
    let targetA = -30;
    const m = await inLoop({
      protocol: "iso20",
      service: "DC_BPT",
      controlMode: "scheduled",
      profileW: -12_000,
      loop: () => ({ targetA, targetV: 320 }),
    });
    setpoint(m.world, "give", -12_000);
    await m.run(10_000);
    assert.ok(m.peak.leastA >= -above(30), `${m.peak.leastA} A`);
    assert.ok(m.truth().currentA <= -28, `${m.truth().currentA} A`);
    targetA = 0;
    await m.run(1_600);
    m.fresh();
    await m.run(5_000);
    assert.ok(m.peak.leastA > -1, `${m.peak.leastA} A`);
    assert.ok(m.peak.mostA < 1, `${m.peak.mostA} A`);
    await m.world.system.stop();
  },
);

Deno.test(
  "a vehicle that has the whole import limit loads the grid with no more, losses included",
  async () => {
    const m = await inLoop(
      {
        protocol: "iso20",
        service: "DC",
        limits: { maxChargeA: 120, maxChargeW: 45_000 },
      },
      { config: "site: { importLimitW: 20000 }" },
    );
    await m.run(10_000);
    const before = m.truth().gridWh;
    await m.run(30_000);
    const gridW = (m.truth().gridWh - before) * 3_600 / 30;
    assert.ok(gridW <= 20_000 * 1.005, `${gridW} W`);
    assert.ok(gridW >= 19_000, `${gridW} W`);
    await m.world.system.stop();
  },
);

Deno.test(
  "a meter that reads zero while the stage delivers 20 kW ends the transfer",
  async () => {
    const m = await inLoop({
      protocol: "iso20",
      service: "DC",
      limits: { maxChargeW: 20_000 },
    });
    await m.run(5_000);
    assert.ok(m.truth().powerW > 15_000);
    meterReadsZero(m.world.charger("1").outlet);
    await m.run(30_000);
    m.fresh();
    await m.run(60_000);
    assert.ok(m.peak.mostW < 10, `${m.peak.mostW} W`);
    assert.equal(m.truth().closed, false);
    await m.world.system.stop();
  },
);

Deno.test(
  "a set-point under the same id with other watts replaces the first",
  async () => {
    const m = await inLoop({ protocol: "iso20", service: "DC" });
    for (const powerW of [8_000, 4_000, 12_000]) {
      setpoint(m.world, "one", powerW);
      await m.run(5_000);
      const { powerW: real } = m.truth();
      // A set-point holds at the grid: the losses of the stage lie between.
      const off = Math.abs(real - powerW);
      assert.ok(off < 100 + powerW * 0.1, `${real} W for ${powerW} W`);
    }
    withdraw(m.world, "one");
    await m.run(5_000);
    assert.ok(m.truth().powerW > 15_000, `${m.truth().powerW} W`);
    setpoint(m.world, "one", 8_000);
    await m.run(5_000);
    assert.ok(Math.abs(m.truth().powerW - 8_000) < 900);
    await m.world.system.stop();
  },
);

Deno.test(
  "a wall clock that steps an hour forward leaves a set-point to the grid in force",
  async () => {
    const m = await inLoop({ protocol: "iso20", service: "DC_BPT" });
    setpoint(m.world, "give", -6_000);
    await m.run(5_000);
    assert.ok(m.truth().powerW < -5_500, `${m.truth().powerW} W`);
    m.fresh();
    stepWallClock(m.world, 3_600_000);
    await m.run(60_000);
    // Without a trusted clock nothing may be given; nothing may be taken either.
    assert.ok(m.peak.mostW < 300, `${m.peak.mostW} W`);
    assert.ok(m.peak.leastW > -7_000, `${m.peak.leastW} W`);
    await m.world.system.stop();
  },
);

Deno.test(
  "a wall clock that steps an hour back neither changes nor prolongs a set-point",
  async () => {
    const m = await inLoop({ protocol: "iso20", service: "DC" });
    setpoint(m.world, "take", 4_000, 60_000);
    await m.run(5_000);
    m.fresh();
    stepWallClock(m.world, -3_600_000);
    await m.run(50_000);
    assert.ok(m.peak.mostW < 4_300, `${m.peak.mostW} W`);
    assert.ok(m.truth().powerW > 3_400, `${m.truth().powerW} W`);
    await m.run(15_000);
    assert.ok(m.truth().powerW > 15_000, `${m.truth().powerW} W`);
    await m.world.system.stop();
  },
);
