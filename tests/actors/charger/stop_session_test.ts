import assert from "node:assert/strict";
import { world } from "../../simulation/_world.ts";

const CARS = [
  'charger: "1", protocol: iso20, service: DC_BPT, controlMode: dynamic',
  'charger: "1", protocol: iso20, service: DC_BPT, controlMode: scheduled',
  'charger: "1", protocol: iso2, service: DC, controlMode: scheduled',
  'charger: "1", protocol: din, service: DC, controlMode: scheduled',
  'charger: "2", protocol: iso20, service: AC_BPT, controlMode: dynamic',
  'charger: "2", protocol: iso2, service: AC, controlMode: scheduled',
];

for (const car of CARS) {
  const id = car.includes('"1"') ? "1" : "2";
  Deno.test(`a stop leads a whole session to its end, by the car's own messages: ${car}`, async () => {
    const w = world({
      seed: 5,
      cars: [`${car}, soc: 50, arriveS: 1, stayS: 60`],
    });
    await w.clock.advance(20_000);
    const { board, outlet } = w.charger(id);
    assert.equal(board.status().state, "Session.Transfer");
    assert.ok(outlet.circuit.powerW > 1_000, `${outlet.circuit.powerW} W`);
    w.send(`evse:${id}`, {
      type: "evse.stop",
      by: "person",
      reason: "a person asked for it",
    });
    assert.equal(board.station().stopped, "a person asked for it");
    await w.clock.advance(9_000);
    assert.equal(outlet.circuit.contactor.anyClosed, false);
    assert.equal(outlet.circuit.contactor.loadedBreaks, 0, "no loaded break");
    const [record] = w.records.list();
    assert.equal(record?.state, "Ended");
    assert.equal(record.how, "terminated", record.reason);
    assert.equal(w.ends[0]?.agreed, true, w.ends[0]?.reason);
    const ended = w.events.find(({ kind }) => kind === "sessionEnded");
    assert.ok(ended?.kind === "sessionEnded");
    assert.equal(ended.by, "person");
    assert.deepEqual(ended.cause, { kind: "asked" });
    await w.system.stop();
  });
}
