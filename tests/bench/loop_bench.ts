/**
 * One turn of the 10 ms loop of an outlet under load: devices judged, permits
 * asked, stage written. Beside it the same turn as an event of a state machine,
 * which is how actors would do it.
 */

import { assign, createActor, setup } from "xstate";
import { simulatedOutlet } from "../../drivers/devices/mod.ts";
import {
  CHARGE_PERMITS,
  DISCHARGE_PERMITS,
  judgeDevices,
  judgePilot,
  Permits,
  RealtimeLoop,
} from "../../drivers/realtime/mod.ts";

const FOREVER_MS = 1e12;
const devices = simulatedOutlet({ kind: "ac" });
const permits = new Permits();
for (const name of [...CHARGE_PERMITS, ...DISCHARGE_PERMITS]) {
  permits.renew(name, FOREVER_MS);
}
const loop = new RealtimeLoop(devices.stage, devices.contactor, permits, {
  staleMs: FOREVER_MS,
});
loop.set("transfer");
loop.car(11_000, 11_000, undefined, undefined);

let now = 0;
/** Every tenth turn brings another allocation. */
function turn(atMs: number): void {
  if (atMs % 100 === 0) {
    loop.follow(atMs % 2_000 - 1_000, -5_000, 5_000, FOREVER_MS);
  }
  judgeDevices(devices, permits, atMs);
  judgePilot(devices, permits, atMs, 100);
  // The bench has no car; its outlet holds these by hand.
  for (const name of CHARGE_PERMITS) permits.renew(name, FOREVER_MS);
  loop.tick(atMs);
}

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
const actor = createActor(machine).start();

const group = "a turn of the loop";
Deno.bench("as a plain function", { group, baseline: true }, () => {
  now += 10;
  turn(now);
});
Deno.bench("as an event of a machine", { group }, () => {
  now += 10;
  actor.send({ type: "stage.turn", atMs: now });
});
