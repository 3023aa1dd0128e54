/** Faults of pilot, insulation, residual current, plug and button. */

import assert from "node:assert/strict";
import { PILOT_OHM } from "../../../drivers/devices/pilot_levels.ts";
import { Bench, near } from "./_bench.ts";

const state = (bench: Bench) => bench.twin.pilot.latest().state;
const verdict = (bench: Bench) => bench.twin.insulation.latest().verdict;

Deno.test("`TwinPilot` needs two equal measurements for a state", () => {
  const bench = new Bench();
  bench.run(50);
  assert.equal(state(bench), "C");
  bench.car.pilotOhm = PILOT_OHM.B;
  bench.run(10);
  assert.equal(state(bench), "C");
  bench.run(10);
  assert.equal(state(bench), "B");
});

Deno.test("faults of the pilot: short, open, diode, protective earth", () => {
  const bench = new Bench();
  bench.twin.pilot.signal("5%");
  for (
    const [fault, expected] of [
      ["pilotShort", "E"],
      ["pilotOpen", "A"],
      ["diodeFault", "E"],
      ["earthLost", "A"],
    ] as const
  ) {
    bench.run(50);
    assert.equal(state(bench), "C", fault);
    bench.faults[fault] = true;
    bench.run(30);
    assert.equal(state(bench), expected, fault);
    bench.faults[fault] = false;
  }
  bench.faults.pilotSilent = true;
  const { atMonoMs } = bench.twin.pilot.latest();
  bench.run(500);
  assert.equal(bench.twin.pilot.latest().atMonoMs, atMonoMs);
});

Deno.test("`Circuit` shows the car the duty cycle, and none over a broken pilot", () => {
  const bench = new Bench({ kind: "ac" });
  bench.twin.pilot.signal({ dutyPercent: 26.6 });
  bench.run(20);
  assert.equal(bench.car.seenPercent, 26.6);
  assert.equal(bench.twin.pilot.latest().dutyPercent, 26.6);
  bench.faults.pilotOpen = true;
  bench.run(20);
  assert.equal(bench.car.seenPercent, 0);
});

Deno.test("`TwinInsulation` measures once its test is over, and follows what falls mid-charge", () => {
  const bench = new Bench({ insulationMs: 500 });
  assert.equal(verdict(bench), "idle");
  bench.twin.insulation.start();
  bench.run(300);
  assert.equal(verdict(bench), "running");
  bench.run(400);
  assert.equal(verdict(bench), "valid");
  bench.faults.insulationOhm = 99_000;
  bench.run(100);
  assert.equal(verdict(bench), "fault");
  near(bench.twin.insulation.latest().ohm, 98_000, 200);
  bench.faults.insulationOhm = 110_000;
  bench.run(100);
  assert.equal(verdict(bench), "valid");
  bench.car.insulationOhm = 50_000;
  bench.run(100);
  assert.equal(verdict(bench), "fault", "the car's side counts too");
});

Deno.test("faults of the insulation monitor: silent, blind, self test", () => {
  const bench = new Bench();
  bench.twin.insulation.start();
  bench.run(700);
  bench.faults.insulationBlind = true;
  bench.faults.insulationOhm = 1_000;
  bench.run(200);
  assert.equal(verdict(bench), "valid");
  assert.ok(bench.circuit.insulationOhm <= 1_000);
  bench.faults.insulationSilent = true;
  const { atMonoMs } = bench.twin.insulation.latest();
  bench.run(1_000);
  assert.equal(bench.twin.insulation.latest().atMonoMs, atMonoMs);
  Object.assign(bench.faults, {
    insulationSilent: false,
    insulationBlind: false,
    insulationOhm: 0,
    selfTestFails: true,
  });
  bench.twin.insulation.start();
  bench.run(700);
  assert.equal(verdict(bench), "fault");
});

Deno.test("`TwinInsulation` of an AC outlet trips at 6 mA and stays tripped until its self test", () => {
  const bench = new Bench({ kind: "ac" });
  bench.faults.residualA = 0.0055;
  bench.run(50);
  assert.equal(verdict(bench), "idle");
  bench.faults.residualA = 0.0061;
  bench.run(20);
  assert.equal(verdict(bench), "fault");
  bench.faults.residualA = 0;
  bench.run(1_000);
  assert.equal(verdict(bench), "fault");
  bench.twin.insulation.start();
  bench.run(700);
  assert.equal(verdict(bench), "valid");
  bench.faults.residualA = 0.03;
  bench.run(20);
  bench.faults.residualA = 0;
  bench.run(1_000);
  assert.equal(verdict(bench), "fault", "a later trip stays as well");
});

Deno.test("`TwinInsulation` of an AC outlet trips over a car's bad insulation once it is fed", () => {
  const bench = new Bench({ kind: "ac" });
  bench.car.insulationOhm = 20_000;
  bench.run(500);
  assert.equal(verdict(bench), "idle");
  bench.closed();
  assert.equal(verdict(bench), "fault");
});

Deno.test("faults of the plug: proximity, hot pins, stuck sensor", () => {
  const bench = new Bench({ kind: "ac", cableA: 20 });
  const plug = () => bench.twin.plug.latest();
  bench.run(100);
  assert.equal(plug().proximityA, 20);
  bench.car.proximityA = 13;
  bench.run(100);
  assert.equal(plug().proximityA, 13);
  bench.faults.proximityLost = true;
  bench.run(100);
  assert.equal(plug().proximityA, 0);
  bench.faults.pinExtraC = 70;
  bench.run(100);
  near(plug().pinC, 95, 0.1);
  bench.faults.pinSensorStuck = true;
  bench.faults.pinExtraC = 120;
  bench.run(1_000);
  near(plug().pinC, 95, 0.1);
  near(bench.circuit.plug.pinC, 145, 0.1);
  assert.ok(plug().atMonoMs > bench.nowMs - 200, "with fresh stamps");
});

Deno.test("faults of the lock: stuck either way, and opening by itself", () => {
  const bench = new Bench({ kind: "ac", lockMs: 100 });
  const locked = () => bench.twin.plug.latest().locked;
  bench.faults.lockStuck = true;
  bench.twin.plug.lock();
  bench.run(1_000);
  assert.equal(locked(), false);
  bench.faults.lockStuck = false;
  bench.run(300);
  assert.equal(locked(), true);
  bench.faults.lockStuck = true;
  bench.twin.plug.unlock();
  bench.run(1_000);
  assert.equal(locked(), true);
  bench.faults.lockOpens = true;
  bench.run(100);
  assert.equal(locked(), false);
});

Deno.test("fault `emergencyPressed`: the button tells until it is turned out", () => {
  const bench = new Bench();
  bench.faults.emergencyPressed = true;
  bench.run(10);
  assert.ok(bench.twin.emergencyStop.latest().pressed);
  bench.faults.emergencyPressed = false;
  bench.run(10);
  assert.ok(!bench.twin.emergencyStop.latest().pressed);
});
