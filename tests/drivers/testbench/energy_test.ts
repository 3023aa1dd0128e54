/** Energy is neither made nor lost: random commands, cars and faults, by seed. */

import assert from "node:assert/strict";
import {
  efficiencyAt,
  makeTwin,
  stageLossW,
  USUAL_EFFICIENCY,
} from "../../../drivers/testbench/mod.ts";
import { VirtualCar } from "../../../drivers/testbench/car/mod.ts";
import { Random } from "../../_random.ts";
import { Bench, near } from "./_bench.ts";

const SEEDS = 20;
const STEPS = 400;

function shake(bench: Bench, random: Random): void {
  const { faults, car, twin } = bench;
  bench.command({
    ceilingV: random.whole(0, 600),
    floorV: random.whole(0, 450),
    lowA: -random.whole(0, 150),
    highA: random.whole(0, 150),
    setA: random.whole(-200, 200),
  });
  car.amps = [
    random.whole(-40, 40),
    random.whole(-40, 40),
    random.whole(-40, 40),
  ];
  car.inletClosed = random.chance(0.9);
  if (random.chance(0.2)) twin.contactor.open();
  else twin.contactor.close();
  bench.holds = random.chance(0.9);
  faults.supplyLost = random.chance(0.1);
  faults.islandV = random.chance(0.5) ? 230 : 0;
  faults.phaseLost = random.chance(0.1) ? 2 : 0;
  faults.welded = random.pick(["none", "one", "all"]);
  faults.stageFactor = random.pick([1, 1.3]);
  faults.runawayV = random.chance(0.05) ? 900 : 0;
}

for (const kind of ["ac", "dc"] as const) {
  Deno.test(`\`EnergyAccount\` balances to the last: grid = vehicle + loss (${kind}, ${SEEDS} seeds)`, () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const random = new Random(seed);
      const bench = new Bench({ kind });
      let gridWh = 0;
      let outletWh = 0;
      for (let step = 0; step < STEPS; step++) {
        if (step % 10 === 0) shake(bench, random);
        bench.run(10);
        gridWh += bench.circuit.gridW / 360_000;
        outletWh += bench.circuit.powerW / 360_000;
        const [l1, l2, l3] = bench.circuit.gridPhaseW;
        near(l1 + l2 + l3, bench.circuit.gridW, 1e-6);
        assert.ok(
          bench.circuit.gridW >= bench.circuit.powerW - 1e-9,
          `a loss is no gain (seed ${seed})`,
        );
      }
      const { energy } = bench.circuit;
      near(energy.gridWh, energy.vehicleWh + energy.lossWh, 1e-9);
      near(energy.gridWh, gridWh, 1e-6);
      near(energy.toVehicleWh - energy.toGridWh, outletWh, 1e-6);
      near(energy.vehicleWh, bench.car.inWh, 1e-6);
      assert.ok(energy.lossWh > 0, `something flowed (seed ${seed})`);
    }
  });
}

Deno.test("`VirtualCar` balances with the circuit: what passed the inlet is stored or lost", () => {
  for (const kind of ["ac", "dc"] as const) {
    const twin = makeTwin({ kind });
    const car = new VirtualCar({
      battery: {
        capacityWh: 1_000,
        soc: 50,
        nominalV: 400,
        innerOhm: 0.2,
        maxChargeW: 20_000,
        maxDischargeW: 20_000,
        efficiency: 0.97,
      },
      ...(kind === "ac" && {
        ac: {
          maxChargeW: 11_000,
          minChargeW: 0,
          maxDischargeW: 11_000,
          minDischargeW: 0,
          phases: 3,
          nominalV: 230,
          nominalHz: 50,
          rampWPerS: 5_000,
          efficiency: 0.93,
        },
      }),
      minSoc: 0,
      targetSoc: 100,
      maxSoc: 100,
      stopAtTarget: false,
    });
    const before = car.battery.storedWh;
    twin.circuit.plugIn(car);
    car.obey({ type: "car.closeInlet" });
    twin.contactor.close();
    for (let nowMs = 10; nowMs < 60_000; nowMs += 10) {
      const powerW = nowMs % 20_000 < 10_000 ? 10_000 : -8_000;
      twin.stage.hold(nowMs + 100);
      twin.stage.command({
        id: powerW,
        ceilingV: 500,
        floorV: 300,
        lowA: -50,
        highA: 50,
        setA: powerW / 400,
      });
      car.obey({ type: "car.draw", powerW });
      car.step(10);
      twin.step(nowMs);
    }
    const { inWh, outWh, lostWh } = car.energy;
    const { energy } = twin.circuit;
    assert.ok(inWh > 50 && outWh > 30, "both ways");
    near(car.battery.storedWh, before + inWh - outWh - lostWh, 1e-9);
    near(energy.vehicleWh, inWh - outWh + car.conversionLossWh, 1e-6);
  }
});

Deno.test("`efficiencyAt()` follows straight lines, flat outside", () => {
  const curve = [[0.1, 0.8], [0.5, 0.9], [1, 0.95]] as const;
  near(efficiencyAt(curve, 0), 0.8, 0);
  near(efficiencyAt(curve, 0.3), 0.85, 1e-12);
  near(efficiencyAt(curve, 0.5), 0.9, 1e-12);
  near(efficiencyAt(curve, 2), 0.95, 0);
});

Deno.test("`stageLossW()` is heat in both directions", () => {
  near(stageLossW([[0, 0.9]], 10_000, 9_000), 1_000, 1e-9);
  near(stageLossW([[0, 0.9]], 10_000, -10_000), 1_000, 1e-9);
  assert.equal(stageLossW(USUAL_EFFICIENCY, 10_000, 0), 0);
});
