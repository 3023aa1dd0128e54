/** Random worlds: nothing is exceeded, nobody is cut short. The seed is in the name of what fails. */

import assert from "node:assert/strict";
import { amount } from "../_amounts.ts";
import { gatewayPlant } from "./world/gateway_plant.ts";
import { runWorld } from "./world/run.ts";
import { worldOf } from "./world/script.ts";

const SEEDS = amount(16, 40);
const LENGTH_MS = 75_000;
/** One world in eight is long enough to judge whether cars are served. */
const LONG_MS = 150_000;

for (let seed = 1; seed <= SEEDS; seed++) {
  Deno.test(`the judge finds nothing in the world of seed ${seed}`, async () => {
    const lengthMs = seed % 8 === 0 ? LONG_MS : LENGTH_MS;
    const { findings } = await runWorld(
      worldOf(seed, { lengthMs }),
      gatewayPlant,
    );
    const words = findings.map((each) => `${each.rule}: ${each.words}`);
    assert.equal(words.length, 0, `seed ${seed}:\n  ${words.join("\n  ")}`);
  });
}
