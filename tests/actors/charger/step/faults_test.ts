import { address } from "../../../../actors/kernel/mod.ts";
import type { EvseReply } from "../../../../actors/charger/step/reply.ts";
import assert from "node:assert/strict";
import type { HazardName } from "../../../../drivers/realtime/trips.ts";
import { HAZARDS } from "../../../../drivers/realtime/trips.ts";
import { StepBench, VEHICLE } from "./_bench.ts";

const RESET = {
  type: "evse.reset",
  by: "person",
  replyTo: address<EvseReply>("ask:1"),
} as const;
const last = (b: StepBench) => b.replies().at(-1);

/** The session gives up and the car lets go. */
function letGo(b: StepBench): void {
  b.send({ type: "evse.sessionOver", how: "failed", reason: "fault" });
  b.outlet.inlet = false;
  b.outlet.pilot = "B";
  b.run(1_000);
}

Deno.test("an emergency stop by button resets once the button is out, and starts nothing by itself", () => {
  const b = new StepBench();
  b.transfer(10_000);
  b.outlet.wrongs.pressed = true;
  b.run(40);
  assert.equal(b.state.phase, "Faulted");
  assert.equal(b.outlet.order.mode, "off");
  assert.equal(b.outlet.order.atOnce, true);
  letGo(b);
  b.send(RESET);
  assert.deepEqual([last(b)?.kind, last(b)?.words], [
    "refused",
    "the emergency stop is still pressed",
  ]);
  b.outlet.wrongs.pressed = false;
  b.run(5_000);
  assert.equal(b.state.phase, "Faulted", "until somebody resets it");
  b.send(RESET);
  assert.equal(last(b)?.kind, "done");
  assert.equal(b.state.phase, "PluggedIn");
  assert.equal(b.find("faultCleared")[0]?.name, "emergencyStop");
  b.link();
  assert.equal(b.state.phase, "PluggedIn", "the car must be plugged in anew");
  b.send({
    type: "evse.start",
    by: "person",
    replyTo: address<EvseReply>("ask:2"),
  });
  b.link();
  assert.equal(b.state.phase, "Session.Setup");
});

Deno.test("the software emergency stop is reset by a command, and outlives a crash", () => {
  const b = new StepBench();
  b.transfer(10_000);
  b.send({
    type: "evse.emergencyStop",
    by: "person",
    replyTo: address<EvseReply>("ask:1"),
  });
  assert.equal(last(b)?.kind, "done");
  assert.equal(b.outlet.order.atOnce, true);
  b.send(RESET);
  assert.equal(last(b)?.kind, "refused");
  assert.match(last(b)?.words ?? "", /contactor is still closed/);
  const kept = b.effects.findLast((effect) => effect.do === "remember");
  assert.equal(kept?.remembered.faults[0]?.name, "emergencyStopByCommand");
  letGo(b);
  b.send(RESET);
  assert.equal(last(b)?.kind, "done");
  b.outlet.pilot = "A";
  b.run(500);
  assert.equal(b.state.phase, "Unplugged");
});

Deno.test("a reset without a fault is refused", () => {
  const b = new StepBench();
  b.send(RESET);
  assert.deepEqual([last(b)?.kind, last(b)?.words], [
    "refused",
    "there is no fault to reset",
  ]);
});

const TESTED = [
  "residualCurrent",
  "insulationFault",
  "insulationSilent",
] as const;
for (const name of TESTED) {
  Deno.test(`${name} asks for a passed self test`, () => {
    const b = new StepBench(name === "residualCurrent" ? "ac" : "dc");
    if (name === "residualCurrent") b.acTransfer(5_000);
    else b.transfer(5_000);
    b.outlet.trips(name);
    b.run(200);
    letGo(b);
    assert.equal(b.state.phase, "Faulted");
    b.outlet.wrongs.lowInsulation = true;
    b.send(RESET);
    b.run(1_000);
    assert.deepEqual([last(b)?.kind, last(b)?.words], [
      "refused",
      "the self test has failed",
    ]);
    b.outlet.wrongs.lowInsulation = false;
    b.outlet.wrongs.silentMonitor = true;
    b.send(RESET);
    b.run(2_000);
    assert.equal(last(b)?.kind, "refused");
    assert.match(last(b)?.words ?? "", /still running/);
    b.outlet.wrongs.silentMonitor = false;
    b.run(500);
    b.send(RESET);
    b.run(100);
    assert.equal(last(b)?.kind, "done", last(b)?.words);
    assert.equal(b.state.phase, "PluggedIn");
    assert.equal(b.state.faults.length, 0);
  });
}

