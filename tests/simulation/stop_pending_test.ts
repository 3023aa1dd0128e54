/**
 * A stop while somebody is still being identified: the yes that comes later is
 * void, no step towards power follows, and every reply says what was done.
 */

import assert from "node:assert/strict";
import type { EvseReply } from "../../actors/charger/step/effects.ts";
import { ask } from "../../actors/kernel/mod.ts";
import { BatteryCar } from "../cars/battery_car.ts";
import { meet, type Meeting } from "../cars/_meet.ts";
import type { CarWish } from "../cars/scripted_car.ts";
import { REAL_TIMES, type World, world } from "./_world.ts";

const LATE_YES_MS = 4_000;
/** Longer than the patience of either side, ms. */
const WATCHED_MS = 30_000;

const KINDS: readonly CarWish[] = [
  { protocol: "din", service: "DC" },
  { protocol: "iso2", service: "DC" },
  { protocol: "iso2", service: "AC" },
  { protocol: "iso20", service: "DC_BPT" },
  { protocol: "iso20", service: "AC_BPT" },
];

function pendingWorld({ service }: CarWish): World {
  const kind = service.startsWith("DC") ? "dc" : "ac";
  return world({
    seed: 1,
    cars: [],
    chargers: [`id: "1", kind: ${kind}, authorisation: { kind: list }`],
    times: REAL_TIMES,
    identifiesMs: LATE_YES_MS,
  });
}

/** What somebody who asks for a stop is told. */
async function stopped(w: World): Promise<EvseReply> {
  let reply: EvseReply | undefined;
  const asked = ask<EvseReply>(w.system.root, "evse:1", (replyTo) => ({
    type: "evse.stop",
    reason: "a person stops it",
    by: "person",
    replyTo,
  }), 2_000);
  asked.then((answer) => reply = answer);
  await w.clock.until(() => reply !== undefined, 2_000);
  assert.ok(reply, "nobody answered");
  return reply;
}

async function isPending(m: Meeting): Promise<void> {
  await m.runUntil(
    () => m.world.events.some(({ kind }) => kind === "authorisationAsked"),
    20_000,
    "the question who it is",
  );
  await m.run(500);
}

for (const wish of KINDS) {
  const name = `${wish.protocol} ${wish.service}`;
  for (const deaf of [false, true]) {
    const heard = deaf ? "that does not hear" : "that obeys";
    Deno.test(`a late yes after a stop is void: ${name} ${heard}`, async () => {
      const w = pendingWorld(wish);
      const m = await meet(w, "1", { ...wish, deaf });
      await isPending(m);
      const reply = await stopped(w);
      assert.equal(reply.kind, "done", reply.words);
      m.fresh();
      await m.run(WATCHED_MS);
      const later = w.events.map(({ kind }) => kind);
      for (const kind of ["authorised", "cableChecked", "transferStarted"]) {
        assert.ok(!later.some((each) => each === kind), kind);
      }
      assert.equal(m.peak.closings, 0);
      assert.ok(m.peak.mostV < 60, `${m.peak.mostV} V`);
      const again = await stopped(w);
      assert.equal(again.kind, "refused", again.words);
      await w.system.stop();
    });
  }
}

Deno.test("a stop without any session holds a car that is plugged in, and is refused where there is nothing to do", async () => {
  const w = world({ seed: 1, cars: [], times: REAL_TIMES });
  await w.clock.advance(1_000);
  const empty = await stopped(w);
  assert.equal(empty.kind, "refused");
  assert.match(empty.words, /no session/);
  w.charger("1").outlet.circuit.plugIn(new BatteryCar());
  await w.clock.advance(1_000);
  const plugged = await stopped(w);
  assert.equal(plugged.kind, "done");
  assert.match(plugged.words, /no session; the car stays stopped/);
  const again = await stopped(w);
  assert.equal(again.kind, "refused");
  assert.match(again.words, /stopped already/);
  await w.system.stop();
});
