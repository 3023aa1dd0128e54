/** Small actors that log what happens to them. */

import { Effect } from "../../../actors/kernel/effect.ts";
import type { AnyActorRef, EventObject } from "xstate";
import {
  fromEffect,
  type Kernel,
  makeKernel,
  seededRandom,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";

/** A kernel in virtual time with fixed octets. */
export function testKernel(seed = 1): Kernel & { clock: VirtualClock } {
  const clock = new VirtualClock();
  return { ...makeKernel({ clock, random: seededRandom(seed) }), clock };
}

/** A leaf that opens, waits for `crash` or `finish`, and takes `closeMs` to close. */
export function leaf(log: string[], name: string, closeMs = 0) {
  return fromEffect<EventObject>(
    (io) =>
      Effect.gen(function* () {
        yield* Effect.acquireRelease(
          Effect.sync(() => void log.push(`+${name}`)),
          () =>
            Effect.andThen(
              closeMs > 0 ? Effect.sleep(closeMs) : Effect.void,
              Effect.sync(() => void log.push(`-${name}`)),
            ),
        );
        while (true) {
          const { type } = yield* io.inbox.take;
          if (type === "finish") return;
          if (type === "crash") return yield* Effect.die(new Error(name));
          log.push(`${name}:${type}`);
        }
      }),
    { inbox: { commands: 8 } },
  );
}

/** The dead letters traced so far, as `type -> address`. */
export function deadLetters(kernel: Kernel): string[] {
  return kernel.trace.records()
    .filter((record) => record.kind === "dead letter")
    .map((record) => `${record.type} -> ${record.actor}`);
}

/** Sends to an address that must be there. */
export function send(
  system: { get(address: string): AnyActorRef | undefined },
  address: string,
  type: string,
): void {
  const ref = system.get(address);
  if (!ref) throw new Error(`nobody at ${address}`);
  ref.send({ type });
}
