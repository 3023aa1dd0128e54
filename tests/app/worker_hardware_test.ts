/** Outlets that come to realtime Workers and go, on the real clock. */

import assert from "node:assert/strict";
import { loadConfig } from "../../app/config/mod.ts";
import { hardwareInWorker } from "../../app/worker_hardware.ts";
import { eventually } from "../_eventually.ts";

const loaded = loadConfig(
  `chargers: [{ id: "1", kind: dc }, { id: "2", kind: ac }, { id: "3", kind: dc }]`,
);

Deno.test("an outlet comes to a Worker of its own, one goes from the first, and the other one is turned as before", async () => {
  assert.ok(loaded.ok);
  const [first, second, third] = loaded.config.chargers;
  assert.ok(first && second && third);
  const set = hardwareInWorker([first, second], {});
  try {
    const atMs = (id: string) =>
      set.outlets.get(id)?.loop.latest().atMonoMs ?? 0;
    const goesOn = async (id: string) => {
      const before = atMs(id);
      await eventually(`a turn of ${id}`, () => atMs(id) > before);
    };
    const { loop } = set.add(third);
    for (const id of ["1", "2", "3"]) await goesOn(id);
    const gone = set.outlets.get("1");
    await set.remove("1");
    const goneAtMs = gone?.loop.latest().atMonoMs;
    assert.deepEqual([...set.outlets.keys()], ["2", "3"]);
    for (const id of ["2", "3"]) await goesOn(id);
    assert.equal(gone?.loop.latest().atMonoMs, goneAtMs);
    set.add(first);
    await goesOn("1");
    await set.remove("3");
    const endedAtMs = loop.latest().atMonoMs;
    for (const id of ["1", "2"]) await goesOn(id);
    assert.equal(loop.latest().atMonoMs, endedAtMs);
  } finally {
    await set.stop();
  }
});
