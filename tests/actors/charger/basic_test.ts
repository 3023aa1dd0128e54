import { askLate } from "./_authorisers.ts";
import assert from "node:assert/strict";
import { ampsOf } from "../../../drivers/devices/mod.ts";
import { AFTER_MS, basic, THREE_PHASE_V } from "./_basic_bench.ts";
import { Link } from "./_offers.ts";

Deno.test("a basic car sees 5 %, F for 4 s, X1, and then what the site allots", async () => {
  const b = await basic();
  await b.charge(11_000);
  const percents = b.basicCar.seen.map(({ percent }) => percent);
  assert.deepEqual(percents, [5, 0, 100, 26.5], "no other signal");
  const [hlc, fault, steady, nominal] = b.basicCar.seen.map(({ atMs }) => atMs);
  const held = [fault! - hlc!, steady! - fault!, nominal! - steady!];
  assert.ok(held[0]! >= AFTER_MS && held[0]! < AFTER_MS + 1_000, `${held}`);
  assert.ok(held[1]! >= 3_980 && held[1]! < 4_100, `T_step_EF: ${held}`);
  assert.ok(held[2]! >= 730 && held[2]! < 1_000, `X1: ${held}`);
  assert.ok(Math.abs(b.board.status().powerW - 15.9 * THREE_PHASE_V) < 50);
  assert.equal(
    b.last()?.state,
    "charging without communication (basic, 16 A)",
  );
  assert.equal(b.last()?.controlMode, "basic");
  await b.stop();
});

Deno.test("the contactor of a basic car closes within 3 s of state C", async () => {
  const b = await basic();
  await b.begin(11_000);
  await b.clock.until(
    () => b.twin.pilot.latest().state === "C",
    10_000,
  );
  const readyMs = b.clock.monoMs();
  await b.clock.until(() => b.isClosed(), 10_000);
  assert.ok(b.clock.monoMs() - readyMs <= 3_000);
  await b.stop();
});

Deno.test("the duty cycle follows the site, at most every 5 s", async () => {
  const b = await basic();
  await b.charge(11_000);
  for (const amps of [8, 12, 10, 14]) {
    b.allot(amps * THREE_PHASE_V);
    await b.run(1_000);
  }
  await b.run(10_000);
  const nominal = b.basicCar.seen.slice(3);
  assert.deepEqual(
    nominal.map(({ percent }) => ampsOf(percent).toFixed(1)),
    ["15.9", "8.0", "14.0"],
  );
  const gaps = nominal.slice(1).map(({ atMs }, n) => atMs - nominal[n]!.atMs);
  assert.ok(gaps.every((ms) => ms >= 5_000), `${gaps}`);
  assert.ok(Math.abs(b.board.status().powerW - 14 * THREE_PHASE_V) < 150);
  await b.stop();
});

Deno.test("a basic car that goes back to B under load is cut off within 100 ms", async () => {
  const b = await basic({ careless: true });
  await b.charge(11_000);
  b.basicCar.wants = false;
  await b.clock.until(() => b.basicCar.pilotOhm > 2_000, 1_000);
  const openedMs = b.clock.monoMs();
  await b.clock.until(() => !b.circuit.coil, 1_000);
  const tookMs = b.clock.monoMs() - openedMs;
  assert.ok(tookMs <= 100, `${tookMs} ms`);
  await b.stop();
});

Deno.test("a basic car that goes back to B is cut off within 100 ms, and served again", async () => {
  const b = await basic();
  await b.charge(11_000);
  b.basicCar.wants = false;
  await b.clock.until(() => b.basicCar.pilotOhm > 2_000, 1_000);
  const openedMs = b.clock.monoMs();
  await b.clock.until(() => !b.circuit.coil, 1_000);
  assert.ok(b.clock.monoMs() - openedMs <= 100, "the coil is off in time");
  await b.run(5_000);
  assert.equal(b.state(), "Session.Setup");
  assert.equal(b.board.status().contactor, "open");
  assert.equal(b.board.status().fault, undefined, "that is no fault");
  assert.match(b.last()?.state ?? "", /^waiting for the car/);
  b.basicCar.wants = true;
  await b.run(5_000);
  assert.equal(b.state(), "Session.Transfer");
  assert.ok(b.board.status().powerW > 10_000);
  assert.equal(b.records.list().length, 1, "it is the same session");
  await b.stop();
});

