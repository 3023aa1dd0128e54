/** Devices over shared memory: commands arrive, samples come back, nothing waits. */

import assert from "node:assert/strict";
import {
  COMMAND,
  COMMAND_NUMBERS,
  COMMANDS_AT,
  DEVICE_OCTETS,
  headerFault,
  LEASE_MAX_MS,
  writeHeader,
} from "../../../drivers/devices/device_layout.ts";
import {
  devicesOver,
  pilotCode,
} from "../../../drivers/devices/device_port.ts";
import {
  pilotSignal,
  serveDevices,
} from "../../../drivers/devices/device_server.ts";
import type { PilotSignal } from "../../../drivers/devices/outlet.ts";
import { SharedBlock } from "../../../drivers/devices/shared_block.ts";
import { makeTwin } from "../../../drivers/testbench/mod.ts";
import { SettableCar } from "../testbench/_bench.ts";

/** Both ends over one memory, in one thread. */
function ends(kind: "ac" | "dc" = "dc") {
  const memory = new SharedArrayBuffer(DEVICE_OCTETS);
  const twin = makeTwin({ kind });
  const car = new SettableCar();
  twin.circuit.plugIn(car);
  const server = serveDevices(memory, twin);
  const devices = devicesOver(memory, { kind, meterId: "m1" });
  let nowMs = 100_000;
  const run = (ms: number, holds = true) => {
    for (const endMs = nowMs + ms; nowMs < endMs;) {
      nowMs += 10;
      if (holds) devices.stage.hold(nowMs + 500);
      server.step(nowMs);
      devices.step(nowMs);
    }
    return nowMs;
  };
  return { memory, twin, car, server, devices, run };
}

Deno.test("`devicesOver()` shows each sample that the server's devices show", () => {
  for (const kind of ["ac", "dc"] as const) {
    const { twin, car, devices, run } = ends(kind);
    devices.contactor.close();
    devices.plug.lock();
    devices.insulation.start();
    devices.pilot.signal({ dutyPercent: 26.6 });
    car.amps = [16, -10, 8];
    devices.stage.command({
      id: 1,
      ceilingV: 500,
      floorV: 300,
      lowA: -60,
      highA: 60,
      setA: -30,
    });
    run(1_000);
    twin.circuit.faults.emergencyPressed = true;
    const nowMs = run(500);
    assert.equal(devices.stage.latest().atMonoMs, nowMs);
    assert.deepEqual(devices.stage.latest(), twin.stage.latest());
    assert.deepEqual(devices.contactor.latest(), twin.contactor.latest());
    assert.deepEqual(devices.pilot.latest(), twin.pilot.latest());
    assert.deepEqual(devices.meter.latest(), twin.meter.latest());
    assert.deepEqual(devices.insulation.latest(), twin.insulation.latest());
    assert.deepEqual(devices.plug.latest(), twin.plug.latest());
    assert.deepEqual(devices.grid.latest(), {
      ...twin.grid.latest(),
      phaseV: [...twin.grid.latest().phaseV],
    });
    assert.deepEqual(
      devices.emergencyStop.latest(),
      twin.emergencyStop.latest(),
    );
    assert.equal(devices.meter.id, "m1");
    assert.notEqual(devices.stage.latest().powerW, 0);
    assert.equal(devices.pilot.latest().dutyPercent, 26.6);
    assert.equal(devices.insulation.latest().verdict, "valid");
    assert.equal(devices.plug.latest().locked, true);
  }
});

Deno.test("`devicesOver()` keeps its last samples, which age, when nobody serves", () => {
  const { devices, run } = ends();
  const servedMs = run(100);
  for (let nowMs = servedMs; nowMs < servedMs + 2_000; nowMs += 10) {
    devices.step(nowMs);
  }
  assert.equal(devices.stage.latest().atMonoMs, servedMs);
});

Deno.test("`serveDevices()` commands nothing before a gateway was ever there", () => {
  const twin = makeTwin({ kind: "ac" });
  const memory = new SharedArrayBuffer(DEVICE_OCTETS);
  const server = serveDevices(memory, twin);
  server.step(1_000);
  assert.equal(twin.circuit.signal, "X1");
  assert.equal(server.gatewayMs, 0);
  devicesOver(memory, { kind: "ac", meterId: "m" }).step(1_005);
  server.step(1_010);
  assert.equal(server.gatewayMs, 1_005);
});

