import assert from "node:assert/strict";
import { StepBench, VEHICLE } from "./_bench.ts";

const near = (watts: number, aim: number) =>
  assert.ok(Math.abs(watts - aim) < 60, `${watts} W is not about ${aim} W`);

Deno.test("`step()` takes a DC car from plug-in to unplug, energy both ways", () => {
  const b = new StepBench();
  assert.equal(b.state.phase, "Unplugged");
  b.transfer(11_000);
  assert.deepEqual(b.settled(), [{ ok: true, command: "evse.closeContactor" }]);
  assert.equal(b.state.phase, "Session.Transfer", b.words());
  near(b.outlet.powerW, 11_000);
  assert.equal(b.station().contactorClosed, true);
  b.allot(-7_000);
  b.talk(10_000);
  near(b.outlet.powerW, -7_000);
  b.send({ type: "evse.stopTransfer", reason: "the car has enough" });
  b.run(1_000);
  assert.deepEqual(b.settled().at(-1), {
    ok: true,
    command: "evse.stopTransfer",
  });
  assert.equal(b.outlet.latest().contactor.closed, false);
  assert.ok(b.outlet.latest().plug.locked, "locked with the battery on it");
  b.send({
    type: "evse.sessionOver",
    how: "terminated",
    reason: "the car stopped the session",
  });
  b.run(500);
  assert.ok(b.outlet.latest().plug.locked);
  b.outlet.inlet = false;
  b.outlet.pilot = "B";
  b.run(1_000);
  assert.equal(b.outlet.latest().plug.locked, false);
  assert.equal(b.state.phase, "PluggedIn");
  b.outlet.pilot = "A";
  b.run(200);
  assert.equal(b.state.phase, "Unplugged");
  const kinds = b.kinds();
  const order = [
    "pluggedIn",
    "linked",
    "authorised",
    "serviceAgreed",
    "cableChecked",
    "scheduleAgreed",
    "transferStarted",
    "transferStopped",
    "sessionEnded",
    "unplugged",
    "available",
  ].map((kind) => kinds.indexOf(kind as never));
  assert.ok(order.every((at) => at >= 0), `${kinds}`);
  assert.deepEqual(order, order.toSorted((x, y) => x - y), `${kinds}`);
  const [ended] = b.find("sessionEnded");
  assert.equal(ended?.words, "the car stopped the session");
  assert.equal(ended?.by, "car");
  assert.equal(ended?.sessionId, "1-1");
  assert.ok(ended && ended.chargedWh > 5 && ended.dischargedWh > 15);
  const last = b.effects.findLast((effect) => effect.do === "tellSite");
  assert.equal(last?.message.type, "site.chargerGone");
});

Deno.test("`step()` keeps one contactor operation from the cable check to the end of the transfer", () => {
  const b = new StepBench();
  b.transfer(5_000);
  assert.equal(b.outlet.latest().opened, 0);
  assert.deepEqual(
    b.find("contactor").map(({ closed }) => closed),
    [true],
  );
  assert.equal(b.state.epoch, b.outlet.order.epoch);
});

Deno.test("`step()` takes an AC car to power and back", () => {
  const b = new StepBench("ac");
  b.acTransfer(9_000);
  assert.equal(b.state.phase, "Session.Transfer", b.words());
  near(b.outlet.powerW, 9_000);
  assert.equal(b.outlet.order.follows, "messages");
});

Deno.test("`step()` tells the site each second while a session is kept", () => {
  const b = new StepBench();
  b.transfer(5_000);
  const before = b.effects.filter((effect) => effect.do === "tellSite").length;
  b.talk(10_000);
  const heard = b.effects.filter((effect) => effect.do === "tellSite").length -
    before;
  assert.ok(heard >= 9 && heard <= 11, `${heard} in ten seconds`);
});

