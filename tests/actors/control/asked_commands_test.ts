import assert from "node:assert/strict";
import { Effect } from "../../../actors/kernel/effect.ts";
import type { EventObject } from "xstate";
import { askedCommands } from "../../../actors/control/asked_commands.ts";
import { ANSWER_MS } from "../../../actors/control/view.ts";
import {
  fromEffect,
  startSystem,
  supervisor,
} from "../../../actors/kernel/mod.ts";
import type { PowerRequest } from "../../../actors/site/requests.ts";
import { deadLetters, testKernel } from "../kernel/_help.ts";

const WISH: PowerRequest = {
  id: "a",
  source: "manual",
  scope: { kind: "site" },
  priority: 1,
  steps: [{ afterMs: 0, minW: 0, maxW: 1 }],
  fromMs: 0,
  untilMs: 1,
};

interface Asked extends EventObject {
  readonly replyTo: string;
}

/** An actor that answers each message after `afterMs` with `reply`. */
function answering(log: object[], reply: EventObject, afterMs = 0) {
  return fromEffect<Asked>(
    (io) =>
      Effect.forever(
        Effect.flatMap(io.inbox.take, ({ replyTo, ...rest }) => {
          log.push(rest);
          return Effect.andThen(
            Effect.sleep(afterMs),
            Effect.sync(() => io.send(replyTo, reply)),
          );
        }),
      ),
    { inbox: { commands: 8 } },
  );
}

function gateway(afterMs = 0) {
  const kernel = testKernel();
  const log: object[] = [];
  const site = answering(log, {
    type: "site.reply",
    reply: { kind: "accepted", change: "new" },
  } as EventObject, afterMs);
  const evse = answering(log, {
    type: "evse.reply",
    kind: "refused",
    words: "the button is pressed",
  } as EventObject, afterMs);
  const system = startSystem(
    supervisor({
      children: [{ id: "site", logic: site }, { id: "evse:1", logic: evse }],
    }),
    { kernel },
  );
  return { kernel, log, system, commands: askedCommands(() => system.root) };
}

Deno.test("`askedCommands()` asks the site and the charger, and gives their answers", async () => {
  const { kernel, log, system, commands } = gateway();
  const answers = Promise.all([
    commands.request(WISH),
    commands.withdraw("a"),
    commands.charger("1", "emergencyStop"),
  ]);
  await kernel.clock.settle();
  assert.deepEqual(await answers, [
    { kind: "accepted", change: "new" },
    { kind: "accepted", change: "new" },
    { kind: "refused", words: "the button is pressed" },
  ]);
  assert.deepEqual(log, [
    { type: "site.request", request: WISH },
    {
      type: "evse.emergencyStop",
      by: "person",
      reason: "a person asked for it",
    },
    { type: "site.withdraw", id: "a", source: "manual" },
  ]);
  await system.stop();
});

Deno.test("`askedCommands()` gives nothing when nobody answers within ANSWER_MS", async () => {
  const { kernel, system, commands } = gateway(ANSWER_MS + 1);
  const answers = Promise.all([
    commands.charger("1", "reset"),
    commands.charger("9", "reset"),
    commands.request(WISH),
  ]);
  await kernel.clock.advance(ANSWER_MS);
  assert.deepEqual(await answers, [undefined, undefined, undefined]);
  assert.deepEqual(deadLetters(kernel), ["evse.reset -> evse:9"]);
  await system.stop();
});
