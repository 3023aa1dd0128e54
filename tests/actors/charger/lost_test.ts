import assert from "node:assert/strict";
import { world } from "../../simulation/_world.ts";

Deno.test("a session whose power stage loses its driver ends with that as its reason", async () => {
  const w = world({
    seed: 3,
    cars: ['charger: "1", service: DC_BPT, soc: 50, arriveS: 1, stayS: 20'],
  });
  await w.clock.advance(10_000);
  assert.equal(w.charger("1").board.status().state, "Session.Transfer");
  // Its inbox takes one command: the overflow is the crash.
  for (let i = 0; i < 3; i++) w.send("stage:1", { type: "charger.none" });
  await w.clock.advance(5_000);
  const [record] = w.records.list();
  assert.equal(record?.reason, "the driver of the power stage has stopped");
  assert.equal(w.charger("1").outlet.circuit.contactor.anyClosed, false);
  assert.equal(w.charger("1").board.lost(), undefined);
  await w.system.stop();
});
