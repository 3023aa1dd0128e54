import assert from "node:assert/strict";
import { bench, VEHICLE } from "./_bench.ts";

Deno.test("`station()` has an outlook once the site has heard of the vehicle, and not before", async () => {
  const b = await bench();
  const offered = () =>
    b.board.station().outlook.charge.map(({ powerW }) => powerW);
  await b.connect();
  const nothing = { minW: 0, maxW: 0, described: false };
  const allot = (allocation: unknown) =>
    b.send({ type: "evse.allocation", allocation } as never);
  allot(b.allocation(0, nothing));
  await b.run(50);
  assert.deepEqual(offered(), []);
  b.send({ type: "evse.vehicle", vehicle: VEHICLE } as never);
  await b.run(50);
  // What was allotted before was not for this vehicle.
  assert.deepEqual(offered(), []);
  allot(b.allocation(9_000, { maxW: 9_000 }));
  await b.run(50);
  assert.deepEqual(offered(), [9_000]);
  await b.system.stop();
});
