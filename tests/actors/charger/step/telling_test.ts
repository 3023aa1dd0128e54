import assert from "node:assert/strict";
import { DEFAULT_TIMES } from "../../../../actors/charger/config.ts";
import type { ChargerReport } from "../../../../actors/site/site_messages.ts";
import type { VehicleView } from "../../../../protocols/iso15118/shared/secc/types.ts";
import { AC_VEHICLE, StepBench, VEHICLE } from "./_bench.ts";

const reports = (b: StepBench): ChargerReport[] =>
  b.effects.flatMap((effect) =>
    effect.do === "tellSite" && effect.message.type === "site.charger"
      ? [effect.message.report]
      : []
  );

Deno.test("`limitsChanged` is told on real change only, with who and why", () => {
  const b = new StepBench();
  b.transfer(5_000);
  const before = b.find("limitsChanged").length;
  for (let n = 0; n < 5; n++) {
    b.allot(5_000 + n, { reason: `renewal ${n}` });
    b.talk(250);
  }
  assert.equal(b.find("limitsChanged").length, before);
  b.allot(-3_000, { by: "owner", reason: "the owner sells" });
  const changed = b.find("limitsChanged").at(-1);
  assert.equal(b.find("limitsChanged").length, before + 1);
  assert.deepEqual([changed?.by, changed?.targetW, changed?.why], [
    "owner",
    -3_000,
    "the owner sells",
  ]);
});

Deno.test("`metered` is told at most every 5 s, when the power has changed", () => {
  const b = new StepBench();
  b.transfer(5_000);
  b.effects.length = 0;
  for (const watts of [6_000, 9_000, -4_000, 3_000]) {
    b.allot(watts);
    b.talk(4_000);
  }
  const told = b.find("metered");
  const gaps = told.slice(1).map(({ atMs }, n) => atMs - (told[n]?.atMs ?? 0));
  assert.ok(told.length >= 2 && told.length <= 4, `${told.length}`);
  assert.ok(gaps.every((ms) => ms >= 5_000), `${gaps}`);
  b.effects.length = 0;
  b.talk(59_000);
  assert.ok(b.find("metered").length <= 2, "nothing new to tell");
});

Deno.test("a vehicle that is late for a moment is told neither as idle nor as suspended", () => {
  const b = new StepBench();
  b.transfer(5_000);
  b.effects.length = 0;
  for (let n = 0; n < 20; n++) {
    b.send({ type: "evse.vehicle", vehicle: VEHICLE });
    b.run(1_100);
  }
  const zeros = b.find("metered").filter(({ powerW }) => powerW === 0);
  assert.deepEqual([zeros, b.find("suspended")], [[], []]);
});

Deno.test("a silent vehicle gets no direct current, and that it is silent is told", () => {
  const times = { ...DEFAULT_TIMES, sessionLeaseMs: 60_000 };
  const b = new StepBench("dc", { times });
  b.transfer(5_000);
  b.talk(6_000);
  b.effects.length = 0;
  b.run(11_500);
  const told = b.find("metered").map(({ powerW, silent }) => [powerW, silent]);
  assert.deepEqual(told, [[0, true]]);
  assert.deepEqual(
    b.find("suspended").map(({ by, silent }) => [by, silent]),
    [["station", true]],
  );
});

Deno.test("a late vehicle that asks for no current is what suspends the charging", () => {
  const b = new StepBench();
  const vehicle: VehicleView = {
    ...VEHICLE,
    controlMode: "scheduled",
    demand: { currentA: 0, voltageV: 400 },
  };
  b.transfer(5_000);
  b.effects.length = 0;
  for (let n = 0; n < 14; n++) {
    b.send({ type: "evse.vehicle", vehicle });
    b.run(1_100);
  }
  b.run(3_000);
  b.send({ type: "evse.vehicle", vehicle });
  assert.deepEqual(
    b.find("suspended").map(({ by, silent }) => [by, silent]),
    [["car", undefined]],
  );
});

Deno.test("why nothing flows is told as it is at that moment", () => {
  const b = new StepBench();
  b.transfer(5_000);
  b.talk(6_000);
  b.effects.length = 0;
  b.allot(0, { reason: "2 kW are too few" });
  b.talk(1_000);
  b.allot(0, { reason: "the car gives nothing" });
  b.talk(12_000);
  const told = [...b.find("metered"), ...b.find("suspended")];
  assert.deepEqual(told.map(({ why }) => why), [
    "the car gives nothing",
    "the car gives nothing",
  ]);
});

Deno.test("a car that takes nothing, and a station that gives nothing, suspend the charging by name", () => {
  const b = new StepBench("ac");
  b.acTransfer(9_000);
  b.outlet.drawsW = 0;
  b.talk(11_000, AC_VEHICLE);
  assert.deepEqual(b.find("suspended").map(({ by }) => by), ["car"]);
  b.outlet.drawsW = 5_000;
  b.talk(500, AC_VEHICLE);
  assert.equal(b.find("resumed").length, 1);
  b.allot(0);
  b.outlet.drawsW = 0;
  b.talk(11_000, AC_VEHICLE);
  assert.deepEqual(b.find("suspended").map(({ by }) => by), ["car", "station"]);
});

Deno.test("the site hears outlet, cable and car together, what is measured and what is wanted", () => {
  const b = new StepBench("dc", { cable: { attached: true, maxA: 40 } });
  b.transfer(5_000);
  const report = reports(b).at(-1);
  assert.ok(report);
  assert.equal(report.sessionId, "1-1");
  assert.equal(report.envelope.charge.maxW, 11_000);
  assert.equal(report.envelope.charge.maxA[0], 40);
  assert.equal(report.envelope.discharge.maxW, 10_000);
  assert.equal(report.transferring, true);
  assert.equal(report.wantsPower, true);
  assert.equal(report.phases, 3);
  assert.ok(Math.abs(report.measured.powerW - 5_000) < 60);
  b.send({ type: "evse.stop", by: "person", reason: "enough" });
  b.talk(1_000);
  assert.equal(reports(b).at(-1)?.wantsPower, false);
});

