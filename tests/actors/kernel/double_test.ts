/** A second actor under a running id takes the place of the first one. */

import assert from "node:assert/strict";
import { setup, spawnChild } from "xstate";
import { startSystem, supervisor } from "../../../actors/kernel/mod.ts";
import { tell } from "../../_tell.ts";
import { leaf, testKernel } from "./_help.ts";

/** A machine that starts `a` as "one", `b` as "one" and `c` as "two" when it is told. */
function start(log: string[]) {
  const kernel = testKernel();
  const machine = setup({
    actors: {
      a: leaf(log, "a"),
      b: leaf(log, "b", 20),
      c: leaf(log, "c"),
    },
  }).createMachine({
    on: {
      a: { actions: spawnChild("a", { id: "one" }) },
      b: { actions: spawnChild("b", { id: "one" }) },
      c: { actions: spawnChild("c", { id: "two" }) },
    },
  });
  const system = startSystem(
    supervisor({
      children: [{ id: "left", logic: machine }, {
        id: "right",
        logic: machine,
      }],
    }),
    { kernel },
  );
  const say = async (to: string, ...types: string[]) => {
    for (const type of types) tell(system.root, to, { type });
    await kernel.clock.settle();
  };
  return { kernel, system, say };
}

const stops = (kernel: ReturnType<typeof testKernel>) =>
  kernel.trace.records(0).filter(({ kind, reason }) =>
    kind === "stop" && reason
  )
    .map(({ actor, reason }) => `${actor}: ${reason}`);

Deno.test("a second actor under a running id stops the first one, which is named", async () => {
  const log: string[] = [];
  const { kernel, system, say } = start(log);
  await say("left", "a");
  assert.deepEqual(log, ["+a"]);
  await say("left", "b");
  assert.deepEqual(log.toSorted(), ["+a", "+b", "-a"]);
  assert.deepEqual(stops(kernel), [
    "left/one: another actor was started under its id",
  ]);
  await system.stop();
  assert.deepEqual(log.toSorted(), ["+a", "+b", "-a", "-b"]);
});

Deno.test("a second actor is none under another id, another parent, or once the first one is over", async () => {
  const log: string[] = [];
  const { kernel, system, say } = start(log);
  await say("left", "a", "c");
  await say("right", "a");
  assert.deepEqual(log, ["+a", "+c", "+a"]);
  const left = system.get("left")?.getSnapshot() as {
    children: Record<string, { send(event: { type: string }): void }>;
  };
  left.children["one"]?.send({ type: "finish" });
  await kernel.clock.settle();
  await say("left", "b");
  assert.deepEqual(log, ["+a", "+c", "+a", "-a", "+b"]);
  assert.deepEqual(stops(kernel), []);
  await system.stop();
});

Deno.test("of many actors under one id the last one lives, and a stop closes it", async () => {
  const log: string[] = [];
  const { kernel, system, say } = start(log);
  for (let n = 0; n < 40; n++) await say("left", "a");
  assert.equal(log.filter((line) => line === "+a").length, 40);
  assert.equal(log.filter((line) => line === "-a").length, 39);
  assert.equal(stops(kernel).length, 39);
  await system.stop();
  assert.equal(log.filter((line) => line === "-a").length, 40);
});
