import assert from "node:assert/strict";
import { Battery, VirtualCar } from "../../../../drivers/devices/car/mod.ts";

const options = {
  capacityWh: 60_000,
  soc: 50,
  nominalV: 400,
  maxChargeW: 100_000,
  maxDischargeW: 50_000,
  efficiency: 0.96,
};

Deno.test("`Battery.step()` balances energy to the last milliwatt-hour", () => {
  const battery = new Battery(options);
  const before = battery.storedWh;
  for (let i = 0; i < 20_000; i++) {
    battery.step(250, 60_000 * Math.sin(i / 700) + (i % 7) * 900);
  }
  const { inWh, outWh, lostWh } = battery.energy;
  assert.ok(inWh > 0 && outWh > 0 && lostWh > 0);
  assert.ok(
    Math.abs(battery.storedWh - (before + inWh - outWh - lostWh)) < 1e-3,
  );
});

Deno.test("`Battery.step()` takes nothing when full and gives nothing when empty", () => {
  const full = new Battery({ ...options, soc: 100 });
  assert.equal(full.step(1_000, 10_000), 0);
  assert.equal(full.soc, 100);
  const empty = new Battery({ ...options, soc: 0 });
  assert.equal(Math.abs(empty.step(1_000, -10_000)), 0);
  assert.equal(empty.soc, 0);
});

Deno.test("`Battery` limits taper towards both ends, voltage rises with SoC", () => {
  const at = (soc: number) => new Battery({ ...options, soc });
  assert.equal(at(50).chargeLimitW, 100_000);
  assert.ok(at(95).chargeLimitW < 40_000);
  assert.equal(at(100).chargeLimitW, 0);
  assert.equal(at(0).dischargeLimitW, 0);
  assert.ok(
    at(10).voltageV < at(50).voltageV && at(50).voltageV < at(90).voltageV,
  );
});

Deno.test("`Battery.stepCurrent()` moves the same energy as the power", () => {
  const [a, b] = [new Battery(options), new Battery(options)];
  a.stepCurrent(1_000, -20);
  b.step(1_000, -20 * b.voltageV);
  assert.equal(a.storedWh, b.storedWh);
});

Deno.test("`Battery` refuses an impossible SoC, naming it", () => {
  assert.throws(() => new Battery({ ...options, soc: 101 }), /soc 101/);
});

function acCar() {
  return new VirtualCar({
    battery: options,
    ac: {
      maxChargeW: 11_000,
      minChargeW: 1_400,
      maxDischargeW: 11_000,
      minDischargeW: 1_400,
      phases: 3,
      nominalV: 230,
      nominalHz: 50,
      rampWPerS: 5_000,
      efficiency: 0.94,
    },
    minSoc: 20,
    targetSoc: 80,
    maxSoc: 90,
    v2x: { minSoc: 30, maxSoc: 85 },
    stopAtTarget: false,
  });
}

Deno.test("`VirtualCar.step()` ramps to the set-point only with the inlet closed", () => {
  const car = acCar();
  car.obey({ type: "car.draw", powerW: -7_000 });
  car.step(1_000);
  assert.equal(car.onboardW, 0);
  car.obey({ type: "car.closeInlet" });
  car.step(1_000);
  assert.equal(car.onboardW, -5_000);
  car.step(1_000);
  assert.equal(car.onboardW, -7_000);
  car.obey({ type: "car.openInlet" });
  assert.equal(car.onboardW, 0);
});

Deno.test("`VirtualCar.flowed()` accounts for the onboard charger's losses", () => {
  const car = acCar();
  const before = car.battery.storedWh;
  for (let i = 0; i < 1_000; i++) {
    car.flowed(i % 3 === 0 ? -9_000 : 11_000, 100);
  }
  const through = Array.from(
    { length: 1_000 },
    (_, i) => i % 3 === 0 ? -9_000 : 11_000,
  )
    .reduce((sum, w) => sum + w * 100 / 3_600_000, 0);
  const kept = car.battery.storedWh - before;
  const lost = car.conversionLossWh + car.energy.lostWh;
  assert.ok(
    Math.abs(through - kept - lost) < 1e-6,
    `${through} ${kept} ${lost}`,
  );
});

Deno.test("`VirtualCar.view()` gives signed energies and no discharge below the V2X bound", () => {
  const car = acCar();
  const view = car.view();
  assert.equal(Math.round(view.targetEnergyWh), 18_000);
  assert.equal(Math.round(view.minEnergyWh), -18_000);
  assert.equal(Math.round(view.minV2xEnergyWh ?? 0), -12_000);
  assert.equal(view.ac?.maxDischargeW, 11_000);
  car.battery.step(3_600_000, -20_000);
  assert.equal(car.view().ac?.maxDischargeW, 0);
});
