/** Devices by configuration. */

import assert from "node:assert/strict";
import { DEVICE_OCTETS } from "../../../drivers/devices/device_layout.ts";
import { serveDevices } from "../../../drivers/devices/device_server.ts";
import { makeOutletDevices } from "../../../drivers/devices/factory.ts";
import type { SharedBlock } from "../../../drivers/devices/shared_block.ts";
import { openSharedFile } from "../../../drivers/linux/mod.ts";
import {
  makeTwin,
  PLUG_OCTETS,
  RemotePlug,
} from "../../../drivers/testbench/mod.ts";
import { FLOW, flowBlock } from "../../../drivers/testbench/plug_layout.ts";
import { SettableCar } from "../testbench/_bench.ts";

Deno.test("`makeOutletDevices()` makes a simulated outlet with a plug of another thread", () => {
  const plug = new SharedArrayBuffer(PLUG_OCTETS);
  const devices = makeOutletDevices({
    kind: "simulated",
    options: { kind: "ac", meterId: "m7" },
    plug,
  });
  new RemotePlug(plug).plugIn(new SettableCar());
  for (let nowMs = 1_000; nowMs < 1_100; nowMs += 10) devices.step(nowMs);
  assert.equal(devices.kind, "ac");
  assert.equal(devices.meter.id, "m7");
  assert.equal(devices.pilot.latest().state, "C");
  devices.dispose();
});

Deno.test("a simulated outlet that was left alone sees a car within two turns, and not before it came", () => {
  const plug = new SharedArrayBuffer(PLUG_OCTETS);
  const options = { kind: "dc", meterId: "m7" } as const;
  const devices = makeOutletDevices({ kind: "simulated", options, plug });
  let nowMs = 1_000;
  const turn = () => devices.step(nowMs += 10);
  turn();
  assert.equal(devices.rest?.isStill(), false, "a sample may be on its way");
  for (let n = 0; n < 60; n++) turn();
  assert.equal(devices.rest?.isStill(), true);
  for (let n = 0; n < 7; n++) assert.ok(!devices.rest?.hasNews(nowMs += 10));
  new RemotePlug(plug).plugIn(new SettableCar());
  assert.equal(devices.rest?.hasNews(nowMs + 10), true);
  turn();
  assert.equal(devices.rest?.isStill(), false);
  turn();
  const { numbers } = refreshed(flowBlock(plug));
  assert.equal(numbers[FLOW.ms], 10, "of the first turn, not of the rest");
  assert.equal(devices.pilot.latest().state, "C");
  devices.dispose();
});

Deno.test("a simulated outlet is not left alone while a command or a lock moves it", () => {
  const spec = { kind: "simulated", options: { kind: "dc" } } as const;
  const devices = makeOutletDevices(spec);
  let nowMs = 1_000;
  const isStill = (ms: number) => {
    for (const endMs = nowMs + ms; nowMs < endMs;) devices.step(nowMs += 10);
    return devices.rest?.isStill();
  };
  assert.equal(isStill(700), true);
  for (
    const [begin, end] of [
      [() => devices.contactor.close(), () => devices.contactor.open()],
      [() => devices.pilot.signal("5%"), () => {}],
      [() => devices.plug.lock(), () => {}],
      [() => devices.stage.hold(nowMs + 300), () => {}],
    ] as const
  ) {
    begin();
    assert.equal(devices.rest?.isStill(), false);
    assert.equal(isStill(200), false);
    end();
    assert.equal(isStill(1_000), true);
  }
  devices.dispose();
});

Deno.test("`makeOutletDevices()` reaches devices that a file shares", async () => {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/outlet`;
  const spec = {
    kind: "sharedMemory",
    path,
    outlet: "dc",
    meterId: "m8",
  } as const;
  try {
    assert.throws(() => makeOutletDevices(spec), /there is no such file/);
    const file = openSharedFile({ path, octets: DEVICE_OCTETS, create: true });
    assert.throws(
      () => makeOutletDevices(spec),
      (error) =>
        error instanceof Error && error.message.includes(path) &&
        /nobody serves it yet/.test(error.message),
    );
    const server = serveDevices(file.memory, makeTwin({ kind: "dc" }));
    const devices = makeOutletDevices(spec);
    devices.pilot.signal("5%");
    server.step(1_000);
    server.step(1_010);
    devices.step(1_010);
    assert.equal(devices.stage.latest().atMonoMs, 1_010);
    assert.equal(devices.pilot.latest().dutyPercent, 5);
    devices.dispose();
    file.dispose();
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("`makeOutletDevices()` names an option that cannot be", () => {
  assert.throws(
    () => makeOutletDevices({ kind: "simulated", options: { cableOhm: -1 } }),
    /cableOhm -1/,
  );
});

Deno.test("`makeOutletDevices()` throws at the next step when its file is cut, and writes no more", async () => {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/outlet`;
  try {
    const file = openSharedFile({ path, octets: DEVICE_OCTETS, create: true });
    serveDevices(file.memory, makeTwin({ kind: "dc" })).step(1_000);
    file.dispose();
    const devices = makeOutletDevices({
      kind: "sharedMemory",
      path,
      outlet: "dc",
      meterId: "m9",
    });
    devices.step(1_010);
    devices.contactor.close();
    Deno.truncateSync(path, 0);
    assert.throws(() => devices.step(1_020), /was cut to 0 octets/);
    assert.throws(() => devices.contactor.open());
    devices.dispose();
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

function refreshed(block: SharedBlock): SharedBlock {
  block.refresh();
  return block;
}
