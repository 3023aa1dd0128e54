import assert from "node:assert/strict";
import {
  makeKernel,
  seededRandom,
  startSystem,
  supervisor,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";
import { car, endOf } from "../../../actors/session/car.ts";
import { Body } from "../../../actors/session/car_body.ts";
import {
  makeCar,
  protocolsOf,
  randomMac,
} from "../../../actors/session/make_car.ts";
import { memoryPair } from "../../../drivers/exits/memory_link.ts";
import { loadSet } from "../../../protocols/iso15118/sets.ts";

// Files are read on the wall clock, for which virtual time does not wait.
await loadSet("sap");

/** How long a car waits for a station that says nothing, ms. */
async function waitsMs(patienceMs: number): Promise<number> {
  const clock = new VirtualClock({ startMs: 1_800_000_000_000 });
  const kernel = makeKernel({ clock, random: seededRandom(7) });
  const plan = { capacityWh: 60_000, soc: 50, minSoc: 20, targetSoc: 80 };
  const body = new Body(
    makeCar({ ...plan, service: "DC", controlMode: "scheduled" }),
    { services: ["DC"], controlModes: ["scheduled"], meterInfo: false },
    undefined,
    () => {},
  );
  const system = startSystem(
    supervisor({
      children: [{
        id: "car",
        logic: car(),
        restart: "temporary",
        input: {
          body,
          protocols: protocolsOf("din", "DC"),
          options: { evccid: randomMac(kernel.random) },
          connect: () => Promise.resolve(memoryPair({ clock }).car),
          arriveMs: 0,
          stayMs: 600_000,
          pauseMs: 5_000,
          patienceMs,
        },
      }],
    }),
    { kernel },
  );
  const ref = system.get("car");
  assert.ok(ref);
  let over = false;
  ref.subscribe({ complete: () => over = true });
  const beganMs = clock.monoMs();
  while (!over) await clock.advance(100);
  assert.match(endOf(ref)?.reason ?? "", /not answer supportedAppProtocolReq/);
  await system.stop();
  return clock.monoMs() - beganMs;
}

Deno.test("a car is as patient as it is told to be, never less than the standard", async () => {
  const usualMs = await waitsMs(0);
  assert.equal(await waitsMs(1_000), usualMs);
  assert.equal(await waitsMs(9_000), usualMs + 7_000);
});
