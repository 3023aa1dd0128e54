import assert from "node:assert/strict";
import {
  PILOT_OHM,
  pilotState,
  pilotVolts,
  type SimulatedOptions,
  simulatedOutlet,
} from "../../../drivers/devices/mod.ts";
import { Battery } from "./_battery.ts";

function bench(options: SimulatedOptions = {}) {
  const outlet = simulatedOutlet(options);
  const car = new Battery();
  outlet.copper.plugIn(car);
  let now = 0;
  const run = (ms: number, each: (now: number) => void = () => {}) => {
    for (const end = now + ms; now < end;) {
      now += 10;
      each(now);
      outlet.step(now);
    }
  };
  outlet.step(0);
  const hold = (at: number) => outlet.stage.hold(at + 100);
  return { outlet, car, run, hold };
}

Deno.test("`pilotVolts()` gives the levels of IEC 61851-1 for the car's resistors", () => {
  assert.equal(pilotVolts(Infinity), 12);
  assert.ok(Math.abs(pilotVolts(PILOT_OHM.B) - 9) < 0.1);
  assert.ok(Math.abs(pilotVolts(PILOT_OHM.C) - 6) < 0.1);
  assert.ok(Math.abs(pilotVolts(PILOT_OHM.D) - 3) < 0.1);
});

Deno.test("`pilotState()` keeps the previous state between two bands and calls the rest faulty", () => {
  assert.equal(pilotState(12, "E"), "A");
  assert.equal(pilotState(7.5, "B"), "B");
  assert.equal(pilotState(7.5, "C"), "C");
  assert.equal(pilotState(0.5, "C"), "E");
  assert.equal(pilotState(-12, "C"), "F");
});

Deno.test("`Pilot` shows A, B and C as a car is plugged in and becomes ready", () => {
  const { outlet, car, run } = bench();
  run(30);
  assert.equal(outlet.pilot.latest().state, "B");
  car.ready(false);
  run(10);
  assert.equal(outlet.pilot.latest().state, "B", "one measurement is no state");
  run(10);
  assert.equal(outlet.pilot.latest().state, "C");
  outlet.copper.unplug();
  run(20);
  assert.equal(outlet.pilot.latest().state, "A");
});

Deno.test("`Copper` lets no current flow while a contactor of the path is open", () => {
  const { outlet, car, run, hold } = bench();
  car.ready(true);
  outlet.stage.command({ id: "1", targetW: 10_000, minW: 0, maxW: 10_000 });
  run(1000, hold);
  assert.equal(outlet.stage.latest().powerW, 0);
  outlet.contactor.close();
  run(1000, hold);
  assert.ok(Math.abs(outlet.stage.latest().powerW - 10_000) < 1);
  car.inletClosed = false;
  run(20, hold);
  assert.equal(outlet.stage.latest().powerW, 0);
});

Deno.test("`Copper` ramps no faster than the stage can", () => {
  const { outlet, car, run, hold } = bench({ rampWPerS: 5_000 });
  car.ready(true);
  outlet.contactor.close();
  run(200, hold);
  outlet.stage.command({ id: "1", targetW: -8_000, minW: -8_000, maxW: 0 });
  let last = outlet.stage.latest().powerW;
  run(3000, (now) => {
    hold(now);
    const { powerW } = outlet.stage.latest();
    assert.ok(Math.abs(powerW - last) <= 50.001, `${last} to ${powerW}`);
    last = powerW;
  });
  assert.ok(Math.abs(last + 8_000) < 1);
});

Deno.test("`Copper` balances energy: grid = vehicle + losses, both ways, DC and AC", () => {
  for (const kind of ["dc", "ac"] as const) {
    const { outlet, car, run, hold } = bench({ kind, cableOhm: 0.05 });
    car.ready(true);
    outlet.contactor.close();
    const go = (watts: number) => {
      outlet.stage.command({
        id: `${watts}`,
        targetW: watts,
        minW: -11_000,
        maxW: 11_000,
      });
      car.onboardW = watts;
      run(600_000, hold);
    };
    go(11_000);
    go(-7_000);
    const { gridWh, vehicleWh, lossWh } = outlet.copper.energy;
    assert.ok(Math.abs(gridWh - vehicleWh - lossWh) < 1e-6, kind);
    assert.ok(Math.abs(car.wh - vehicleWh) < 1e-6, kind);
    assert.ok(lossWh > 0);
    const meter = outlet.meter.latest();
    assert.ok(
      Math.abs(meter.chargedWh - 11_000 / 6) < 15,
      `${kind} ${meter.chargedWh}`,
    );
    assert.ok(
      Math.abs(meter.dischargedWh - 7_000 / 6) < 15,
      `${kind} ${meter.dischargedWh}`,
    );
    // The meter sits at the plug: what it lacks to the car is lost in the cable.
    assert.ok(meter.chargedWh - meter.dischargedWh > car.wh, kind);
  }
});

