import assert from "node:assert/strict";
import { ac, dc, HOUR, TestSite, told, WALL, wish } from "./_test_site.ts";
import type { PowerRequest } from "../../../actors/site/requests.ts";
import type { Car } from "./_test_site.ts";

/** Two bidirectional cars of 11 kW; the second gives less. */
function cars(): Car[] {
  const most = { maxChargeW: 11_000, maxDischargeW: 10_000 };
  const less = { ...most, maxDischargeW: 3_000 };
  return [told(dc("1", most), most), told(dc("2", less), less)];
}

/** Targets once the site has settled under these wishes. */
function targets(requests: readonly PowerRequest[]): number[] {
  const testSite = new TestSite(cars());
  for (const request of requests) {
    testSite.core.request(request, testSite.now());
  }
  testSite.run(10);
  return testSite.targets().map((watts) => Math.round(watts / 10) * 10);
}

Deno.test("without a wish every car charges as it can", () => {
  assert.deepEqual(targets([]), [11_000, 11_000]);
});

Deno.test("a set-point of the site is shared in both directions, up to what each can", () => {
  assert.deepEqual(targets([wish("a", 12_000)]), [6_000, 6_000]);
  assert.deepEqual(targets([wish("a", -5_000)]), [-2_500, -2_500]);
  assert.deepEqual(targets([wish("a", -9_000)]), [-6_000, -3_000]);
  assert.deepEqual(targets([wish("a", -90_000)]), [-10_000, -3_000]);
  assert.deepEqual(targets([wish("a", 0)]).map(Math.abs), [0, 0]);
});

Deno.test("the highest priority rules, and the next lower one after its end", () => {
  const low = wish("low", 4_000);
  const high = wish("high", -4_000, { priority: 9, untilMs: WALL + 5_000 });
  const testSite = new TestSite([dc("1")]);
  for (const request of [low, high]) {
    testSite.core.request(request, testSite.now());
  }
  testSite.run(3);
  assert.equal(Math.round(testSite.of("1").targetW), -4_000);
  testSite.run(6);
  assert.equal(Math.round(testSite.of("1").targetW), 4_000);
});

Deno.test("a wish counts from its start, not before", () => {
  const testSite = new TestSite([dc("1")]);
  const later = { fromMs: WALL + 5_000, untilMs: WALL + HOUR };
  testSite.core.request(wish("a", -4_000, later), testSite.now());
  testSite.run(3);
  assert.equal(Math.round(testSite.of("1").targetW), 50_000);
  testSite.run(4);
  assert.equal(Math.round(testSite.of("1").targetW), -4_000);
});

Deno.test("a limit of higher priority binds a lower set-point", () => {
  const limit = wish("limit", undefined, { priority: 9 }, { maxW: 5_000 });
  assert.deepEqual(targets([wish("a", 9_000), limit]), [2_500, 2_500]);
  assert.deepEqual(targets([limit]), [2_500, 2_500]);
});

Deno.test("a set-point below a vehicle's least power stands still, and says so", () => {
  const cases = [
    [
      2_000,
      "the charger is to take 2.0 kW (set-point a), but the vehicle takes 4.1 kW or nothing",
    ],
    [
      -1_000,
      "the charger is to give 1.0 kW (set-point a), but the vehicle gives 3.0 kW or nothing",
    ],
  ] as const;
  for (const [powerW, reason] of cases) {
    const car = told(ac("1", { maxDischargeW: 10_000 }), {
      service: "AC_BPT",
      presentSoc: 60,
      maxDischargeW: 10_000,
      minDischargeW: 3_000,
    });
    const testSite = new TestSite([car]);
    const scope = { kind: "charger", chargerId: "1" } as const;
    testSite.core.request(wish("a", powerW, { scope }), testSite.now());
    testSite.run(5);
    const allotted = testSite.of("1");
    assert.deepEqual([allotted.targetW, allotted.reason], [0, reason]);
  }
});
