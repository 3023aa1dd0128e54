import assert from "node:assert/strict";
import { bench } from "./_bench.ts";
import { Link, VEHICLE } from "./_offers.ts";

const near = (watts: number, aim: number) =>
  assert.ok(Math.abs(watts - aim) < 60, `${watts} W is not about ${aim} W`);

Deno.test("`charger()` fails the cable check on the insulation monitor's verdict", async () => {
  const b = await bench();
  b.car.insulationOhm = 20_000;
  await b.connect();
  b.allot(0);
  b.car.ready();
  b.send({ type: "evse.startCableCheck", maxV: 500 });
  await b.run(2_000);
  assert.equal(b.board.station().cableCheck, "failed");
  assert.equal(b.board.status().fault, "the insulation to earth is too low");
  assert.equal(b.board.status().state, "Faulted");
  assert.ok(b.board.status().voltageV < 60);
  b.send(
    { type: "evse.sessionOver", how: "failed", reason: "cable check" },
  );
  await b.run(200);
  assert.equal(b.twin.plug.latest().locked, false);
  b.circuit.unplug();
  await b.run(500);
  assert.equal(b.board.status().state, "Unplugged");
  assert.equal(b.board.status().fault, undefined);
  await b.stop();
});

Deno.test("`charger()` does not believe an insulation that was measured while the test voltage fell", async () => {
  const b = await bench();
  await b.connect();
  b.allot(0);
  b.car.ready();
  b.send({ type: "evse.startCableCheck", maxV: 500 });
  const measures = () => b.loop.latest().insulation.verdict === "running";
  await b.clock.until(measures, 5_000);
  assert.ok(measures());
  b.faults.supplyLost = true;
  await b.run(5_000);
  assert.equal(b.board.station().cableCheck, "running");
  await b.stop();
});

Deno.test("`charger()` does not close before pre-charge has matched, nor believe a contactor that stays open", async () => {
  for (const stuck of [false, true]) {
    const b = await bench();
    await b.connect();
    b.faults.contactorStuckOpen = stuck;
    if (stuck) await b.prepare();
    else {
      b.car.ready();
      b.allot(0);
      b.send({ type: "evse.startCableCheck", maxV: 500 });
      await b.run(3_000);
      b.send({ type: "evse.closeContactor" });
      await b.run(2_000);
    }
    const [answer] = b.settled();
    assert.equal(answer?.ok, false);
    assert.match(
      answer?.reason ?? "",
      stuck ? /did not close/ : /does not match/,
    );
    assert.equal(b.board.status().contactor, "open");
    await b.stop();
  }
});

Deno.test("`charger()` believes a welded contactor: out of use until it opens and somebody resets it", async () => {
  const b = await bench();
  await b.transfer(10_000);
  b.faults.welded = "all";
  b.send({ type: "evse.stopTransfer", reason: "done" });
  await b.run(1_500);
  assert.equal(b.board.status().state, "Faulted");
  assert.equal(b.board.status().fault, "the contactor is welded");
  const answer = b.settled().at(-1);
  assert.equal(answer?.ok, false, "stopTransfer is not answered as done");
  b.send({ type: "evse.sessionOver", how: "failed", reason: "fault" });
  b.car.rest();
  await b.run(1_000);
  b.circuit.unplug();
  await b.run(1_000);
  b.send({ type: "evse.reset", by: "person" });
  await b.run(100);
  assert.equal(b.board.status().state, "Faulted");
  const link = new Link();
  b.send({ type: "evse.link", link });
  assert.ok(link.closed, "no session on a welded contactor");
  b.faults.welded = "none";
  await b.run(1_000);
  assert.equal(b.board.status().state, "Faulted", "until reset");
  b.send({ type: "evse.reset", by: "person" });
  await b.run(1_000);
  assert.equal(b.board.status().state, "Unplugged");
  assert.equal(b.board.status().fault, undefined);
  await b.stop();
});

Deno.test("`charger()` opens at once on emergency stop and on overvoltage, then ends the session, then unlocks", async () => {
  for (const kind of ["emergency", "overvoltage"] as const) {
    const b = await bench();
    await b.transfer(10_000);
    if (kind === "emergency") {
      b.send({ type: "evse.emergencyStop", by: "person" });
    } else b.car.openCircuitV = 510;
    await b.run(kind === "emergency" ? 150 : 600);
    assert.equal(b.board.status().contactor, "open", kind);
    assert.equal(b.board.status().state, "Faulted");
    const [fault] = b.board.status().faults;
    assert.ok(fault?.name.startsWith(kind), fault?.name);
    assert.equal(b.board.station().fault, fault?.words);
    assert.ok(b.session.some(({ type }) => type === "session.wake"));
    assert.ok(
      !b.session.some(({ type }) => type === "session.abort"),
      "it may still answer the car",
    );
    assert.ok(b.twin.plug.latest().locked, "locked while there is voltage");
    b.car.openCircuitV = 400;
    b.car.rest();
    await b.run(3_000);
    assert.ok(
      b.session.some(({ type }) => type === "session.abort"),
      "a silent session is ended",
    );
    await b.run(2_000);
    assert.equal(b.twin.plug.latest().locked, false);
    await b.stop();
  }
});

