/**
 * Long seeded runs: one random fault at one of several chargers that speak
 * different protocols, while the others charge in peace.
 *
 *     deno run -A tests/soak/mixed.ts [SESSIONS] [FIRST_SEED]
 *
 * The first seed that breaks an invariant is printed and ends the run.
 */

import { endureMixed } from "../simulation/_endure_mixed.ts";
import { countAt } from "./_counts.ts";

const SESSIONS = countAt(0, 2_000);
const FIRST = countAt(1, 1_000);
const seen = new Map<string, number>();
const startedMs = performance.now();

for (let seed = FIRST; seed < FIRST + SESSIONS; seed++) {
  try {
    const { name, family } = await endureMixed(seed);
    const key = `${family}, ${name}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
  } catch (error) {
    console.log(`seed ${seed}: ${(error as Error).message}`);
    Deno.exit(1);
  }
}

const seconds = (performance.now() - startedMs) / 1000;
console.log(
  `${SESSIONS} mixed sessions in ${seconds.toFixed(0)} s, none broken:`,
);
for (const [name, count] of [...seen].sort()) {
  console.log(`  ${String(count).padStart(5)}  ${name}`);
}
