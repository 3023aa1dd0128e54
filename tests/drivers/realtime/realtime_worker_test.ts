/** The realtime Worker and its host, on the real clock; no result depends on how fast they are. */

import assert from "node:assert/strict";
import { RealtimeHost } from "../../../drivers/realtime/realtime_host.ts";
import {
  monotonicMs,
  monotonicOffsetMs,
} from "../../../drivers/linux/monotonic.ts";
import { anOrder } from "./_devices.ts";
import { testApart } from "../../_apart.ts";
import { eventually, PATIENCE_MS } from "../../_eventually.ts";
import type { TestSpec } from "./_worker.ts";

const url = new URL("./_worker.ts", import.meta.url);

const until = (what: string, holds: () => boolean) =>
  eventually(what, holds, { lookMs: 5 });

function makeHost(
  specs: Record<string, Omit<TestSpec, "truth" | "kind">>,
  options: { readonly parkedRetryMs?: number } = {},
) {
  const told: string[] = [];
  const truths = new Map<string, Int32Array>();
  const outlets = Object.entries(specs).map(([id, spec]) => {
    const truth = new SharedArrayBuffer(4);
    truths.set(id, new Int32Array(truth));
    return {
      id,
      spec: { kind: "dc", truth, ...spec } satisfies TestSpec,
      options: {},
    };
  });
  const host = new RealtimeHost<TestSpec>(outlets, {
    onStarted: (_, words) => told.push(`started: ${words}`),
    onServed: (id) => told.push(`served ${id}`),
    onParked: (id, words) => told.push(`parked ${id}: ${words}`),
    onDied: (words, again) => told.push(`died: ${words}, ${again}`),
  }, { url, fifoPriority: undefined, ...options });
  const closed = (id: string) => Atomics.load(truths.get(id)!, 0) === 1;
  return { host, told, closed };
}

/** The order with permits for a minute of this thread's clock. */
function minute(epoch = 1) {
  const untilMs = performance.now() + 60_000;
  const permits = {
    session: untilMs,
    gateway: untilMs,
    allocation: untilMs,
    clock: untilMs,
    owner: untilMs,
    vehicle: untilMs,
  };
  return anOrder({ setA: 20, epoch, permits });
}

Deno.test("`monotonicOffsetMs()` turns `performance.now()` into the system's clock", () => {
  const offsetMs = monotonicOffsetMs();
  const before = monotonicMs();
  const own = performance.now() + offsetMs;
  const after = monotonicMs();
  assert.ok(own > before - 1 && own < after + 1, `${before} ${own} ${after}`);
});

Deno.test("a worker follows orders, tells times of this thread's clock, and opens when it is stopped", async () => {
  const { host, told, closed } = makeHost({ a: {}, b: {} });
  try {
    const port = host.port("a");
    const before = performance.now();
    await until("the first report", () => port.latest().atMonoMs >= before - 1);
    assert.ok(port.latest().atMonoMs <= performance.now() + 1);
    port.write(minute());
    await until("closing", () => port.latest().commandedA === 20);
    assert.equal(closed("a"), true);
    assert.equal(host.port("b").latest().mode, "off");
    assert.equal(told[0], "started: SCHED_FIFO was not asked for");
  } finally {
    await host.stop(PATIENCE_MS);
  }
  assert.equal(closed("a"), false);
});

Deno.test("a worker works on while this thread does nothing else", async () => {
  const { host } = makeHost({ a: {} });
  try {
    await until("the first turn", () => host.turns > 0);
    const goal = host.turns + 30;
    const endMs = performance.now() + PATIENCE_MS;
    while (host.turns < goal) {
      assert.ok(performance.now() < endMs, "the turns took too long");
    }
  } finally {
    await host.stop(PATIENCE_MS);
  }
});

Deno.test("a set-point ends at its time while this thread stands still, and the contactor stays", async () => {
  const { host, closed } = makeHost({ a: {} });
  try {
    const port = host.port("a");
    port.write(minute());
    await until("closing", () => port.latest().commandedA === 20);
    const endMs = performance.now() + 300;
    port.write({ ...minute(), setUntilMonoMs: endMs });
    // This thread sleeps, and writes nothing any more.
    const nothing = new Int32Array(new SharedArrayBuffer(4));
    for (let sleeps = 0; sleeps < PATIENCE_MS / 100; sleeps++) {
      Atomics.wait(nothing, 0, 0, 100);
      const { atMonoMs, commandedA, stage } = port.latest();
      if (atMonoMs > endMs) assert.equal(commandedA, 0);
      if (atMonoMs > endMs && stage.currentA === 0) break;
    }
    const { atMonoMs, stage, mode } = port.latest();
    assert.ok(atMonoMs > endMs, "the worker went on");
    assert.equal(Math.abs(stage.currentA), 0);
    assert.equal(mode, "transfer");
    assert.equal(closed("a"), true);
  } finally {
    await host.stop(PATIENCE_MS);
  }
});

Deno.test("a throw in the turn of one outlet opens and parks that one alone, and says why", async () => {
  const { host, told, closed } = makeHost({ a: { throwsAfter: 60 }, b: {} });
  try {
    for (const id of ["a", "b"]) host.port(id).write(minute());
    await until("parking", () => told.length === 2);
    assert.equal(told[1], "parked a: the wire is cut");
    assert.equal(closed("a"), false);
    await until("b closes", () => closed("b"));
    const { atMonoMs } = host.port("a").latest();
    const turns = host.turns + 5;
    await until("five turns", () => host.turns >= turns);
    assert.equal(host.port("a").latest().atMonoMs, atMonoMs, "it ages");
    assert.equal(host.port("a").latest().mode, "off");
  } finally {
    await host.stop(PATIENCE_MS);
  }
});

