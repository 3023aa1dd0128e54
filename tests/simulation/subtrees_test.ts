/** Every failure stays in its subtree: one charger's parts do not touch another's. */

import assert from "node:assert/strict";
import type { EventObject } from "xstate";
import { Effect } from "../../actors/kernel/effect.ts";
import {
  fromEffect,
  PARKED_RETRY_MS,
  PARKED_SOUND_MS,
} from "../../actors/kernel/mod.ts";
import { kill } from "./_kill.ts";
import { type World, world, type WorldOptions } from "./_world.ts";

const CARS = [
  'charger: "1", service: DC_BPT, soc: 20, arriveS: 1, stayS: 3600',
  'charger: "2", service: AC_BPT, soc: 20, arriveS: 1, stayS: 3600',
];

/** A listener that hears nobody, since the links of a simulation come otherwise. */
const idleListener: NonNullable<WorldOptions["listener"]> = () => ({
  logic: fromEffect<EventObject>(() => Effect.never, {
    inbox: { commands: 1 },
  }),
});

/** Two chargers with a car each, in transfer. */
async function charging(options: Partial<WorldOptions> = {}): Promise<World> {
  const w = world({ seed: 5, cars: CARS, listener: idleListener, ...options });
  await w.clock.advance(20_000);
  assert.deepEqual(states(w), ["Session.Transfer", "Session.Transfer"]);
  return w;
}

function states(w: World): string[] {
  return w.chargers.map(({ board }) => board.status().state);
}

function closed(w: World): boolean[] {
  return w.chargers.map(({ outlet }) => outlet.circuit.contactor.anyClosed);
}

function kinds(w: World, chargerId: string): string[] {
  return w.events.filter((event) => event.chargerId === chargerId)
    .map(({ kind }) => kind);
}

/** A meter of charger 1 that throws while it is told to. */
function brokenMeter() {
  const meter = { throws: false };
  const options: Partial<WorldOptions> = {
    devices(twin) {
      if (twin.meter.id !== "meter-1") return twin;
      const latest = twin.meter.latest.bind(twin.meter);
      twin.meter.latest = () => {
        if (meter.throws) throw new Error("the meter speaks nonsense");
        return latest();
      };
      return twin;
    },
  };
  return { meter, options };
}

Deno.test("a meter that throws parks its charger, named and open, and the others go on", async () => {
  const { meter, options } = brokenMeter();
  const w = await charging(options);
  meter.throws = true;
  await w.clock.advance(45_000);
  assert.deepEqual(closed(w), [false, true]);
  assert.deepEqual(states(w), ["Faulted", "Session.Transfer"]);
  assert.equal(
    w.charger("1").board.status().outOfService,
    "out of service, the driver of the power stage cannot be kept alive: the meter speaks nonsense",
  );
  assert.equal(w.charger("2").board.status().fault, undefined);
  assert.equal(kinds(w, "1").filter((kind) => kind === "partParked").length, 1);
  assert.equal(kinds(w, "2").filter((kind) => /^part/.test(kind)).length, 0);
  meter.throws = false;
  await w.clock.advance(PARKED_RETRY_MS + PARKED_SOUND_MS + 1_000);
  const status = w.charger("1").board.status();
  assert.equal(status.outOfService, undefined);
  assert.equal(status.fault, undefined);
  assert.equal(
    kinds(w, "1").filter((kind) => kind === "partBack").length > 0,
    true,
  );
  assert.deepEqual(states(w), ["Unplugged", "Session.Transfer"]);
  await w.system.stop();
});

Deno.test("a stage whose driver dies again and again leaves the other charger alone", async () => {
  const w = await charging();
  for (let n = 0; n < 20; n++) {
    const stage = w.system.get("stage:1");
    if (stage) kill(stage);
    await w.clock.advance(1_000);
  }
  assert.equal(closed(w)[1], true);
  assert.equal(states(w)[1], "Session.Transfer");
  assert.equal(closed(w)[0], false);
  assert.ok(w.charger("1").board.status().fault);
  await w.system.stop();
});

Deno.test("a listener that crashes during transfer is an event, not the end of the session", async () => {
  const w = await charging();
  const before = w.charger("1").board.status();
  const listener = w.system.get("sdp:1");
  assert.ok(listener);
  kill(listener);
  for (let n = 0; n < 50; n++) {
    await w.clock.advance(100);
    const { state, contactor, sessionId } = w.charger("1").board.status();
    assert.deepEqual(
      { state, contactor, sessionId },
      {
        state: "Session.Transfer",
        contactor: "closed",
        sessionId: before.sessionId,
      },
    );
  }
  assert.ok(w.system.get("sdp:1"));
  const told = kinds(w, "1").filter((kind) => /^part/.test(kind));
  assert.deepEqual(told, ["partLost", "partBack"]);
  await w.system.stop();
});

Deno.test("an evse that crashes reports the energy up to that moment, and its board tells the truth", async () => {
  const w = await charging();
  const { chargedWh } = w.charger("1").board.status();
  const evse = w.system.get("evse:1");
  assert.ok(evse);
  kill(evse);
  while (closed(w)[0]) {
    const { state } = w.charger("1").board.status();
    assert.ok(["Faulted", "Ending"].includes(state), state);
    await w.clock.advance(10);
  }
  await w.clock.advance(10_000);
  const ended = w.events.find((event) =>
    event.chargerId === "1" && event.kind === "sessionEnded"
  );
  assert.ok(ended?.kind === "sessionEnded");
  assert.ok(Math.abs(ended.chargedWh - chargedWh) < 1, `${ended.chargedWh}`);
  const [record] = w.records.list().filter(({ chargerId }) => chargerId === "1")
    .toReversed();
  assert.equal(record?.chargedWh, ended.chargedWh);
  assert.equal(states(w)[1], "Session.Transfer");
  await w.system.stop();
});

Deno.test("an evse that cannot be kept alive parks open, and serves again when it can", async () => {
  const w = await charging();
  for (let n = 0; n < 20; n++) {
    const evse = w.system.get("evse:1");
    if (evse) kill(evse, "a fault in its program");
    await w.clock.advance(1_000);
  }
  assert.deepEqual(closed(w), [false, true]);
  const { state, outOfService } = w.charger("1").board.status();
  assert.equal(state, "Faulted");
  assert.equal(
    outOfService,
    "out of service, the control of the outlet cannot be kept alive: a fault in its program",
  );
  await w.clock.advance(PARKED_RETRY_MS + PARKED_SOUND_MS);
  assert.equal(w.charger("1").board.status().outOfService, undefined);
  assert.deepEqual(states(w), ["Unplugged", "Session.Transfer"]);
  await w.system.stop();
});

Deno.test("the root outlives each of its parts, however often it crashes", async () => {
  const w = await charging();
  let failed = false;
  w.system.failed.then(() => failed = true);
  const parts = ["account", "records", "site", "grid", "signal:grid"];
  for (let n = 0; n < 20; n++) {
    for (const part of parts) {
      const ref = w.system.get(part);
      if (ref) kill(ref);
    }
    await w.clock.advance(500);
  }
  assert.equal(failed, false);
  assert.ok(w.system.get("charger:1"));
  await w.clock.advance(PARKED_RETRY_MS + PARKED_SOUND_MS);
  for (const part of parts) assert.ok(w.system.get(part), part);
  await w.system.stop();
});
