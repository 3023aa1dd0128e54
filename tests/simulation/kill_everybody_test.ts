/** Every actor of a gateway of three charging cars is killed; a table says who may notice. */

import assert from "node:assert/strict";
import { actorsBelow, kill } from "./_kill.ts";
import {
  KILL_TABLE,
  killAndWatch,
  killEverybody,
  MODES,
  threeCharging,
} from "./_kill_table.ts";
import { Dice } from "./_world.ts";

Deno.test("the table names every actor of a running gateway, but its root and the cars", async () => {
  const w = await threeCharging(1);
  const names = [...actorsBelow(w.system.root).keys()]
    .filter((path) => path !== "gateway" && !path.startsWith("gateway/cars"))
    .map((path) =>
      path.slice("gateway/".length).replace(/charger:\d+/, "charger:#")
    );
  assert.deepEqual([...new Set(names)].sort(), Object.keys(KILL_TABLE).sort());
  await w.system.stop();
});

// Sessions that nobody can close any more are closed by the next start.
Deno.test("a root that is killed leaves every outlet open", async () => {
  const w = await threeCharging(2);
  let failed = false;
  w.system.failed.then(() => failed = true);
  kill(w.system.root);
  await w.clock.advance(500);
  assert.equal(failed, true);
  for (const { outlet, id } of w.chargers) {
    // Nobody moves the simulated contacts any more.
    assert.equal(outlet.circuit.coil, false, id);
  }
});

Deno.test("the run finds an actor that others notice against the table", async () => {
  const w = await threeCharging(3);
  const { once } = KILL_TABLE["chargers:1/charger:#/sdp"] ?? {};
  assert.equal(once, "nobody");
  // As if the loss of a listener ended the session.
  const listener = w.system.get("sdp:1");
  listener?.subscribe({
    error: () => {
      const evse = w.system.get("evse:1");
      if (evse) kill(evse);
    },
  });
  await assert.rejects(
    () => killAndWatch(w, "chargers:1/charger:#/sdp", "1", "once", new Dice(1)),
    /charger 1 goes on charging/,
  );
  await w.system.stop();
});

for (const mode of MODES) {
  Deno.test(`an actor that is killed ${mode} is noticed by nobody but those in the table`, async () => {
    await killEverybody(11, mode);
  });
}