Deno.test("`Meter` integrates what flows with its own error", () => {
  const { outlet, car, run, hold } = bench({ meterError: 0.01 });
  car.ready(true);
  outlet.contactor.close();
  outlet.stage.command({ id: "1", targetW: 10_000, minW: 0, maxW: 10_000 });
  run(360_000, hold);
  const { toVehicleWh } = outlet.copper.passed;
  assert.ok(
    Math.abs(outlet.meter.latest().chargedWh / toVehicleWh - 1.01) < 1e-3,
  );
});

Deno.test("`PowerStage` without a renewed lease ramps down and opens by itself", () => {
  const { outlet, car, run, hold } = bench();
  car.ready(true);
  outlet.contactor.close();
  outlet.stage.command({ id: "1", targetW: 10_000, minW: 0, maxW: 10_000 });
  run(1000, hold);
  assert.ok(outlet.stage.latest().powerW > 9_000);
  run(1000);
  assert.equal(outlet.stage.latest().powerW, 0);
  assert.equal(outlet.contactor.latest().closed, false);
});

Deno.test("`PowerStage.command()` changes nothing for an id it has carried out", () => {
  const { outlet, car, run, hold } = bench();
  car.ready(true);
  outlet.contactor.close();
  outlet.stage.command({ id: "1", targetW: 5_000, minW: 0, maxW: 10_000 });
  outlet.stage.command({ id: "1", targetW: 9_000, minW: 0, maxW: 10_000 });
  run(1000, hold);
  assert.ok(Math.abs(outlet.stage.latest().powerW - 5_000) < 1);
});

Deno.test("`InsulationMonitor` gives its verdict after measuring, by the ohms of outlet and car", () => {
  const { outlet, car, run } = bench({ insulationMs: 300 });
  assert.equal(outlet.insulation.latest().verdict, "idle");
  outlet.insulation.start();
  run(290);
  assert.equal(outlet.insulation.latest().verdict, "running");
  run(20);
  assert.equal(outlet.insulation.latest().verdict, "valid");
  car.insulationOhm = 30_000;
  run(10);
  assert.equal(outlet.insulation.latest().verdict, "fault");
});

Deno.test("`voltage()` brings the bus up and, at zero, below 60 V again", () => {
  const { outlet, run, hold } = bench();
  outlet.stage.voltage(400);
  run(100, hold);
  const half = outlet.stage.latest().busV;
  assert.ok(half > 150 && half < 250, `${half}`);
  run(200, hold);
  assert.equal(outlet.stage.latest().busV, 400);
  outlet.stage.voltage(0);
  run(200, hold);
  assert.ok(outlet.stage.latest().voltageV < 60);
});

Deno.test("`CopperFaults` make devices tell the fault", () => {
  const { outlet, car, run, hold } = bench();
  car.ready(true);
  outlet.contactor.close();
  run(200, hold);
  outlet.copper.faults.welded = true;
  outlet.contactor.open();
  run(200, hold);
  assert.deepEqual({ ...outlet.contactor.latest() }, {
    wanted: false,
    closed: true,
  });
  const shown = outlet.meter.latest().atMonoMs;
  outlet.copper.faults.meterFrozen = true;
  run(1000, hold);
  assert.ok(outlet.meter.latest().atMonoMs <= shown + 10);
  outlet.copper.faults.gridLost = true;
  run(10, hold);
  assert.equal(outlet.grid.latest().voltageV, 0);
});

Deno.test("`farCar` stands in for a car without a wire and never for one with", () => {
  const outlet = simulatedOutlet({ kind: "ac" });
  let now = 0;
  const run = (ms: number) => {
    for (const end = now + ms; now < end;) {
      outlet.stage.hold(now + 100);
      outlet.step(now += 10);
    }
  };
  outlet.farCar?.arrive();
  run(50);
  assert.equal(outlet.pilot.latest().state, "B");
  outlet.farCar?.power("joined");
  outlet.contactor.close();
  outlet.farCar?.allowed(7_000);
  run(3000);
  assert.ok(Math.abs(outlet.stage.latest().powerW - 7_000) < 50);
  outlet.farCar?.told({ presentW: -3_000 });
  run(3000);
  assert.ok(Math.abs(outlet.stage.latest().powerW + 3_000) < 50);
  outlet.farCar?.leave();
  assert.equal(outlet.copper.car, undefined);
  const real = new Battery();
  outlet.copper.plugIn(real);
  outlet.farCar?.arrive();
  outlet.farCar?.leave();
  assert.equal(outlet.copper.car, real);
});
