import { Schedule } from "../../../actors/kernel/effect.ts";
import { deepStrictEqual, ok } from "node:assert/strict";
import {
  affectedBy,
  type ChildSpec,
  GaveUp,
  startSystem,
  supervisor,
  type SupervisorOptions,
} from "../../../actors/kernel/mod.ts";
import { deadLetters, leaf, send, testKernel } from "./_help.ts";

const every100 = Schedule.spaced("100 millis");

function start(
  log: string[],
  ids: string,
  options: Partial<SupervisorOptions> & {
    restart?: ChildSpec["restart"];
    closeMs?: number;
  } = {},
) {
  const kernel = testKernel();
  const { restart = "permanent", closeMs = 0, ...rest } = options;
  const children = [...ids].map((id): ChildSpec => ({
    id,
    logic: leaf(log, id, closeMs),
    restart,
  }));
  const logic = supervisor({ backoff: every100, ...rest, children });
  const system = startSystem(logic, { kernel });
  return { kernel, system, clock: kernel.clock };
}

Deno.test("affectedBy() follows the strategy", () => {
  const ids = ["a", "b", "c"];
  deepStrictEqual(affectedBy("b", ids, "one-for-one"), ["b"]);
  deepStrictEqual(affectedBy("b", ids, "rest-for-one"), ["b", "c"]);
  deepStrictEqual(affectedBy("b", ids, "one-for-all"), ids);
});

for (
  const [strategy, expected] of [
    ["one-for-one", "+a +b +c -b +b -c -b -a"],
    ["rest-for-one", "+a +b +c -b -c +b +c -c -b -a"],
    ["one-for-all", "+a +b +c -b -c -a +a +b +c -c -b -a"],
  ] as const
) {
  Deno.test(`supervisor() restarts ${strategy} and stops last first`, async () => {
    const log: string[] = [];
    const { system, clock } = start(log, "abc", { strategy });
    await clock.settle();
    send(system, "b", "crash");
    await clock.advance(100);
    await system.stop();
    deepStrictEqual(log.join(" "), expected);
  });
}

Deno.test("supervisor() restarts after the schedule's delay, not before", async () => {
  const log: string[] = [];
  const { system, clock } = start(log, "a", {
    backoff: Schedule.exponential("100 millis"),
  });
  await clock.settle();
  send(system, "a", "crash");
  await clock.advance(99);
  deepStrictEqual(log, ["+a", "-a"]);
  await clock.advance(1);
  send(system, "a", "crash");
  await clock.advance(199);
  deepStrictEqual(log.length, 4);
  await clock.advance(1);
  deepStrictEqual(log.at(-1), "+a");
  await system.stop();
});

Deno.test("supervisor() starts the backoff afresh after a quiet window", async () => {
  const log: string[] = [];
  const { system, clock } = start(log, "a", {
    backoff: Schedule.exponential("100 millis"),
    intensity: { max: 5, withinMs: 1000 },
  });
  await clock.settle();
  send(system, "a", "crash");
  await clock.advance(100);
  await clock.advance(1000);
  send(system, "a", "crash");
  await clock.advance(100);
  deepStrictEqual(log.join(" "), "+a -a +a -a +a");
  await system.stop();
});

Deno.test("supervisor() never restarts a temporary child, a transient one only on a crash", async () => {
  for (
    const [restart, message, starts] of [
      ["temporary", "crash", 1],
      ["temporary", "finish", 1],
      ["transient", "crash", 2],
      ["transient", "finish", 1],
      ["permanent", "crash", 2],
      ["permanent", "finish", 2],
    ] as const
  ) {
    const log: string[] = [];
    const { system, clock } = start(log, "a", { restart });
    await clock.settle();
    send(system, "a", message);
    await clock.advance(1000);
    const seen = log.filter((line) => line === "+a").length;
    deepStrictEqual(seen, starts, `${restart} ${message}`);
    await system.stop();
  }
});

Deno.test("supervisor() takes children later, with an input, and stops them by id", async () => {
  const log: string[] = [];
  const { system, clock, kernel } = start(log, "a");
  const child: ChildSpec = { id: "late", logic: leaf(log, "late") };
  system.root.send({ type: "supervisor.start", child });
  system.root.send({ type: "supervisor.start", child });
  await clock.settle();
  send(system, "late", "crash");
  await clock.advance(100);
  system.root.send({ type: "supervisor.stop", id: "late" });
  await clock.advance(1000);
  deepStrictEqual(log.join(" "), "+a +late -late +late -late");
  deepStrictEqual(deadLetters(kernel), ["supervisor.start -> gateway"]);
  await system.stop();
});

Deno.test("supervisor() gives up past its intensity and its root fails", async () => {
  const log: string[] = [];
  const { system, clock } = start(log, "ab", {
    backoff: Schedule.spaced("10 millis"),
    intensity: { max: 2, withinMs: 1000 },
  });
  let failure: unknown;
  system.failed.then((error) => failure = error);
  for (let i = 0; i < 3; i++) {
    await clock.advance(10);
    send(system, "a", "crash");
  }
  await clock.advance(100);
  ok(failure instanceof GaveUp);
  deepStrictEqual([failure.child, failure.restarts], ["a", 2]);
  deepStrictEqual(log.at(-1), "-b");
});

Deno.test("supervisor() slides its window: slow crashes never add up", async () => {
  const log: string[] = [];
  const { system, clock } = start(log, "a", {
    intensity: { max: 1, withinMs: 1000 },
  });
  for (let i = 0; i < 5; i++) {
    await clock.advance(1000);
    send(system, "a", "crash");
  }
  await clock.advance(1000);
  deepStrictEqual(log.filter((line) => line === "+a").length, 6);
  await system.stop();
});

Deno.test("supervisor() merges restarts that overlap", async () => {
  const log: string[] = [];
  const { system, clock } = start(log, "abc", { strategy: "rest-for-one" });
  await clock.settle();
  send(system, "b", "crash");
  await clock.advance(50);
  send(system, "a", "crash");
  await clock.advance(500);
  deepStrictEqual(log.join(" "), "+a +b +c -b -c -a +a +b +c");
  await system.stop();
});

Deno.test("supervisor() starts a child again only when its predecessor has closed", async () => {
  const log: string[] = [];
  const { system, clock } = start(log, "ab", {
    strategy: "one-for-all",
    closeMs: 300,
  });
  await clock.settle();
  send(system, "a", "crash");
  await clock.advance(2000);
  deepStrictEqual(log.join(" "), "+a +b -a -b +a +b");
  await system.stop();
  deepStrictEqual(log.slice(-2).join(" "), "-b -a");
});

Deno.test("supervisor() goes on when a finaliser hangs past the deadline", async () => {
  const log: string[] = [];
  const { system, clock, kernel } = start(log, "ab", {
    strategy: "one-for-all",
    closeMs: 60_000,
    stopDeadlineMs: 500,
  });
  await clock.settle();
  system.root.send({ type: "supervisor.stop", id: "b" });
  const before = clock.monoMs();
  await system.stop(1000);
  deepStrictEqual(clock.monoMs() - before, 1000);
  ok(kernel.trace.records().some((r) => r.kind === "stop" && r.reason));
  await clock.advance(60_000);
  deepStrictEqual(log.slice(2).sort(), ["-a", "-b"]);
});