Deno.test("a welded contactor is found by fresh samples, and reset once it is open and tested", () => {
  const b = new StepBench();
  b.transfer(10_000);
  b.outlet.wrongs.welded = true;
  b.send({ type: "evse.stopTransfer", reason: "done" });
  const fromMs = b.monoMs;
  assert.ok(b.run(3_000, () => b.state.phase === "Faulted"));
  const tookMs = b.monoMs - fromMs;
  assert.ok(tookMs >= 500 && tookMs <= 700, `${tookMs} ms`);
  assert.equal(b.state.faults[0]?.name, "welded");
  assert.equal(b.settled().at(-1)?.ok, false, "stopTransfer is not done");
  letGo(b);
  b.send(RESET);
  assert.match(last(b)?.words ?? "", /the contactor is still closed/);
  b.outlet.pilot = "A";
  b.run(500);
  const link = b.link();
  assert.ok(b.effects.some((e) => e.do === "closeLink" && e.link === link));
  b.outlet.wrongs.welded = false;
  b.run(1_000);
  assert.equal(b.state.phase, "Faulted", "until reset");
  b.outlet.wrongs.lowInsulation = true;
  b.send(RESET);
  b.run(500);
  assert.equal(last(b)?.words, "the self test has failed");
  b.outlet.wrongs.lowInsulation = false;
  b.send(RESET);
  b.run(500);
  assert.equal(last(b)?.kind, "done", last(b)?.words);
  assert.equal(b.state.phase, "Unplugged");
});

Deno.test("samples that lag by 600 ms prove no welded contactor", () => {
  const b = new StepBench();
  b.transfer(10_000);
  b.outlet.wrongs.lagMs = 600;
  b.send({ type: "evse.stopTransfer", reason: "done" });
  b.run(5_000);
  assert.equal(b.find("faulted").length, 0, b.words());
});

Deno.test("a welded contactor is judged once its samples are fresh, and not across a gap", () => {
  const b = new StepBench();
  b.transfer(10_000);
  b.outlet.wrongs.welded = true;
  b.outlet.wrongs.lagMs = 600;
  b.send({ type: "evse.stopTransfer", reason: "done" });
  b.run(3_000);
  assert.equal(b.state.faults.length, 0, "old samples");
  b.outlet.wrongs.lagMs = 0;
  b.run(100);
  b.monoMs += 5_000;
  b.outlet.tick(b.monoMs);
  b.send({ type: "evse.look" });
  assert.equal(b.state.faults.length, 0, "a gap");
  b.run(600);
  assert.equal(b.state.faults[0]?.name, "welded");
});

Deno.test("a process that stood still proves neither a welded contactor nor a lost driver", () => {
  const b = new StepBench();
  b.transfer(10_000);
  b.outlet.wrongs.contactorStuck = false;
  b.send({ type: "evse.stopTransfer", reason: "done" });
  // The first look shows the contactor still closed, the next one 5 s later too.
  b.run(40);
  b.monoMs += 5_000;
  b.send({ type: "evse.look" });
  assert.equal(b.state.faults.length, 0);
  b.run(1_000);
  assert.equal(b.find("faulted").length, 0, b.words());
});

Deno.test("an output that stays above 60 V is a fault after 3 s of fresh samples", () => {
  const b = new StepBench();
  b.transfer(10_000);
  b.outlet.wrongs.busStays = true;
  b.outlet.inlet = false;
  b.send({ type: "evse.stopTransfer", reason: "done" });
  const fromMs = b.monoMs;
  assert.ok(b.run(5_000, () => b.state.phase === "Faulted"));
  assert.equal(b.state.faults[0]?.name, "busCharged");
  assert.ok(b.monoMs - fromMs >= 3_000);
  letGo(b);
  b.send(RESET);
  assert.match(last(b)?.words ?? "", /above 60 V/);
  b.outlet.wrongs.busStays = false;
  b.run(1_000);
  b.send(RESET);
  assert.equal(last(b)?.kind, "done");
});

