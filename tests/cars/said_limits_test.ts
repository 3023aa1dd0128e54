/** What a station says of its limits and of a vehicle's that cannot be. */

import assert from "node:assert/strict";
import { world } from "../simulation/_world.ts";
import { meet, type Meeting } from "./_meet.ts";
import { setpoint } from "./_wishes.ts";
import { numberIn } from "./numbers.ts";
import type { CarWish } from "./scripted_car.ts";

const BPT = {
  protocol: "iso20",
  service: "DC_BPT",
  controlMode: "dynamic",
} as const;

async function inLoop(wish: CarWish, turns = 30): Promise<Meeting> {
  const w = world({ seed: 1, cars: [] });
  const m = await meet(w, wish.service.startsWith("DC") ? "1" : "2", wish);
  await m.runUntil(
    () => m.exchangesOf(/ChargeLoopReq|CurrentDemandReq/) >= turns,
    60_000,
    "the loop",
  );
  return m;
}

/** The control mode of the last answer in the loop. */
function mode({ car }: Meeting): Record<string, unknown> {
  const value =
    car.exchanges.findLast(({ root, answer }) =>
      answer && root.endsWith("ChargeLoopReq")
    )?.answer?.value ?? {};
  const found = Object.entries(value).find(([name, field]) =>
    name.endsWith("CLResControlMode") && field !== undefined
  );
  return Object.fromEntries(Object.entries(found?.[1] ?? {}));
}

for (const controlMode of ["dynamic", "scheduled"] as const) {
  Deno.test(`DC_ChargeLoopRes names discharge limits without sign, ${controlMode}`, async () => {
    const m = await inLoop({ ...BPT, controlMode });
    const said = mode(m);
    for (
      const name of ["EVSEMaximumDischargePower", "EVSEMaximumDischargeCurrent"]
    ) {
      const value = numberIn(said[name]) ?? Number.NaN;
      assert.ok(value > 0, `${name} is ${value}`);
    }
    await m.world.system.stop();
  });
}

Deno.test("DC_ChargeLoopRes says what flows with its sign, both ways", async () => {
  const m = await inLoop(BPT);
  const presentA = () =>
    numberIn(
      m.car.last("DC_ChargeLoopReq")?.answer?.value["EVSEPresentCurrent"],
    ) ?? 0;
  await m.run(5_000);
  assert.ok(presentA() > 10, `${presentA()} A`);
  setpoint(m.world, "give", -10_000);
  await m.run(8_000);
  assert.ok(presentA() < -10, `${presentA()} A`);
  await m.world.system.stop();
});

/** Fields of ChargeParameterDiscovery that cannot be. */
const IMPOSSIBLE: readonly (readonly [string, CarWish])[] = [
  ["a negative EVMaximumChargePower in DC", {
    ...BPT,
    service: "DC",
    limits: { maxChargeW: -20_000 },
  }],
  ["a negative EVMaximumChargePower in AC", {
    ...BPT,
    service: "AC",
    limits: { maxChargeW: -7_000 },
  }],
  ["EVMinimumChargePower above the maximum", {
    ...BPT,
    service: "AC",
    limits: { maxChargeW: 7_000, minChargeW: 8_000 },
  }],
  ["EVMinimumVoltage above the maximum", {
    ...BPT,
    service: "DC",
    limits: { minV: 500, maxV: 450 },
  }],
];

/** The answer to ChargeParameterDiscovery is a refusal. */
async function refuses(wish: CarWish): Promise<void> {
  const w = world({ seed: 1, cars: [] });
  const m = await meet(w, wish.service.startsWith("DC") ? "1" : "2", wish);
  await m.runUntil(
    () => m.car.end !== undefined || m.exchangesOf(/ScheduleExchangeReq/) > 0,
    20_000,
    "an answer",
  );
  const answer = m.car.exchanges.find(({ root }) =>
    root.endsWith("ChargeParameterDiscoveryReq")
  )?.answer?.value;
  assert.equal(answer?.["ResponseCode"], "FAILED_WrongChargeParameter");
  await w.system.stop();
}

for (const [name, wish] of IMPOSSIBLE) {
  Deno.test(
    `FAILED_WrongChargeParameter answers ${name} in -20`,
    () => refuses(wish),
  );
}

Deno.test(
  "FAILED_WrongChargeParameter answers a negative EVMaximumChargeCurrent in -20",
  () => refuses({ ...BPT, service: "DC", limits: { maxChargeA: -20 } }),
);

Deno.test(
  "discharge limits that a vehicle sends negative are taken by magnitude",
  async () => {
    const m = await inLoop({
      ...BPT,
      limits: { maxDischargeA: -20, maxDischargeW: -30_000 },
    });
    setpoint(m.world, "give", -30_000);
    await m.run(10_000);
    assert.ok(m.peak.leastA >= -20.9, `${m.peak.leastA} A`);
    assert.ok(m.truth().currentA <= -19, `${m.truth().currentA} A`);
    await m.world.system.stop();
  },
);

Deno.test(
  "what the station can is told without the vehicle's own limits, and does not ratchet down",
  async () => {
    let maxChargeA = 20;
    const m = await inLoop({
      ...BPT,
      service: "DC",
      loop: () => ({ maxChargeA }),
    });
    const told = () => numberIn(mode(m)["EVSEMaximumChargeCurrent"]) ?? 0;
    assert.ok(told() > 50, `${told()} A of a stage of 125 A`);
    maxChargeA = 60;
    await m.run(5_000);
    assert.ok(m.truth().currentA > 50, `${m.truth().currentA} A`);
    await m.world.system.stop();
  },
);
