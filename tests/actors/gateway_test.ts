import assert from "node:assert/strict";
import { setup } from "xstate";
import { gateway, GROUP_MAX } from "../../actors/gateway.ts";
import { linked, startSystem } from "../../actors/kernel/mod.ts";
import { testKernel } from "./kernel/_help.ts";

const idle = linked(
  setup({}).createMachine({ initial: "Idle", states: { Idle: {} } }),
);

/** Who is supervised by whom, by the parents' addresses. */
function familyOf(chargers: number): Promise<Map<string, string[]>> {
  const kernel = testKernel();
  const system = startSystem(
    gateway({
      account: idle,
      recorder: idle,
      site: idle,
      signals: {},
      chargers: Array.from({ length: chargers }, (_, n) => ({
        id: `${n}`,
        logic: idle,
      })),
      cars: [],
    }),
    { kernel },
  );
  const family = new Map<string, string[]>();
  for (const { kind, actor, parent } of kernel.trace.records()) {
    if (kind !== "actor" || typeof parent !== "string") continue;
    family.set(parent, [...family.get(parent) ?? [], actor]);
  }
  return system.stop().then(() => family);
}

Deno.test("`gateway()` lets 450 chargers hang in groups of at most 100", async () => {
  const family = await familyOf(450);
  for (const [parent, children] of family) {
    assert.ok(children.length <= GROUP_MAX, `${children.length} in ${parent}`);
  }
  const groups = [...family].filter(([parent]) => /^chargers:/.test(parent));
  assert.equal(groups.length, 5);
  const names = groups.flatMap(([, children]) => children);
  assert.equal(new Set(names).size, 450);
  assert.ok(names.every((name) => name.startsWith("charger:")));
});

Deno.test("`gateway()` supervises few chargers itself", async () => {
  const family = await familyOf(3);
  assert.deepEqual(
    family.get("gateway")?.filter((one) => /charger/.test(one)),
    [
      "charger:0",
      "charger:1",
      "charger:2",
    ],
  );
});
