import { address } from "../../../../actors/kernel/mod.ts";
import type { EvseReply } from "../../../../actors/charger/step/reply.ts";
import assert from "node:assert/strict";
import { AC_VEHICLE, StepBench, VEHICLE } from "./_bench.ts";

const STOP = {
  type: "evse.stop",
  reason: "a person asked for it",
  by: "person",
  replyTo: address<EvseReply>("ask:1"),
} as const;

/** Steps of a DC session, as its commands. */
const STEPS: readonly ((b: StepBench) => void)[] = [
  (b) => b.send({ type: "evse.authorise", contract: false }),
  (b) => b.send({ type: "evse.vehicle", vehicle: VEHICLE }),
  (b) => {
    b.outlet.pilot = "C";
    b.allot(8_000);
    b.send({ type: "evse.startCableCheck", maxV: 450 });
    b.run(300);
  },
  (b) => b.run(2_000),
  (b) => {
    b.send({ type: "evse.preCharge", voltageV: 350 });
    b.run(500);
  },
  (b) => {
    b.outlet.inlet = true;
    b.send({ type: "evse.closeContactor" });
  },
  (b) => b.run(500),
  (b) => {
    b.send({ type: "evse.startTransfer" });
    b.talk(500);
  },
];

for (let at = 0; at <= STEPS.length; at++) {
  for (const isFree of [true, false]) {
    Deno.test(`a stop before step ${at} of a DC session is final${isFree ? "" : ", with a late yes"}`, () => {
      const b = new StepBench("dc", { isFree });
      b.connect();
      const answer = () => {
        const { asked } = b.state.authorisation;
        b.send({
          type: "evse.answer",
          number: asked,
          accepted: true,
          means: "external",
          why: "",
        });
      };
      const number = () => b.state.authorisation.asked;
      for (const each of STEPS.slice(0, at)) each(b);
      const asked = number();
      const before = b.outlet.order.mode;
      b.send(STOP);
      assert.deepEqual(b.replies().at(-1)?.kind, "done");
      assert.equal(b.station().notification?.kind, "Terminate");
      assert.equal(b.station().eim, "rejected");
      b.send({
        type: "evse.answer",
        number: asked,
        accepted: true,
        means: "external",
        why: "",
      });
      answer();
      assert.equal(b.station().eim, "rejected", "a late yes is void");
      b.run(700); // what flowed is led to zero
      b.effects.length = 0;
      const stays = before === "closed" || before === "transfer";
      for (const each of STEPS) {
        each(b);
        answer();
        assert.ok(Math.abs(b.outlet.powerW) < 1, `${b.outlet.powerW} W`);
        const { mode, envelope } = b.outlet.order;
        assert.ok(mode === "off" || (stays && mode === before), mode);
        assert.equal(envelope.charge.maxW, 0);
      }
      assert.ok(b.settled().every(({ ok }) => !ok), "nothing was closed");
      // A car that ignores it all.
      b.talk(12_000);
      assert.equal(b.outlet.order.mode, "off");
      assert.equal(b.outlet.latest().contactor.closed, false);
      b.run(6_000);
      b.outlet.inlet = false;
      b.outlet.pilot = "B";
      b.run(2_000);
      assert.equal(b.state.phase, "PluggedIn", b.words());
      const [ended] = b.find("sessionEnded");
      assert.equal(ended?.by, "person");
      b.link();
      assert.equal(b.state.phase, "PluggedIn", "no session until started");
      assert.match(b.find("linkRefused").at(-1)?.why ?? "", /was stopped/);
      b.send({
        type: "evse.start",
        by: "person",
        replyTo: address<EvseReply>("ask:2"),
      });
      assert.equal(b.replies().at(-1)?.kind, "done");
      b.link();
      assert.equal(b.state.phase, "Session.Setup");
    });
  }
}

Deno.test("a stop leads an AC car to zero, and by force after ten seconds", () => {
  const b = new StepBench("ac");
  b.acTransfer(9_000);
  b.outlet.drawsW = 9_000;
  b.send(STOP);
  assert.equal(b.outlet.order.mode, "transfer");
  assert.equal(b.outlet.order.envelope.charge.maxW, 0);
  assert.equal(b.station().limits?.chargeW, 0);
  assert.equal(b.station().allocation.maxW, 0);
  b.talk(9_000, AC_VEHICLE);
  assert.equal(b.outlet.order.mode, "transfer");
  b.talk(2_000, AC_VEHICLE);
  assert.equal(b.outlet.order.mode, "off");
  b.run(10_000);
  const [ended] = b.find("sessionEnded");
  assert.match(
    ended?.words ?? "",
    /did not stop though it was asked: a person/,
  );
  assert.deepEqual(ended?.cause, { kind: "patience" });
  assert.equal(ended?.by, "person");
});

