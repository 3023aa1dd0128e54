/** Each fault is seen in a sample, in the truth, or in the difference of both. */

import assert from "node:assert/strict";
import { noFaults } from "../../../drivers/testbench/mod.ts";
import { Bench, near } from "./_bench.ts";

/** A DC outlet that charges with `setA`. */
function charging(setA = 50): Bench {
  return new Bench().closed().command({ setA, lowA: -125 }).run(1_000);
}

/** An AC outlet whose car draws 16, 10 and 8 A. */
function drawing(): Bench {
  const bench = new Bench({ kind: "ac" }).closed();
  bench.car.amps = [16, 10, 8];
  return bench.run(500);
}

Deno.test("`noFaults()` leaves samples that show the truth", () => {
  const bench = charging();
  const { stage, contactor, meter, plug } = bench.twin;
  assert.equal(stage.latest().currentA, 50);
  near(stage.latest().voltageV, bench.circuit.cableV, 0);
  near(meter.latest().powerW, bench.circuit.powerW, 0);
  assert.equal(contactor.latest().closed, true);
  assert.equal(plug.latest().pinC, bench.circuit.plug.pinC);
  assert.deepEqual({ ...bench.faults }, noFaults());
});

Deno.test("fault `welded`: all poles stay closed, and current can flow on", () => {
  const bench = charging();
  bench.faults.welded = "all";
  bench.twin.contactor.open();
  bench.run(200);
  assert.ok(bench.circuit.contactor.conducts);
  assert.equal(bench.circuit.currentA, 50);
  assert.deepEqual(
    { ...bench.twin.contactor.latest(), atMonoMs: 0 },
    { atMonoMs: 0, wanted: false, closed: true },
  );
  bench.faults.welded = "none";
  bench.run(200);
  assert.ok(!bench.circuit.contactor.anyClosed);
});

Deno.test("fault `welded` of one pole: no current, and the auxiliary contact tells", () => {
  const bench = charging();
  bench.faults.welded = "one";
  bench.twin.contactor.open();
  bench.run(200);
  assert.equal(bench.circuit.currentA, 0);
  assert.deepEqual(bench.circuit.contactor.poles, [true, false]);
  assert.ok(bench.twin.contactor.latest().closed);
});

Deno.test("fault `contactorStuckOpen`: it does not close", () => {
  const bench = new Bench();
  bench.faults.contactorStuckOpen = true;
  bench.closed();
  assert.ok(!bench.circuit.contactor.anyClosed);
  assert.ok(bench.twin.contactor.latest().wanted);
});

Deno.test("fault `auxiliary`: the contact says the same whatever is true", () => {
  const bench = charging();
  bench.faults.auxiliary = "open";
  bench.run(20);
  assert.equal(bench.twin.contactor.latest().closed, false);
  assert.ok(bench.circuit.contactor.conducts);
  bench.faults.auxiliary = "closed";
  bench.twin.contactor.open();
  bench.run(200);
  assert.equal(bench.twin.contactor.latest().closed, true);
  assert.ok(!bench.circuit.contactor.anyClosed);
});

Deno.test("fault `stageIgnoresZero`: it goes on with the current it had", () => {
  const bench = charging();
  bench.faults.stageIgnoresZero = true;
  bench.command({ setA: 0, highA: 0, ceilingV: 0 }).run(1_000);
  assert.equal(bench.circuit.currentA, 50);
  bench.command({ setA: 70 }).run(1_000);
  assert.equal(bench.circuit.currentA, 70);
  bench.faults.stageIgnoresZero = false;
  bench.command({ setA: 0 }).run(1_000);
  assert.equal(bench.circuit.currentA, 0);
});

Deno.test("fault `stageFactor`: it makes more than it was told", () => {
  const bench = charging();
  bench.faults.stageFactor = 1.5;
  bench.run(500);
  assert.equal(bench.circuit.currentA, 75);
  assert.equal(bench.twin.stage.latest().currentA, 75);
});

Deno.test("fault `stageOutlivesLease`: power flows on without a lease", () => {
  const bench = charging();
  bench.faults.stageOutlivesLease = true;
  bench.holds = false;
  bench.run(5_000);
  assert.equal(bench.circuit.currentA, 50);
  assert.ok(bench.circuit.contactor.conducts);
});

Deno.test("fault `stageSilent`: stamps stop, commands and lease do not arrive", () => {
  const bench = charging();
  bench.faults.stageSilent = true;
  const { atMonoMs } = bench.twin.stage.latest();
  bench.command({ setA: 20 }).run(100);
  assert.equal(bench.twin.stage.latest().atMonoMs, atMonoMs);
  assert.equal(bench.circuit.currentA, 50);
  bench.run(1_000);
  assert.equal(bench.circuit.currentA, 0, "its lease has run out");
});

Deno.test("faults `stageReadsA` and `stageReadsV`: its measurement is wrong, the truth is not", () => {
  const bench = charging();
  bench.faults.stageReadsA = 0.5;
  bench.faults.stageReadsV = 1.2;
  bench.run(20);
  const sample = bench.twin.stage.latest();
  assert.equal(sample.currentA, 25);
  near(sample.voltageV, bench.circuit.cableV * 1.2, 1e-9);
  near(sample.powerW, bench.circuit.powerW * 0.6, 1e-6);
});

Deno.test("fault `busStaysCharged`: the output stays above 60 V", () => {
  const bench = charging();
  bench.faults.busStaysCharged = true;
  bench.command({ ceilingV: 0 }).run(500);
  bench.twin.contactor.open();
  bench.run(5_000);
  assert.ok(bench.twin.stage.latest().busV > 300);
});

