/**
 * Long seeded runs: sessions with random faults, as many as asked for.
 *
 *     deno run -A tests/soak/mod.ts [SESSIONS] [FIRST_SEED]
 *
 * The first seed that breaks an invariant is printed and ends the run.
 */

import { endure } from "../simulation/_endure.ts";
import { countAt } from "./_counts.ts";

const SESSIONS = countAt(0, 2_000);
const FIRST = countAt(1, 1_000);
const seen = new Map<string, number>();
const startedMs = performance.now();

for (let seed = FIRST; seed < FIRST + SESSIONS; seed++) {
  try {
    const name = await endure(seed);
    seen.set(name, (seen.get(name) ?? 0) + 1);
  } catch (error) {
    console.log(`seed ${seed}: ${(error as Error).message}`);
    Deno.exit(1);
  }
}

const seconds = (performance.now() - startedMs) / 1000;
console.log(`${SESSIONS} sessions in ${seconds.toFixed(0)} s, none broken:`);
for (const [name, count] of [...seen].sort()) {
  console.log(`  ${String(count).padStart(5)}  ${name}`);
}
