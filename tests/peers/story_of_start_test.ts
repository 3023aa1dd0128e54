/**
 * The whole story of `start`: set-points that are put, changed and withdrawn,
 * an emergency stop and its reset, as a person asks for them over HTTP and
 * reads them in the account.
 */

import assert from "node:assert/strict";
import { eventually } from "../_eventually.ts";
import { freePorts } from "../_ports.ts";
import { started } from "./_started.ts";

const PORT = await freePorts(3);

const YAML = `
chargers:
  - { id: left, kind: dc, sdpPort: ${PORT} }
  - { id: right, kind: ac, sdpPort: ${PORT + 1} }
virtualCars:
  - { charger: left, service: DC_BPT, capacityWh: 60000, soc: 55, arriveS: 0, stayS: 3600 }
  - { charger: right, service: AC_BPT, capacityWh: 40000, soc: 60, arriveS: 0, stayS: 3600 }
`;

const SETPOINT = "/v1/grid/setpoints/evening";

/** What is listed of the set-point. */
function evening(body: unknown): Record<string, unknown> {
  assert.ok(Array.isArray(body), JSON.stringify(body));
  const found = body.find((each) => each.id === "evening");
  assert.ok(found, JSON.stringify(body));
  return found;
}

Deno.test(
  "a set-point is put, changed twice and withdrawn, and the account shows it",
  async () => {
    const gateway = await started(YAML);
    try {
      await gateway.next(/left {2}.*(charging|taking) (at )?[\d.]+ kW/);
      const put = await gateway.ask("PUT", SETPOINT, { powerW: -8_000 });
      assert.deepEqual(put, {
        status: 201,
        body: { id: "evening", change: "new" },
      });
      await gateway.next(/(left|right) {2}.*giv\w+ [\d.]+ kW/);
      const same = await gateway.ask("GET", "/v1/grid/setpoints");
      assert.equal(evening(same.body)["status"], "started");
      const changed = await gateway.ask("PUT", SETPOINT, { powerW: 9_000 });
      assert.deepEqual(changed, {
        status: 200,
        body: { id: "evening", change: "replaced" },
      });
      await gateway.next(/(left|right) {2}.*(charging|taking) (at )?[\d.]+ kW/);
      const again = await gateway.ask("PUT", SETPOINT, { powerW: -5_000 });
      assert.equal(again.status, 200);
      await gateway.next(/(left|right) {2}.*giv\w+ [\d.]+ kW/);
      const gone = await gateway.ask("DELETE", SETPOINT);
      assert.deepEqual(gone, {
        status: 200,
        body: { id: "evening", change: "withdrawn" },
      });
      await gateway.next(/(left|right) {2}.*(charging|taking) (at )?[\d.]+ kW/);
      const listed = evening(
        (await gateway.ask("GET", "/v1/grid/setpoints")).body,
      );
      assert.equal(listed["status"], "withdrawn");
      const { deliveries } = listed;
      assert.ok(Array.isArray(deliveries) && deliveries.length > 0);
      const unknown = await gateway.ask("DELETE", `${SETPOINT}-not`);
      assert.equal(unknown.status, 404, JSON.stringify(unknown.body));
    } finally {
      assert.equal(await gateway.stop(), 0, gateway.lines());
    }
  },
);

Deno.test(
  "an emergency stop is reset at its command, and nothing flows before somebody starts it",
  async () => {
    const gateway = await started(YAML);
    const powerAt = async (id: string) => {
      const { body } = await gateway.ask("GET", "/chargers");
      assert.ok(Array.isArray(body));
      return Number(body.find((each) => each.id === id)?.powerW);
    };
    try {
      await gateway.next(/left {2}.*(charging|taking) (at )?[\d.]+ kW/);
      const stop = await gateway.ask("POST", "/chargers/left/emergency-stop");
      assert.equal(stop.status, 200, JSON.stringify(stop.body));
      await gateway.next(/left {2}.*emergency stop/);
      // Refused with the reason while the contactor is on its way.
      await eventually("the reset", async () => {
        const reset = await gateway.ask("POST", "/chargers/left/reset");
        if (reset.status === 200) return true;
        assert.equal(reset.status, 409);
        assert.match(JSON.stringify(reset.body), /left: \w+/);
        return false;
      });
      const health = await gateway.ask("GET", "/healthz");
      assert.equal(health.status, 200, JSON.stringify(health.body));
      assert.equal(await powerAt("left"), 0);
      // The other one goes on, or has only just come.
      await eventually(
        "power of the other one",
        async () => await powerAt("right") >= 1_000,
      );
      assert.equal(await powerAt("left"), 0);
      const start = await gateway.ask("POST", "/chargers/left/start");
      assert.equal(start.status, 200, JSON.stringify(start.body));
      const unknown = await gateway.ask("POST", "/chargers/middle/reset");
      assert.equal(unknown.status, 404);
      const idle = await gateway.ask("POST", "/chargers/right/reset");
      assert.equal(idle.status, 409, "there is no fault to reset");
    } finally {
      assert.equal(await gateway.stop(), 0, gateway.lines());
    }
  },
);

const NOBODY = `
chargers:
  - { id: left, kind: dc, sdpPort: ${PORT + 2} }
virtualCars: []
`;

Deno.test(
  "what cannot be done is refused with the reason, and nothing says done where nothing was",
  async () => {
    const gateway = await started(NOBODY);
    try {
      await gateway.next(/control: http/);
      const stop = await gateway.ask("POST", "/chargers/left/stop");
      assert.equal(stop.status, 409, JSON.stringify(stop.body));
      assert.match(JSON.stringify(stop.body), /session/);
      const statuses: number[] = [];
      for (let n = 0; n < 65; n++) {
        const path = `/v1/grid/setpoints/wish-${n}`;
        const put = await gateway.ask("PUT", path, { powerW: 1_000 + n });
        statuses.push(put.status);
      }
      assert.deepEqual(new Set(statuses.slice(0, 64)), new Set([201]));
      assert.equal(statuses[64], 429);
      const { body } = await gateway.ask("GET", "/v1/grid/setpoints");
      assert.ok(Array.isArray(body));
      assert.equal(body.length, 64);
      const old = await gateway.ask("POST", "/grid/setpoint", {
        id: "wish-0",
        powerW: 1,
      });
      // The client follows a 308 with its method and body.
      assert.deepEqual(old, {
        status: 200,
        body: { id: "wish-0", change: "replaced" },
      });
    } finally {
      assert.equal(await gateway.stop(), 0, gateway.lines());
    }
  },
);
