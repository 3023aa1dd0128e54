import assert from "node:assert/strict";
import { testVoltage } from "../../../../actors/charger/step/cable_check.ts";
import { StepBench } from "./_bench.ts";

/** The session gives up and the car lets go. */
function letGo(b: StepBench): void {
  b.send({ type: "evse.sessionOver", how: "failed", reason: "fault" });
  b.outlet.inlet = false;
  b.outlet.pilot = "B";
  b.run(1_000);
}

Deno.test("a cable check fails on the verdict, for this plug-in only", () => {
  const b = new StepBench();
  b.connect();
  b.outlet.wrongs.lowInsulation = true;
  b.outlet.pilot = "C";
  b.allot(0);
  b.send({ type: "evse.startCableCheck", maxV: 450 });
  b.run(2_000);
  assert.equal(b.station().cableCheck, "failed");
  assert.equal(b.station().fault, "the insulation to earth is too low");
  assert.equal(b.state.phase, "Faulted");
  letGo(b);
  assert.equal(b.outlet.latest().plug.locked, false);
  b.outlet.pilot = "A";
  b.run(500);
  assert.equal(b.state.phase, "Unplugged");
  assert.equal(b.state.faults.length, 0);
});

Deno.test("a cable check fails when the plug cannot be locked, before any voltage", () => {
  const b = new StepBench();
  b.connect();
  b.outlet.wrongs.lockStuck = true;
  b.outlet.pilot = "C";
  b.allot(0);
  b.send({ type: "evse.startCableCheck", maxV: 450 });
  b.run(5_000);
  assert.equal(b.station().fault, "the plug could not be locked");
  assert.ok(b.outlet.orders.every(({ mode }) => mode === "off"));
});

Deno.test("closing is refused before pre-charge has matched, and a contactor that stays open is told", () => {
  const b = new StepBench();
  b.connect();
  b.outlet.pilot = "C";
  b.allot(0);
  b.send({ type: "evse.startCableCheck", maxV: 450 });
  b.run(3_000);
  b.send({ type: "evse.closeContactor" });
  b.run(2_000);
  const [answer] = b.settled();
  assert.equal(answer?.ok, false);
  assert.match(answer?.ok === false ? answer.reason : "", /does not match/);
  assert.equal(b.find("faulted")[0]?.fault.name, "closing");
  const c = new StepBench("ac");
  c.outlet.wrongs.contactorStuck = true;
  c.acTransfer(5_000);
  const [refused] = c.settled();
  assert.match(refused?.ok === false ? refused.reason : "", /did not close/);
  assert.equal(c.state.phase, "Ending");
});

Deno.test("a plug that is pulled ends the session at once", () => {
  const b = new StepBench();
  b.transfer(10_000);
  b.outlet.pilot = "A";
  b.outlet.inlet = false;
  b.run(40);
  assert.equal(b.outlet.order.mode, "off");
  assert.equal(b.outlet.order.atOnce, true);
  b.send({ type: "evse.sessionOver", how: "failed", reason: "gone" });
  b.run(1_000);
  assert.equal(b.state.phase, "Unplugged");
  assert.deepEqual(b.find("sessionEnded")[0]?.cause, { kind: "unplugged" });
});

Deno.test("an evse that starts anew is blank and open, above the loop's epoch", () => {
  const b = new StepBench();
  b.transfer(10_000);
  const { epoch } = b.outlet.order;
  const c = new StepBench();
  c.state = { ...c.state, begun: false };
  const view = { ...c.view(), report: b.outlet.latest() };
  assert.ok(view.report.epoch === epoch && epoch > 0);
  c.outlet.write(b.outlet.order);
  c.send({ type: "evse.look" });
  assert.ok(c.state.epoch > epoch);
  assert.equal(c.outlet.order.mode, "off");
  assert.equal(c.outlet.order.atOnce, true);
});

Deno.test("an earlier verdict of the residual current device closes no contactor", () => {
  const b = new StepBench("ac");
  b.acTransfer(5_000);
  b.send({ type: "evse.stopTransfer", reason: "a pause" });
  b.run(500);
  assert.equal(b.state.phase, "Session.Setup");
  b.send({ type: "evse.closeContactor" });
  assert.equal(b.outlet.order.mode, "off", "it is being tested");
  b.run(1_000);
  assert.equal(b.state.phase, "Session.Ready", b.words());
});

Deno.test("a sample from before the order to open does not settle it", () => {
  const b = new StepBench("ac");
  b.acTransfer(5_000);
  b.send({ type: "evse.stopTransfer", reason: "a pause" });
  b.run(500);
  b.effects.length = 0;
  b.send({ type: "evse.closeContactor" });
  assert.ok(b.run(1_000, () => b.outlet.order.mode === "closed"));
  assert.equal(b.outlet.latest().contactor.closed, false, "on its way");
  b.send({ type: "evse.stopTransfer", reason: "no" });
  assert.equal(b.settled().length, 0);
  b.run(300);
  assert.equal(b.settled().at(-1)?.ok, true);
});

Deno.test("a cable check of five minutes ago counts no more", () => {
  const b = new StepBench();
  b.connect();
  b.outlet.pilot = "C";
  b.allot(0);
  b.send({ type: "evse.startCableCheck", maxV: 450 });
  b.run(3_000);
  b.run(300_000);
  b.send({ type: "evse.preCharge", voltageV: 350 });
  assert.notEqual(b.state.phase, "Session.PreCharge");
  b.send({ type: "evse.startCableCheck", maxV: 450 });
  b.run(3_000);
  b.send({ type: "evse.preCharge", voltageV: 350 });
  assert.equal(b.state.phase, "Session.PreCharge");
});

Deno.test("`testVoltage()` follows CC.1", () => {
  const cases: readonly [carV: number, ownV: number, testV: number][] = [
    [400, 920, 450],
    [450, 920, 500],
    [500, 920, 500],
    [400, 420, 420],
    [501, 1_000, 551.1],
    [900, 920, 920],
  ];
  for (const [carV, ownV, testV] of cases) {
    assert.ok(Math.abs(testVoltage(carV, ownV) - testV) < 1e-9, `${carV} V`);
  }
});
