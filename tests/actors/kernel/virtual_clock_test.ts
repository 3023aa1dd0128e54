import { Effect } from "../../../actors/kernel/effect.ts";
import { deepStrictEqual, ok } from "node:assert/strict";
import { setup } from "xstate";
import {
  fromEffect,
  startSystem,
  tell,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";
import { deadLetters, leaf, testKernel } from "./_help.ts";

Deno.test("VirtualClock fires a repeating timer at each due moment of an hour", async () => {
  const clock = new VirtualClock();
  let fired = 0;
  const tick = () => {
    ok(clock.monoMs() === ++fired * 100);
    clock.setTimeout(tick, 100);
  };
  clock.setTimeout(tick, 100);
  await clock.advance(3_600_000);
  deepStrictEqual(fired, 36_000);
});

Deno.test("VirtualClock advances only when no fiber is left to run", async () => {
  const kernel = testKernel();
  const seen: number[] = [];
  const busy = fromEffect(() =>
    Effect.gen(function* () {
      for (let i = 0; i < 20; i++) {
        yield* Effect.sleep(250);
        for (let j = 0; j < 50; j++) yield* Effect.yieldNow;
        seen.push(kernel.clock.monoMs());
      }
    }), { inbox: { commands: 1 } });
  startSystem(busy, { kernel });
  await kernel.clock.advance(5000);
  deepStrictEqual(seen, Array.from({ length: 20 }, (_, i) => (i + 1) * 250));
});

Deno.test("a machine's crash runs the finalisers of the Effect leaves below it", async () => {
  const kernel = testKernel();
  const log: string[] = [];
  const below = setup({ actors: { leaf: leaf(log, "l") } })
    .createMachine({ invoke: { src: "leaf", id: "l" } });
  const machine = setup({ actors: { below } }).createMachine({
    invoke: { src: "below", id: "m" },
    on: {
      bug: {
        actions: () => {
          throw new Error("bug");
        },
      },
    },
  });
  const system = startSystem(machine, { kernel });
  await kernel.clock.settle();
  tell(system.root, "nobody", { type: "lost" });
  system.root.send({ type: "bug" });
  await kernel.clock.settle();
  deepStrictEqual(log, ["+l", "-l"]);
  deepStrictEqual(deadLetters(kernel), ["lost -> nobody"]);
});
