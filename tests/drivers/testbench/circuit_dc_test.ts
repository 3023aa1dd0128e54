/** The direct current path: topology, bounds of the stage, lease, what is counted. */

import assert from "node:assert/strict";
import { Bench, near } from "./_bench.ts";

Deno.test("`Circuit` raises the open output to the ceiling at its ramp and discharges it", () => {
  const bench = new Bench({ rampVPerS: 1_000 });
  bench.command({ ceilingV: 400 }).run(200);
  near(bench.circuit.busV, 200, 1);
  bench.run(400);
  assert.equal(bench.circuit.busV, 400);
  bench.command({ ceilingV: 0 }).run(450);
  assert.equal(bench.circuit.busV, 0);
});

Deno.test("`Circuit` has a cable check with the station's contactor closed and the car's open", () => {
  const bench = new Bench();
  bench.car.inletClosed = false;
  bench.twin.contactor.close();
  bench.command({ ceilingV: 500, highA: 2 }).run(500);
  assert.equal(bench.circuit.cableV, 500);
  assert.equal(bench.circuit.busV, 500);
  assert.equal(bench.circuit.currentA, 0);
  assert.equal(bench.car.last.voltageV, 500);
  bench.command({ ceilingV: 0 }).run(500);
  assert.equal(bench.circuit.cableV, 0);
});

Deno.test("`Circuit` joins a pre-charged output to the battery without an inrush", () => {
  const bench = new Bench();
  bench.car.inletClosed = false;
  bench.twin.contactor.close();
  bench.command({ ceilingV: 390, highA: 2 }).run(500);
  bench.car.inletClosed = true;
  bench.run(100);
  assert.equal(bench.circuit.inrush.count, 0);
  near(bench.circuit.busV, 400, 1);
});

Deno.test("`Circuit` counts each closing onto unequal voltages, with its volts", () => {
  const bench = new Bench();
  bench.car.inletClosed = false;
  bench.twin.contactor.close();
  bench.command({ ceilingV: 100 }).run(500);
  bench.car.inletClosed = true;
  bench.run(100);
  assert.deepEqual({ ...bench.circuit.inrush }, {
    count: 1,
    lastV: -300,
    worstV: -300,
  });
  bench.car.inletClosed = false;
  bench.command({ ceilingV: 450 }).run(500);
  bench.car.inletClosed = true;
  bench.run(100);
  assert.deepEqual({ ...bench.circuit.inrush }, {
    count: 2,
    lastV: 50,
    worstV: -300,
  });
});

Deno.test("`Circuit` shows the battery on the cable while the car's contactor alone is closed", () => {
  const bench = new Bench();
  bench.run(50);
  assert.equal(bench.circuit.cableV, 400);
  assert.equal(bench.circuit.busV, 0);
  assert.equal(bench.circuit.currentA, 0);
});

Deno.test("`Circuit` brings the current to its set-point at the slew of the stage", () => {
  const bench = new Bench({ slewAPerS: 300 }).closed();
  bench.command({ setA: 60 }).run(100);
  near(bench.circuit.currentA, 30, 0.1);
  bench.run(200);
  assert.equal(bench.circuit.currentA, 60);
  near(bench.circuit.busV, 400 + 60 * (0.1 + 0.005), 1e-9);
  near(bench.car.last.voltageV, 406, 1e-9);
});

Deno.test("`Circuit` keeps the current of a set-point within `lowA` and `highA`", () => {
  const bench = new Bench().closed();
  bench.command({ setA: 60, highA: 20 }).run(500);
  assert.equal(bench.circuit.currentA, 20);
  bench.command({ setA: -60, lowA: -15 }).run(500);
  assert.equal(bench.circuit.currentA, -15);
});

Deno.test("`Circuit` ends charging where the output would pass the ceiling", () => {
  const bench = new Bench().closed();
  bench.command({ ceilingV: 402.1, setA: 60 }).run(500);
  near(bench.circuit.currentA, 2.1 / 0.105, 1e-9);
  near(bench.circuit.busV, 402.1, 1e-9);
});

Deno.test("`Circuit` without an output diode discharges a car whose battery is above the ceiling", () => {
  const bench = new Bench().closed();
  bench.command({ ceilingV: 300, lowA: -30, setA: 60 }).run(500);
  assert.equal(bench.circuit.currentA, -30);
  bench.command({ ceilingV: 300, lowA: 0, setA: 60 }).run(500);
  assert.equal(bench.circuit.currentA, 0);
});

