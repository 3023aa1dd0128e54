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
import { Trace } from "../../../actors/trace/mod.ts";
import { arbiter, type ArbiterOptions } from "../../../actors/site/arbiter.ts";
import { SiteBoard } from "../../../actors/site/board.ts";
import { PLAIN_WIRING } from "../../../actors/site/place.ts";
import type {
  ChargerReport,
  SiteReply,
  SiteToEvse,
} from "../../../actors/site/site_messages.ts";
import { dc, LIMITS, TestSite, WALL, wish } from "./_test_site.ts";

function start(options: Partial<ArbiterOptions> = {}) {
  const clock = new VirtualClock({ startMs: WALL });
  const heard: SiteToEvse[] = [];
  const replies: SiteReply[] = [];
  const board = new SiteBoard();
  const trace = new Trace();
  const ear = <M extends { type: string }>(into: M[]) =>
    fromCallback<M>(({ receive }) => {
      receive((message) => into.push(message));
    });
  const system = startSystem(
    supervisor({
      children: [
        {
          id: "site",
          logic: arbiter({
            board,
            limits: LIMITS,
            wiring: () => PLAIN_WIRING,
            owner: () => ({ allowDischarge: true, minSoc: 20, minEnergyWh: 0 }),
            ...options,
          }),
        },
        { id: "evse:1", logic: ear(heard) },
        { id: "asker", logic: ear(replies) },
      ],
    }),
    { kernel: makeKernel({ clock, trace, random: seededRandom(1) }) },
  );
  const testSite = new TestSite([dc("1")]);
  const report = (change: Partial<ChargerReport> = {}) => {
    testSite.monoMs = clock.monoMs();
    const car = testSite.cars.get("1");
    assert.ok(car);
    tell(system.root, "site", {
      type: "site.charger",
      report: { ...testSite.report(car), ...change },
    });
  };
  const request = (...args: Parameters<typeof wish>) =>
    tell(system.root, "site", {
      type: "site.request",
      request: wish(...args),
      replyTo: "asker",
    });
  const last = () => {
    const found = heard.findLast(({ type }) => type === "evse.allocation");
    return found?.type === "evse.allocation" ? found.allocation : undefined;
  };
  return { clock, heard, replies, board, trace, system, report, request, last };
}

Deno.test("`arbiter()` renews every allocation each second, for three", async () => {
  const { clock, heard, system, report, last } = start();
  report();
  await clock.advance(5_500);
  assert.ok(heard.length >= 6 && heard.length <= 9, `${heard.length}`);
  const until = last()?.untilMonoMs ?? NaN;
  assert.ok(until > clock.monoMs() && until <= clock.monoMs() + 3_000);
  await system.stop();
});

Deno.test("`arbiter()` answers a request, and makes one decision of many messages", async () => {
  const { clock, heard, replies, system, report, request, last } = start();
  report();
  await clock.advance(2_200);
  heard.length = 0;
  for (let n = 0; n < 20; n++) request("a", -1_000 - n);
  await clock.advance(50);
  assert.equal(heard.length, 1);
  assert.equal(Math.round(last()?.targetW ?? NaN), -1_019);
  assert.deepEqual(
    replies.map(({ reply }) => reply.kind === "accepted" && reply.change),
    ["new", ...Array.from({ length: 19 }, () => "replaced")],
  );
  await system.stop();
});

Deno.test("`arbiter()` decides no more than ten times a second", async () => {
  const { clock, heard, system, report, request } = start();
  report();
  await clock.advance(2_000);
  heard.length = 0;
  for (let n = 0; n < 100; n++) {
    request("a", -1_000 - n);
    await clock.advance(10);
  }
  assert.ok(heard.length <= 12 && heard.length >= 9, `${heard.length}`);
  await system.stop();
});

Deno.test("`arbiter()` ends a set-point at its very moment and goes back to charging", async () => {
  const { clock, board, system, report, request, last } = start();
  const beat = async (ms: number) => {
    for (let at = 0; at < ms; at += 500) {
      report();
      await clock.advance(Math.min(500, ms - at));
    }
  };
  await beat(1_000);
  request("a", -4_000, { untilMs: WALL + 10_250 });
  await beat(9_200);
  assert.equal(last()?.targetW, -4_000);
  await beat(100);
  assert.equal(last()?.targetW, 50_000);
  assert.deepEqual(board.requests().map(({ status }) => status.kind), [
    "completed",
  ]);
  await system.stop();
});

