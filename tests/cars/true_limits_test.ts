/** What a station tells of its limits in each answer of the loop is what holds at that moment. */

import assert from "node:assert/strict";
import { REAL_TIMES, world } from "../simulation/_world.ts";
import { meet, type Meeting } from "./_meet.ts";
import { setpoint, stepWallClock, withdraw } from "./_wishes.ts";
import { numberIn } from "./numbers.ts";
import type { Said } from "./script.ts";
import type { CarWish } from "./scripted_car.ts";

const LOOP = /ChargeLoopReq|CurrentDemandReq|ChargingStatusReq/;

/** A field of an answer, wherever it is. */
function fieldOf(answer: Said | undefined, name: string): number {
  const value = answer?.value ?? {};
  const within = Object.entries(value).flatMap(([key, field]) =>
    key.endsWith("ControlMode") && field ? Object.entries(field) : []
  );
  const found = [...Object.entries(value), ...within]
    .find(([key]) => key === name);
  return numberIn(found?.[1]) ?? Number.NaN;
}

/** The same of the last answer in the loop. */
function said({ car }: Meeting, name: string): number {
  const last = car.exchanges.findLast(({ root, answer }) =>
    answer !== undefined && LOOP.test(root)
  );
  return fieldOf(last?.answer, name);
}

async function inLoop(
  wish: CarWish,
  config = "site: { importLimitW: 90000, exportLimitW: 90000 }",
): Promise<Meeting> {
  const w = world({ seed: 1, cars: [], times: REAL_TIMES, config });
  const m = await meet(w, wish.service.startsWith("DC") ? "1" : "2", wish);
  await m.runUntil(() => m.exchangesOf(LOOP) > 20, 60_000, "the loop");
  await m.run(4_000);
  return m;
}

function near(value: number, expected: number, what: string): void {
  assert.ok(
    Math.abs(value - expected) <= 1 + 0.01 * Math.abs(expected),
    `${what}: ${value}, not ${expected}`,
  );
}

const KINDS: readonly {
  readonly wish: CarWish;
  readonly watts: string;
  readonly amps: string;
}[] = [
  ...(["din", "iso2"] as const).map((protocol) => ({
    wish: { protocol, service: "DC" } as const,
    watts: "EVSEMaximumPowerLimit",
    amps: "EVSEMaximumCurrentLimit",
  })),
  ...(["dynamic", "scheduled"] as const).map((controlMode) => ({
    wish: { protocol: "iso20", service: "DC", controlMode } as const,
    watts: "EVSEMaximumChargePower",
    amps: "EVSEMaximumChargeCurrent",
  })),
];

for (const { wish, watts, amps } of KINDS) {
  const name = Object.values(wish).join(" ");
  Deno.test(`${watts} and ${amps} tell the stage's limits, then the site's, then the stage's again: ${name}`, async () => {
    const m = await inLoop(wish);
    near(said(m, watts), 50_000, watts);
    near(said(m, amps), 125, amps);
    setpoint(m.world, "less", 8_000);
    await m.run(4_000);
    // What flows is all there is: the vehicle would take more.
    const { powerW, currentA } = m.truth();
    assert.ok(powerW > 6_500 && powerW < 8_000, `${powerW} W`);
    near(said(m, watts), powerW, watts);
    near(said(m, amps), currentA, amps);
    withdraw(m.world, "less");
    await m.run(4_000);
    near(said(m, watts), 50_000, watts);
    await m.world.system.stop();
  });

  Deno.test(`a vehicle that lowers its own maximum to ${watts} of the station comes up again: ${name}`, async () => {
    let ownW = 7_000;
    const m = await inLoop({
      ...wish,
      // It never asks for more than it was told.
      loop: (turn, last) => ({
        maxChargeW: turn === 0 ? ownW : Math.min(ownW, fieldOf(last, watts)),
      }),
    });
    assert.ok(m.truth().powerW < 7_200, `${m.truth().powerW} W`);
    ownW = 18_000;
    await m.run(8_000);
    assert.ok(m.truth().powerW > 17_000, `${m.truth().powerW} W`);
    await m.world.system.stop();
  });
}

Deno.test("EVSEMaximumDischargePower is zero whenever no discharge is permitted", async () => {
  const m = await inLoop({ protocol: "iso20", service: "DC_BPT" });
  const told = () => said(m, "EVSEMaximumDischargePower");
  near(told(), 50_000, "permitted");
  stepWallClock(m.world, 7_200_000);
  await m.run(2_000);
  assert.equal(told(), 0);
  assert.equal(said(m, "EVSEMaximumDischargeCurrent"), 0);
  near(said(m, "EVSEMaximumChargePower"), 50_000, "charging goes on");
  await m.world.system.stop();
});

Deno.test("EVSEMaxCurrent of -2 in AC is what the site allots to each phase", async () => {
  const m = await inLoop({ protocol: "iso2", service: "AC" });
  near(said(m, "EVSEMaxCurrent"), 11_000 / 690, "the outlet's");
  setpoint(m.world, "less", 8_000);
  await m.run(4_000);
  near(said(m, "EVSEMaxCurrent"), 8_000 / 690, "the site's");
  await m.world.system.stop();
});
