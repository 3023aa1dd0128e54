import assert from "node:assert/strict";
import { dc, HOUR, told, WALL, wish, Yard } from "./_yard.ts";
import type { PowerRequest } from "../../../actors/site/requests.ts";
import type { Car } from "./_yard.ts";

/** Two bidirectional cars of 11 kW; the second gives less. */
function cars(): Car[] {
  const most = { maxChargeW: 11_000, maxDischargeW: 10_000 };
  const less = { ...most, maxDischargeW: 3_000 };
  return [told(dc("1", most), most), told(dc("2", less), less)];
}

/** Targets once the site has settled under these wishes. */
function targets(requests: readonly PowerRequest[]): number[] {
  const yard = new Yard(cars());
  for (const request of requests) yard.core.request(request, yard.now());
  yard.run(10);
  return yard.targets().map((watts) => Math.round(watts / 10) * 10);
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
  const yard = new Yard([dc("1")]);
  for (const request of [low, high]) yard.core.request(request, yard.now());
  yard.run(3);
  assert.equal(Math.round(yard.of("1").targetW), -4_000);
  yard.run(6);
  assert.equal(Math.round(yard.of("1").targetW), 4_000);
});

Deno.test("a wish counts from its start, not before", () => {
  const yard = new Yard([dc("1")]);
  const later = { fromMs: WALL + 5_000, untilMs: WALL + HOUR };
  yard.core.request(wish("a", -4_000, later), yard.now());
  yard.run(3);
  assert.equal(Math.round(yard.of("1").targetW), 50_000);
  yard.run(4);
  assert.equal(Math.round(yard.of("1").targetW), -4_000);
});

Deno.test("a limit of higher priority binds a lower set-point", () => {
  const limit = wish("limit", undefined, { priority: 9 }, { maxW: 5_000 });
  assert.deepEqual(targets([wish("a", 9_000), limit]), [2_500, 2_500]);
  assert.deepEqual(targets([limit]), [2_500, 2_500]);
});
