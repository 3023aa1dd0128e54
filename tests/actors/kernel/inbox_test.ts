import assert from "node:assert/strict";
import { Effect } from "../../../actors/kernel/effect.ts";
import type { EventObject } from "xstate";
import {
  exclusive,
  fromEffect,
  InboxOverflow,
  type InboxPlan,
  kernelOf,
  makeKernel,
  startSystem,
  supervisor,
  tell,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";
import { Trace } from "../../../actors/trace/mod.ts";

interface Numbered extends EventObject {
  readonly n?: number;
}

/** An actor that sleeps a second and then takes what has come. */
async function late(plan: InboxPlan<Numbered>, events: readonly Numbered[]) {
  const clock = new VirtualClock();
  const kernel = makeKernel({ clock });
  const taken: string[] = [];
  const logic = fromEffect<Numbered>(
    (io) =>
      Effect.gen(function* () {
        yield* Effect.sleep("1 second");
        while (true) {
          const { type, n } = yield* io.inbox.take;
          taken.push(`${type}${n}`);
        }
      }),
    { inbox: plan },
  );
  const system = startSystem(
    supervisor({
      children: [{ id: "late", logic, restart: "temporary" }],
    }),
    { kernel },
  );
  await clock.settle();
  for (const event of events) tell(system.root, "late", event);
  await clock.advance(2_000);
  const status = system.get("late")?.getSnapshot().status;
  await system.stop();
  return { taken, status, records: kernel.trace.records(0) };
}

const many = (type: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({ type, n }));

Deno.test("an inbox hands over commands in order", async () => {
  const { taken } = await late({ commands: 3 }, many("open", 3));
  assert.deepEqual(taken, ["open0", "open1", "open2"]);
});

Deno.test("a command that does not fit crashes the receiver, and the trace says which", async () => {
  const { taken, status, records } = await late(
    { commands: 3 },
    many("open", 4),
  );
  assert.deepEqual(taken, []);
  assert.equal(status, undefined);
  assert.ok(
    records.some(({ kind, type }) => kind === "dead letter" && type === "open"),
  );
  assert.ok(
    records.some(({ kind, error }) =>
      kind === "crash" && String(error).includes(InboxOverflow.name)
    ),
  );
});

Deno.test("of a slot's messages only the latest is taken", async () => {
  const { taken } = await late(
    { commands: 1, slots: ["set"] },
    many("set", 50),
  );
  assert.deepEqual(taken, ["set49"]);
});

Deno.test("of a ring's messages the newest are taken, and the actor lives", async () => {
  const { taken, status } = await late(
    { commands: 1, rings: { sample: 3 } },
    many("sample", 50),
  );
  assert.deepEqual(taken, ["sample47", "sample48", "sample49"]);
  assert.equal(status, "active");
});

Deno.test("`exclusive()` lets a device be held by one at a time", async () => {
  const clock = new VirtualClock();
  let held = 0;
  let most = 0;
  const device = exclusive(
    Effect.acquireRelease(
      Effect.sync(() => most = Math.max(most, ++held)),
      () =>
        Effect.sleep("50 millis").pipe(
          Effect.andThen(Effect.sync(() => held--)),
        ),
    ),
  );
  const logic = fromEffect<EventObject>(
    () => device.pipe(Effect.andThen(Effect.sleep("20 millis"))),
    { inbox: { commands: 1 } },
  );
  const children = ["a", "b", "c"].map((id) => ({
    id,
    logic,
    restart: "temporary" as const,
  }));
  const system = startSystem(supervisor({ children }), {
    kernel: makeKernel({ clock }),
  });
  await clock.advance(1_000);
  assert.equal(most, 1);
  assert.equal(held, 0);
  await system.stop();
});

Deno.test("`kernelOf()` gives an actor the system's clock", async () => {
  const clock = new VirtualClock({ startMs: 1_000 });
  const system = startSystem(supervisor({ children: [] }), {
    kernel: makeKernel({ clock }),
  });
  await clock.advance(5);
  assert.equal(kernelOf(system.root).clock.nowMs(), 1_005);
  await system.stop();
});

Deno.test("a trace keeps its capacity, numbers its records, and survives a listener that throws", () => {
  const trace = new Trace({ capacity: 3 });
  const heard: number[] = [];
  trace.subscribe(() => {
    throw new Error("a listener's own trouble");
  });
  trace.subscribe(({ seq }) => heard.push(seq));
  for (let n = 0; n < 5; n++) {
    trace.add({ kind: "wire", actor: "a", octets: n });
  }
  assert.deepEqual(heard, [1, 2, 3, 4, 5]);
  assert.deepEqual(trace.records(0).map(({ seq }) => seq), [3, 4, 5]);
  assert.equal(trace.lastSeq, 5);
  const later: number[] = [];
  trace.subscribe(({ seq }) => later.push(seq), { fromSeq: 4 });
  trace.add({ kind: "wire", actor: "a" });
  assert.ok(
    later.includes(5) && later.includes(6) && !later.includes(3),
    `${later}`,
  );
});

Deno.test("a trace shows types of messages, never what they carry", async () => {
  const { records } = await late({ commands: 5 }, [{
    type: "secret",
    n: 4711,
  }]);
  assert.ok(records.some(({ type }) => type === "secret"));
  assert.ok(!JSON.stringify(records).includes("4711"));
});
