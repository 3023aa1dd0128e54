/** What waits for an actor is bounded by its meaning, and what never rests is stopped by name. */

import assert from "node:assert/strict";
import { Effect } from "../../../actors/kernel/effect.ts";
import { createMachine, type EventObject, sendTo } from "xstate";
import {
  CHAIN_MOST,
  fromEffect,
  logicOf,
  startSystem,
  supervisor,
  TURN_MOST,
  WAITING_MOST,
} from "../../../actors/kernel/mod.ts";
import { tell } from "../../_tell.ts";
import { deadLetters, leaf, testKernel } from "./_help.ts";

interface Numbered extends EventObject {
  readonly n?: number;
}

/** A machine that logs what it takes, and runs `work` at "busy". */
function clerk(log: string[], commands?: number, work = () => {}) {
  const machine = createMachine({
    types: {} as { events: Numbered },
    on: {
      busy: { actions: () => work() },
      "*": {
        actions: ({ event: { type, n } }) => void log.push(`${type}${n ?? ""}`),
      },
    },
  });
  return logicOf<Numbered>(machine, {
    ...(commands !== undefined && { commands }),
    slotOf: ({ type }) => type === "set" ? type : undefined,
  });
}

/** Starts `logic` as a temporary child "clerk", and keeps it busy while `send` runs. */
function busy(
  commands: number | undefined,
  send: (to: { send(event: Numbered): void }) => void,
) {
  const log: string[] = [];
  const { kernel, crashes } = watchedKernel();
  const logic = clerk(log, commands, () => {
    const ref = system.get("clerk");
    assert.ok(ref);
    send({ send: (event) => ref.send(event) });
  });
  const system = startSystem(
    supervisor({ children: [{ id: "clerk", logic, restart: "temporary" }] }),
    { kernel },
  );
  tell(system.root, "clerk", { type: "busy" });
  return { log, kernel, crashes, system };
}

/** A kernel that notes crashes, however much is traced after them. */
function watchedKernel() {
  const kernel = testKernel();
  const crashes: string[] = [];
  kernel.trace.subscribe(({ kind, actor, error }) => {
    if (kind === "crash") crashes.push(`${actor}: ${error}`);
  });
  return { kernel, crashes };
}

Deno.test("a machine's mailbox takes as many commands as its plan says", async () => {
  const { log, crashes, system } = busy(3, (to) => {
    for (let n = 0; n < 3; n++) to.send({ type: "open", n });
  });
  assert.deepEqual(log, ["open0", "open1", "open2"]);
  assert.deepEqual(crashes, []);
  tell(system.root, "clerk", { type: "busy" });
  assert.equal(log.length, 6, "what was taken makes room");
  await system.stop();
});

Deno.test("a command that does not fit a machine's mailbox crashes the machine, and all are named", async () => {
  const { log, kernel, crashes, system } = busy(3, (to) => {
    for (let n = 0; n < 5; n++) to.send({ type: "open", n });
  });
  assert.deepEqual(log, []);
  assert.deepEqual(deadLetters(kernel), Array(5).fill("open -> clerk"));
  assert.deepEqual(crashes, [
    "clerk: InboxOverflow: inbox is full: open is one more than 3 commands",
  ]);
  assert.equal(system.get("clerk"), undefined);
  await system.stop();
});

Deno.test("of a slot's messages a machine takes the latest, between its commands", async () => {
  const { log, kernel, system } = busy(2, (to) => {
    to.send({ type: "set", n: 0 });
    to.send({ type: "open", n: 1 });
    for (let n = 2; n < 50; n++) to.send({ type: "set", n });
    to.send({ type: "open", n: 50 });
  });
  assert.deepEqual(log, ["open1", "set49", "open50"]);
  assert.deepEqual(deadLetters(kernel), []);
  await system.stop();
});

Deno.test("the last message of a mailbox may be replaced, and the next one still comes", async () => {
  const { log, system } = busy(1, (to) => {
    to.send({ type: "set", n: 0 });
    to.send({ type: "set", n: 1 });
    to.send({ type: "open" });
  });
  assert.deepEqual(log, ["set1", "open"]);
  await system.stop();
});

Deno.test("a full delivery crashes the receiver, and its siblings get what is theirs", async () => {
  const log: string[] = [];
  const { kernel, crashes } = watchedKernel();
  const flood = clerk([], undefined, () => {
    for (let n = 0; n <= WAITING_MOST; n++) {
      tell(system.root, "full", { type: "open", n });
    }
    for (let n = 0; n <= WAITING_MOST; n++) {
      tell(system.root, "slot", { type: "set", n });
    }
    tell(system.root, "slot", { type: "open" });
  });
  const system = startSystem(
    supervisor({
      children: [
        { id: "flood", logic: flood },
        { id: "full", logic: clerk([]), restart: "temporary" },
        { id: "slot", logic: clerk(log) },
      ],
    }),
    { kernel },
  );
  tell(system.root, "flood", { type: "busy" });
  await kernel.clock.advance(10);
  assert.equal(system.get("full"), undefined);
  assert.deepEqual(crashes, [
    `full: InboxOverflow: inbox is full: open is one more than ${WAITING_MOST} commands`,
  ]);
  assert.deepEqual(log, [`set${WAITING_MOST}`, "open"]);
  await system.stop();
});