Deno.test("`Circuit` ends discharging where the output would fall below the floor", () => {
  const bench = new Bench().closed();
  bench.command({ floorV: 397.9, lowA: -60, setA: -60 }).run(500);
  near(bench.circuit.currentA, -2.1 / 0.105, 1e-9);
  bench.command({ floorV: 410, lowA: -60, setA: -60 }).run(500);
  near(bench.circuit.currentA, 0, 0);
});

Deno.test("`Circuit` does what it is told beyond any rating", () => {
  const bench = new Bench({ ratedW: 20_000 }).closed();
  bench.command({ ceilingV: 1_000, highA: 300, setA: 300 }).run(1_500);
  assert.equal(bench.circuit.currentA, 300);
});

Deno.test("`Circuit` ramps down and opens by itself once its lease has run out", () => {
  const bench = new Bench().closed();
  bench.command({ lowA: -100, setA: -100 }).run(1_000);
  assert.equal(bench.circuit.currentA, -100);
  bench.holds = false;
  bench.run(250);
  assert.ok(bench.circuit.currentA > -100, "ramps");
  assert.ok(bench.circuit.contactor.conducts, "not yet open");
  bench.run(500);
  assert.equal(bench.circuit.currentA, 0);
  assert.ok(!bench.circuit.contactor.anyClosed, "open");
  assert.equal(bench.circuit.contactor.loadedBreaks, 0);
  assert.equal(bench.twin.stage.latest().held, false);
  bench.run(500);
  assert.equal(bench.circuit.busV, 0);
});

Deno.test("`Circuit` has no current at once when the supply is lost", () => {
  const bench = new Bench().closed();
  bench.command({ setA: 100 }).run(1_000);
  bench.faults.supplyLost = true;
  bench.run(10);
  assert.equal(bench.circuit.currentA, 0);
  bench.faults.supplyLost = false;
  bench.run(1_000);
  assert.equal(bench.circuit.currentA, 100, "it does what it was last told");
});

Deno.test("`Circuit` counts the contactor's operations, and those under load", () => {
  const bench = new Bench().closed();
  bench.command({ setA: 6 }).run(500);
  bench.twin.contactor.open();
  bench.run(100);
  bench.twin.contactor.close();
  bench.command({ setA: 4 }).run(500);
  bench.twin.contactor.open();
  bench.run(100);
  const { closings, openings, loadedBreaks } = bench.circuit.contactor;
  assert.deepEqual({ closings, openings, loadedBreaks }, {
    closings: 2,
    openings: 2,
    loadedBreaks: 1,
  });
});

Deno.test("`Circuit` moves the contactor within its time from the coil", () => {
  const bench = new Bench({ contactorMs: 60 });
  bench.twin.contactor.close();
  bench.run(50);
  assert.ok(!bench.circuit.contactor.anyClosed);
  bench.run(10);
  assert.ok(bench.circuit.contactor.conducts);
});

Deno.test("`Circuit` loads the phases of its supply with what the stage takes and loses", () => {
  const bench = new Bench({ efficiency: [[0, 0.9]] }).closed();
  bench.command({ setA: 50 }).run(1_000);
  const { powerW, gridW, gridPhaseW } = bench.circuit;
  near(gridW, powerW / 0.9, 1e-6);
  near(gridPhaseW[0] + gridPhaseW[1] + gridPhaseW[2], gridW, 1e-6);
  near(gridPhaseW[1], gridW / 3, 1e-6);
  bench.command({ lowA: -50, setA: -50 }).run(1_000);
  near(bench.circuit.gridW, bench.circuit.powerW * 0.9, 1e-6);
  bench.faults.phaseLost = 2;
  bench.run(10);
  near(bench.circuit.gridPhaseW[1], 0, 0);
  near(bench.circuit.gridPhaseW[0], bench.circuit.gridW / 2, 1e-6);
});

Deno.test("`Circuit.plugIn()` refuses a second car", () => {
  const bench = new Bench();
  const other = new Bench().car;
  assert.throws(() => bench.circuit.plugIn(other), /another car/);
});

Deno.test("`Circuit` ends the current when the plug is pulled, whatever flows", () => {
  const bench = new Bench().closed();
  bench.command({ setA: 100 }).run(1_000);
  bench.circuit.unplug();
  bench.run(10);
  assert.equal(bench.circuit.currentA, 0);
});

Deno.test("`Circuit` names an option that cannot be", () => {
  assert.throws(
    () => new Bench({ slewAPerS: 0 }),
    /slewAPerS 0 is not within 1 to/,
  );
  assert.throws(() => new Bench({ cableOhm: NaN }), /cableOhm NaN/);
  assert.throws(() => new Bench({ efficiency: [] }), /efficiency/);
  assert.throws(() => new Bench({ efficiency: [[0, 0]] }), /efficiency 0 /);
});
