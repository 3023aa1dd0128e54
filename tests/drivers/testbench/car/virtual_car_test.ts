/** The virtual car: battery, onboard charger, habits, what it tells. */

import assert from "node:assert/strict";
import {
  Battery,
  VirtualCar,
  type VirtualCarOptions,
} from "../../../../drivers/testbench/car/mod.ts";
import { makeTwin } from "../../../../drivers/testbench/mod.ts";
import { near } from "../_bench.ts";

const BATTERY = {
  capacityWh: 60_000,
  soc: 50,
  nominalV: 400,
  innerOhm: 0.1,
  maxChargeW: 100_000,
  maxDischargeW: 100_000,
  efficiency: 0.98,
};
const AC = {
  maxChargeW: 11_000,
  minChargeW: 1_380,
  maxDischargeW: 11_000,
  minDischargeW: 0,
  phases: 3,
  nominalV: 230,
  nominalHz: 50,
  rampWPerS: 5_000,
  efficiency: 0.92,
} as const;
const WISHES = {
  minSoc: 10,
  targetSoc: 80,
  maxSoc: 90,
  stopAtTarget: true,
};

/** A car at a closed AC outlet. */
function plugged(change: Partial<VirtualCarOptions> = {}) {
  const twin = makeTwin({ kind: "ac" });
  const car = new VirtualCar({
    battery: BATTERY,
    ac: AC,
    ...WISHES,
    ...change,
  });
  twin.circuit.plugIn(car);
  twin.contactor.close();
  let nowMs = 1_000;
  twin.step(nowMs);
  const run = (ms: number, each: () => void = () => {}) => {
    for (const endMs = nowMs + ms; nowMs < endMs;) {
      nowMs += 10;
      twin.stage.hold(nowMs + 100);
      car.step(10);
      twin.step(nowMs);
      each();
    }
  };
  run(200);
  car.obey({ type: "car.closeInlet" });
  return { twin, car, run };
}

Deno.test("`Battery` has a terminal voltage that rises with charging current", () => {
  const battery = new Battery(BATTERY);
  near(battery.voltageV, 400, 1e-9);
  battery.pass(10, 50, 50 * 405);
  near(battery.voltageV, 405, 0.01);
  battery.pass(10, -50, -50 * 395);
  near(battery.voltageV, 395, 0.01);
});

Deno.test("`Battery.passPower()` finds the current that belongs to the power", () => {
  const battery = new Battery(BATTERY);
  battery.passPower(10, 20_250);
  near(battery.voltageV, 405, 0.01);
  battery.passPower(10, -19_750);
  near(battery.voltageV, 395, 0.01);
});

Deno.test("`Battery` counts the heat of its inner resistance as lost", () => {
  const battery = new Battery({ ...BATTERY, efficiency: 1 });
  battery.pass(3_600_000, 10, 10 * 401);
  near(battery.energy.lostWh, 10, 1e-6);
  near(battery.energy.inWh, 4_010, 1e-6);
  near(battery.storedWh, 34_000, 1e-6);
});

Deno.test("`Battery` can be charged above full, and is seen to be", () => {
  const battery = new Battery({ ...BATTERY, capacityWh: 100, soc: 99 });
  battery.pass(3_600_000, 1, 450);
  assert.ok(battery.storedWh > 100);
  assert.equal(battery.soc, 100);
});

Deno.test("`Battery` names a field that cannot be", () => {
  assert.throws(
    () => new Battery({ ...BATTERY, innerOhm: 0 }),
    /innerOhm 0 is not within/,
  );
  assert.throws(() => new Battery({ ...BATTERY, soc: 101 }), /soc 101/);
});

Deno.test("`VirtualCar` draws its set-point at its ramp, in equal phases", () => {
  const { twin, car, run } = plugged();
  car.obey({ type: "car.draw", powerW: 6_900 });
  run(1_000);
  near(twin.circuit.powerW, 5_000, 100);
  run(1_000);
  near(twin.circuit.powerW, 6_900, 20);
  const [l1, l2, l3] = twin.circuit.phaseA;
  near(l1, 10, 0.05);
  assert.equal(l1, l2);
  assert.equal(l2, l3);
  near(car.view().presentW, 6_900, 20);
});

Deno.test("`VirtualCar` loads one, two or three phases", () => {
  for (const onboardPhases of [1, 2, 3] as const) {
    const { twin, car, run } = plugged({ ac: { ...AC, onboardPhases } });
    car.obey({ type: "car.draw", powerW: 3_450 });
    run(2_000);
    const loaded = twin.circuit.phaseA.filter((amps) => amps !== 0);
    assert.equal(loaded.length, onboardPhases);
    near(twin.circuit.phaseA[0], 15 / onboardPhases, 0.05);
  }
});

Deno.test("`VirtualCar` keeps within its own limits, also when a phase is lost", () => {
  const { twin, car, run } = plugged();
  car.obey({ type: "car.draw", powerW: 50_000 });
  run(5_000);
  near(twin.circuit.powerW, 11_000, 20);
  car.obey({ type: "car.draw", powerW: -50_000 });
  run(10_000);
  near(twin.circuit.powerW, -11_000, 30);
  car.obey({ type: "car.draw", powerW: 11_000 });
  run(10_000);
  twin.circuit.faults.phaseLost = 3;
  run(1_000);
  near(twin.circuit.phaseA[0], 17.5, 0.2);
  assert.equal(twin.circuit.phaseA[2], 0);
});

