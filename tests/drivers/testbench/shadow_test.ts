/** The stand-in for a far car follows what the car says, not what would please. */

import assert from "node:assert/strict";
import { PILOT_OHM } from "../../../drivers/devices/pilot_levels.ts";
import { makeTwin, ShadowCar } from "../../../drivers/testbench/mod.ts";
import { near, SettableCar } from "./_bench.ts";

function far(kind: "ac" | "dc") {
  const twin = makeTwin({ kind });
  const shadow = new ShadowCar(twin.circuit);
  let nowMs = 1_000;
  twin.step(nowMs);
  const run = (ms: number) => {
    for (const endMs = nowMs + ms; nowMs < endMs;) {
      nowMs += 10;
      twin.stage.hold(nowMs + 100);
      twin.step(nowMs);
    }
  };
  return { twin, shadow, run };
}

Deno.test("`ShadowCar` arrives, becomes ready, joins and leaves", () => {
  const { twin, shadow, run } = far("dc");
  shadow.arrive();
  run(50);
  assert.equal(twin.pilot.latest().state, "B");
  shadow.power("ready");
  run(50);
  assert.equal(twin.pilot.latest().state, "C");
  assert.equal(shadow.inletClosed, false);
  shadow.told({ presentV: 380 });
  shadow.power("joined");
  run(50);
  assert.equal(twin.circuit.cableV, 380);
  shadow.leave();
  run(50);
  assert.equal(twin.pilot.latest().state, "A");
});

Deno.test("`ShadowCar` draws what the car says, whatever it was allowed", () => {
  const { twin, shadow, run } = far("ac");
  shadow.arrive();
  shadow.power("joined");
  twin.contactor.close();
  shadow.allowed(2_000);
  shadow.told({ presentW: 10_500 });
  run(3_000);
  near(twin.circuit.powerW, 10_500, 20);
  shadow.told({ presentW: -9_000 });
  run(3_000);
  near(twin.circuit.powerW, -9_000, 20);
  shadow.told({});
  run(1_000);
  near(twin.circuit.powerW, -9_000, 20);
});

Deno.test("`ShadowCar` takes what it is allowed while the car never says what it draws", () => {
  const { twin, shadow, run } = far("ac");
  shadow.arrive();
  shadow.power("joined");
  twin.contactor.close();
  shadow.allowed(4_600);
  run(2_000);
  near(twin.circuit.powerW, 4_600, 10);
  shadow.power("off");
  assert.equal(shadow.pilotOhm, PILOT_OHM.B);
  run(1_000);
  assert.equal(twin.circuit.powerW, 0);
});

Deno.test("`ShadowCar` loads the phases it is said to", () => {
  const { twin, shadow, run } = far("ac");
  shadow.arrive();
  shadow.power("joined");
  twin.contactor.close();
  shadow.told({ presentW: 2_300, phases: 1 });
  run(2_000);
  near(twin.circuit.phaseA[0], 10, 0.01);
  assert.equal(twin.circuit.phaseA[1], 0);
});

Deno.test("`ShadowCar` shows the voltage that the car says, with current too", () => {
  const { twin, shadow, run } = far("dc");
  shadow.arrive();
  shadow.told({ presentV: 400 });
  shadow.power("joined");
  twin.contactor.close();
  twin.stage.command({
    id: 1,
    ceilingV: 500,
    floorV: 0,
    lowA: 0,
    highA: 100,
    setA: 100,
  });
  run(2_000);
  shadow.told({ presentV: 400 });
  run(10);
  near(shadow.openCircuitV + 100 * shadow.innerOhm, 400, 1e-9);
  shadow.told({ presentV: 1_200, mostV: 450 });
  assert.equal(shadow.openCircuitV, 450);
});

Deno.test("`ShadowCar` does nothing while a real model is plugged in", () => {
  const { twin, shadow } = far("dc");
  const car = new SettableCar();
  twin.circuit.plugIn(car);
  shadow.arrive();
  shadow.leave();
  assert.equal(twin.circuit.car, car);
});
