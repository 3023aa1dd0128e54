import assert from "node:assert/strict";
import { memoryStore } from "../../../actors/site/memory_store.ts";
import type {
  PowerRequest,
  RequestStatus,
} from "../../../actors/site/requests.ts";
import {
  LIVE_MAX,
  type Moment,
  PER_SOURCE_MAX,
  RECORDS_MAX,
  Wishes,
} from "../../../actors/site/wishes.ts";
import { dc, HOUR, TestSite, WALL, wish } from "./_test_site.ts";

const at = (monoMs: number, stepMs = 0, synchronised = true): Moment => ({
  wallMs: WALL + monoMs + stepMs,
  monoMs,
  synchronised,
});

function statuses(wishes: Wishes): Record<string, RequestStatus> {
  return Object.fromEntries(
    wishes.records().map(({ request, status }) => [request.id, status]),
  );
}

Deno.test("the same id with the same content changes nothing, with other content it replaces", () => {
  const wishes = new Wishes();
  assert.deepEqual(wishes.take(wish("a", 1), at(0)), {
    kind: "accepted",
    change: "new",
  });
  assert.deepEqual(wishes.take(wish("a", 1), at(5)), {
    kind: "accepted",
    change: "none",
  });
  assert.deepEqual(wishes.take(wish("a", 2), at(10)), {
    kind: "accepted",
    change: "replaced",
  });
  wishes.follow(at(20));
  assert.equal(wishes.rulings(at(20)).get("site")?.targetW, 2);
});

Deno.test("an id that has ended or was withdrawn can be used again", () => {
  const wishes = new Wishes();
  wishes.take(wish("a", 1, { untilMs: WALL + 1_000 }), at(0));
  wishes.follow(at(1_000));
  assert.deepEqual(statuses(wishes), { a: { kind: "completed" } });
  assert.equal(wishes.take(wish("a", 2), at(2_000)).kind, "accepted");
  assert.equal(wishes.withdraw("manual", "a", at(2_500)).kind, "accepted");
  assert.equal(wishes.take(wish("a", 2), at(3_000)).kind, "accepted");
  assert.equal(wishes.rulings(at(3_000)).get("site")?.targetW, 2);
});

const REFUSALS: [Partial<PowerRequest>, RegExp][] = [
  [{ id: "" }, /^id must have 1 to 64 letters$/],
  [{ untilMs: WALL - 1, fromMs: WALL - 2 }, /^untilMs must be in the future$/],
  [{ untilMs: WALL, fromMs: WALL }, /^untilMs must be later than fromMs$/],
  [{ fromMs: NaN }, /^fromMs must be a time/],
  [{ priority: NaN }, /^priority must be a number$/],
  [{ steps: [] }, /^steps must be a list of 1 to 96 steps$/],
  [
    { steps: [{ afterMs: 5, minW: 0, maxW: 0 }] },
    /^steps\[0\].afterMs must be 0$/,
  ],
  [
    {
      steps: [
        { afterMs: 0, minW: 0, maxW: 0 },
        { afterMs: 0, minW: 0, maxW: 0 },
      ],
    },
    /^steps\[1\].afterMs must be later than the step before$/,
  ],
  [
    {
      steps: [
        { afterMs: 0, minW: 0, maxW: 0 },
        { afterMs: HOUR, minW: 0, maxW: 0 },
      ],
    },
    /^steps\[1\].afterMs must be before the request's end$/,
  ],
  [
    { steps: [{ afterMs: 0, minW: 5, maxW: 0 }] },
    /^steps\[0\].minW must not be above maxW$/,
  ],
  [
    { steps: [{ afterMs: 0, minW: 0, maxW: 1, targetW: 2 }] },
    /^steps\[0\].targetW must be within minW and maxW$/,
  ],
  [
    { steps: [{ afterMs: 0, minW: 0, maxW: Infinity }] },
    /^steps\[0\].maxW must be a number$/,
  ],
  [
    { scope: { kind: "charger", chargerId: "" } },
    /^scope.chargerId must be given$/,
  ],
];

for (const [change, why] of REFUSALS) {
  Deno.test(`a request is refused with the field's name: ${why.source}`, () => {
    const reply = new Wishes().take(wish("a", 1, change), at(0));
    assert.equal(reply.kind, "refused");
    assert.match(reply.kind === "refused" ? reply.why : "", why);
  });
}

