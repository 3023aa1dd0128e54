import assert from "node:assert/strict";
import { BasicCar } from "./_basic_car.ts";
import { AFTER_MS, basic } from "./_basic_bench.ts";
import { bench } from "./_bench.ts";
import { Link, VEHICLE } from "./_offers.ts";

Deno.test("a fault that stays is tried three times for one plug-in, no more", async () => {
  const b = await basic();
  await b.begin(11_000);
  b.faults.contactorStuckOpen = true;
  for (let n = 0; n < 100; n++) {
    b.allot(11_000);
    await b.run(3_000);
  }
  assert.equal(b.records.list().length, 3);
  assert.equal(b.state(), "PluggedIn");
  await b.stop();
});

Deno.test("an outlet without `basic`, and a DC outlet, never fall back", async () => {
  const options = { afterMs: AFTER_MS, ventilated: true };
  for (const kind of ["ac", "dc"] as const) {
    const b = await bench({
      twin: { kind },
      parts: kind === "dc" ? { basic: options } : {},
    });
    const car = new BasicCar();
    b.circuit.plugIn(car);
    await b.run(300_000);
    assert.equal(b.board.status().state, "PluggedIn");
    assert.deepEqual(car.seen.map(({ percent }) => percent), [5]);
    await b.stop();
  }
});

const OVER = { type: "evse.sessionOver" };
const ENDS = [
  {
    name: "that failed in its handshake",
    events: [{ ...OVER, how: "failed", reason: "no common protocol" }],
    falls: true,
  },
  {
    name: "that ended as agreed",
    events: [{ ...OVER, how: "terminated", reason: "the car was done" }],
    falls: false,
  },
  {
    name: "that paused",
    events: [{
      ...OVER,
      how: "paused",
      reason: "the car sleeps",
      paused: { sessionId: "x", service: "AC", controlMode: "dynamic" },
    }],
    falls: false,
  },
  {
    name: "that failed after the contactor",
    events: [
      { type: "evse.vehicle", vehicle: { ...VEHICLE, service: "AC" } },
      { type: "evse.closeContactor" },
      { ...OVER, how: "failed", reason: "the car fell silent" },
    ],
    falls: false,
  },
];

for (const { name, events, falls } of ENDS) {
  Deno.test(`a session ${name} is ${falls ? "" : "not "}followed by basic charging`, async () => {
    const b = await basic();
    b.circuit.plugIn(b.basicCar);
    await b.run(1_000);
    b.send({ type: "evse.link", link: new Link() });
    await b.run(100);
    for (const event of events) b.send(event);
    await b.run(9_000);
    assert.equal(b.state(), "PluggedIn", "the car may come back by itself");
    await b.run(120_000);
    const percents = b.basicCar.seen.map(({ percent }) => percent);
    // There was a data link: T_step_X1, no state F.
    assert.deepEqual(percents, falls ? [5, 100] : [5]);
    assert.equal(b.state(), falls ? "Session.Setup" : "PluggedIn");
    if (falls) {
      b.allot(11_000);
      await b.run(5_000);
      assert.equal(b.state(), "Session.Transfer");
      const [x1, nominal] = b.basicCar.seen.slice(1).map(({ atMs }) => atMs);
      assert.ok(nominal! - x1! >= 3_000, "T_step_X1");
    }
    await b.stop();
  });
}