Deno.test("an outlet that threw is tried again: told once, and served when it can be", async () => {
  const { host, told, closed } = makeHost({
    a: { throwsAfter: 3, mendedAfter: 3 },
    b: {},
  }, { parkedRetryMs: 50 });
  try {
    host.port("b").write(minute());
    await until("serving", () => told.length >= 3);
    assert.deepEqual(told.slice(1), ["parked a: the wire is cut", "served a"]);
    assert.equal(closed("a"), false);
    host.port("a").write(minute(2));
    await until("a closes", () => closed("a"));
    assert.equal(closed("b"), true);
  } finally {
    await host.stop(PATIENCE_MS);
  }
});

Deno.test("devices that cannot be made yet are made later: told once, and the outlet follows orders", async () => {
  const { host, told, closed } = makeHost({ a: { absentFor: 2 }, b: {} });
  try {
    for (const id of ["a", "b"]) host.port(id).write(minute());
    await until("b closes", () => closed("b"));
    await until("serving", () => told.length >= 3);
    assert.deepEqual(told.slice(1), [
      "parked a: nobody serves it yet",
      "served a",
    ]);
    await until("a closes", () => closed("a"));
  } finally {
    await host.stop(PATIENCE_MS);
  }
});

const DIES =
  "a worker that dies is started once more at once, blank, and then after a while";
const PRINTED = /Uncaught \(in worker "realtime"\) Error: the worker dies/;

testApart(import.meta.url, DIES, PRINTED, async () => {
  const { host, told } = makeHost({
    a: { throwsAfter: 20, dies: true },
    b: {},
  }, { parkedRetryMs: 50 });
  try {
    host.port("b").write(minute());
    await until("the first death", () => told.length >= 2);
    assert.match(told[1] ?? "", /^died: .*the worker dies, true$/);
    assert.equal(host.port("b").latest().mode, "off");
    await until("the second death", () => told.length >= 4);
    assert.match(told[3] ?? "", /^died: .*the worker dies, false$/);
    await until("the third start", () => told.length >= 5);
    assert.match(told[4] ?? "", /^started/);
  } finally {
    await host.stop(PATIENCE_MS);
  }
});

Deno.test("a worker says whether its thread has SCHED_FIFO, and why not", async () => {
  const told: string[] = [];
  const host = new RealtimeHost<TestSpec>([], {
    onStarted: (fifo, words) => told.push(`${fifo}: ${words}`),
  }, { url, fifoPriority: 1 });
  try {
    await until("the start", () => told.length > 0);
    assert.match(told[0] ?? "", /^(true: SCHED_FIFO at|false: no SCHED_FIFO:)/);
  } finally {
    await host.stop(PATIENCE_MS);
  }
});

Deno.test("`RealtimeHost` refuses two outlets of one name and knows no others", async () => {
  const outlet = {
    id: "a",
    spec: { kind: "dc", truth: new SharedArrayBuffer(4) },
    options: {},
  } as const;
  assert.throws(
    () => new RealtimeHost<TestSpec>([outlet, outlet], {}, { url }),
    /two outlets are named "a"/,
  );
  const host = new RealtimeHost<TestSpec>([outlet], {}, { url });
  assert.throws(() => host.port("b"), /there is no outlet "b"/);
  await host.stop(PATIENCE_MS);
});

Deno.test("an outlet that is released is open and not turned any more, and the others never notice", async () => {
  const { host, told, closed } = makeHost({ a: {}, b: {} });
  try {
    for (const id of ["a", "b"]) host.port(id).write(minute());
    await until("closing", () => closed("a") && closed("b"));
    assert.equal(await host.release("a", PATIENCE_MS), true);
    assert.equal(closed("a"), false);
    const { atMonoMs } = host.port("a").latest();
    const { epoch } = host.port("b").latest();
    host.port("a").write(minute(2));
    const turns = host.turns + 5;
    await until("five turns", () => host.turns >= turns);
    assert.equal(closed("a"), false);
    assert.equal(host.port("a").latest().atMonoMs, atMonoMs);
    assert.equal(closed("b"), true);
    assert.equal(host.port("b").latest().epoch, epoch);
    assert.equal(host.port("b").latest().mode, "transfer");
    assert.equal(told.length, 1);
  } finally {
    await host.stop(PATIENCE_MS);
  }
});

const STAYS =
  "an outlet that was released stays away when the Worker is started anew";

testApart(import.meta.url, STAYS, PRINTED, async () => {
  const { host, told, closed } = makeHost({
    a: {},
    b: { throwsAfter: 60, dies: true },
  });
  try {
    await until("the first turn", () => host.turns > 0);
    assert.equal(await host.release("a", PATIENCE_MS), true);
    await until("a new Worker", () => told.length >= 3);
    host.port("a").write(minute());
    host.port("b").write(minute());
    await until("closing", () => closed("b"));
    assert.equal(closed("a"), false);
    assert.equal(await host.release("a", PATIENCE_MS), true);
  } finally {
    await host.stop(PATIENCE_MS);
  }
});
