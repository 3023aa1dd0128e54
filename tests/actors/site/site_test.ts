import assert from "node:assert/strict";
import { fromCallback } from "xstate";
import { signal } from "../../../actors/grid/mod.ts";
import {
  makeKernel,
  startSystem,
  supervisor,
  tell,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";
import { type Allocation, site, SiteBoard } from "../../../actors/site/mod.ts";
import { NOW, OUTLET, VEHICLE } from "./_cars.ts";

function start() {
  const clock = new VirtualClock({ startMs: NOW });
  const heard: Allocation[] = [];
  const board = new SiteBoard();
  const evse = fromCallback<
    { type: "evse.allocation"; allocation: Allocation }
  >(
    ({ receive }) => receive(({ allocation }) => heard.push(allocation)),
  );
  const system = startSystem(
    supervisor({
      children: [
        {
          id: "site",
          logic: site({
            board,
            limits: { importW: 60_000, exportW: 40_000 },
            owner: () => ({ allowDischarge: true, minSoc: 20, minEnergyWh: 0 }),
          }),
        },
        {
          id: "signal:manual",
          logic: signal({ id: "manual", source: "manual", priority: 1 }),
        },
        { id: "evse:1", logic: evse },
      ],
    }),
    { kernel: makeKernel({ clock }) },
  );
  tell(system.root, "site", {
    type: "site.vehicle",
    chargerId: "1",
    sessionId: undefined,
    vehicle: VEHICLE,
    outlet: OUTLET,
    transferring: true,
  });
  const setpoint = (id: string, powerW: number, forMs: number) =>
    tell(system.root, "signal:manual", {
      type: "signal.setpoint",
      id,
      powerW,
      untilMs: clock.nowMs() + forMs,
    });
  return { clock, heard, board, system, setpoint };
}

Deno.test("`site()` renews every allocation each second, for three", async () => {
  const { clock, heard, system } = start();
  await clock.advance(5_500);
  assert.ok(heard.length >= 6, `${heard.length}`);
  const last = heard.at(-1);
  assert.ok(
    last && last.untilMs > clock.nowMs() &&
      last.untilMs <= clock.nowMs() + 3_000,
  );
  await system.stop();
});

Deno.test("`site()` ends a set-point at its time and goes back to charging", async () => {
  const { clock, heard, system, setpoint } = start();
  setpoint("a", -4_000, 10_000);
  await clock.advance(9_000);
  assert.equal(heard.at(-1)?.targetW, -4_000);
  await clock.advance(2_000);
  assert.equal(heard.at(-1)?.targetW, 11_000);
  await system.stop();
});

Deno.test("the same id twice changes nothing, not even after its end", async () => {
  const { clock, heard, system, setpoint } = start();
  setpoint("a", -4_000, 10_000);
  setpoint("a", -9_000, 60_000);
  await clock.advance(5_000);
  assert.equal(heard.at(-1)?.targetW, -4_000);
  await clock.advance(10_000);
  setpoint("a", -9_000, 60_000);
  await clock.advance(2_000);
  assert.equal(heard.at(-1)?.targetW, 11_000);
  await system.stop();
});

Deno.test("`site()` refuses the 65th request in force, by a record in the trace", async () => {
  const { clock, board, system, setpoint } = start();
  for (let n = 0; n < 70; n++) setpoint(`r${n}`, 1_000, 60_000);
  await clock.advance(100);
  assert.equal(board.requests().length, 64);
  await system.stop();
});

Deno.test("`signal.withdraw` takes a set-point back", async () => {
  const { clock, heard, system, setpoint } = start();
  setpoint("a", -4_000, 60_000);
  await clock.advance(2_000);
  tell(system.root, "signal:manual", { type: "signal.withdraw", id: "a" });
  await clock.advance(2_000);
  assert.equal(heard.at(-1)?.targetW, 11_000);
  await system.stop();
});

Deno.test("a car that has gone gets no more allocations", async () => {
  const { clock, heard, system } = start();
  await clock.advance(2_000);
  tell(system.root, "site", { type: "site.vehicleGone", chargerId: "1" });
  const before = heard.length;
  await clock.advance(5_000);
  assert.equal(heard.length, before);
  await system.stop();
});