Deno.test("the 65th request of a source is refused and says so; another source still has room", () => {
  const wishes = new Wishes();
  for (let n = 0; n < PER_SOURCE_MAX; n++) {
    assert.equal(wishes.take(wish(`r${n}`, n), at(0)).kind, "accepted");
  }
  const reply = wishes.take(wish("r64", 1), at(0));
  assert.match(
    reply.kind === "refused" ? reply.why : "",
    /^64 requests of manual are in force or waiting, and that is the most: withdraw one first$/,
  );
  for (let n = 0; n < PER_SOURCE_MAX; n++) {
    wishes.take(wish(`o${n}`, n, { source: "ocpp" }), at(0));
  }
  assert.equal(wishes.liveKeys().length, LIVE_MAX);
  const grid = (n: number) =>
    wishes.take(wish(`g${n}`, n, { source: "openadr" }), at(0)).kind;
  for (let n = 0; n < 8; n++) assert.equal(grid(n), "accepted");
  assert.equal(grid(8), "refused");
  // Replacing needs no room, and what is withdrawn makes some.
  assert.equal(wishes.take(wish("r3", 99), at(0)).kind, "accepted");
  for (let n = 0; n < 9; n++) wishes.withdraw("manual", `r${n}`, at(0));
  assert.equal(wishes.take(wish("r64", 1), at(0)).kind, "accepted");
});

Deno.test("records are bounded, those in force are kept", () => {
  const wishes = new Wishes();
  wishes.take(wish("kept", 1, { priority: 9 }), at(0));
  for (let n = 0; n < 2 * RECORDS_MAX; n++) {
    wishes.take(wish(`r${n}`, 1), at(n));
    wishes.withdraw("manual", `r${n}`, at(n));
  }
  assert.ok(wishes.records().length <= RECORDS_MAX);
  assert.deepEqual(statuses(wishes).kept, { kind: "started" });
});

Deno.test("of one source, scope and priority the newest rules, and the older one after it", () => {
  const wishes = new Wishes();
  wishes.take(wish("old", 1_000), at(0));
  wishes.take(wish("new", 2_000, { untilMs: WALL + 5_000 }), at(10));
  assert.equal(wishes.rulings(at(20)).get("site")?.targetW, 2_000);
  assert.deepEqual(statuses(wishes).old, { kind: "superseded", by: "new" });
  wishes.follow(at(5_000));
  assert.equal(wishes.rulings(at(5_000)).get("site")?.targetW, 1_000);
  assert.deepEqual(statuses(wishes), {
    old: { kind: "started" },
    new: { kind: "completed" },
  });
});

Deno.test("a higher priority rules over a lower one, which comes back", () => {
  const wishes = new Wishes();
  wishes.take(wish("low", 4_000), at(0));
  wishes.take(wish("high", -4_000, { priority: 9 }), at(0));
  assert.equal(wishes.rulings(at(1)).get("site")?.targetW, -4_000);
  assert.deepEqual(statuses(wishes).low, { kind: "superseded", by: "high" });
  wishes.withdraw("manual", "high", at(2));
  assert.equal(wishes.rulings(at(3)).get("site")?.targetW, 4_000);
});

Deno.test("a limit of higher priority bounds a lower target", () => {
  const wishes = new Wishes();
  wishes.take(wish("a", 9_000), at(0));
  const limit = { source: "ocpp", priority: 9 } as const;
  wishes.take(wish("limit", undefined, limit, { maxW: 5_000 }), at(0));
  const ruling = wishes.rulings(at(1)).get("site");
  assert.equal(ruling?.targetW, 5_000);
  assert.deepEqual(ruling?.sources, ["limit", "a"]);
});

Deno.test("steps follow each other on the monotonic clock", () => {
  const wishes = new Wishes();
  const steps = [1, 2, 3].map((n) => ({
    afterMs: (n - 1) * 60_000,
    minW: -9,
    maxW: 9,
    targetW: n,
  }));
  wishes.take(wish("a", undefined, { steps }), at(0));
  const target = (now: Moment) => wishes.rulings(now).get("site")?.targetW;
  assert.equal(target(at(59_999)), 1);
  assert.equal(target(at(60_000, HOUR)), 2);
  assert.equal(target(at(120_000, -HOUR)), 3);
  assert.equal(wishes.nextMs(at(30_000)), 30_000);
});

for (const stepMs of [HOUR, -HOUR]) {
  Deno.test(`a wall clock step of ${stepMs / HOUR} h moves nothing that runs`, () => {
    const testSite = new TestSite([dc("1")]);
    testSite.core.request(
      wish("a", -6_000, { untilMs: WALL + 600_000 }),
      testSite.now(),
    );
    testSite.run(60);
    testSite.wallStepMs = stepMs;
    testSite.run(530);
    assert.deepEqual(testSite.targets(), [-6_000]);
    testSite.run(15);
    assert.deepEqual(testSite.targets(), [50_000]);
  });
}

