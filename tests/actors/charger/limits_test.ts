import assert from "node:assert/strict";
import { bench } from "./_bench.ts";
import { VEHICLE } from "./_offers.ts";

Deno.test("`station()` tells what holds now, discharge only while it is permitted", async () => {
  const b = await bench();
  const limits = () => b.board.station().limits;
  assert.deepEqual(limits(), {
    chargeW: 0,
    dischargeW: 0,
    chargeA: 0,
    dischargeA: 0,
    maxV: 920,
    minV: 150,
  });
  await b.connect();
  b.send({ type: "evse.vehicle", vehicle: VEHICLE });
  const allotted = b.allocation(9_000, { minW: -8_000, maxW: 9_000 });
  b.send({ type: "evse.allocation", allocation: allotted });
  await b.run(50);
  const now = limits();
  assert.deepEqual([now.chargeW, now.chargeA], [9_000, 60]);
  // Before the transfer the vehicle has no permit to discharge.
  assert.equal(b.loop.latest().dischargePermitted, false);
  assert.deepEqual([now.dischargeW, now.dischargeA], [0, 0]);
  await b.system.stop();
});

Deno.test("`station()` of AC tells amperes of each phase and whether the residual current device has tripped", async () => {
  const b = await bench({ twin: { kind: "ac" } });
  await b.connect();
  const vehicle = { ...VEHICLE, service: "AC_BPT" } as const;
  b.send({ type: "evse.vehicle", vehicle });
  const allotted = b.allocation(9_000, { maxW: 9_000 });
  b.send({ type: "evse.allocation", allocation: allotted });
  await b.run(50);
  const station = b.board.station();
  assert.equal(station.limits.chargeW, 9_000);
  const amps = () => Math.round(b.board.station().limits.chargeA * 100) / 100;
  assert.equal(amps(), 13.04);
  b.send({ type: "evse.vehicle", vehicle: { ...vehicle, phases: 1 } });
  await b.run(50);
  assert.equal(amps(), 31.88);
  assert.equal(station.residualCurrent, false);
  assert.equal(station.insulation, "unknown");
  await b.system.stop();
});
