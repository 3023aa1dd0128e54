/**
 * The driver actors of a charger: they own the timers of the device loops.
 *
 * The stage actor runs the realtime loop and opens the contactor when it ends,
 * however it ends; below it, the stage's own lease does the same. Whatever a
 * device can show is read in the very turn that acts on it: a process that had
 * to wait for its processor goes on from what is true now, and a wait that is
 * too long is the stage's own to end. The pilot actor has the evse look.
 *
 * @module
 */

import * as Effect from "effect/Effect";
import type * as Scope from "effect/Scope";
import type { AnyActorLogic } from "xstate";
import { judgeDevices, judgePilot } from "../../drivers/realtime/mod.ts";
import { exclusive, fromEffect } from "../kernel/mod.ts";
import type { EvseEvent } from "./messages.ts";
import type { Outlet } from "./outlet.ts";

const BEAT_MS = 500;

interface NoMessage {
  readonly type: "charger.none";
}

/** Logic of `stage:<id>`: steps the devices, judges permits, runs the loop. */
export function stageDriver(outlet: Outlet): AnyActorLogic {
  const { devices, permits, loop, times, config, id } = outlet;
  const open = exclusive(holdOpen(outlet));
  return fromEffect<NoMessage, undefined, never>(
    (io) =>
      Effect.gen(function* () {
        yield* open;
        loop.onTrip = (trip) => {
          const event: EvseEvent = { type: "evse.trip", trip };
          io.send(`evse:${id}`, event);
        };
        while (true) {
          const now = io.kernel.clock.monoMs();
          devices.step(now);
          judgeDevices(devices, permits, now, config.conditions);
          judgePilot(devices, permits, now, times.pilotLeaseMs);
          loop.tick(now);
          yield* Effect.sleep(times.periodMs);
        }
      }),
    { inbox: { commands: 1 } },
  );
}

/** Logic of `pilot:<id>`: has the evse look at its devices and report. */
export function pilotDriver(outlet: Outlet): AnyActorLogic {
  const { times, id } = outlet;
  return fromEffect<NoMessage, undefined, never>(
    (io) =>
      Effect.gen(function* () {
        let beatMs = -Infinity;
        while (true) {
          const now = io.kernel.clock.monoMs();
          // The evse starts after its drivers: the first word waits for it.
          yield* Effect.sleep(times.pilotMs);
          const isBeat = now - beatMs >= BEAT_MS;
          if (isBeat) {
            beatMs = now;
            io.send(`evse:${id}`, { type: "evse.beat" });
          }
          if (outlet.hasNews() || isBeat) {
            io.send(`evse:${id}`, { type: "evse.tick" });
          }
        }
      }),
    { inbox: { commands: 1 } },
  );
}

/** The right to write to the stage; giving it back opens the contactor. */
function holdOpen(outlet: Outlet): Effect.Effect<void, never, Scope.Scope> {
  return Effect.acquireRelease(
    Effect.sync(() => {
      outlet.loop.open();
      outlet.state.lost = undefined;
    }),
    () =>
      Effect.sync(() => {
        outlet.loop.open();
        outlet.state.lost = "the driver of the power stage has stopped";
        outlet.permits.revoke("gateway", "the stage driver has stopped");
      }),
  );
}
