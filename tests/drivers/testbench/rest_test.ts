/** A circuit at rest, which is brought over any time in one step. */

import assert from "node:assert/strict";
import { Circuit } from "../../../drivers/testbench/mod.ts";
import { SettableCar } from "./_bench.ts";

/** A circuit, and how many steps it takes. */
function counted(kind: "ac" | "dc") {
  const circuit = new Circuit({ kind, contactorMs: 30 });
  let steps = 0;
  const step = circuit.plug.step.bind(circuit.plug);
  circuit.plug.step = (dtMs, amps) => {
    steps++;
    step(dtMs, amps);
  };
  circuit.step(1_000);
  const stepsTo = (nowMs: number) => {
    steps = 0;
    circuit.step(nowMs);
    return steps;
  };
  return { circuit, stepsTo };
}

for (const kind of ["ac", "dc"] as const) {
  Deno.test(`a circuit at rest comes over ten minutes in one step, as exact as in short ones (${kind})`, () => {
    const long = counted(kind);
    const short = counted(kind);
    for (const { circuit } of [long, short]) {
      // What has been warm cools on.
      for (let n = 0; n < 100; n++) circuit.plug.step(10, 100);
    }
    assert.equal(long.stepsTo(601_000), 1);
    for (let nowMs = 1_010; nowMs <= 601_000; nowMs += 10) {
      short.circuit.step(nowMs);
    }
    const { energy, plug, supply, nowMs, gridW } = long.circuit;
    assert.deepEqual({ ...energy }, { ...short.circuit.energy });
    assert.deepEqual(supply.phaseV, short.circuit.supply.phaseV);
    assert.equal(nowMs, short.circuit.nowMs);
    assert.equal(gridW, 0);
    assert.ok(Math.abs(plug.pinC - short.circuit.plug.pinC) < 1e-9);
  });

  Deno.test(`a circuit in which anything moves is stepped every 10 ms (${kind})`, () => {
    const { circuit, stepsTo } = counted(kind);
    let nowMs = 1_000;
    const steps = () => stepsTo(nowMs += 100);
    assert.equal(steps(), 1);
    const car = new SettableCar();
    circuit.plugIn(car);
    assert.equal(steps(), 10, "a car");
    circuit.unplug();
    stepsTo(nowMs += 2_000);
    assert.equal(steps(), 1);
    circuit.coil = true;
    assert.equal(steps(), 10, "a coil");
    circuit.coil = false;
    circuit.holdUntilMs = nowMs + 50;
    assert.equal(steps(), 7, "a lease, and the rest after it");
    circuit.plug.lockWanted = true;
    assert.equal(steps(), 10, "a lock");
    stepsTo(nowMs += 2_000);
    assert.equal(steps(), 1);
    circuit.faults.supplyShiftV = 1;
    assert.equal(steps(), 10, "a fault");
  });
}
