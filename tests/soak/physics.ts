/**
 * Many random worlds under the judge of the physical world.
 *
 *     deno run -A tests/soak/physics.ts [WORLDS] [FIRST_SEED]
 *
 * Every seed with a finding is printed with its sentences; the run goes on, so
 * that one defect does not hide another, and ends with an error in the end.
 */

import { gatewayPlant } from "../physics/world/gateway_plant.ts";
import { runWorld } from "../physics/world/run.ts";
import { worldOf } from "../physics/world/script.ts";
import { countAt } from "./_counts.ts";

const WORLDS = countAt(0, 2_000);
const FIRST = countAt(1, 1_000);
/** More tell nothing new. */
const BROKEN_MAX = 20;
const startedMs = performance.now();
let chargedWh = 0;
let broken = 0;
let judged = 0;

for (let seed = FIRST; seed < FIRST + WORLDS; seed++) {
  const result = await runWorld(worldOf(seed), gatewayPlant);
  judged++;
  chargedWh += result.chargedWh;
  if (result.findings.length === 0) continue;
  broken++;
  console.log(`seed ${seed}:`);
  for (const { rule, words } of result.findings) {
    console.log(`  ${rule}: ${words}`);
  }
  if (broken >= BROKEN_MAX) break;
}

const seconds = (performance.now() - startedMs) / 1000;
console.log(
  `${judged} of ${WORLDS} worlds in ${seconds.toFixed(0)} s, ${
    (chargedWh / 1000).toFixed(0)
  } kWh, ${broken} with findings`,
);
if (broken > 0) Deno.exit(1);