Deno.test("`charger()` opens the contactor when the session crashes, and serves the next car", async () => {
  const b = await bench();
  await b.transfer(10_000);
  b.system.get("session:1")?.send({ type: "test.crash" });
  await b.run(100);
  b.car.rest();
  await b.run(1_500);
  assert.equal(b.board.status().contactor, "open");
  assert.equal(b.board.status().state, "PluggedIn");
  assert.ok(b.notes().includes("session ended: the session crashed"));
  assert.equal(b.system.get("session:1"), undefined);
  b.session.length = 0;
  b.send({ type: "evse.link", link: new Link() });
  await b.run(50);
  assert.equal(b.sessions[1]?.sessionNumber, 2);
  await b.prepare();
  assert.equal(b.settled()[0]?.ok, true);
  await b.stop();
});

Deno.test("`charger()` refuses a second link while a session lives, and replaces a silent one", async () => {
  const from = (peerAddress: string) =>
    Object.assign(new Link(), { peerAddress });
  const b = await bench();
  await b.connect(from("fe80::ca"));
  const second = from("fe80::ca");
  b.send({ type: "evse.link", link: second });
  assert.ok(second.closed);
  assert.equal(b.sessions.length, 1);
  await b.run(6_000);
  for (const stranger of [from("fe80::bad"), new Link()]) {
    b.send({ type: "evse.link", link: stranger });
    assert.ok(stranger.closed);
  }
  const third = from("fe80::ca");
  b.send({ type: "evse.link", link: third });
  await b.run(50);
  assert.equal(third.closed, false);
  assert.equal(b.sessions.length, 2);
  assert.equal(b.board.status().sessionId, "1-2");
  await b.stop();
});

Deno.test("`charger()` opens at once when the plug is pulled, and when a driver crashes comes back ready", async () => {
  const b = await bench();
  await b.transfer(10_000);
  let crash = true;
  const step = b.twin.step;
  Object.assign(b.twin, {
    step(now: number) {
      if (crash) {
        crash = false;
        throw new Error("the bus is gone");
      }
      step(now);
    },
  });
  b.car.rest();
  // The session, which says nothing, is given its time to end by itself.
  await b.run(5_000);
  assert.equal(b.board.status().contactor, "open");
  assert.equal(b.board.status().state, "PluggedIn");
  b.circuit.unplug();
  await b.run(200);
  b.session.length = 0;
  await b.transfer(5_000);
  near(b.board.status().powerW, 5_000);
  b.circuit.unplug();
  await b.run(150);
  assert.equal(b.circuit.coil, false);
  await b.stop();
});

Deno.test("`charger()` serves a far AC car through its shadow", async () => {
  const b = await bench({
    twin: { kind: "ac" },
    far: true,
  });
  b.send({ type: "evse.link", link: new Link() });
  await b.run(100);
  assert.equal(b.board.status().state, "Session.Setup");
  const vehicle = { ...VEHICLE, service: "AC_BPT" as const, maxV: undefined };
  b.send({ type: "evse.vehicle", vehicle });
  b.allot(0);
  b.send({ type: "evse.closeContactor" });
  await b.run(1_000);
  assert.equal(b.settled()[0]?.ok, true);
  b.allot(9_000);
  b.send({ type: "evse.startTransfer" });
  await b.talk(3_000, vehicle);
  near(b.board.status().powerW, 9_000);
  b.allot(-6_000);
  await b.talk(4_000, vehicle);
  near(b.board.status().powerW, -6_000);
  b.send({ type: "evse.stopTransfer", reason: "enough" });
  await b.run(4_000);
  assert.equal(b.settled()[1]?.ok, true);
  b.send(
    { type: "evse.sessionOver", how: "terminated", reason: "done" },
  );
  await b.run(500);
  assert.equal(b.board.status().state, "Unplugged");
  await b.stop();
});

Deno.test("`charger()` keeps a paused session for its plug and forgets it on unplugging", async () => {
  const b = await bench();
  await b.connect();
  const paused = {
    sessionId: "0011223344556677",
    service: "DC",
    controlMode: "dynamic",
  };
  b.send(
    {
      type: "evse.sessionOver",
      how: "paused",
      reason: "the car pauses",
      paused,
    },
  );
  await b.run(500);
  assert.equal(b.board.station().paused?.sessionId, paused.sessionId);
  b.send({ type: "evse.link", link: new Link() });
  await b.run(50);
  assert.equal(
    b.board.station().paused?.sessionId,
    paused.sessionId,
    "the next session may join it",
  );
  b.send(
    { type: "evse.sessionOver", how: "terminated", reason: "done" },
  );
  await b.run(500);
  assert.equal(b.board.station().paused, undefined);
  await b.stop();
});