for (const stubborn of [false, true]) {
  const kind = stubborn ? "stubborn" : "obedient";
  Deno.test(`without power from the site a ${kind} basic car is stopped, and served when there is some again`, async () => {
    const b = await basic({ stubborn });
    await b.charge(11_000);
    const askedMs = b.clock.monoMs();
    b.allot(1_000); // below 6 A
    await b.clock.until(() => !b.circuit.coil, 20_000);
    const tookMs = b.clock.monoMs() - askedMs;
    const [least, most] = stubborn ? [6_000, 6_200] : [150, 600];
    assert.ok(tookMs >= least! && tookMs <= most!, `${tookMs} ms`);
    assert.equal(b.basicCar.percent, 100, "X1");
    await b.run(8_000);
    assert.equal(b.state(), "Session.Setup");
    assert.equal(b.last()?.state, "waiting for power from the site");
    b.allot(11_000);
    await b.run(8_000);
    assert.equal(b.state(), "Session.Transfer");
    await b.stop();
  });
}

Deno.test("an allocation that runs out stops a basic car", async () => {
  const b = await basic();
  await b.charge(11_000);
  b.allot(11_000, { untilMonoMs: b.clock.monoMs() + 3_000 });
  await b.run(2_500);
  assert.equal(b.state(), "Session.Transfer");
  await b.run(3_000);
  assert.equal(b.board.status().contactor, "open");
  assert.equal(b.basicCar.percent, 100);
  await b.stop();
});

Deno.test("an unplug in state B ends a basic session well", async () => {
  const b = await basic();
  await b.charge(11_000);
  b.basicCar.wants = false;
  await b.run(3_000);
  b.circuit.unplug();
  await b.run(3_000);
  assert.equal(b.state(), "Unplugged");
  assert.equal(b.last()?.how, "terminated");
  assert.equal(b.last()?.reason, "the car was unplugged");
  const ended = b.events.find(({ kind }) => kind === "sessionEnded");
  assert.ok(ended?.kind === "sessionEnded");
  assert.deepEqual([ended.by, ended.cause], ["car", { kind: "carEnded" }]);
  assert.equal(b.twin.pilot.latest().dutyPercent, 5, "ready for the next");
  await b.stop();
});

Deno.test("a plug pulled while a basic car charges opens at once", async () => {
  const b = await basic();
  await b.charge(11_000);
  b.circuit.unplug();
  await b.run(100);
  assert.equal(b.circuit.coil, false);
  await b.run(3_000);
  assert.equal(b.state(), "Unplugged");
  assert.equal(b.last()?.how, "failed");
  await b.stop();
});

for (const ventilated of [false, true]) {
  Deno.test(`a basic car in state D gets ${ventilated ? "power where there is" : "no power without"} ventilation`, async () => {
    const b = await basic({ ventilation: true }, {
      basic: { afterMs: AFTER_MS, ventilated },
    });
    await b.begin(11_000);
    await b.run(10_000);
    assert.equal(b.twin.pilot.latest().state, "D");
    assert.equal(b.board.status().powerW > 10_000, ventilated);
    assert.equal(b.isClosed(), ventilated);
    const told = /no power: the car asks for ventilation/;
    assert.equal(told.test(b.last()?.state ?? ""), !ventilated);
    await b.stop();
  });
}

Deno.test("nominal duty comes only after the authorisation", async () => {
  const b = await basic({}, {
    authorisation: askLate(30_000),
  });
  await b.begin(11_000);
  await b.run(20_000);
  assert.equal(b.basicCar.percent, 100, "X1 until then");
  await b.run(20_000);
  assert.equal(b.state(), "Session.Transfer");
  await b.stop();
});

Deno.test("a basic car that takes more than it is offered is stopped", async () => {
  const b = await basic({ greed: 1.4 });
  await b.begin(10 * THREE_PHASE_V);
  await b.run(15_000);
  assert.equal(b.board.status().contactor, "open");
  assert.equal(b.last()?.reason, "the car draws more than it is allotted");
  await b.stop();
});

Deno.test("a basic car that gives energy back is stopped within two seconds", async () => {
  const b = await basic({ greed: -1 });
  await b.begin(11_000);
  await b.clock.until(() => b.state() === "Session.Transfer", 10_000);
  await b.run(3_000);
  assert.equal(b.board.status().contactor, "open");
  assert.match(b.last()?.reason ?? b.last()?.state ?? "", /gives energy back/);
  await b.stop();
});