Deno.test("`serveDevices()` lets the lease run out when the gateway stands still", () => {
  const { twin, devices, run } = ends();
  devices.contactor.close();
  devices.stage.command({
    id: 1,
    ceilingV: 500,
    floorV: 300,
    lowA: -60,
    highA: 60,
    setA: -60,
  });
  run(1_000);
  assert.equal(twin.circuit.currentA, -60);
  run(1_500, false);
  assert.equal(twin.circuit.currentA, 0);
  assert.ok(!twin.circuit.contactor.anyClosed);
});

Deno.test("`serveDevices()` grants no lease longer than its longest", () => {
  const { memory, twin, server, devices } = ends();
  const nowMs = 200_000;
  devices.step(nowMs);
  devices.stage.hold(nowMs + 3_600_000);
  server.step(nowMs);
  assert.equal(twin.circuit.holdUntilMs, nowMs + LEASE_MAX_MS);
  for (let later = 10; later <= 3 * LEASE_MAX_MS; later += 10) {
    server.step(nowMs + later);
  }
  assert.equal(twin.circuit.held, false, "it is not renewed by itself");
  const next = makeTwin();
  serveDevices(memory, next).step(nowMs + 3 * LEASE_MAX_MS);
  assert.equal(next.circuit.held, false, "nor by a new server");
});

Deno.test("`serveDevices()` takes numbers that are none as off", () => {
  const { memory, twin, server, run } = ends();
  const nowMs = run(100);
  const block = new SharedBlock(memory, COMMANDS_AT, COMMAND_NUMBERS);
  block.numbers.fill(NaN);
  block.numbers[COMMAND.writtenMs] = Infinity;
  block.publish();
  server.step(nowMs + 10);
  assert.deepEqual(
    { ...twin.circuit.command },
    { ceilingV: 0, floorV: 0, lowA: 0, highA: 0, setA: 0 },
  );
  assert.equal(twin.circuit.coil, false);
  assert.equal(twin.circuit.held, false);
  assert.equal(twin.circuit.signal, "E");
});

Deno.test("`devicesOver()` begins off, whatever an earlier gateway left behind", () => {
  const { memory, twin, server, devices, run } = ends();
  devices.contactor.close();
  devices.insulation.start();
  devices.stage.command({
    id: 1,
    ceilingV: 500,
    floorV: 0,
    lowA: 0,
    highA: 60,
    setA: 60,
  });
  const nowMs = run(1_000);
  const verdict = twin.insulation.latest().verdict;
  assert.equal(verdict, "valid");
  devicesOver(memory, { kind: "dc", meterId: "m1" });
  for (let later = 10; later <= 1_000; later += 10) server.step(nowMs + later);
  assert.equal(twin.circuit.coil, false);
  assert.equal(twin.circuit.command.setA, 0);
  assert.ok(!twin.circuit.contactor.anyClosed);
  assert.equal(twin.insulation.latest().verdict, "valid", "no test is started");
});

Deno.test("`devicesOver()` names what is wrong with the header", () => {
  const memory = new SharedArrayBuffer(DEVICE_OCTETS);
  const head = new Int32Array(memory, 0, 4);
  const fault = (change: () => void) => {
    writeHeader(memory, "dc");
    change();
    assert.throws(() => devicesOver(memory, { kind: "dc", meterId: "m" }));
    return headerFault(memory, "dc") ?? "";
  };
  assert.match(fault(() => head.fill(0)), /nobody serves it yet/);
  assert.match(fault(() => head[0] = 7), /magic/);
  assert.match(fault(() => head[1] = 2), /version 2 where 1 is known/);
  assert.match(fault(() => head[2] = 1), /kind 1 is no dc outlet/);
  assert.match(fault(() => head[3] = 5), /size 5/);
  assert.match(
    headerFault(new ArrayBuffer(16), "ac") ?? "",
    /16 octets where 1024/,
  );
  assert.throws(
    () => serveDevices(new ArrayBuffer(16), makeTwin()),
    /16 octets/,
  );
});

Deno.test("`pilotSignal()` is the other way round of `pilotCode()`", () => {
  const signals: PilotSignal[] = [
    "X1",
    "5%",
    "E",
    "F",
    { dutyPercent: 10 },
    { dutyPercent: 53.3 },
    { dutyPercent: 96 },
  ];
  for (const signal of signals) {
    assert.deepEqual(pilotSignal(pilotCode(signal)), signal);
  }
  assert.equal(pilotSignal(3), "E");
  assert.equal(pilotSignal(98), "E");
});
