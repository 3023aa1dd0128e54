import assert from "node:assert/strict";
import { endure } from "./_endure.ts";

const SESSIONS = 40;

Deno.test(`${SESSIONS} seeded sessions with faults leave no contactor closed, no actor behind, and the other charger alone`, async () => {
  const seen = new Map<string, number>();
  for (let seed = 1; seed <= SESSIONS; seed++) {
    const name = await endure(seed);
    seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  assert.ok(seen.size >= 15, `only ${[...seen.keys()]}`);
});