Deno.test("a stop without a car is refused, and one without a session stops the plugged car until it is plugged anew", () => {
  const b = new StepBench();
  b.send(STOP);
  assert.deepEqual(b.replies().at(-1), {
    type: "evse.reply",
    kind: "refused",
    words: "no session to stop, and no car is plugged in",
  });
  assert.equal(b.state.stopped, undefined);
  b.plugIn();
  b.send(STOP);
  assert.equal(b.replies().at(-1)?.kind, "done");
  assert.match(
    b.replies().at(-1)?.words ?? "",
    /^there is no session; the car stays stopped/,
  );
  b.send(STOP);
  assert.equal(b.replies().at(-1)?.kind, "refused");
  assert.match(b.replies().at(-1)?.words ?? "", /the car was stopped already/);
  b.link();
  assert.equal(b.state.phase, "PluggedIn");
  b.outlet.pilot = "A";
  b.run(200);
  b.outlet.pilot = "B";
  b.run(200);
  b.link();
  assert.equal(b.state.phase, "Session.Setup");
});

Deno.test("a start is refused with its reason where there is nothing to start", () => {
  const b = new StepBench();
  const start = () => {
    b.send({
      type: "evse.start",
      by: "person",
      replyTo: address<EvseReply>("ask:1"),
    });
    return b.replies().at(-1)?.words ?? "";
  };
  assert.match(start(), /no car is plugged in/);
  b.connect();
  assert.match(start(), /was not stopped/);
  b.send(STOP);
  assert.match(start(), /has not ended yet/);
  b.send({ type: "evse.emergencyStop", by: "person" });
  assert.match(start(), /out of service: an emergency stop was commanded/);
  assert.ok(
    b.replies().every(({ kind, words }) =>
      kind === "refused" || words === "the session is being stopped"
    ),
  );
});

Deno.test("the site's guard opens by a ramp and for good", () => {
  const b = new StepBench();
  b.transfer(10_000);
  b.send({ type: "evse.siteOverload", why: "the site's fuse is overloaded" });
  assert.equal(b.outlet.order.mode, "off");
  assert.equal(b.outlet.order.atOnce, false);
  b.outlet.inlet = false;
  b.outlet.pilot = "B";
  b.run(8_000);
  assert.equal(b.state.phase, "PluggedIn", b.words());
  const [ended] = b.find("sessionEnded");
  assert.equal(ended?.words, "the site's fuse is overloaded");
  assert.equal(ended?.by, "gateway");
  b.link();
  assert.equal(b.state.phase, "PluggedIn");
});

Deno.test("an answer to an earlier question is void", () => {
  const b = new StepBench("dc", { isFree: false });
  b.connect();
  b.send({ type: "evse.authorise", contract: false });
  const first = b.state.authorisation.asked;
  b.send({ type: "evse.authorise", contract: false });
  const yes = (number: number) =>
    b.send({
      type: "evse.answer",
      number,
      accepted: true,
      means: "external",
      why: "",
    });
  yes(first);
  assert.equal(b.station().eim, "waiting");
  yes(b.state.authorisation.asked);
  assert.equal(b.station().eim, "accepted");
  assert.equal(b.find("authorised").length, 1);
});

Deno.test("a refused authorisation is told with its reason", () => {
  const b = new StepBench("dc", { isFree: false });
  b.connect();
  b.send({ type: "evse.authorise", contract: true });
  b.send({
    type: "evse.answer",
    number: b.state.authorisation.asked,
    accepted: false,
    means: "contract",
    why: "the contract has ended",
  });
  assert.equal(b.station().eim, "rejected");
  const [refused] = b.find("authorisationRefused");
  assert.equal(refused?.means, "contract");
  assert.equal(refused?.why, "the contract has ended");
});

Deno.test("after a stop each step is refused by itself: cable check, pre-charge, closing", () => {
  const b = new StepBench();
  b.connect();
  b.send({ type: "evse.vehicle", vehicle: VEHICLE });
  b.outlet.pilot = "C";
  b.allot(0);
  b.send({ type: "evse.startCableCheck", maxV: 450 });
  b.run(3_000);
  assert.equal(b.station().cableCheck, "passed");
  b.send(STOP);
  b.send({ type: "evse.preCharge", voltageV: 350 });
  assert.equal(b.outlet.order.mode, "off");
  assert.equal(b.state.phase, "Session.Setup");
  b.send({ type: "evse.closeContactor" });
  assert.equal(b.settled().at(-1)?.ok, false);
  b.send({ type: "evse.startCableCheck", maxV: 450 });
  assert.equal(b.station().cableCheck, "failed", "the car hears so");
  assert.equal(b.state.phase, "Session.Setup");
});
