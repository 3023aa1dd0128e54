/** A plug across two threads: nothing that flowed is lost, whoever reads how often. */

import assert from "node:assert/strict";
import {
  Circuit,
  PLUG_OCTETS,
  PlugSocket,
  RemotePlug,
} from "../../../drivers/testbench/mod.ts";
import { Random } from "../../_random.ts";
import { Bench, near, SettableCar } from "./_bench.ts";

/** A bench whose car is behind a plug in shared memory. */
function remote(kind: "ac" | "dc") {
  const bench = new Bench({ kind });
  bench.circuit.unplug();
  const memory = new SharedArrayBuffer(PLUG_OCTETS);
  const socket = new PlugSocket(bench.circuit, memory);
  const plug = new RemotePlug(memory);
  const run = (ms: number) => {
    for (let at = 0; at < ms; at += 10) {
      socket.poll();
      bench.run(10);
    }
  };
  return { bench, memory, plug, run };
}

Deno.test("`RemotePlug.plugIn()` shows the circuit the car, and its changes at each step", () => {
  const { bench, plug, run } = remote("dc");
  assert.equal(bench.circuit.car, undefined);
  plug.plugIn(bench.car);
  run(50);
  assert.equal(bench.circuit.cableV, 400);
  assert.equal(bench.twin.pilot.latest().state, "C");
  bench.car.openCircuitV = 390;
  bench.car.proximityA = 63;
  run(50);
  assert.equal(bench.circuit.cableV, 400, "not told yet");
  plug.exchange();
  run(10);
  assert.equal(bench.circuit.cableV, 390);
  assert.equal(bench.circuit.proximityA, 63);
  plug.unplug();
  run(50);
  assert.equal(bench.circuit.car, undefined);
  assert.equal(bench.twin.pilot.latest().state, "A");
});

Deno.test("`RemotePlug.plugIn()` refuses a second car", () => {
  const { bench, plug } = remote("dc");
  plug.plugIn(bench.car);
  plug.plugIn(bench.car);
  assert.throws(() => plug.plugIn(new SettableCar()), /another car/);
});

Deno.test("`RemotePlug.exchange()` tells the car mean current and power since the last time", () => {
  const { bench, plug, run } = remote("dc");
  bench.twin.contactor.close();
  bench.twin.pilot.signal({ dutyPercent: 20 });
  bench.command({ setA: 10 });
  plug.plugIn(bench.car);
  run(500);
  plug.exchange();
  run(500);
  bench.command({ setA: 20 });
  run(500);
  plug.exchange();
  near(bench.car.last.currentA, 15, 0.3);
  near(bench.car.last.powerW, 15 * 401.5, 150);
  near(bench.car.last.voltageV, 402, 1e-9);
  assert.equal(bench.car.seenPercent, 20);
  const { bench: ac, plug: acPlug, run: runAc } = remote("ac");
  ac.twin.contactor.close();
  ac.car.amps = [10, 5, 0];
  acPlug.plugIn(ac.car);
  runAc(500);
  acPlug.exchange();
  assert.deepEqual(
    ac.car.last.phaseV.map((volts) => Math.round(volts)),
    [230, 230, 230],
  );
});

for (const kind of ["ac", "dc"] as const) {
  Deno.test(`\`RemotePlug\` balances exactly over missed readings and replugged cars (${kind})`, () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = new Random(seed);
      const { bench, plug, run } = remote(kind);
      const cars: SettableCar[] = [];
      bench.twin.contactor.close();
      bench.command({ setA: 40, lowA: -100 });
      for (let turn = 0; turn < 200; turn++) {
        if (random.chance(0.2)) {
          if (plug.car === undefined) {
            const car = new SettableCar();
            car.amps = [random.whole(-30, 30), 5, 0];
            cars.push(car);
            plug.plugIn(car);
          } else plug.unplug();
        }
        if (random.chance(0.3)) {
          bench.command({ setA: random.whole(-100, 100), lowA: -100 });
        }
        if (random.chance(0.5)) plug.exchange();
        run(10 * random.whole(0, 5));
      }
      plug.unplug();
      run(50);
      plug.exchange();
      const inWh = cars.reduce((sum, car) => sum + car.inWh, 0);
      const { vehicleWh, toVehicleWh } = bench.circuit.energy;
      assert.ok(toVehicleWh > 0, `seed ${seed}`);
      near(inWh, vehicleWh, 1e-9);
    }
  });
}

Deno.test("`PlugSocket` made anew in the same memory goes on with the same car", () => {
  const { bench, memory, plug, run } = remote("ac");
  bench.twin.contactor.close();
  bench.car.amps = [10, 10, 10];
  plug.plugIn(bench.car);
  run(500);
  plug.exchange();
  const before = bench.car.inWh;
  const circuit = new Circuit({ kind: "ac" });
  const socket = new PlugSocket(circuit, memory);
  circuit.coil = true;
  circuit.holdUntilMs = Infinity;
  for (let nowMs = 1_000; nowMs <= 2_000; nowMs += 10) {
    socket.poll();
    circuit.step(nowMs);
  }
  socket.poll();
  plug.exchange();
  assert.notEqual(circuit.car, undefined);
  assert.ok(bench.car.inWh > before + 0.5);
  assert.ok(Math.abs(bench.car.inWh - before - circuit.energy.vehicleWh) < 0.1);
});

Deno.test("`RemotePlug` made anew in the same memory finds the plug pulled", () => {
  const { bench, memory, plug, run } = remote("dc");
  plug.plugIn(bench.car);
  run(50);
  const next = new RemotePlug(memory);
  run(20);
  assert.equal(bench.circuit.car, undefined);
  next.plugIn(bench.car);
  run(20);
  assert.notEqual(bench.circuit.car, undefined);
});

Deno.test("`RemotePlug` balances exactly with a circuit that runs in another thread", async () => {
  const memory = new SharedArrayBuffer(PLUG_OCTETS);
  const plug = new RemotePlug(memory);
  const worker = new Worker(new URL("./_circuit_worker.ts", import.meta.url), {
    type: "module",
  });
  let sum: { vehicleWh: number; toVehicleWh: number } | undefined;
  worker.onmessage = ({ data }) => sum = data;
  const cars: SettableCar[] = [];
  worker.postMessage({ memory, steps: 300_000 });
  // The worker waits for the last plug to be pulled; until then cars come and go.
  for (let turn = 0; sum === undefined; turn++) {
    if (turn % 7 === 6) plug.unplug();
    else if (plug.car === undefined) {
      const car = new SettableCar();
      car.amps = [10 + turn % 5, -3, 16];
      cars.push(car);
      plug.plugIn(car);
    }
    plug.exchange();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  plug.unplug();
  plug.exchange();
  worker.terminate();
  const inWh = cars.reduce((total, car) => total + car.inWh, 0);
  assert.ok(sum.toVehicleWh > 0);
  near(inWh, sum.vehicleWh, 1e-6);
});

Deno.test("`RemotePlug` gives a car its last sums though another one came and went unseen", () => {
  const { bench, plug, run } = remote("ac");
  bench.twin.contactor.close();
  const first = bench.car;
  first.amps = [32, 32, 32];
  plug.plugIn(first);
  run(500);
  const second = new SettableCar();
  plug.unplug();
  plug.plugIn(second);
  plug.unplug();
  run(50);
  plug.exchange();
  assert.equal(second.inWh, 0);
  assert.ok(first.inWh > 0);
  near(first.inWh, bench.circuit.energy.vehicleWh, 1e-12);
});
