import assert from "node:assert/strict";
import { Uptake } from "../../../actors/site/uptake.ts";

const TAKING = {
  kind: "ac",
  transferring: true,
  max: 10_000,
  grantedW: 10_000,
  floorW: 0,
} as const;

/** Claims of a car that shows `watts`, one each second. */
function claims(watts: readonly number[]): number[] {
  const uptake = new Uptake();
  return watts.map((measuredW, n) =>
    uptake.claim("1", { ...TAKING, measuredW }, n * 1_000)
  );
}

Deno.test("`Uptake.claim()` falls to what is taken and some headroom when a car stays far below its share for two periods", () => {
  assert.deepEqual(claims([2_000, 2_000, 2_000, 2_000]), [
    10_000,
    10_000,
    2_700,
    2_700,
  ]);
});

Deno.test("`Uptake.claim()` takes a car that turns round for no car that wants less", () => {
  const turning = [-30_000, -22_000, -14_000, -6_000, 2_000, 9_800];
  assert.deepEqual(claims(turning), turning.map(() => 10_000));
});

Deno.test("`Uptake.claim()` waits for a moving car only so long", () => {
  const creeping = Array.from({ length: 25 }, (_, n) => n * 110);
  assert.equal(claims(creeping).at(10), 10_000);
  assert.ok((claims(creeping).at(-1) ?? 0) < 5_000);
});