Deno.test("a start waits for a synchronised clock and follows it", () => {
  const wishes = new Wishes();
  wishes.take(wish("a", 1, { fromMs: WALL + 60_000 }), at(0, 0, false));
  wishes.follow(at(70_000, 0, false));
  assert.deepEqual(statuses(wishes).a, { kind: "waiting" });
  // The clock is set back: the start is later again.
  wishes.follow(at(80_000, -30_000));
  assert.deepEqual(statuses(wishes).a, { kind: "waiting" });
  wishes.follow(at(90_000, -30_000));
  assert.deepEqual(statuses(wishes).a, { kind: "started" });
});

Deno.test("one that was due when it came starts without a synchronised clock", () => {
  const wishes = new Wishes();
  wishes.take(wish("a", 1), at(0, 0, false));
  assert.deepEqual(statuses(wishes).a, { kind: "started" });
});

Deno.test("wishes survive a restart with the time that was left, ended ones are completed", () => {
  const store = memoryStore();
  const first = new TestSite([dc("1")], { store });
  first.core.request(
    wish("a", 4_000, { untilMs: WALL + 100_000 }),
    first.now(),
  );
  first.core.request(
    wish("b", -1_000, { untilMs: WALL + 20_000, priority: 2 }),
    first.now(),
  );
  first.core.request(wish("c", 1, { fromMs: WALL + 500_000 }), first.now());
  first.run(10);
  assert.deepEqual(first.targets(), [-1_000]);
  const second = new TestSite([dc("1")], { store });
  // The process starts anew: its monotonic clock begins at 0, the wall clock has gone on.
  second.wallStepMs = 50_000;
  const third = new TestSite([dc("1")], { store });
  assert.equal(third.core.records().length, 3);
  const later = { ...second.now(), wallMs: WALL + 50_000 };
  const wishes = new Wishes();
  for (const record of store.load()) {
    assert.equal(wishes.restore(record, later), undefined);
  }
  wishes.follow(later);
  assert.deepEqual(statuses(wishes), {
    a: { kind: "superseded", by: "b" },
    b: { kind: "completed" },
    c: { kind: "waiting" },
  });
  assert.equal(wishes.rulings(later).get("site")?.targetW, 4_000);
  wishes.follow({ ...later, monoMs: 49_999 });
  assert.equal(statuses(wishes).a?.kind, "started");
  wishes.follow({ ...later, monoMs: 50_000 });
  assert.deepEqual(statuses(wishes).a, { kind: "completed" });
});

Deno.test("what was delivered is proven, by charger and time", () => {
  const testSite = new TestSite([dc("1"), dc("2", { appetiteW: 2_000 })]);
  testSite.run(5);
  testSite.core.request(
    wish("a", 10_000, { fromMs: WALL, untilMs: WALL + 65_000 }),
    testSite.now(),
  );
  testSite.run(70);
  const [record] = testSite.core.records();
  assert.deepEqual(record?.status, { kind: "completed" });
  const [one, two] = record.deliveries;
  assert.ok(one && two && record.deliveries.length === 2);
  assert.equal(one.chargerId, "1");
  assert.ok(one.askedW > 6_500 && one.askedW < 8_000, `${one.askedW}`);
  assert.ok(Math.abs(one.measuredW - one.askedW) < 1_000, `${one.measuredW}`);
  assert.ok(Math.abs(two.measuredW - 2_000) < 100, `${two.measuredW}`);
  const seconds = ((one.untilMs ?? NaN) - one.fromMs) / 1_000;
  assert.ok(seconds >= 59 && seconds <= 61, `${seconds}`);
  assert.ok(
    Math.abs(one.chargedWh - one.measuredW * seconds / 3_600) < 10,
    `${one.chargedWh}`,
  );
  assert.equal(one.dischargedWh, 0);
});

Deno.test("a wish with new content is delivered anew, what it delivered before is kept", () => {
  const testSite = new TestSite([dc("1")]);
  testSite.run(5);
  testSite.core.request(wish("a", 5_000), testSite.now());
  testSite.run(30);
  const replaced = testSite.core.request(wish("a", -2_000), testSite.now());
  assert.deepEqual(replaced, { kind: "accepted", change: "replaced" });
  testSite.run(30);
  const deliveries = testSite.core.records()[0]?.deliveries ?? [];
  assert.equal(deliveries.length, 2);
  const [before, after] = deliveries;
  assert.equal(before?.askedW, 5_000);
  assert.equal(before.dischargedWh, 0);
  assert.equal(before.untilMs, WALL + 35_000);
  assert.equal(after?.askedW, -2_000);
  assert.equal(after.untilMs, undefined);
  assert.ok(after.dischargedWh > 0, `${after.dischargedWh}`);
});
