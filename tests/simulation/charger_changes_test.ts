/** One charger is added, changed or removed while the others go on. */

import assert from "node:assert/strict";
import { GROUP_MOST } from "../../app/group.ts";
import { ChargerGroups } from "../../app/charger_groups.ts";
import type { Changed } from "../../app/charger_changes.ts";
import { viewOf } from "../../app/gateway_view.ts";
import { loadConfig } from "../../app/config/mod.ts";
import { supervisor } from "../../actors/kernel/mod.ts";
import { kill } from "./_kill.ts";
import { type World, world } from "./_world.ts";

const CHARGERS = ['id: "1", kind: dc', 'id: "2", kind: ac'];
const CARS = [
  'charger: "1", service: DC_BPT, soc: 20, arriveS: 1, stayS: 3600',
  'charger: "2", service: AC_BPT, soc: 20, arriveS: 1, stayS: 3600',
];
const CAR_3 = 'charger: "3", service: DC_BPT, soc: 20, arriveS: 1, stayS: 3600';

/** Charger and car as a larger configuration has them. */
function configured(id: string, line: string) {
  const lines = [...CHARGERS.filter((each) => !each.includes(`"${id}"`)), line];
  const loaded = loadConfig(`
chargers: [${lines.map((each) => `{ ${each} }`).join(", ")}]
virtualCars: [{ ${id === "3" ? CAR_3 : CARS[1]} }]
`);
  if (!loaded.ok) throw new Error(loaded.problems.join("\n"));
  const { chargers, virtualCars } = loaded.config;
  const charger = chargers.find((each) => each.id === id);
  const [car] = virtualCars;
  assert.ok(charger && car);
  return { charger, car };
}

/** Two cars in transfer. */
async function charging(site = "fuseA: 63"): Promise<World> {
  const w = world({
    seed: 7,
    chargers: CHARGERS,
    cars: CARS,
    config: `site: { ${site} }`,
  });
  await w.clock.advance(20_000);
  assert.equal(stateOf(w, "1"), "Session.Transfer");
  assert.equal(stateOf(w, "2"), "Session.Transfer");
  return w;
}

const statusOf = (w: World, id: string) => w.charger(id).board.status();
const stateOf = (w: World, id: string) => statusOf(w, id).state;
const shown = (w: World) => viewOf(w).chargers().map(({ id }) => id);

/** Time passes until the change is through. */
async function through(w: World, change: Promise<Changed>): Promise<Changed> {
  let done: Changed | undefined;
  change.then((changed) => done = changed);
  await w.clock.until(() => done !== undefined, 60_000);
  return await change;
}

/** Charger 2 goes on as if nothing were: its session, its contactor, its power. */
function watched(w: World) {
  const before = statusOf(w, "2");
  const ref = w.system.get("evse:2");
  const from = w.events.length;
  return () => {
    const after = statusOf(w, "2");
    assert.equal(after.state, "Session.Transfer");
    assert.equal(after.sessionId, before.sessionId);
    assert.equal(after.contactor, "closed");
    assert.ok(after.chargedWh > before.chargedWh);
    assert.equal(w.system.get("evse:2"), ref);
    const told = w.events.slice(from).filter(({ chargerId }) =>
      chargerId === "2"
    ).map(({ kind }) => kind);
    const quiet = ["limitsChanged", "metered"];
    assert.deepEqual(told.filter((kind) => !quiet.includes(kind)), []);
  };
}

Deno.test("a third charger is added and serves a car, the first is changed and then removed, and the second never notices", async () => {
  const w = await charging();
  const second = watched(w);

  const third = configured("3", 'id: "3", kind: dc');
  assert.deepEqual(await through(w, w.changes.add(third.charger)), {
    kind: "done",
  });
  assert.deepEqual(shown(w), ["1", "2", "3"]);
  w.drive(third.car, 2);
  await w.clock.advance(20_000);
  assert.equal(stateOf(w, "3"), "Session.Transfer");
  assert.ok(statusOf(w, "3").powerW > 1_000);
  second();

  const first = configured("1", 'id: "1", kind: dc, maxChargeW: 5000');
  assert.deepEqual(await through(w, w.changes.change(first.charger)), {
    kind: "done",
  });
  assert.equal(w.charger("1").board.limits().maxChargeW, 5_000);
  assert.equal(stateOf(w, "3"), "Session.Transfer");
  second();

  assert.deepEqual(await through(w, w.changes.remove("1")), { kind: "done" });
  assert.deepEqual(shown(w), ["2", "3"]);
  assert.equal(w.system.get("charger:1"), undefined);
  assert.equal(w.system.get("evse:1"), undefined);
  await w.clock.advance(5_000);
  assert.equal(stateOf(w, "3"), "Session.Transfer");
  second();
  const notes = w.notes.map(({ chargerId, what }) => `${chargerId}: ${what}`);
  for (
    const what of [
      "3: the charger is added",
      "1: the charger is changed",
      "1: the charger is removed",
    ]
  ) assert.ok(notes.includes(what), what);
  await w.system.stop();
});

