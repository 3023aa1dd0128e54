/** A message that hands something over never leaves it without an owner. */

import { deepStrictEqual } from "node:assert/strict";
import { Effect } from "../../../actors/kernel/effect.ts";
import type { EventObject } from "xstate";
import {
  fromEffect,
  startSystem,
  supervisor,
  tell,
} from "../../../actors/kernel/mod.ts";
import { testKernel } from "./_help.ts";

function owned(log: string[], name: string): EventObject & Disposable {
  return {
    type: "test.owned",
    [Symbol.dispose]: () => void log.push(`closed ${name}`),
  };
}

/** A child that takes nothing from its inbox, and keeps two messages. */
function start() {
  const log: string[] = [];
  const kernel = testKernel();
  const logic = fromEffect<EventObject>(() => Effect.never, {
    inbox: { commands: 2 },
  });
  const system = startSystem(
    supervisor({ children: [{ id: "deaf", logic }] }),
    { kernel },
  );
  return { log, system, clock: kernel.clock };
}

Deno.test("`tell()` to nobody closes what the message hands over", async () => {
  const { log, system, clock } = start();
  tell(system.root, "nobody", owned(log, "a"));
  await clock.settle();
  deepStrictEqual(log, ["closed a"]);
  await system.stop();
});

Deno.test("an inbox that ends closes what it never took", async () => {
  const { log, system, clock } = start();
  tell(system.root, "deaf", owned(log, "a"));
  await clock.settle();
  deepStrictEqual(log, []);
  await system.stop();
  deepStrictEqual(log, ["closed a"]);
});

Deno.test("a message too many is closed with those before it", async () => {
  const { log, system, clock } = start();
  for (const name of ["a", "b", "c"]) {
    tell(system.root, "deaf", owned(log, name));
  }
  await clock.settle();
  deepStrictEqual(log.sort(), ["closed a", "closed b", "closed c"]);
  await system.stop();
});

Deno.test("an actor that has stopped closes what reaches it", async () => {
  const { log, system, clock } = start();
  const deaf = system.get("deaf");
  await system.stop();
  deaf?.send(owned(log, "a"));
  await clock.settle();
  deepStrictEqual(log, ["closed a"]);
});
