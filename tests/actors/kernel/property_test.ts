import assert from "node:assert/strict";
import { Effect, Schedule } from "../../../actors/kernel/effect.ts";
import { type AnyActorLogic, setup } from "xstate";
import {
  type ChildSpec,
  exclusive,
  fromEffect,
  linked,
  makeKernel,
  startSystem,
  type Strategy,
  supervisor,
  tell,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";
import { Dice } from "../../_random.ts";

const SEEDS = 200;

type Order =
  | { readonly type: "leaf.crash" }
  | { readonly type: "leaf.work"; readonly n: number };

/** Everything a test can see of the leaves' doings. */
class Ledger {
  readonly held = new Map<string, number>();
  readonly running = new Set<string>();
  readonly done = new Set<number>();
  readonly crashes: { readonly atMs: number; readonly leaf: string }[] = [];
  most = 0;

  open(leaf: string): void {
    const now = (this.held.get(leaf) ?? 0) + 1;
    this.held.set(leaf, now);
    this.most = Math.max(this.most, now);
  }

  close(leaf: string): void {
    this.held.set(leaf, (this.held.get(leaf) ?? 0) - 1);
  }

  get stillHeld(): string[] {
    return [...this.held].filter(([, count]) => count !== 0).map(([leaf]) =>
      leaf
    );
  }
}

/** A leaf that holds a resource whose closing takes a while. */
function leaf(id: string, ledger: Ledger, closeMs: number): AnyActorLogic {
  const device = exclusive(
    Effect.acquireRelease(
      Effect.sync(() => ledger.open(id)),
      () =>
        Effect.sleep(closeMs).pipe(
          Effect.andThen(Effect.sync(() => ledger.close(id))),
        ),
    ),
  );
  return fromEffect<Order, undefined, Error>(
    (io) =>
      Effect.gen(function* () {
        yield* device;
        yield* Effect.acquireRelease(
          Effect.sync(() => ledger.running.add(id)),
          () => Effect.sync(() => ledger.running.delete(id)),
        );
        while (true) {
          const order = yield* io.inbox.take;
          if (order.type === "leaf.work") ledger.done.add(order.n);
          else {
            ledger.crashes.push({ atMs: io.kernel.clock.monoMs(), leaf: id });
            return yield* Effect.fail(new Error(`${id} crashed as ordered`));
          }
        }
      }),
    { inbox: { commands: 8 } },
  );
}

/** A machine that lives as long as the leaf it invokes. */
function keeper(inner: AnyActorLogic): AnyActorLogic {
  return linked(
    setup({ actors: { inner } }).createMachine({
      initial: "Keeping",
      states: { Keeping: { invoke: { src: "inner" } } },
    }),
  );
}

const STRATEGIES: readonly Strategy[] = [
  "one-for-one",
  "rest-for-one",
  "one-for-all",
];

/** A random tree of supervisors; the leaves' addresses come back. */
function tree(dice: Dice, ledger: Ledger, max: number) {
  const leaves: string[] = [];
  const grow = (depth: number, path: string): AnyActorLogic => {
    const children: ChildSpec[] = [];
    for (let n = 0; n < dice.whole(1, 4); n++) {
      const id = `${path}${n}`;
      if (depth > 0 && dice.next() < 0.4) {
        children.push({ id, logic: grow(depth - 1, id) });
        continue;
      }
      leaves.push(id);
      const logic = leaf(id, ledger, dice.pick([0, 5, 40]));
      children.push({ id, logic });
    }
    return supervisor({
      children,
      strategy: dice.pick(STRATEGIES),
      backoff: Schedule.spaced("20 millis"),
      intensity: { max, withinMs: 10_000 },
    });
  };
  return { root: grow(2, "n"), leaves };
}

Deno.test(`${SEEDS} random trees keep every promise while random leaves crash`, async () => {
  for (let seed = 1; seed <= SEEDS; seed++) {
    const dice = new Dice(seed);
    const ledger = new Ledger();
    const clock = new VirtualClock();
    const kernel = makeKernel({ clock });
    const { root, leaves } = tree(dice, ledger, 1_000);
    const system = startSystem(root, { kernel });
    let gaveUp = false;
    system.failed.then(() => gaveUp = true);
    await clock.advance(10);
    let sent = 0;
    for (let step = 0; step < 60; step++) {
      const to = dice.pick(leaves);
      const order: Order = dice.next() < 0.4
        ? { type: "leaf.crash" }
        : { type: "leaf.work", n: ++sent };
      tell(system.root, to, order);
      await clock.advance(dice.pick([0, 0, 1, 7, 30, 200]));
      for (const id of ledger.running) {
        const status = system.get(id)?.getSnapshot().status;
        assert.equal(
          status,
          "active",
          `seed ${seed}: ${id} runs without an actor`,
        );
      }
    }
    await clock.advance(2_000);
    assert.equal(ledger.most, 1, `seed ${seed}: two of one id were alive`);
    assert.equal(gaveUp, false, `seed ${seed}: gave up within its intensity`);
    for (const id of leaves) {
      assert.equal(
        system.get(id)?.getSnapshot().status,
        "active",
        `seed ${seed}: ${id} did not come back`,
      );
    }
    const lost = kernel.trace.records(0).filter((record) =>
      record.kind === "dead letter" && record.type === "leaf.work"
    );
    assert.equal(
      ledger.done.size + lost.length,
      sent,
      `seed ${seed}: a command was lost in silence`,
    );
    await system.stop();
    assert.deepEqual(ledger.stillHeld, [], `seed ${seed}: held after the stop`);
    assert.equal(ledger.running.size, 0, `seed ${seed}: runs after the stop`);
  }
});

Deno.test("a tree gives up exactly when more children crash than its intensity allows", async () => {
  for (let seed = 1; seed <= 50; seed++) {
    const dice = new Dice(seed);
    const ledger = new Ledger();
    const clock = new VirtualClock();
    const max = dice.whole(1, 5);
    const system = startSystem(
      supervisor({
        children: [{ id: "only", logic: leaf("only", ledger, 0) }],
        backoff: Schedule.spaced("20 millis"),
        intensity: { max, withinMs: 10_000 },
      }),
      { kernel: makeKernel({ clock }) },
    );
    let gaveUp = false;
    system.failed.then(() => gaveUp = true);
    for (let n = 1; n <= max + 1; n++) {
      assert.equal(
        gaveUp,
        false,
        `seed ${seed}: gave up at crash ${n} of ${max}`,
      );
      await clock.advance(100);
      tell(system.root, "only", { type: "leaf.crash" });
      await clock.advance(100);
    }
    assert.equal(gaveUp, true, `seed ${seed}: ${max + 1} crashes and no end`);
    await system.stop();
    assert.deepEqual(ledger.stillHeld, []);
  }
});

Deno.test("`linked()` closes what a crashed machine's leaves hold, at any moment", async () => {
  for (let seed = 1; seed <= 50; seed++) {
    const dice = new Dice(seed);
    const ledger = new Ledger();
    const clock = new VirtualClock();
    const system = startSystem(
      supervisor({
        children: [{
          id: "kept",
          logic: keeper(leaf("inner", ledger, dice.whole(0, 30))),
        }],
        backoff: Schedule.spaced("10 millis"),
        intensity: { max: 1_000, withinMs: 10_000 },
      }),
      { kernel: makeKernel({ clock }) },
    );
    await clock.advance(10);
    for (let n = 0; n < 10; n++) {
      const kept = system.get("kept")?.getSnapshot() as
        | { children?: Record<string, { send(event: Order): void }> }
        | undefined;
      const inner = Object.values(kept?.children ?? {})[0];
      inner?.send({ type: "leaf.crash" });
      await clock.advance(dice.whole(0, 60));
      assert.ok(ledger.most <= 1, `seed ${seed}: two held at once`);
    }
    await clock.advance(1_000);
    assert.equal(ledger.held.get("inner"), 1, `seed ${seed}: it came back`);
    await system.stop();
    assert.deepEqual(ledger.stillHeld, [], `seed ${seed}`);
  }
});