Deno.test("a charger that is removed ends its session in order, is recorded with its reason, and leaves its power to the others", async () => {
  const w = await charging("importLimitW: 8000");
  const grantedW = () => statusOf(w, "2").allocation?.maxW ?? 0;
  const beforeW = grantedW();
  const outlet = w.charger("1").outlet;
  const second = watched(w);
  assert.equal(outlet.circuit.contactor.anyClosed, true);
  let done: Changed | undefined;
  w.changes.remove("1").then((changed) => done = changed);
  // The current is gone before the contactor opens.
  let lastA = 0;
  await w.clock.until(() => {
    const { anyClosed } = outlet.circuit.contactor;
    if (anyClosed) lastA = Math.abs(outlet.stage.latest().currentA);
    return done !== undefined;
  }, 60_000);
  assert.deepEqual(done, { kind: "done" });
  assert.ok(lastA < 1, `opened at ${lastA} A`);
  assert.equal(outlet.circuit.contactor.anyClosed, false);
  const ended = w.events.find((event) =>
    event.chargerId === "1" && event.kind === "sessionEnded"
  );
  assert.ok(ended?.kind === "sessionEnded");
  assert.equal(ended.words, "the charger is removed");
  assert.equal(ended.by, "gateway");
  await w.clock.advance(2_000);
  const record = w.records.list().find(({ chargerId }) => chargerId === "1");
  assert.ok(record?.endedMs !== undefined);
  await w.clock.advance(30_000);
  assert.ok(grantedW() > beforeW + 1_000, `${beforeW} W, then ${grantedW()} W`);
  w.send("site", {
    type: "site.request",
    request: {
      id: "a",
      source: "manual",
      priority: 1,
      scope: { kind: "charger", chargerId: "1" },
      untilMs: w.clock.nowMs() + 60_000,
      steps: [{ afterMs: 0, maxW: 1 }],
    },
  });
  await w.clock.advance(2_000);
  assert.deepEqual(w.siteBoard.requests(), []);
  second();
  await w.system.stop();
});

Deno.test("changes that cannot be are refused by name, and change nothing", async () => {
  const w = await charging();
  const second = watched(w);
  const again = configured("1", 'id: "1", kind: dc');
  const absent = configured("3", 'id: "3", kind: dc');
  assert.deepEqual(await through(w, w.changes.add(again.charger)), {
    kind: "refused",
    why: "there is a charger 1 already",
  });
  for (
    const change of [w.changes.change(absent.charger), w.changes.remove("3")]
  ) {
    assert.deepEqual(await through(w, change), {
      kind: "refused",
      why: "there is no charger 3",
    });
  }
  assert.deepEqual(shown(w), ["1", "2"]);
  assert.equal(stateOf(w, "1"), "Session.Transfer");
  await w.clock.advance(1_000);
  second();
  await w.system.stop();
});

Deno.test("a charger whose new devices cannot be had is served as before", async () => {
  const w = await charging();
  const path = "/nowhere/devices";
  const wrong = configured(
    "1",
    `id: "1", kind: dc, devices: { kind: sharedMemory, path: ${path} }`,
  );
  const changed = await through(w, w.changes.change(wrong.charger));
  assert.equal(changed.kind, "refused");
  assert.deepEqual(shown(w), ["2", "1"]);
  await w.clock.advance(1_000);
  assert.ok(w.system.get("evse:1"));
  assert.equal(statusOf(w, "1").fault, undefined);
  await w.system.stop();
});

Deno.test("a group of chargers that crashes comes back with those that it has then", async () => {
  const w = await charging();
  const third = configured("3", 'id: "3", kind: dc');
  await through(w, w.changes.add(third.charger));
  await through(w, w.changes.remove("1"));
  const group = w.system.get("chargers:1");
  assert.ok(group);
  kill(group);
  await w.clock.advance(5_000);
  assert.equal(w.system.get("charger:1"), undefined);
  assert.ok(w.system.get("charger:2"));
  assert.ok(w.system.get("charger:3"));
  await w.system.stop();
});

Deno.test("a charger comes into a group with room, or into a new one", () => {
  const logic = supervisor({ children: [] });
  const all = Array.from({ length: GROUP_MOST }, (_, n) => ({
    id: `${n}`,
    logic,
  }));
  const groups = new ChargerGroups(all);
  assert.equal(groups.add({ id: "new", logic }).group, undefined);
  assert.equal(groups.add({ id: "newer", logic }).group, "chargers:2");
  assert.equal(groups.remove("5")?.group, "chargers:1");
  assert.equal(groups.remove("5"), undefined);
  assert.equal(groups.add({ id: "newest", logic }).group, "chargers:1");
  assert.equal(groups.specs().length, 2);
});
