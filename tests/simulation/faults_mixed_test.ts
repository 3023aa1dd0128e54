import assert from "node:assert/strict";
import { endureMixed } from "./_endure_mixed.ts";

const SESSIONS = 40;

Deno.test(`${SESSIONS} seeded faults among cars of three protocols leave no contactor closed, no actor behind, and the other chargers alone`, async () => {
  const names = new Map<string, number>();
  const families = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) =>
    map.set(key, (map.get(key) ?? 0) + 1);
  for (let seed = 1; seed <= SESSIONS; seed++) {
    const { name, family } = await endureMixed(seed);
    count(names, name);
    count(families, family);
  }
  assert.ok(names.size >= 18, `only ${[...names.keys()]}`);
  for (const family of ["iso20", "iso2", "din"]) {
    assert.ok((families.get(family) ?? 0) >= 6, `${[...families]}`);
  }
});
