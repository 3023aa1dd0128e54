import assert from "node:assert/strict";
import { bench } from "./_bench.ts";
import { VEHICLE } from "./_offers.ts";

Deno.test("`station()` has an outlook once the site has heard of the vehicle, and not before", async () => {
  const b = await bench();
  const offered = () =>
    b.board.station().outlook.charge.map(({ powerW }) => powerW);
  await b.connect();
  const nothing = { minW: 0, maxW: 0, described: false };
  const allot = (allocation: unknown) =>
    b.send({ type: "evse.allocation", allocation });
  allot(b.allocation(0, nothing));
  await b.run(50);
  assert.deepEqual(offered(), []);
  b.send({ type: "evse.vehicle", vehicle: VEHICLE });
  await b.run(50);
  // What was allotted before was not for this vehicle.
  assert.deepEqual(offered(), []);
  allot(b.allocation(9_000, { maxW: 9_000 }));
  await b.run(50);
  assert.deepEqual(offered(), [9_000]);
  await b.system.stop();
});

Deno.test("`station()` promises all the outlet has to a vehicle that the loop binds, and asks for no new schedule", async () => {
  const b = await bench();
  const today = {
    ...VEHICLE,
    service: "DC",
    controlMode: "scheduled",
    boundByLoop: true,
  } as const;
  await b.connect();
  b.send({ type: "evse.vehicle", vehicle: today });
  const allot = (maxW: number) =>
    b.send({
      type: "evse.allocation",
      allocation: b.allocation(maxW, { maxW }),
    });
  allot(3_000);
  await b.run(50);
  const [whole] = b.board.station().outlook.charge;
  assert.equal(whole?.powerW, b.board.limits().maxChargeW);
  assert.equal(b.board.station().allocation.maxW, 3_000);
  await b.system.stop();
});
