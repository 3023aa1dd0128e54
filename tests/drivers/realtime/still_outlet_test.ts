/** An outlet at rest costs the realtime loop next to nothing, and one that moves gets every turn. */

import assert from "node:assert/strict";
import { makeOutletDevices } from "../../../drivers/devices/factory.ts";
import type { OutletDevices } from "../../../drivers/devices/outlet.ts";
import {
  CONTROL,
  controlOf,
  sharedMemory,
} from "../../../drivers/realtime/port_blocks.ts";
import { OutletLoop } from "../../../drivers/realtime/outlet_loop.ts";
import { runOutlets } from "../../../drivers/realtime/worker_loop.ts";
import { anOrder } from "./_devices.ts";

const TURNS = 800;

Deno.test("a loop of a simulated outlet is still once it is off, open and settled", () => {
  const devices = makeOutletDevices({
    kind: "simulated",
    options: { kind: "dc" },
  });
  const loop = new OutletLoop(devices);
  let nowMs = 1_000;
  const run = (ms: number) => {
    for (let n = 0; n < ms / 10; n++) loop.tick(nowMs += 10);
    return loop.isStill();
  };
  assert.equal(run(20), false);
  assert.equal(run(1_000), true);
  loop.write(anOrder({ insulationTest: 1, mode: "off" }));
  assert.equal(run(200), false, "a test of the insulation");
  assert.equal(run(3_000), true);
  loop.openNow();
  assert.equal(run(3_000), false, "a trip");
});

Deno.test("the Worker leaves a still outlet alone between its reports, and no other one", () => {
  const memory = sharedMemory(3);
  const turns: Record<string, number> = {};
  let left = TURNS;
  const make = (id: string): OutletDevices => {
    const devices = makeOutletDevices({
      kind: "simulated",
      options: { kind: "dc" },
    });
    turns[id] = 0;
    const isOther = id === "real";
    if (isOther || id === "news") {
      const rest = { isStill: () => true, hasNews: () => true };
      Object.assign(devices, { rest: isOther ? undefined : rest });
    }
    return {
      ...devices,
      step(nowMs) {
        turns[id] = (turns[id] ?? 0) + 1;
        if (isOther && --left === 0) {
          Atomics.store(controlOf(memory), CONTROL.stop, 1);
        }
        devices.step(nowMs);
      },
    };
  };
  const outlets = ["still", "news", "real"].map((id) => ({
    id,
    spec: id,
    options: {},
  }));
  const start = { memory, outlets, periodMs: 1, fifoPriority: undefined };
  runOutlets({ ...start, parkedRetryMs: 1_000 }, make, () => {});
  assert.equal(turns["real"], TURNS);
  assert.equal(turns["news"], TURNS);
  // Half a second to settle, then every 80 turns.
  const most = TURNS * 0.9;
  assert.ok((turns["still"] ?? 0) < most, `${turns["still"]} turns`);
});