Deno.test("`VirtualCar` stops with the voltage and begins again at its ramp", () => {
  const { twin, car, run } = plugged();
  car.obey({ type: "car.draw", powerW: 10_000 });
  run(3_000);
  twin.circuit.faults.supplyLost = true;
  run(50);
  assert.equal(car.onboardW, 0);
  twin.circuit.faults.supplyLost = false;
  run(500);
  near(twin.circuit.powerW, 2_500, 150);
});

Deno.test("`VirtualCar` draws nothing once its inlet is open", () => {
  const { twin, car, run } = plugged();
  car.obey({ type: "car.draw", powerW: 10_000 });
  run(3_000);
  car.obey({ type: "car.openInlet" });
  run(20);
  assert.equal(twin.circuit.currentA, 0);
  car.obey({ type: "car.closeInlet" });
  run(1_000);
  assert.equal(twin.circuit.currentA, 0, "the old set-point is forgotten");
});

Deno.test("habit `obeysStation` off: the first set-point stays", () => {
  const { twin, car, run } = plugged({ habits: { obeysStation: false } });
  car.obey({ type: "car.draw", powerW: 6_000 });
  run(2_000);
  car.obey({ type: "car.draw", powerW: 0 });
  run(2_000);
  near(twin.circuit.powerW, 6_000, 20);
});

Deno.test("habit `keepsOwnLimits` off: it does what it is told", () => {
  const { twin, car, run } = plugged({ habits: { keepsOwnLimits: false } });
  car.obey({ type: "car.draw", powerW: 40_000 });
  run(10_000);
  near(twin.circuit.powerW, 40_000, 200);
});

Deno.test("habit `drawsA`: fixed currents wherever it is fed, also in state B", () => {
  const { twin, car, run } = plugged({ habits: { drawsA: [20, 0, -5] } });
  car.obey({ type: "car.openInlet" });
  run(20);
  assert.deepEqual([...twin.circuit.phaseA], [20, 0, -5]);
  twin.contactor.open();
  run(200);
  assert.deepEqual([...twin.circuit.phaseA], [0, 0, 0]);
});

Deno.test("habit `pulses`: current comes and goes", () => {
  const { twin, run } = plugged({
    habits: { drawsA: [64, 64, 64], pulses: { onMs: 1_900, offMs: 20 } },
  });
  let on = 0;
  let off = 0;
  run(19_200, () => twin.circuit.phaseA[0] > 0 ? on++ : off++);
  near(on, 1_900, 10);
  near(off, 20, 10);
});

Deno.test("habits `inletStuck` and `pilotStuck`: it joins and stays in C", () => {
  const { car } = plugged({ habits: { inletStuck: true, pilotStuck: true } });
  car.obey({ type: "car.state", cp: "C" });
  const readyOhm = car.pilotOhm;
  car.obey({ type: "car.state", cp: "B" });
  car.obey({ type: "car.openInlet" });
  assert.equal(car.pilotOhm, readyOhm);
  assert.ok(car.inletClosed);
});

Deno.test("`VirtualCar.view()` tells limits of this moment", () => {
  const car = new VirtualCar({
    battery: { ...BATTERY, soc: 95 },
    dc: { maxChargeA: 200, maxDischargeA: 150, maxV: 430, minV: 250 },
    ...WISHES,
    v2x: { minSoc: 30, maxSoc: 90 },
  });
  const view = car.view();
  assert.equal(view.dc?.maxChargeW, 0, "above its highest state of charge");
  assert.equal(view.dc?.maxDischargeW, 100_000);
  assert.equal(view.dc?.maxDischargeA, 150);
  assert.equal(view.targetV, 430);
  assert.equal(view.complete, true);
  assert.equal(view.ac, undefined);
  near(view.targetEnergyWh, -9_000, 1e-6);
});

Deno.test("`VirtualCar.passed()` moves the battery of a car without a circuit", () => {
  const car = new VirtualCar({ battery: BATTERY, ac: AC, ...WISHES });
  const before = car.battery.storedWh;
  car.passed(10_000, 3_600_000);
  assert.ok(car.battery.storedWh > before + 8_500);
  assert.equal(car.view().presentW, 10_000);
  near(car.conversionLossWh, 800, 1e-6);
});

Deno.test("`VirtualCar` begins anew after a loss of voltage between two of its steps", () => {
  const car = new VirtualCar({ battery: BATTERY, ac: AC, ...WISHES });
  car.obey({ type: "car.closeInlet" });
  car.obey({ type: "car.draw", powerW: 6_900 });
  car.step(2_000);
  assert.equal(car.onboardW, 6_900);
  const flow = { voltageV: 0, currentA: 0, powerW: 0, dtMs: 10 };
  car.flowed({ ...flow, phaseV: [0, 0, 0], phaseA: [0, 0, 0] });
  car.flowed({ ...flow, phaseV: [230, 230, 230], phaseA: [0, 0, 0] });
  assert.deepEqual([...car.phaseA()], [0, 0, 0]);
});
