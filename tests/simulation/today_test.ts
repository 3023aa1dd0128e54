import assert from "node:assert/strict";
import { world } from "./_world.ts";

const CARS = [
  { protocol: "iso2", service: "DC", name: "ISO 15118-2" },
  { protocol: "iso2", service: "AC", name: "ISO 15118-2" },
  { protocol: "din", service: "DC", name: "DIN 70121" },
];

for (const { protocol, service, name } of CARS) {
  Deno.test(`a gateway serves a whole ${service} session of ${name}`, async () => {
    const charger = service === "DC" ? "1" : "2";
    const w = world({
      seed: 1,
      cars: [
        `charger: "${charger}", protocol: ${protocol}, soc: 50, arriveS: 1, stayS: 60`,
      ],
    });
    await w.clock.advance(40_000);
    const at = w.charger(charger);
    const [live] = w.records.list();
    assert.equal(live?.protocol, name, live?.reason);
    assert.equal(at.board.status().state, "Session.Transfer", `${live?.state}`);
    assert.ok(at.board.status().powerW > 1_000, "it charges");
    await w.clock.advance(40_000);
    assert.deepEqual(w.ends, [{
      reason: "the departure time has come",
      agreed: true,
      how: "terminated",
    }]);
    assert.equal(at.board.status().state, "Unplugged");
    assert.equal(at.board.status().contactor, "open");
    const [record] = w.records.list();
    assert.equal(record?.how, "terminated", record?.reason);
    assert.equal(record?.service, service);
    const { gridWh, vehicleWh, lossWh } = at.outlet.circuit.energy;
    assert.ok(Math.abs(gridWh - vehicleWh - lossWh) < 1e-6, "energy balances");
    assert.ok(vehicleWh > 10, `only ${vehicleWh} Wh reached the car`);
    await w.system.stop();
  });
}
