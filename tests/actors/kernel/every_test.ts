import assert from "node:assert/strict";
import { Effect } from "../../../actors/kernel/effect.ts";
import {
  every,
  fromEffect,
  type KernelClock,
  startSystem,
  supervisor,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";
import { testKernel } from "./_help.ts";

/** A virtual clock that counts the timers that are set. */
function counted(): { clock: KernelClock; inner: VirtualClock; set(): number } {
  const inner = new VirtualClock();
  let count = 0;
  const clock: KernelClock = {
    setTimeout(fire, ms) {
      count++;
      return inner.setTimeout(fire, ms);
    },
    clearTimeout: (id) => inner.clearTimeout(id),
    monoMs: () => inner.monoMs(),
    nowMs: () => inner.nowMs(),
  };
  return { clock, inner, set: () => count };
}

Deno.test("`every()` calls all of one period behind one timer", async () => {
  const { clock, inner, set } = counted();
  const calls = Array.from({ length: 50 }, () => 0);
  const fibers = calls.map((_, n) =>
    Effect.runFork(every(clock, 20, () => void calls[n]!++))
  );
  await inner.advance(1_000);
  assert.deepEqual(new Set(calls), new Set([50]));
  assert.equal(set(), 51);
  fibers.forEach((one) => one.interruptUnsafe());
  await inner.advance(1_000);
  assert.deepEqual(new Set(calls), new Set([50]));
  assert.equal(set(), 51);
});

Deno.test("`every()` lets a throw crash its own actor alone", async () => {
  const kernel = testKernel();
  const calls = { good: 0, bad: 0 };
  const actor = (run: () => void) =>
    fromEffect(({ kernel }) => every(kernel.clock, 10, run), {
      inbox: { commands: 1 },
    });
  const system = startSystem(
    supervisor({
      children: [
        {
          id: "bad",
          logic: actor(() => {
            calls.bad++;
            throw new Error("a bad turn");
          }),
          restart: "temporary",
        },
        { id: "good", logic: actor(() => void calls.good++) },
      ],
    }),
    { kernel },
  );
  await kernel.clock.advance(1_000);
  await system.stop();
  assert.equal(calls.bad, 1);
  assert.ok(calls.good >= 99);
});
