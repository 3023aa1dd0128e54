/** A car alone on virtual time, with whatever link a test gives it. */

import assert from "node:assert/strict";
import {
  makeKernel,
  seededRandom,
  startSystem,
  supervisor,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";
import { car, type CarInput, endOf } from "../../../actors/car/car.ts";
import { Body } from "../../../actors/car/car_body.ts";
import {
  makeCar,
  protocolsOf,
  randomMac,
} from "../../../actors/car/make_car.ts";
import type { EvccEnd } from "../../../actors/car/evcc.ts";
import type { ByteLink } from "../../../drivers/exits/link.ts";
import { loadSet } from "../../../protocols/iso15118/shared/sets.ts";

// Files are read on the wall clock, for which virtual time does not wait.
await loadSet("sap");

/** How its session ends, and when. */
export async function endOfLoneCar(
  connect: (clock: VirtualClock) => ByteLink,
  more: Partial<CarInput> = {},
): Promise<{ readonly end: EvccEnd; readonly tookMs: number }> {
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
          connect: () => Promise.resolve(connect(clock)),
          arriveMs: 0,
          stayMs: 600_000,
          pauseMs: 5_000,
          ...more,
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
  await system.stop();
  const end = endOf(ref);
  assert.ok(end);
  return { end, tookMs: clock.monoMs() - beganMs };
}
