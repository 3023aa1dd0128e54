/**
 * What sessions leave in the live heap, in great numbers: a million messages of
 * one session, and 100,000 sessions of which each begins with the end of the
 * one before; from the source, and bundled as v2gate is shipped.
 *
 *     deno run -A tests/soak/memory.ts [MESSAGES] [SESSIONS]
 */

import { countAt } from "./_counts.ts";
import { bundled, type Counted, kept } from "./_kept.ts";

const COUNTS: Readonly<Record<Counted, number>> = {
  messages: countAt(0, 1_000_000),
  sessions: countAt(1, 100_000),
};
/**
 * Octets that all of them together may leave, whatever their number: code that was
 * compiled on the way. One async context kept for each would be 400 octets.
 */
const OCTETS_MAX = 3_000_000;

const folder = await Deno.makeTempDir({ prefix: "memory-" });
let faults = 0;
for (const program of [undefined, await bundled(folder)]) {
  for (const what of ["messages", "sessions"] as const) {
    const count = COUNTS[what];
    const octets = await kept(what, count, program);
    const isGood = octets * count < OCTETS_MAX;
    if (!isGood) faults++;
    console.log(
      `${count} ${what}, ${program ? "bundled" : "from source"}: ${
        octets.toFixed(2)
      } octets each${isGood ? "" : ", which is too much"}`,
    );
  }
}
await Deno.remove(folder, { recursive: true });
Deno.exit(faults === 0 ? 0 : 1);
