import assert from "node:assert/strict";
import { fromCallback } from "xstate";
import {
  makeKernel,
  seededRandom,
  startSystem,
  supervisor,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";
import { tell } from "../../_tell.ts";
import { arbiter } from "../../../actors/site/arbiter.ts";
import { SiteBoard } from "../../../actors/site/board.ts";
import { memoryStore } from "../../../actors/site/memory_store.ts";
import { PLAIN_WIRING } from "../../../actors/site/place.ts";
import { leastToLeaveOut } from "../../../actors/site/leave_out.ts";
import type {
  PowerRequest,
  RequestRecord,
  RequestStore,
} from "../../../actors/site/requests.ts";
import { dc, LIMITS, TestSite, WALL, wish } from "./_test_site.ts";

interface Said {
  readonly type: string;
  readonly what?: string;
  readonly reply?: { readonly kind: string; readonly why?: string };
  readonly allocation?: { readonly targetW: number };
}

function start(store: RequestStore = memoryStore()) {
  const clock = new VirtualClock({ startMs: WALL });
  const board = new SiteBoard();
  const heard: Said[] = [];
  const ear = fromCallback(({ receive }) => {
    receive((message) => heard.push(message as Said));
  });
  const system = startSystem(
    supervisor({
      children: [
        { id: "account", logic: ear },
        {
          id: "site",
          logic: arbiter({
            board,
            store,
            limits: LIMITS,
            wiring: () => PLAIN_WIRING,
            owner: () => ({ allowDischarge: true, minSoc: 20, minEnergyWh: 0 }),
          }),
        },
        { id: "evse:1", logic: ear },
        { id: "evse:2", logic: ear },
        { id: "asker", logic: ear },
      ],
    }),
    { kernel: makeKernel({ clock, random: seededRandom(1) }) },
  );
  let crashes = 0;
  const note = system.get("site");
  note?.subscribe({ error: () => crashes++ });
  const testSite = new TestSite([dc("1"), dc("2")]);
  const report = (id: string, change: object = {}) => {
    testSite.monoMs = clock.monoMs();
    const car = testSite.cars.get(id);
    assert.ok(car);
    const message = {
      type: "site.charger",
      report: { ...testSite.report(car), ...change },
    };
    tell(system.root, "site", message);
  };
  const ask = (request: unknown) => {
    const message = { type: "site.request", request, replyTo: "asker" };
    tell(system.root, "site", message);
  };
  return { clock, system, heard, board, report, ask, crashes: () => crashes };
}

/** A request that passes every check, and then throws when it is used. */
function trap(id: string, readsUntil: number): PowerRequest {
  let reads = 0;
  const honest = wish(id, -1_000);
  const { steps } = honest;
  return Object.defineProperty({ ...honest }, "steps", {
    enumerable: true,
    get() {
      if (++reads > readsUntil) throw new Error(`${id} explodes`);
      return steps;
    },
  });
}

const NONSENSE: readonly unknown[] = [
  undefined,
  null,
  7,
  {},
  { id: "x" },
  { id: "x", source: "manual", scope: null, steps: [null] },
  { ...wish("x", 1), steps: [null] },
  { ...wish("x", 1), scope: { kind: "charger" } },
];

Deno.test("`leastToLeaveOut()` leaves out what it must, and no more", () => {
  const items = Array.from({ length: 37 }, (_, n) => `i${n}`);
  for (const bad of [[], ["i3"], ["i0", "i36"], ["i7", "i8", "i20"]]) {
    const works = (without: ReadonlySet<string>) =>
      bad.every((each) => without.has(each));
    assert.deepEqual(
      [...leastToLeaveOut(items, works) ?? []].sort(),
      [...bad].sort(),
    );
  }
  assert.equal(leastToLeaveOut(items, () => false), undefined);
});

Deno.test("`arbiter()` refuses what is no request, and never crashes of it", async () => {
  const s = start();
  s.report("1");
  await s.clock.advance(1_500);
  for (const request of NONSENSE) s.ask(request);
  await s.clock.advance(200);
  const replies = s.heard.filter(({ type }) => type === "site.reply");
  assert.equal(replies.length, NONSENSE.length);
  for (const { reply } of replies) {
    assert.equal(reply?.kind, "refused");
    assert.ok(reply?.why);
  }
  assert.equal(s.crashes(), 0);
  await s.system.stop();
});

Deno.test("`arbiter()` drops stored records that are none, names each once, and never stores them again", async () => {
  const good = memoryStore();
  const record: RequestRecord = {
    request: wish("good", -5_000),
    status: { kind: "waiting" },
    statusMs: WALL,
    deliveries: [],
  };
  const unworkable = [
    null,
    {},
    { ...record, request: undefined },
    { ...record, request: { ...record.request, steps: [null] } },
    { ...record, status: undefined },
    { ...record, deliveries: null },
  ] as unknown as RequestRecord[];
  good.save([...unworkable, record]);
  const s = start(good);
  s.report("1");
  await s.clock.advance(3_000);
  assert.equal(s.crashes(), 0);
  assert.equal(s.board.requests().length, 1);
  const named = s.heard.filter(({ what }) => what?.includes("is dropped"));
  assert.equal(named.length, unworkable.length);
  assert.equal(good.load().length, 1);
  await s.system.stop();
});

Deno.test("`arbiter()` drops every request that explodes, and the others rule", async () => {
  const s = start();
  s.report("1");
  await s.clock.advance(1_500);
  s.ask(wish("good", -2_000));
  // Each is read a few times while it is examined and taken.
  for (const [n, id] of ["bad", "worse"].entries()) s.ask(trap(id, 4 + n));
  for (let n = 0; n < 10; n++) {
    s.report("1");
    await s.clock.advance(500);
  }
  assert.equal(s.crashes(), 0);
  const live = s.board.requests().filter(({ status }) =>
    status.kind === "started"
  );
  assert.deepEqual(live.map(({ request }) => request.id), ["good"]);
  await s.system.stop();
});

Deno.test("`arbiter()` drops a report that cannot be reckoned with, once named, and serves the other charger", async () => {
  const s = start();
  const vehicle = Object.defineProperty({}, "service", {
    get() {
      throw new Error("no service");
    },
  });
  for (let n = 0; n < 8; n++) {
    s.report("1");
    s.report("2", { vehicle });
    await s.clock.advance(500);
  }
  assert.equal(s.crashes(), 0);
  assert.ok(s.heard.some(({ allocation }) => allocation !== undefined));
  await s.system.stop();
});