Deno.test("`step()` gives a silent DC session no current, and opens later", () => {
  const b = new StepBench();
  b.transfer(10_000);
  near(b.outlet.powerW, 10_000);
  const fromMs = b.monoMs;
  assert.ok(b.run(3_000, () => b.outlet.powerW === 0));
  assert.ok(b.monoMs - fromMs <= 700, `${b.monoMs - fromMs} ms`);
  assert.equal(b.state.phase, "Session.Transfer");
  b.talk(500);
  near(b.outlet.powerW, 10_000);
  b.run(4_000);
  assert.equal(b.outlet.latest().contactor.closed, false);
  assert.equal(b.find("permitLost")[0]?.name, "session");
});

Deno.test("`step()` lets a car that is back replace its silent session, and no stranger, and nobody a live one", () => {
  const b = new StepBench();
  b.connect();
  const isRefused = (link: number) =>
    b.effects.some((e) => e.do === "closeLink" && e.link === link);
  assert.ok(isRefused(b.link()));
  assert.ok(isRefused(b.link(true)));
  b.run(6_000);
  assert.ok(isRefused(b.link()));
  b.run(30_000);
  assert.ok(isRefused(b.link()));
  assert.equal(b.state.session?.number, 1);
  const third = b.link(true);
  assert.ok(
    b.effects.some((e) => e.do === "startSession" && e.link === third),
    b.words(),
  );
  assert.equal(b.state.session?.number, 2);
  assert.match(b.find("sessionEnded")[0]?.words ?? "", /silent/);
});

Deno.test("`step()` keeps a paused session for its plug and forgets it on unplugging", () => {
  const b = new StepBench();
  b.connect();
  const paused = {
    sessionId: "0011223344556677",
    service: "DC",
    controlMode: "dynamic",
  } as const;
  b.outlet.pilot = "C";
  b.allot(0);
  b.send({ type: "evse.startCableCheck", maxV: 450 });
  b.run(2_000);
  b.send({
    type: "evse.sessionOver",
    how: "paused",
    reason: "the car pauses",
    paused,
  });
  b.run(500);
  assert.equal(b.state.phase, "PluggedIn");
  assert.ok(b.outlet.latest().plug.locked, "while the car pauses");
  b.link();
  b.run(50);
  assert.equal(b.station().paused?.sessionId, paused.sessionId);
  b.outlet.pilot = "A";
  b.run(1_000);
  b.send({ type: "evse.sessionOver", how: "failed", reason: "gone" });
  b.run(1_000);
  assert.equal(b.state.phase, "Unplugged", b.words());
  assert.equal(b.station().paused, undefined);
});

Deno.test("`step()` serves the next car after a crash of the session", () => {
  const b = new StepBench();
  b.transfer(10_000);
  b.send({ type: "evse.sessionGone", number: 1, crashed: true });
  b.outlet.inlet = false;
  b.outlet.pilot = "B";
  b.run(1_500);
  assert.equal(b.state.phase, "PluggedIn", b.words());
  assert.equal(b.find("sessionEnded")[0]?.words, "the session crashed");
  b.effects.length = 0;
  b.link();
  b.prepare();
  assert.equal(b.settled()[0]?.ok, true);
  assert.equal(b.state.session?.number, 2);
});

Deno.test("`step()` says what the car asks in scheduled mode: amperes, signed, and a ceiling", () => {
  const b = new StepBench();
  b.transfer(10_000);
  const ask = (voltageV: number, currentA: number) =>
    b.talk(500, {
      ...VEHICLE,
      controlMode: "scheduled",
      demand: { voltageV, currentA },
    });
  ask(440, 10);
  assert.equal(b.outlet.order.setA, 10);
  assert.equal(b.outlet.order.envelope.ceilingV, 440);
  assert.equal(b.outlet.order.envelope.charge.maxA[0], 10);
  assert.equal(b.outlet.order.envelope.discharge.maxA[0], 0);
  ask(0, -5);
  assert.equal(b.outlet.order.setA, -5);
  assert.equal(b.outlet.order.envelope.ceilingV, 440, "0 keeps the last");
  assert.equal(b.outlet.order.envelope.charge.maxA[0], 0);
  assert.equal(b.outlet.order.envelope.discharge.maxA[0], 5);
  ask(440, 0);
  assert.equal(b.outlet.order.setA, 0);
  assert.equal(b.outlet.order.envelope.charge.maxA[0], 0);
});
