import assert from "node:assert/strict";
import {
  loadAnySet,
  SET_NAMES,
} from "../../../protocols/iso15118/shared/sets.ts";
import { Random } from "../../_random.ts";
import { damaged, type Fate, roundTrip, survive } from "../exi/_fuzz.ts";

const KINDS = ["document", "fragment"] as const;
const ROUNDS = 4;
const INJURIES = 3;

for (const [seed, name] of SET_NAMES.entries()) {
  Deno.test(`\`${name}\`: random messages of every root come out as they went in, damaged ones harm nothing`, async () => {
    const set = await loadAnySet(name);
    const random = new Random(seed);
    const fates = new Map<Fate, number>();
    for (const kind of KINDS) {
      for (let root = 0; root < set.engine.rootsOf(kind).length; root++) {
        for (let round = 0; round < ROUNDS; round++) {
          const octets = roundTrip(set, kind, root, random);
          assert.equal(survive(set, kind, octets), "canonical");
          for (let injury = 0; injury < INJURIES; injury++) {
            const fate = survive(set, kind, damaged(octets, random));
            fates.set(fate, (fates.get(fate) ?? 0) + 1);
          }
        }
      }
    }
    assert.ok((fates.get("refused") ?? 0) > 0);
  });
}
