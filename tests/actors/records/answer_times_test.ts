import assert from "node:assert/strict";
import { AnswerMeter } from "../../../actors/records/mod.ts";

Deno.test("`AnswerMeter` knows median and longest of a million answers within 10 %", () => {
  const meter = new AnswerMeter();
  assert.equal(meter.times(), undefined);
  for (let n = 0; n < 1_000_000; n++) meter.add(1 + (n % 99) / 10);
  meter.add(4_000);
  const times = meter.times();
  assert.equal(times?.count, 1_000_001);
  assert.equal(times?.maxMs, 4_000);
  assert.ok(Math.abs((times?.p50Ms ?? 0) - 5.9) < 0.6, `${times?.p50Ms}`);
});

for (const ms of [0, 0.004, 0.01, 1, 60_000, 10_000_000]) {
  Deno.test(`\`AnswerMeter\` of one answer after ${ms} ms never claims more than that`, () => {
    const meter = new AnswerMeter();
    meter.add(ms);
    const times = meter.times();
    assert.equal(times?.maxMs, ms);
    assert.ok((times?.p50Ms ?? Infinity) <= ms);
  });
}
