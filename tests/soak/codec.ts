/**
 * Long seeded runs of the codec: random valid messages of every root of every
 * set there and back, and damaged streams, which must do no harm.
 *
 *     deno run -A tests/soak/codec.ts [MESSAGES] [DAMAGED] [FIRST_SEED]
 *
 * The first seed that breaks an invariant is printed and ends the run.
 */

import {
  type AnySet,
  loadAnySet,
  SET_NAMES,
} from "../../protocols/iso15118/shared/sets.ts";
import { Random } from "../_random.ts";
import {
  damaged,
  type Fate,
  roundTrip,
  survive,
} from "../protocols/exi/_fuzz.ts";
import { countAt } from "./_counts.ts";

const MESSAGES = countAt(0, 100_000);
const DAMAGED = countAt(1, 1_000_000);
const FIRST = countAt(2, 1_000);

const sets: readonly AnySet[] = await Promise.all(SET_NAMES.map(loadAnySet));
const roots = sets.flatMap((set) =>
  (["document", "fragment"] as const).flatMap((kind) =>
    set.engine.rootsOf(kind).map((_, root) => ({ set, kind, root }))
  )
);
const fates = new Map<Fate, number>();
const startedMs = performance.now();
let injured = 0;
for (let i = 0; i < MESSAGES; i++) {
  const random = new Random(FIRST + i);
  const { set, kind, root } = roots[i % roots.length]!;
  try {
    const octets = roundTrip(set, kind, root, random);
    for (; injured * MESSAGES < (i + 1) * DAMAGED; injured++) {
      const fate = survive(set, kind, damaged(octets, random));
      fates.set(fate, (fates.get(fate) ?? 0) + 1);
    }
  } catch (error) {
    console.log(`seed ${FIRST + i}, ${set.name}: ${(error as Error).message}`);
    Deno.exit(1);
  }
}
const seconds = (performance.now() - startedMs) / 1000;
console.log(
  `${MESSAGES} messages of ${roots.length} roots, ${injured} damaged streams in ${
    seconds.toFixed(0)
  } s, none broken:`,
);
for (const [fate, count] of [...fates].sort()) {
  console.log(`  ${String(count).padStart(8)}  ${fate}`);
}
