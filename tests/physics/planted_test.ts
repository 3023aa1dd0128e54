/** The judge is proved by faults that were planted: it finds each, by a rule that fits. */

import assert from "node:assert/strict";
import { PLANTED } from "./planted.ts";
import { HARMFUL } from "./planted_harm.ts";
import { gatewayPlant } from "./world/gateway_plant.ts";
import { runWorld } from "./world/run.ts";
import { worldOf } from "./world/script.ts";

/** Worlds tried for each fault, one after the other. */
const FIRST_SEED = 1;
const SEEDS_MAX = 12;
/** One outlet, at which nothing happens but what the fault needs to show. */
const PLAIN = { lengthMs: 100_000, calm: true, quiet: true, outlets: 1 };

for (const { name, tamper, rules, taste } of [...PLANTED, ...HARMFUL]) {
  Deno.test(`the judge finds what was planted: ${name}`, async () => {
    const others = new Set<string>();
    for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS_MAX; seed++) {
      const { findings } = await runWorld(
        worldOf(seed, { ...PLAIN, ...taste }),
        gatewayPlant,
        typeof tamper === "function" ? tamper() : tamper,
        ({ rule }) => rules.includes(rule),
      );
      for (const { rule } of findings) {
        if (rules.includes(rule)) return;
        others.add(rule);
      }
    }
    assert.fail(
      `not found in ${SEEDS_MAX} seeds from ${FIRST_SEED}; other rules: ${
        [...others].join(", ") || "none"
      }`,
    );
  });
}

Deno.test("at least thirty-five faults are planted", () => {
  const planted = PLANTED.length + HARMFUL.length;
  assert.ok(planted >= 35, `${planted}`);
});