Deno.test("a loop that stands still is a fault that goes with its cause", () => {
  const b = new StepBench();
  b.plugIn();
  // Looks on time, without a new report.
  for (let n = 0; n < 30; n++) {
    b.monoMs += 20;
    b.send({ type: "evse.look" });
  }
  assert.equal(b.state.faults[0]?.name, "driverLost");
  assert.equal(b.state.phase, "Faulted");
  b.run(500);
  assert.equal(b.state.phase, "PluggedIn", b.words());
});

for (const name of Object.keys(HAZARDS) as HazardName[]) {
  Deno.test(`${name} in a transfer opens, is told by its name and leaves a way back`, () => {
    const b = new StepBench();
    b.transfer(10_000);
    b.outlet.trips(name);
    b.run(100);
    assert.equal(b.outlet.order.mode, "off");
    const { latches, answer } = HAZARDS[name];
    assert.equal(b.outlet.order.atOnce, answer === "at once", b.words());
    const [faulted] = b.find("faulted");
    assert.equal(faulted?.fault.name, name);
    assert.equal(faulted?.fault.latched, latches);
    assert.equal(b.station().fault, faulted?.fault.words);
    assert.ok(b.told("session.wake"));
    letGo(b);
    const [ended] = b.find("sessionEnded");
    assert.deepEqual(ended?.cause, { kind: "fault", name });
    assert.equal(ended?.where, "Session.Transfer");
    const isGrave = ["overvoltage", "overcurrent", "reverseFlow"].includes(
      name,
    );
    assert.equal(b.state.phase, latches || isGrave ? "Faulted" : "PluggedIn");
    b.outlet.pilot = "A";
    b.run(500);
    assert.equal(b.state.phase, latches ? "Faulted" : "Unplugged");
    b.send(RESET);
    b.run(500);
    assert.equal(b.state.phase, "Unplugged", last(b)?.words);
    b.effects.length = 0;
    b.transfer(5_000);
    assert.equal(b.state.phase, "Session.Transfer", b.words());
  });
}

for (
  const name of [
    "pilot",
    "session",
    "meter",
    "insulation",
    "lock",
    "gateway",
    "allocation",
  ] as const
) {
  Deno.test(`a lost ${name} permit ends the session by its name and leaves the outlet in use`, () => {
    const b = new StepBench();
    b.transfer(10_000);
    b.outlet.trips(name);
    b.run(100);
    assert.equal(b.state.phase, "Ending");
    assert.equal(b.find("permitLost")[0]?.name, name);
    assert.ok(b.station().fault?.startsWith(`${name}: `));
    letGo(b);
    assert.deepEqual(b.find("sessionEnded")[0]?.cause, {
      kind: "permit",
      name,
    });
    assert.equal(b.state.phase, "PluggedIn");
    assert.equal(b.station().fault, undefined);
  });
}

Deno.test("a discharge permit is told only where it hinders a discharge that is wished", () => {
  const b = new StepBench();
  b.transfer(10_000);
  b.clockFault = "the clock is not synchronised";
  b.talk(4_000);
  assert.equal(b.find("permitLost").length, 0);
  assert.equal(b.station().allocation.minW, 0);
  assert.equal(b.station().limits?.dischargeW, 0);
  b.allot(-7_000);
  b.talk(1_000);
  const [lost] = b.find("permitLost");
  assert.equal(lost?.name, "clock");
  assert.equal(lost?.words, "the clock is not synchronised");
  assert.equal(b.outlet.powerW, 0);
  assert.equal(b.outlet.latest().contactor.closed, true);
  b.clockFault = undefined;
  b.talk(1_000);
  assert.ok(b.outlet.powerW < -6_900);
  assert.equal(b.state.told.missing, undefined);
});

Deno.test("the owner's and the vehicle's permits are given as they say", () => {
  const b = new StepBench();
  b.transfer(-7_000);
  assert.ok(b.outlet.powerW < -6_900);
  b.allot(-7_000, { discharge: { allowed: false, why: "the owner says no" } });
  b.talk(500);
  assert.equal(b.outlet.powerW, 0);
  assert.equal(b.find("permitLost")[0]?.words, "the owner says no");
  assert.equal(b.station().allocation.targetW, 0);
  b.allot(-7_000);
  b.talk(500, { ...VEHICLE, maxDischargeW: 0 });
  assert.equal(b.outlet.powerW, 0);
  assert.equal(b.outlet.order.permits.vehicle, 0);
});
