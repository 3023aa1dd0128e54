import assert from "node:assert/strict";
import { Effect } from "../../../actors/kernel/effect.ts";
import type { EventObject } from "xstate";
import {
  ask,
  fromEffect,
  type Io,
  QUESTIONS_MOST,
  startSystem,
  supervisor,
} from "../../../actors/kernel/mod.ts";
import { deadLetters, testKernel } from "./_help.ts";

interface Question extends EventObject {
  readonly type: "echo.question";
  readonly text: string;
  readonly afterMs: number;
  readonly times: number;
  readonly replyTo: string;
}

interface Answer extends EventObject {
  readonly type: "echo.answer";
  readonly text: string;
}

/** Answers each question after its time, as often as it says. */
const echo = fromEffect<Question>(
  (io: Io<Question, undefined>) =>
    Effect.forever(
      Effect.flatMap(
        io.inbox.take,
        ({ text, afterMs, times, replyTo }) =>
          Effect.andThen(
            Effect.sleep(afterMs),
            Effect.sync(() => {
              for (let n = 0; n < times; n++) {
                io.send(replyTo, { type: "echo.answer", text } as EventObject);
              }
            }),
          ),
      ),
    ),
  { inbox: { commands: 2_000 } },
);

function running() {
  const kernel = testKernel();
  const system = startSystem(
    supervisor({ children: [{ id: "echo", logic: echo }] }),
    { kernel },
  );
  const question = (
    text: string,
    { afterMs = 0, times = 1, deadlineMs = 2_000, to = "echo" } = {},
  ) =>
    ask<Answer>(
      system.root,
      to,
      (replyTo) => ({
        type: "echo.question",
        text,
        afterMs,
        times,
        replyTo,
      }),
      deadlineMs,
    );
  return { kernel, system, question };
}

/** What a promise has come to once everything that is ready has run. */
function seen<T>(promise: Promise<T>): { value?: T; settled: boolean } {
  const box: { value?: T; settled: boolean } = { settled: false };
  promise.then((value) => Object.assign(box, { value, settled: true }));
  return box;
}

Deno.test("`ask()` resolves with the answer of whoever was asked", async () => {
  const { kernel, system, question } = running();
  const one = seen(question("one", { afterMs: 500 }));
  const two = seen(question("two"));
  await kernel.clock.advance(499);
  assert.deepEqual([one.settled, two.settled], [false, false]);
  await kernel.clock.advance(1);
  assert.deepEqual(one.value, { type: "echo.answer", text: "one" });
  assert.deepEqual(two.value?.text, "two");
  assert.deepEqual(deadLetters(kernel), []);
  await system.stop();
});

Deno.test("`ask()` takes its timer back once it is answered", async () => {
  const { kernel, system, question } = running();
  const cleared: { at?: number }[] = [];
  const { clock } = kernel;
  const clear = clock.clearTimeout.bind(clock);
  clock.clearTimeout = (id) => {
    cleared.push(Object(id));
    clear(id);
  };
  const asked = seen(question("one", { deadlineMs: 12_345 }));
  await clock.settle();
  assert.ok(asked.settled);
  assert.ok(cleared.some(({ at }) => at === 12_345), "the timer still runs");
  await system.stop();
});

Deno.test("`ask()` gives up at its deadline, and a late answer is a dead letter", async () => {
  const { kernel, system, question } = running();
  const asked = seen(question("late", { afterMs: 2_001 }));
  await kernel.clock.advance(1_999);
  assert.equal(asked.settled, false);
  await kernel.clock.advance(1);
  assert.deepEqual(asked, { settled: true, value: undefined });
  assert.deepEqual(deadLetters(kernel), []);
  await kernel.clock.advance(1);
  assert.deepEqual(deadLetters(kernel), ["echo.answer -> ask:1"]);
  await system.stop();
});

Deno.test("`ask()` takes the first answer; a second one is a dead letter", async () => {
  const { kernel, system, question } = running();
  const asked = seen(question("twice", { times: 2 }));
  await kernel.clock.settle();
  assert.equal(asked.value?.text, "twice");
  assert.deepEqual(deadLetters(kernel), ["echo.answer -> ask:1"]);
  await system.stop();
});

Deno.test("`ask()` gives up at once where nobody has the address", async () => {
  const { kernel, system, question } = running();
  const asked = seen(question("?", { to: "nobody" }));
  await kernel.clock.settle();
  assert.deepEqual(asked, { settled: true, value: undefined });
  assert.deepEqual(deadLetters(kernel), ["echo.question -> nobody"]);
  await system.stop();
});

Deno.test("`ask()` gives up when the system stops, and at once afterwards", async () => {
  const { kernel, system, question } = running();
  const asked = seen(question("never", { afterMs: 60_000, deadlineMs: 1e9 }));
  await kernel.clock.advance(1_000);
  await system.stop();
  assert.deepEqual(asked, { settled: true, value: undefined });
  assert.equal(await question("after"), undefined);
  assert.equal(kernel.clock.monoMs(), 1_000);
});

Deno.test("`ask()` lets QUESTIONS_MOST wait at once and gives one more up", async () => {
  const { kernel, system, question } = running();
  const asked = Array.from(
    { length: QUESTIONS_MOST },
    () => seen(question("x", { to: "echo", afterMs: 1 })),
  );
  const over = seen(question("over"));
  await kernel.clock.settle();
  assert.deepEqual(over, { settled: true, value: undefined });
  assert.ok(asked.every(({ settled }) => !settled));
  await kernel.clock.advance(2_000);
  assert.ok(asked.every(({ settled }) => settled));
  const next = seen(question("next"));
  await kernel.clock.advance(1);
  assert.equal(next.value?.text, "next");
  await system.stop();
});