Deno.test("`site.withdraw` takes a set-point back, and says when there is none", async () => {
  const { clock, replies, system, report, request, last } = start();
  report();
  request("a", -4_000);
  await clock.advance(200);
  assert.equal(last()?.targetW, -4_000);
  const withdraw = (id: string) =>
    tell(system.root, "site", {
      type: "site.withdraw",
      id,
      source: "manual",
      replyTo: "asker",
    });
  withdraw("a");
  withdraw("b");
  await clock.advance(200);
  assert.equal(last()?.targetW, 50_000);
  assert.deepEqual(replies.slice(1).map(({ reply }) => reply), [
    { kind: "accepted", change: "withdrawn" },
    {
      kind: "refused",
      cause: "unknown",
      why: "there is no request b of manual",
    },
  ]);
  await system.stop();
});

Deno.test("a refused request is answered with the reason and named in the trace", async () => {
  const { clock, replies, trace, system, request } = start();
  request("a", 1, { untilMs: WALL - 1, fromMs: WALL - 2 });
  await clock.advance(100);
  assert.deepEqual(replies.map(({ reply }) => reply), [
    {
      kind: "refused",
      cause: "impossible",
      why: "untilMs must be in the future",
    },
  ]);
  const named = trace.records().filter((record) =>
    JSON.stringify(record).includes("untilMs must be in the future")
  );
  assert.equal(named.length, 1);
  await system.stop();
});

Deno.test("a report with a number that is none is dropped and named; the site goes on", async () => {
  const { clock, heard, trace, system, report, last } = start();
  report();
  await clock.advance(1_500);
  const measured = { atMonoMs: 1_500, powerW: NaN, phaseA: [0, 0, 0] } as const;
  report({ measured });
  await clock.advance(1_500);
  assert.equal(last()?.targetW, 50_000);
  assert.ok(heard.length > 2);
  assert.ok(
    trace.records().some((record) =>
      JSON.stringify(record).includes("measured.powerW must be a number: NaN")
    ),
  );
  await system.stop();
});

Deno.test("a request that breaks the decision is dropped and named once; the others rule", async () => {
  const { clock, board, trace, system, report, request, last } = start();
  report();
  request("good", -2_000, { priority: 2 });
  let broken = false;
  const { steps, ...rest } = wish("bad", undefined, { source: "ocpp" });
  const bad = {
    ...rest,
    get steps() {
      if (broken) throw new Error("broken steps");
      return steps;
    },
  };
  tell(system.root, "site", { type: "site.request", request: bad });
  await clock.advance(500);
  assert.deepEqual(last()?.sources, ["good", "bad"]);
  broken = true;
  await clock.advance(5_000);
  assert.equal(last()?.targetW, -2_000);
  assert.deepEqual(last()?.sources, ["good"]);
  const named = trace.records().filter((record) =>
    JSON.stringify(record).includes("request ocpp bad is dropped")
  );
  assert.equal(named.length, 1);
  assert.deepEqual(
    board.requests().map(({ status }) => status.kind),
    ["started", "withdrawn"],
  );
  await system.stop();
});

Deno.test("a charger that has gone gets no more allocations", async () => {
  const { clock, heard, board, system, report } = start();
  report();
  await clock.advance(2_000);
  tell(system.root, "site", { type: "site.chargerGone", chargerId: "1" });
  await clock.advance(200);
  const before = heard.length;
  await clock.advance(5_000);
  assert.equal(heard.length, before);
  assert.deepEqual(board.allocations(), []);
  await system.stop();
});

Deno.test("a car that ignores its allocation at a full fuse is opened by `evse.siteOverload`", async () => {
  const { clock, heard, system, report } = start({
    limits: { ...LIMITS, importW: 10_000 },
  });
  for (let second = 0; second < 60; second++) {
    const measured = {
      atMonoMs: clock.monoMs(),
      powerW: second < 5 ? 0 : 21_900,
      phaseA: [0, 0, 0],
    } as const;
    report({ measured });
    await clock.advance(1_000);
  }
  const opened = heard.filter(({ type }) => type === "evse.siteOverload");
  assert.ok(opened.length >= 1);
  assert.match(JSON.stringify(opened[0]), /above its allocation/);
  await system.stop();
});
