/**
 * Kills every actor of a gateway of three charging cars at many random moments.
 *
 *     deno run -A tests/soak/kills.ts [MOMENTS] [FIRST_SEED]
 *
 * The first seed against the table is printed and ends the run.
 */

import { killEverybody, MODES } from "../simulation/_kill_table.ts";
import { countAt } from "./_counts.ts";

const MOMENTS = countAt(0, 20);
const FIRST = countAt(1, 1_000);

for (let seed = FIRST; seed < FIRST + MOMENTS; seed++) {
  for (const mode of MODES) {
    try {
      await killEverybody(seed, mode);
    } catch (error) {
      console.log((error as Error).message);
      Deno.exit(1);
    }
  }
}
console.log(
  `each actor was killed at ${MOMENTS} moments in ${MODES.length} ways`,
);
