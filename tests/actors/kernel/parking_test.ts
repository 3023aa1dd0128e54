import { deepStrictEqual, ok, throws } from "node:assert/strict";
import {
  type ChildChange,
  CHILDREN_MOST,
  PARKED_RETRY_MS,
  PARKED_SOUND_MS,
  startSystem,
  supervisor,
} from "../../../actors/kernel/mod.ts";
import { deadLetters, leaf, send, testKernel } from "./_help.ts";

function parking(onChange?: (change: ChildChange) => void) {
  const log: string[] = [];
  const told: string[] = [];
  const kernel = testKernel();
  const logic = supervisor({
    children: ["a", "b"].map((id) => ({ id, logic: leaf(log, id) })),
    intensity: { max: 2, withinMs: 10_000 },
    whenSpent: "park",
    onChange(change) {
      told.push(`${change.what} ${change.child}`);
      onChange?.(change);
    },
  });
  const system = startSystem(logic, { kernel });
  let failed = false;
  system.failed.then(() => failed = true);
  return {
    log,
    told,
    kernel,
    system,
    clock: kernel.clock,
    failed: () => failed,
  };
}

/** Crashes `id` whenever it runs, for `ms`. */
async function keepCrashing(
  { system, clock }: ReturnType<typeof parking>,
  id: string,
  ms: number,
) {
  for (let at = 0; at < ms; at += 100) {
    if (system.get(id)) send(system, id, "crash");
    await clock.advance(100);
  }
}

Deno.test("supervisor() that parks tries a child for ever and leaves its siblings alone", async () => {
  const p = parking();
  await keepCrashing(p, "a", 10 * PARKED_RETRY_MS);
  deepStrictEqual(p.failed(), false);
  deepStrictEqual(p.log.filter((line) => line.endsWith("b")), ["+b"]);
  deepStrictEqual(p.told.filter((line) => line === "parked a"), ["parked a"]);
  ok(p.log.filter((line) => line === "+a").length >= 10);
  await p.system.stop();
});

Deno.test("supervisor() tells that a parked child is back once it has run for a while", async () => {
  const p = parking();
  await keepCrashing(p, "a", 2_000);
  deepStrictEqual(p.told, [
    "lost a",
    "back a",
    "lost a",
    "back a",
    "parked a",
  ]);
  await p.clock.until(() => p.system.get("a") !== undefined, PARKED_RETRY_MS);
  await p.clock.advance(PARKED_SOUND_MS - 1);
  deepStrictEqual(p.told.at(-1), "parked a");
  await p.clock.advance(1);
  deepStrictEqual(p.told.at(-1), "back a");
  // Its crashes are counted anew.
  send(p.system, "a", "crash");
  await p.clock.advance(100);
  ok(p.system.get("a"));
  await p.system.stop();
});

Deno.test("supervisor() counts crashes for each child by itself where it parks", async () => {
  const p = parking();
  for (const id of ["a", "b", "a", "b"]) {
    send(p.system, id, "crash");
    await p.clock.advance(400);
  }
  ok(!p.told.some((line) => line.startsWith("parked")));
  await p.system.stop();
});

Deno.test("supervisor() outlives an owner that throws at the news", async () => {
  const p = parking(() => {
    throw new Error("not listening");
  });
  send(p.system, "a", "crash");
  await p.clock.advance(1_000);
  deepStrictEqual(p.failed(), false);
  ok(p.system.get("a"));
  const crashes = p.kernel.trace.records().filter(({ kind }) =>
    kind === "crash"
  );
  ok(crashes.some(({ error }) => String(error).includes("not listening")));
  await p.system.stop();
});

Deno.test("supervisor() stops while a child is parked, and leaves no timer behind", async () => {
  const p = parking();
  await keepCrashing(p, "a", 2_000);
  await p.system.stop();
  await p.clock.advance(2 * PARKED_RETRY_MS);
  deepStrictEqual(p.log.at(-1), "-b");
});

Deno.test("supervisor() takes at most CHILDREN_MOST children", async () => {
  const log: string[] = [];
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      id: `c${n}`,
      logic: leaf(log, `c${n}`),
    }));
  const kernel = testKernel();
  const logic = supervisor({ children: many(CHILDREN_MOST) });
  const system = startSystem(logic, { kernel });
  const child = { id: "late", logic: leaf(log, "late") };
  system.root.send({ type: "supervisor.start", child });
  await kernel.clock.settle();
  deepStrictEqual(deadLetters(kernel), ["supervisor.start -> gateway"]);
  await system.stop();
  throws(
    () => supervisor({ children: many(CHILDREN_MOST + 1) }),
    /201 children: 200 at most/,
  );
});
