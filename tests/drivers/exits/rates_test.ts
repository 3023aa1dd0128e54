import assert from "node:assert/strict";
import {
  RateLimit,
  SourceRates,
  SOURCES_MAX,
} from "../../../drivers/exits/rates.ts";

const RATE = { perS: 2, burst: 4 };

/** How many of `tries` go through at one moment. */
function passed(tries: number, take: () => boolean): number {
  return Array.from({ length: tries }, take).filter((ok) => ok).length;
}

Deno.test("`RateLimit.take()` allows a burst, then its rate, and saves up no more than a burst", () => {
  const limit = new RateLimit(RATE, 0);
  assert.equal(passed(10, () => limit.take(0)), 4);
  assert.equal(passed(10, () => limit.take(1_500)), 3);
  assert.equal(passed(10, () => limit.take(1e9)), 4);
});

Deno.test("`SourceRates.take()` bounds each source by itself, and how many it remembers", () => {
  const rates = new SourceRates(RATE);
  assert.equal(passed(10, () => rates.take("a", 0)), 4);
  assert.equal(passed(10, () => rates.take("b", 0)), 4);
  for (let n = 2; n < SOURCES_MAX; n++) rates.take(`${n}`, 0);
  assert.equal(rates.take("a", 0), false);
  // "b" is now the one longest unheard.
  rates.take("one more", 0);
  assert.equal(rates.take("a", 0), false);
  assert.equal(rates.take("b", 0), true);
});
