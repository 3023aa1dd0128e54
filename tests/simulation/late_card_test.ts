/** Cars that are let in late: whole seconds lie between plugging in and the schedule. */

import assert from "node:assert/strict";
import { world } from "./_world.ts";

const LATE_MS = 5_000;
const LATE = "authorisation: { kind: list }";

const CARS = [
  { kind: "ac", car: "protocol: iso2" },
  { kind: "dc", car: "protocol: iso2" },
  { kind: "dc", car: "protocol: din" },
  { kind: "dc", car: "service: DC_BPT, controlMode: scheduled" },
  { kind: "ac", car: "service: AC, controlMode: scheduled" },
];

for (const { kind, car } of CARS) {
  Deno.test(`the ${kind} car of "${car}" is offered power though its card came late`, async () => {
    const w = world({
      identifiesMs: LATE_MS,
      seed: 1,
      chargers: [`id: "1", kind: ${kind}, ${LATE}`],
      cars: [`charger: "1", ${car}, soc: 50, arriveS: 1, stayS: 40`],
    });
    await w.clock.advance(30_000);
    const { state, powerW } = w.charger("1").board.status();
    assert.equal(state, "Session.Transfer", JSON.stringify(w.notes));
    assert.ok(powerW > 5_000, `${powerW} W`);
    await w.clock.advance(30_000);
    assert.equal(w.ends[0]?.agreed, true, w.ends[0]?.reason);
    await w.system.stop();
  });
}

Deno.test("two late cars of iso2 share what the site has, and the second makes the first make room", async () => {
  const w = world({
    identifiesMs: LATE_MS,
    seed: 2,
    chargers: ["1", "2"].map((id) => `id: "${id}", kind: ac, ${LATE}`),
    cars: [
      'charger: "1", protocol: iso2, soc: 50, arriveS: 1, stayS: 300',
      'charger: "2", protocol: iso2, soc: 50, arriveS: 60, stayS: 300',
    ],
    config: "site: { importLimitW: 12000 }",
  });
  const powers = () => w.chargers.map(({ board }) => board.status().powerW);
  await w.clock.advance(40_000);
  assert.ok(powers()[0]! > 9_000, `${powers()}`);
  let mostW = 0;
  for (let second = 40; second < 150; second++) {
    await w.clock.advance(1_000);
    mostW = Math.max(mostW, powers().reduce((a, b) => a + b, 0));
  }
  assert.ok(powers().every((watts) => watts > 4_000), `${powers()}`);
  assert.ok(mostW <= 12_200, `the site took ${mostW} W`);
  await w.system.stop();
});
