import assert from "node:assert/strict";
import { ChargerGroups } from "../../app/charger_groups.ts";
import { gateway } from "../../app/gateway.ts";
import { GROUP_MOST } from "../../app/group.ts";
import { CHILDREN_MOST, startSystem } from "../../actors/kernel/mod.ts";
import { leaf, testKernel } from "./kernel/_help.ts";

/** A gateway of so many chargers that do nothing. */
function gatewayOf(count: number) {
  const log: string[] = [];
  const kernel = testKernel();
  // Whatever it is told: no message means anything to it.
  const part = (name: string) => leaf(log, name) as never;
  const logic = gateway({
    account: part("account"),
    recorder: part("records"),
    site: part("site"),
    signals: { grid: part("grid") },
    chargers: new ChargerGroups(Array.from({ length: count }, (_, n) => ({
      id: `${n + 1}`,
      logic: part(`charger ${n + 1}`),
    }))),
    cars: [],
  });
  return { system: startSystem(logic, { kernel }), kernel };
}

Deno.test("`gateway()` hangs 500 chargers into groups, each below the bound of a supervisor", async () => {
  const { system, kernel } = gatewayOf(500);
  await kernel.clock.settle();
  for (let n = 1; n <= 500; n++) assert.ok(system.get(`charger:${n}`));
  const { children } = system.root.getSnapshot();
  const sizes = Object.entries(children as Record<string, typeof system.root>)
    .filter(([id]) => id.startsWith("chargers:"))
    .map(([, group]) => Object.keys(group.getSnapshot().children).length);
  assert.deepEqual(sizes, Array.from({ length: 5 }, () => GROUP_MOST));
  assert.ok(Object.keys(children).length < CHILDREN_MOST);
  await system.stop();
});