/** An actor that answers each message by another to `to`. */
function echo(to: string, heard: { count: number }) {
  return createMachine({
    on: {
      ball: {
        actions: ({ self }) => {
          heard.count++;
          tell(self, to, { type: "ball" });
        },
      },
    },
  });
}

Deno.test("two actors that tell each other for ever are stopped by name, in no time", async () => {
  const heard = { count: 0 };
  const { kernel, crashes } = watchedKernel();
  const log: string[] = [];
  const system = startSystem(
    supervisor({
      children: [
        { id: "ping", logic: echo("pong", heard), restart: "temporary" },
        { id: "pong", logic: echo("ping", heard), restart: "temporary" },
        { id: "other", logic: leaf(log, "other") },
      ],
    }),
    { kernel },
  );
  tell(system.root, "ping", { type: "ball" });
  await kernel.clock.settle();
  assert.equal(heard.count, CHAIN_MOST);
  assert.deepEqual(crashes, [
    `ping: EndlessDelivery: messages never rest: ball is one more than ${CHAIN_MOST} within one turn`,
  ]);
  assert.deepEqual(deadLetters(kernel), ["ball -> ping"]);
  tell(system.root, "other", { type: "hello" });
  await kernel.clock.settle();
  assert.deepEqual(log, ["+other", "other:hello"]);
  await system.stop();
});

Deno.test("two machines that send to each other for ever past the queue are stopped by name", async () => {
  const { kernel, crashes } = watchedKernel();
  const throwBack = (to: string) =>
    createMachine({
      on: {
        ball: {
          actions: sendTo(({ system }) => system.get(to), { type: "ball" }),
        },
      },
    });
  const system = startSystem(
    supervisor({
      children: [
        { id: "ping", logic: throwBack("pong"), restart: "temporary" },
        { id: "pong", logic: throwBack("ping"), restart: "temporary" },
      ],
    }),
    { kernel },
  );
  tell(system.root, "ping", { type: "ball" });
  await kernel.clock.settle();
  const [crash, ...more] = crashes;
  assert.match(
    crash ?? "",
    new RegExp(`^p[io]ng: EndlessDelivery: .* one more than ${TURN_MOST} `),
  );
  assert.deepEqual(more, []);
  await system.stop();
});

Deno.test("a long chain that ends is delivered to its end", async () => {
  const { kernel, crashes } = watchedKernel();
  let left = CHAIN_MOST - 1;
  const machine = createMachine({
    on: {
      ball: {
        actions: ({ self }) => {
          if (left-- > 1) tell(self, "ping", { type: "ball" });
        },
      },
    },
  });
  const system = startSystem(
    supervisor({ children: [{ id: "ping", logic: machine }] }),
    { kernel },
  );
  for (let turn = 0; turn < 2; turn++) {
    left = CHAIN_MOST - 1;
    tell(system.root, "ping", { type: "ball" });
    await kernel.clock.settle();
    assert.equal(left, 0, "each turn counts by itself");
  }
  assert.deepEqual(crashes, []);
  await system.stop();
});

Deno.test("an Effect actor and a supervisor that are crashed from outside close what they hold", async () => {
  const log: string[] = [];
  const { kernel, crashes } = watchedKernel();
  const deaf = fromEffect<EventObject>(
    () =>
      Effect.andThen(
        Effect.acquireRelease(
          Effect.void,
          () => Effect.sync(() => void log.push("closed")),
        ),
        Effect.never,
      ),
    { inbox: { commands: WAITING_MOST * 2 } },
  );
  const flood = clerk([], undefined, () => {
    for (const to of ["deaf", "inner"]) {
      for (let n = 0; n <= WAITING_MOST; n++) {
        tell(system.root, to, { type: "open", n });
      }
    }
  });
  const inner = supervisor({
    children: [{ id: "leaf", logic: leaf(log, "leaf") }],
  });
  const system = startSystem(
    supervisor({
      children: [
        { id: "deaf", logic: deaf, restart: "temporary" },
        { id: "inner", logic: inner, restart: "temporary" },
        { id: "flood", logic: flood },
      ],
    }),
    { kernel },
  );
  await kernel.clock.settle();
  tell(system.root, "flood", { type: "busy" });
  await kernel.clock.advance(10);
  assert.deepEqual(log.toSorted(), ["+leaf", "-leaf", "closed"]);
  assert.equal(system.get("leaf"), undefined);
  assert.equal(crashes.length, 2);
  await system.stop();
});
