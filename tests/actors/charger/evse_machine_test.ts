import { askLate } from "./_authorisers.ts";
import assert from "node:assert/strict";
import { type EventObject, fromTransition } from "xstate";
import type { ChargerEvent } from "../../../actors/charger/events.ts";
import type { EvseTurn } from "../../../actors/charger/evse_effects.ts";
import { charger, type ChargerParts } from "../../../actors/charger/mod.ts";
import type { SeccInput } from "../../../actors/session/secc.ts";
import { step } from "../../../actors/charger/step/step.ts";
import {
  makeKernel,
  startSystem,
  supervisor,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";
import { Sealed } from "../../../privacy/seal/mod.ts";
import { DC_OFFER, Link } from "./_offers.ts";
import { FakeOutlet } from "./step/_outlet.ts";
import { configOf, VEHICLE } from "./step/_bench.ts";

interface Said extends EventObject {
  readonly event?: ChargerEvent;
  readonly settled?: { readonly ok: boolean };
  readonly words?: string;
  readonly kind?: string;
}

function play(log: Said[]) {
  return fromTransition((state: null, event: Said) => {
    if (event.type === "test.crash") throw new Error("as the test wished");
    log.push(event);
    return state;
  }, null);
}

async function machine(change: Partial<ChargerParts> = {}) {
  const clock = new VirtualClock();
  const outlet = new FakeOutlet("dc");
  const account: Said[] = [];
  const site: Said[] = [];
  const session: Said[] = [];
  const asker: Said[] = [];
  const turns: EvseTurn[] = [];
  const sessions: SeccInput[] = [];
  const sessionLogic = fromTransition(
    (state: null, event: Said) => {
      if (event.type === "test.crash") throw new Error("as the test wished");
      session.push(event);
      return state;
    },
    ({ input }: { input: SeccInput }) => {
      sessions.push(input);
      return null;
    },
  );
  const { board, logic } = charger("1", {
    station: DC_OFFER,
    authorisation: { kind: "free" },
    sessionLogic,
    loop: outlet,
    meterId: "meter-1",
    onTurn: (turn) => turns.push(structuredClone(turn)),
    ...change,
  });
  const root = supervisor({
    children: [
      { id: "account", logic: play(account) },
      { id: "site", logic: play(site) },
      { id: "asker", logic: play(asker) },
      { id: "charger:1", logic },
    ],
  });
  const system = startSystem(root, { kernel: makeKernel({ clock }) });
  await clock.advance(100);
  const send = (event: object) =>
    system.get("evse:1")?.send(event as EventObject);
  const b = {
    clock,
    outlet,
    account,
    site,
    session,
    sessions,
    asker,
    turns,
    board,
    system,
    send,
    run: (ms: number) => clock.advance(ms),
    state: () => board.status().state,
    value: () => {
      const value: unknown = system.get("evse:1")?.getSnapshot().value;
      return typeof value === "string"
        ? value
        : Object.entries(value ?? {}).flat().join(".");
    },
    events: () => account.flatMap(({ event }) => event ?? []),
    async connect() {
      outlet.pilot = "B";
      await clock.advance(100);
      const link = new Link();
      send({ type: "evse.link", link });
      await clock.advance(50);
      return link;
    },
    allot: (targetW: number) =>
      send({
        type: "evse.allocation",
        allocation: {
          chargerId: "1",
          targetW,
          minW: -22_000,
          maxW: 22_000,
          maxA: [63, 63, 63],
          untilMonoMs: clock.monoMs() + 600_000,
          described: true,
          by: "grid",
          reason: "test",
          sources: [],
          discharge: { allowed: true, why: "" },
        },
      }),
    async transfer(targetW: number) {
      await b.connect();
      send({ type: "evse.vehicle", vehicle: VEHICLE });
      outlet.pilot = "C";
      b.allot(0);
      send({ type: "evse.startCableCheck", maxV: 450 });
      await clock.until(() => board.station().cableCheck === "passed", 5_000);
      send({ type: "evse.preCharge", voltageV: 350 });
      await clock.until(() => board.station().preChargeMatched, 5_000);
      outlet.inlet = true;
      send({ type: "evse.closeContactor" });
      await clock.until(() => board.station().contactorClosed, 5_000);
      b.allot(targetW);
      send({ type: "evse.startTransfer" });
      await b.talk(1_000);
    },
    async talk(ms: number) {
      for (const end = clock.monoMs() + ms; clock.monoMs() < end;) {
        send({ type: "evse.vehicle", vehicle: VEHICLE });
        await clock.advance(250);
      }
    },
  };
  return b;
}

Deno.test("`evse()` carries the phases as its states, and its steps replay alike", async () => {
  const b = await machine();
  await b.transfer(10_000);
  assert.equal(b.state(), "Session.Transfer");
  assert.equal(b.value(), "Session.Transfer");
  assert.ok(b.outlet.powerW > 9_900);
  assert.deepEqual(b.sessions.map(({ sessionNumber }) => sessionNumber), [1]);
  assert.equal(b.session.find(({ settled }) => settled)?.settled?.ok, true);
  b.send({
    type: "evse.stop",
    by: "person",
    reason: "enough",
    replyTo: "asker",
  });
  await b.run(20);
  assert.deepEqual(b.asker.map(({ kind, words }) => [kind, words]), [[
    "done",
    "the session is being stopped",
  ]]);
  const config = configOf("dc", { id: "1" });
  assert.ok(b.turns.length > 50);
  for (const [n, turn] of b.turns.entries()) {
    const before = b.turns[n - 1]?.state;
    if (!before) continue;
    const again = step(config, before, turn.event, turn.view);
    assert.deepEqual(again.effects, turn.effects);
    assert.deepEqual(again.state, turn.state);
  }
  await b.system.stop();
});

Deno.test("`evse()` publishes typed events to its subscribers, and reports to the site", async () => {
  const b = await machine();
  await b.transfer(10_000);
  const kinds = b.events().map(({ kind }) => kind);
  for (const kind of ["pluggedIn", "linked", "transferStarted", "metered"]) {
    assert.ok(kinds.some((each) => each === kind), `${kind} in ${kinds}`);
  }
  const [linked] = b.events().filter(({ kind }) => kind === "linked");
  assert.equal(linked?.sessionId, "1-1");
  const told = new Set(b.site.map(({ type }) => type));
  assert.deepEqual([...told].sort(), [
    "site.charger",
    "site.chargerGone",
    "site.gridFault",
  ]);
  // What an earlier life may have told is taken back before anything else.
  assert.equal(b.site[0]?.type, "site.chargerGone");
  await b.system.stop();
});

Deno.test("`evse()` that crashes comes back blank and open, above the loop's epoch", async () => {
  const b = await machine();
  await b.transfer(10_000);
  const { epoch } = b.outlet.order;
  b.send({ type: "evse.vehicle", vehicle: null });
  assert.equal(b.state(), "Faulted");
  await b.run(100);
  assert.equal(b.outlet.latest().contactor.closed, false);
  assert.equal(b.outlet.powerW, 0);
  assert.ok(b.outlet.order.epoch > epoch);
  assert.equal(b.state(), "Ending");
  b.outlet.inlet = false;
  await b.clock.until(() => b.state() !== "Ending", 5_000);
  assert.equal(b.state(), "PluggedIn");
  assert.equal(b.system.get("session:1"), undefined);
  await b.system.stop();
});

Deno.test("`evse()` keeps an emergency stop over a crash", async () => {
  const b = await machine();
  await b.transfer(10_000);
  b.send({ type: "evse.emergencyStop", by: "person" });
  await b.run(50);
  b.send({ type: "evse.allocation", allocation: null });
  await b.run(100);
  assert.equal(b.state(), "Faulted");
  assert.equal(b.value(), "Faulted");
  assert.equal(b.board.status().faults[0]?.name, "emergencyStopByCommand");
  assert.equal(b.board.status().stopped, "an emergency stop was commanded");
  await b.system.stop();
});

Deno.test("`evse()` opens when its session crashes and serves the next car", async () => {
  const b = await machine();
  await b.transfer(10_000);
  b.system.get("session:1")?.send({ type: "test.crash" });
  await b.run(100);
  b.outlet.inlet = false;
  b.outlet.pilot = "B";
  await b.run(1_500);
  assert.equal(b.state(), "PluggedIn");
  const ended = b.events().find(({ kind }) => kind === "sessionEnded");
  assert.ok(ended?.kind === "sessionEnded");
  assert.equal(ended.words, "the session crashed");
  await b.transfer(5_000);
  assert.equal(b.sessions[1]?.sessionNumber, 2);
  assert.equal(b.state(), "Session.Transfer");
  await b.system.stop();
});

Deno.test("`tickingStage()` opens when it crashes, and the outlet comes back ready", async () => {
  const b = await machine();
  await b.transfer(10_000);
  const tick = b.outlet.tick.bind(b.outlet);
  let fails = true;
  b.outlet.tick = (now) => {
    if (fails) {
      fails = false;
      throw new Error("the bus is gone");
    }
    tick(now);
  };
  b.outlet.inlet = false;
  b.outlet.pilot = "B";
  // The session, which says nothing, is given its time to end by itself.
  await b.run(5_000);
  assert.equal(b.outlet.latest().contactor.closed, false);
  assert.equal(b.state(), "PluggedIn");
  assert.equal(b.board.lost(), undefined);
  await b.system.stop();
});

Deno.test("a gateway that stops leaves an open contactor", async () => {
  const b = await machine();
  await b.transfer(10_000);
  await b.system.stop();
  assert.equal(b.outlet.order.mode, "off");
  assert.equal(b.outlet.latest().contactor.wanted, false);
});

Deno.test("identification that takes time is void after a stop, and enrols nobody then", async () => {
  const enrolled: string[] = [];
  const autocharge = {
    knows: () => false,
    authorised: (id: string) => {
      enrolled.push(id);
      return true;
    },
  };
  for (const stops of [false, true]) {
    const b = await machine({
      authorisation: askLate(1_000),
      autocharge: autocharge as never,
    });
    await b.connect();
    const evccid = new Sealed("EVCCID", new Uint8Array([1, 2, 3]));
    b.send({ type: "evse.authorise", evccid });
    await b.run(900);
    assert.equal(b.board.station().eim, "waiting");
    if (stops) b.send({ type: "evse.stop", by: "person", reason: "no" });
    await b.run(1_000);
    assert.equal(b.board.station().eim, stops ? "rejected" : "accepted");
    assert.deepEqual(enrolled, ["1"]);
    const kinds = b.events().map(({ kind }) => kind);
    assert.equal(kinds.includes("enrolled"), !stops);
    assert.ok(!JSON.stringify(b.board.state()).includes("sealed"));
    await b.system.stop();
  }
});

Deno.test("a link that is refused is closed, and one that is served is the session's", async () => {
  const b = await machine();
  const none = new Link();
  b.send({ type: "evse.link", link: none });
  await b.run(20);
  assert.ok(none.closed, "no car is plugged in");
  const link = await b.connect();
  assert.equal(b.sessions[0]?.link, link);
  assert.equal(link.closed, false);
  await b.system.stop();
});