Deno.test("a missing permit stops a basic car, by its name", async () => {
  const b = await basic();
  await b.charge(11_000);
  b.faults.meterStuck = true;
  await b.run(30_000);
  assert.equal(b.board.status().contactor, "open");
  assert.equal(b.basicCar.percent, 100);
  assert.match(b.last()?.reason ?? "", /^meter:/);
  await b.stop();
});

Deno.test("an emergency stop opens the contactor of a basic car, and stays", async () => {
  const b = await basic();
  await b.charge(11_000);
  b.send({ type: "evse.emergencyStop", by: "person" });
  await b.run(100);
  assert.equal(b.board.status().contactor, "open");
  await b.run(120_000);
  assert.equal(b.state(), "Faulted");
  assert.equal(b.basicCar.percent, 100);
  await b.stop();
});

Deno.test("a person stops a basic car, which is not begun again", async () => {
  const b = await basic();
  await b.charge(11_000);
  b.send({ type: "evse.stop", reason: "a person asked for it", by: "person" });
  await b.run(3_000);
  assert.equal(b.state(), "PluggedIn");
  assert.equal(b.last()?.how, "terminated");
  await b.run(300_000);
  assert.equal(b.state(), "PluggedIn");
  assert.equal(b.records.list().length, 1);
  await b.stop();
});

Deno.test("a link during basic charging is refused", async () => {
  const b = await basic();
  await b.charge(11_000);
  const link = new Link();
  b.send({ type: "evse.link", link });
  await b.run(1_000);
  assert.ok(link.closed);
  assert.equal(b.state(), "Session.Transfer");
  await b.stop();
});

Deno.test("a gateway that stops leaves no PWM, an open contactor and an ended record", async () => {
  const b = await basic();
  await b.charge(11_000);
  await b.stop();
  await b.run(1_000);
  assert.equal(b.circuit.signal, "X1");
  assert.equal(b.circuit.coil, false);
  assert.equal(b.last()?.how, "failed");
  assert.equal(b.last()?.reason, "the session was stopped by the gateway");
});

Deno.test("a basic car that lets go while the contactor closes has done nothing wrong", async () => {
  const b = await basic({ answersMs: 0 });
  await b.begin(11_000);
  await b.clock.until(() => b.circuit.coil, 10_000);
  assert.equal(b.state(), "Session.Closing");
  b.basicCar.wants = false;
  await b.run(5_000);
  assert.equal(b.board.status().contactor, "open");
  assert.equal(b.board.status().fault, undefined);
  assert.equal(b.state(), "Session.Setup");
  b.basicCar.wants = true;
  await b.run(5_000);
  assert.equal(b.state(), "Session.Transfer");
  assert.equal(b.records.list().length, 1);
  await b.stop();
});

Deno.test("power that flows without a session is told to the site each second, until it ends", async () => {
  const b = await basic({ stubborn: true });
  await b.charge(11_000);
  b.faults.welded = "all";
  b.send({ type: "evse.stop", reason: "a person asked for it", by: "person" });
  await b.run(20_000);
  // Its session goes with the evse; the fault and the current stay.
  b.send({ type: "evse.allocation", allocation: null });
  await b.run(1_000);
  assert.equal(b.state(), "Faulted");
  assert.equal(b.board.state().session, undefined);
  assert.ok(b.circuit.powerW > 10_000, `${b.circuit.powerW} W`);
  b.site.length = 0;
  await b.run(10_000);
  const reports = b.site.flatMap(({ report }) => report ?? []);
  assert.ok(reports.length >= 9 && reports.length <= 11, `${reports.length}`);
  assert.equal(b.site.length, reports.length);
  for (const { sessionId, wantsPower, transferring, measured } of reports) {
    assert.deepEqual([sessionId, wantsPower, transferring], [
      undefined,
      false,
      false,
    ]);
    assert.ok(measured.powerW > 10_000);
  }
  b.faults.welded = "none";
  b.site.length = 0;
  await b.run(3_000);
  assert.equal(b.circuit.powerW, 0);
  assert.deepEqual(b.site.at(-1), { type: "site.chargerGone", chargerId: "1" });
  assert.equal(b.site.filter(({ report }) => report).length <= 1, true);
  await b.stop();
});
