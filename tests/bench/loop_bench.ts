/**
 * One turn of the realtime loop of an outlet under load with its guard: order
 * read, devices read, permits and hazards judged, stage written. Beside it the
 * same turn as an event of a state machine, which is how actors would do it,
 * the turn of a Worker with 500 outlets, and the blocks of shared memory.
 */

import { assign, createActor, setup } from "xstate";
import {
  decodeOrder,
  encodeOrder,
  ORDER_NUMBERS,
} from "../../drivers/realtime/order_block.ts";
import { OutletLoop } from "../../drivers/realtime/outlet_loop.ts";
import {
  outletBlocks,
  sharedMemory,
} from "../../drivers/realtime/port_blocks.ts";
import { blankOrder } from "../../drivers/realtime/records.ts";
import { LoopSide, SharedPort } from "../../drivers/realtime/shared_port.ts";
import {
  anAcOrder,
  anOrder,
  TestDevices,
} from "../drivers/realtime/_devices.ts";

const OUTLETS = 500;

/** Devices whose samples are stamped and nothing else, so that the loop alone is measured. */
function steady(kind: "ac" | "dc"): TestDevices {
  const devices = new TestDevices(kind);
  devices.physics.phaseA = () => [16, 16, 16];
  const samples = Object.values(devices.sample);
  devices.step(0);
  devices.step = (nowMs) => {
    for (const sample of samples) sample.atMonoMs = nowMs;
  };
  return devices;
}

/** An outlet at work. */
function working(kind: "ac" | "dc"): { loop: OutletLoop; now: number } {
  const devices = steady(kind);
  const loop = new OutletLoop(devices, { maxA: kind === "ac" ? 32 : 125 });
  loop.write(kind === "ac" ? anAcOrder(16) : anOrder({ setA: 50 }));
  let now = 0;
  while (now < 1_000) loop.tick(now += 10);
  Object.assign(devices.sample.stage, {
    currentA: 48,
    powerW: kind === "ac" ? 11_040 : 19_200,
    voltageV: kind === "ac" ? 230 : 400,
    busV: kind === "ac" ? 0 : 400,
    phaseA: kind === "ac" ? [16, 16, 16] : [48, 0, 0],
  });
  devices.sample.meter.powerW = devices.sample.stage.powerW;
  return { loop, now };
}

/** A machine whose every event is a turn. */
function machineOf(turn: (atMs: number) => void) {
  const machine = setup({
    types: {
      context: {} as { turns: number },
      events: {} as { type: "stage.turn"; atMs: number },
    },
  }).createMachine({
    context: { turns: 0 },
    on: {
      "stage.turn": {
        actions: [
          ({ event }) => turn(event.atMs),
          assign({ turns: ({ context }) => context.turns + 1 }),
        ],
      },
    },
  });
  return createActor(machine).start();
}

for (const kind of ["dc", "ac"] as const) {
  const group = `a turn of one outlet (${kind})`;
  const plain = working(kind);
  const baseline = true;
  Deno.bench("as a plain function", { group, baseline }, () => {
    plain.loop.tick(plain.now += 10);
  });
  const other = working(kind);
  const actor = machineOf((atMs) => other.loop.tick(atMs));
  Deno.bench("as an event of a machine", { group }, () => {
    actor.send({ type: "stage.turn", atMs: other.now += 10 });
  });
}

const memory = sharedMemory(OUTLETS);
const worlds = Array.from({ length: OUTLETS }, (_, at) => ({
  ...working(at % 2 === 0 ? "dc" : "ac"),
  side: new LoopSide(outletBlocks(memory, at)),
}));
let now = 1_000;
Deno.bench(`a turn of ${OUTLETS} outlets over shared memory`, () => {
  now += 10;
  for (const { loop, side } of worlds) {
    const order = side.newOrder();
    if (order !== undefined) loop.write(order);
    loop.tick(now);
    side.publish(loop.latest());
  }
});

const port = new SharedPort(outletBlocks(memory, 0), 1_000);
const order = anOrder();
Deno.bench("the gateway writes an order and reads a report", {
  group: "blocks",
}, () => {
  port.write(order);
  port.latest();
});
const block = new Float64Array(ORDER_NUMBERS);
const record = blankOrder();
Deno.bench("an order to numbers and back", { group: "blocks" }, () => {
  encodeOrder(order, block);
  decodeOrder(block, record);
});