Deno.test("fault `runawayV`: open output and current run away", () => {
  const bench = new Bench({ abilityA: 500 });
  bench.command({ ceilingV: 400 }).run(300);
  bench.faults.runawayV = 900;
  bench.run(500);
  assert.equal(bench.twin.stage.latest().busV, 900);
  const loaded = charging();
  loaded.faults.runawayV = 900;
  loaded.run(2_000);
  assert.equal(loaded.circuit.currentA, 500);
  near(loaded.circuit.cableV, 400 + 500 * 0.105, 1e-9);
});

Deno.test("fault `meterStuck`: fresh stamps, the same values", () => {
  const bench = charging();
  const before = { ...bench.twin.meter.latest() };
  bench.faults.meterStuck = true;
  bench.command({ setA: 0 }).run(2_000);
  const after = bench.twin.meter.latest();
  assert.ok(after.atMonoMs > before.atMonoMs + 1_000);
  assert.deepEqual({ ...after, atMonoMs: 0 }, { ...before, atMonoMs: 0 });
});

Deno.test("fault `meterFactor`: ten times, nothing, or the wrong sign; registers never fall", () => {
  for (const factor of [10, 0, -1]) {
    const bench = charging();
    const before = { ...bench.twin.meter.latest() };
    bench.faults.meterFactor = factor;
    bench.run(2_000);
    const after = bench.twin.meter.latest();
    near(after.powerW, bench.circuit.powerW * factor, 1e-6);
    const inWh = after.chargedWh - before.chargedWh;
    const outWh = after.dischargedWh - before.dischargedWh;
    assert.equal(Math.sign(inWh), factor > 0 ? 1 : 0);
    assert.equal(Math.sign(outWh), factor < 0 ? 1 : 0);
  }
});

Deno.test("fault `meterSwapped`: the phases change places", () => {
  const bench = drawing();
  assert.deepEqual([...bench.twin.meter.latest().phaseA], [16, 10, 8]);
  bench.faults.meterSwapped = true;
  bench.run(300);
  assert.deepEqual([...bench.twin.meter.latest().phaseA], [10, 8, 16]);
});

Deno.test("fault `meterLost`: stamps stop", () => {
  const bench = charging();
  bench.faults.meterLost = true;
  const { atMonoMs } = bench.twin.meter.latest();
  bench.run(3_000);
  assert.equal(bench.twin.meter.latest().atMonoMs, atMonoMs);
});

Deno.test("`makeTwin()` meters with its error and period", () => {
  const bench = new Bench({ meterError: 0.02, meterPeriodMs: 1_000 });
  bench.closed().command({ setA: 50 }).run(2_000);
  const { atMonoMs } = bench.twin.meter.latest();
  near(bench.twin.meter.latest().powerW, bench.circuit.powerW * 1.02, 1e-6);
  bench.run(1_000 - (bench.nowMs - atMonoMs) - 10);
  assert.equal(bench.twin.meter.latest().atMonoMs, atMonoMs);
  bench.run(10);
  assert.equal(bench.twin.meter.latest().atMonoMs, atMonoMs + 1_000);
});

Deno.test("fault `supplyLost`: the measurement shows it within 20 ms", () => {
  const bench = drawing();
  bench.faults.supplyLost = true;
  bench.run(20);
  assert.deepEqual([...bench.twin.grid.latest().phaseV], [0, 0, 0]);
  assert.equal(bench.twin.grid.latest().hz, 0);
  bench.faults.supplyLost = false;
  bench.run(20);
  assert.deepEqual([...bench.twin.grid.latest().phaseV], [230, 230, 230]);
});

Deno.test("fault `samplesLateMs`: each sample shows what was true then, with the stamp of then", () => {
  const bench = drawing();
  bench.faults.samplesLateMs = 600;
  bench.run(600);
  const changedMs = bench.nowMs;
  bench.twin.contactor.open();
  bench.faults.emergencyPressed = true;
  bench.run(590);
  const { contactor, stage, emergencyStop, pilot, grid } = bench.twin;
  assert.ok(contactor.latest().closed);
  assert.ok(!emergencyStop.latest().pressed);
  near(stage.latest().atMonoMs, bench.nowMs - 600, 10);
  near(pilot.latest().atMonoMs, bench.nowMs - 600, 10);
  near(grid.latest().atMonoMs, bench.nowMs - 600, 20);
  near(stage.latest().currentA, 34, 1e-9);
  bench.run(100);
  assert.ok(!contactor.latest().closed);
  assert.ok(emergencyStop.latest().pressed);
  near(stage.latest().currentA, 0, 0);
  assert.ok(stage.latest().atMonoMs >= changedMs);
  bench.faults.samplesLateMs = 0;
  bench.run(10);
  assert.equal(stage.latest().atMonoMs, bench.nowMs);
});

Deno.test("fault `samplesLateMs` taken back: the newest measurement counts at once", () => {
  const bench = drawing();
  const { contactor, pilot } = bench.twin;
  bench.faults.samplesLateMs = 500;
  bench.run(600);
  bench.circuit.unplug();
  bench.twin.contactor.open();
  bench.run(200);
  assert.equal(pilot.latest().state, "C");
  bench.faults.samplesLateMs = 0;
  bench.nowMs += 10;
  bench.twin.step(bench.nowMs);
  assert.equal(pilot.latest().state, "A");
  assert.equal(pilot.latest().atMonoMs, bench.nowMs);
  assert.equal(contactor.latest().closed, false);
});
