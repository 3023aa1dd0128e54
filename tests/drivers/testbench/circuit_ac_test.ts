/** The alternating current path: phases, contactor, supply, residual current. */

import assert from "node:assert/strict";
import { Bench, near } from "./_bench.ts";

Deno.test("`Circuit` carries in each phase what the car makes, in either direction", () => {
  const bench = new Bench({ kind: "ac" }).closed();
  bench.car.amps = [16, 10, -8];
  bench.run(10);
  const { phaseA, powerW, gridPhaseW, currentA } = bench.circuit;
  assert.deepEqual([...phaseA], [16, 10, -8]);
  assert.deepEqual([...gridPhaseW], [16 * 230, 10 * 230, -8 * 230]);
  assert.equal(powerW, 18 * 230);
  assert.equal(currentA, 18);
  near(bench.car.last.phaseV[0] ?? 0, 230 - 16 * 0.005, 1e-9);
});

Deno.test("`Circuit` of one phase feeds L1 alone", () => {
  const bench = new Bench({ kind: "ac", phases: 1 }).closed();
  bench.car.amps = [16, 16, 16];
  bench.run(10);
  assert.deepEqual([...bench.circuit.phaseA], [16, 0, 0]);
});

Deno.test("`Circuit` carries no alternating current while its contactor is open", () => {
  const bench = new Bench({ kind: "ac" });
  bench.car.amps = [16, 16, 16];
  bench.run(100);
  assert.deepEqual([...bench.circuit.phaseA], [0, 0, 0]);
  assert.equal(bench.circuit.cableV, 0);
  assert.equal(bench.car.last.voltageV, 0);
});

Deno.test("`Circuit` makes no limit of its own for a car that draws too much", () => {
  const bench = new Bench({ kind: "ac" }).closed();
  bench.car.amps = [200, 200, 200];
  bench.run(5_000);
  assert.deepEqual([...bench.circuit.phaseA], [200, 200, 200]);
});

Deno.test("`Circuit` loses the current of a phase with its voltage", () => {
  const bench = new Bench({ kind: "ac" }).closed();
  bench.car.amps = [16, 16, 16];
  bench.faults.phaseLost = 2;
  bench.run(10);
  assert.deepEqual([...bench.circuit.phaseA], [16, 0, 16]);
  assert.deepEqual([...bench.circuit.supply.phaseV], [230, 0, 230]);
});

Deno.test("`Circuit` keeps an island alive with an exporting car, and none without", () => {
  const bench = new Bench({ kind: "ac" }).closed();
  bench.car.amps = [-16, -16, -16];
  bench.run(10);
  bench.faults.islandV = 225;
  bench.faults.supplyLost = true;
  bench.run(500);
  assert.deepEqual([...bench.circuit.phaseA], [-16, -16, -16]);
  assert.deepEqual([...bench.circuit.supply.phaseV], [225, 225, 225]);
  bench.faults.islandV = 0;
  bench.run(10);
  bench.faults.supplyLost = false;
  bench.car.amps = [16, 16, 16];
  bench.run(20);
  bench.faults.islandV = 225;
  bench.faults.supplyLost = true;
  bench.run(10);
  assert.deepEqual([...bench.circuit.supply.phaseV], [0, 0, 0]);
  assert.deepEqual([...bench.circuit.phaseA], [0, 0, 0]);
  assert.equal(bench.circuit.supply.hz, 0);
});

Deno.test("`Circuit` opens under load in the end when the lease of an AC outlet runs out", () => {
  const bench = new Bench({ kind: "ac", releaseMs: 1_000 }).closed();
  bench.car.amps = [-16, -16, -16];
  bench.holds = false;
  bench.run(1_000);
  assert.ok(bench.circuit.contactor.conducts);
  bench.run(300);
  assert.ok(!bench.circuit.contactor.anyClosed);
  assert.deepEqual([...bench.circuit.phaseA], [0, 0, 0]);
  assert.equal(bench.circuit.contactor.loadedBreaks, 1);
});

Deno.test("`Circuit` with one welded pole has voltage in the plug and no current", () => {
  const bench = new Bench({ kind: "ac" }).closed();
  bench.car.amps = [16, 16, 16];
  bench.run(10);
  bench.faults.welded = "one";
  bench.twin.contactor.open();
  bench.run(100);
  assert.deepEqual(bench.circuit.contactor.poles, [true, false, false, false]);
  assert.equal(bench.circuit.cableV, 230);
  assert.deepEqual([...bench.circuit.phaseA], [0, 0, 0]);
  assert.ok(bench.twin.contactor.latest().closed, "the mirror contact tells");
});

Deno.test("`Circuit` moves voltage and frequency of the supply by its faults", () => {
  const bench = new Bench({ kind: "ac" });
  bench.faults.supplyShiftV = -60;
  bench.faults.supplyShiftHz = 2;
  bench.run(30);
  const { phaseV, hz } = bench.twin.grid.latest();
  assert.deepEqual([...phaseV], [170, 170, 170]);
  assert.equal(hz, 52);
});

Deno.test("`Circuit` warms the pins with the square of the current", () => {
  const bench = new Bench({
    kind: "ac",
    pinRiseC: 40,
    pinRatedA: 32,
    pinTauMs: 1_000,
    ambientC: 20,
  }).closed();
  bench.car.amps = [16, 0, 0];
  bench.run(10_000);
  near(bench.circuit.plug.pinC, 30, 0.1);
  bench.car.amps = [32, 0, 0];
  bench.run(10_000);
  near(bench.circuit.plug.pinC, 60, 0.1);
});