Deno.test("a demand of the moment is no limit that the site hears of", () => {
  const b = new StepBench();
  b.transfer(5_000);
  b.talk(1_500, {
    ...VEHICLE,
    controlMode: "scheduled",
    demand: { voltageV: 380, currentA: 3 },
  });
  const report = reports(b).at(-1);
  assert.ok((report?.envelope.charge.maxA[0] ?? 0) > 30);
  assert.equal(report?.envelope.ceilingV, 450);
});

Deno.test("a car in scheduled mode is asked for a new schedule when the bounds have moved, once in 30 s", () => {
  const b = new StepBench();
  const scheduled = {
    ...VEHICLE,
    controlMode: "scheduled",
    profile: [{ fromMs: 0, untilMs: 9e12, powerW: 10_000 }],
    demand: { voltageV: 400, currentA: 20 },
  } as const;
  b.transfer(10_000);
  b.talk(500, scheduled);
  b.allot(10_000, { maxW: 21_800 });
  assert.equal(b.state.notification, undefined, "within the slack");
  b.allot(5_000, { maxW: 5_000 });
  assert.equal(b.station().notification?.kind, "ScheduleRenegotiation");
  b.send({ type: "evse.startTransfer" });
  assert.equal(b.station().notification, undefined);
  b.allot(3_000, { maxW: 3_000 });
  assert.equal(b.state.notification, undefined, "patience");
  b.talk(31_000, scheduled);
  b.allot(2_000, { maxW: 2_000 });
  assert.equal(b.station().notification?.kind, "ScheduleRenegotiation");
});

Deno.test("`station()` has an outlook once the site has heard of the vehicle, and not before", () => {
  const b = new StepBench();
  const offered = () => b.station().outlook.charge.map(({ powerW }) => powerW);
  b.connect();
  b.allot(0, { minW: 0, maxW: 0, described: false });
  assert.deepEqual(offered(), []);
  b.send({ type: "evse.vehicle", vehicle: VEHICLE });
  assert.deepEqual(offered(), []);
  b.allot(9_000, { maxW: 9_000 });
  assert.deepEqual(offered(), [9_000]);
  b.send({
    type: "evse.vehicle",
    vehicle: { ...VEHICLE, boundByLoop: true, service: "DC" },
  });
  assert.deepEqual(offered(), [22_000], "the loop binds such a vehicle");
});

Deno.test("`station()` tells residual current and insulation as the device does", () => {
  const ac = new StepBench("ac");
  ac.acTransfer(5_000);
  assert.equal(ac.station().residualCurrent, false);
  assert.equal(ac.station().insulation, "unknown");
  ac.outlet.wrongs.lowInsulation = true;
  ac.state = { ...ac.state, insulationTest: ac.state.insulationTest + 1 };
  ac.run(1_000);
  assert.equal(ac.station().residualCurrent, true);
  const dc = new StepBench();
  assert.equal(dc.station().insulation, "unknown");
  dc.transfer(5_000);
  assert.equal(dc.station().insulation, "valid");
});

Deno.test("what the station allots is within outlet, cable, site and permits, target inside", () => {
  const b = new StepBench();
  b.transfer(5_000);
  b.allot(30_000, { minW: -30_000, maxW: 30_000 });
  assert.deepEqual(b.station().allocation, {
    targetW: 22_000,
    minW: -22_000,
    maxW: 22_000,
  });
  b.allot(-6_000, { discharge: { allowed: false, why: "no" } });
  assert.deepEqual(b.station().allocation, {
    targetW: 0,
    minW: 0,
    maxW: 22_000,
  });
  assert.equal(b.station().limits?.dischargeW, 0);
  b.allot(-6_000, { minW: -6_000, maxW: 0 });
  b.run(20);
  assert.deepEqual(b.station().allocation, {
    targetW: -6_000,
    minW: -6_000,
    maxW: 0,
  });
});

Deno.test("an allocation that has ended allows nothing", () => {
  const b = new StepBench("ac");
  b.acTransfer(9_000);
  b.allot(9_000, { untilMonoMs: b.monoMs + 1_000 });
  assert.equal(b.station().limits?.chargeW, 22_000);
  b.talk(1_500, AC_VEHICLE);
  assert.equal(b.station().limits?.chargeW, 0);
  assert.equal(b.find("permitLost")[0]?.name, "allocation");
  assert.equal(b.outlet.order.mode, "off");
});

Deno.test("a far car is plugged in by its link, told what it says, and leaves", () => {
  const b = new StepBench("ac", { hasFarCar: true });
  b.link();
  assert.equal(b.state.phase, "Session.Setup");
  const calls = () =>
    b.effects.flatMap((effect) => effect.do === "farCar" ? [effect.call] : []);
  assert.equal(calls()[0]?.what, "arrive");
  b.outlet.pilot = "B"; // the stand-in
  b.run(300);
  b.send({
    type: "evse.vehicle",
    vehicle: { ...AC_VEHICLE, presentW: 4_000 },
  });
  const told = calls().findLast(({ what }) => what === "told");
  assert.ok(told?.what === "told");
  assert.deepEqual([told.presentW, told.phases], [4_000, 3]);
  b.send({ type: "evse.sessionOver", how: "terminated", reason: "done" });
  b.run(100);
  assert.equal(calls().at(-1)?.what, "leave");
  b.outlet.pilot = "A";
  b.run(200);
  assert.equal(b.state.phase, "Unplugged");
});
