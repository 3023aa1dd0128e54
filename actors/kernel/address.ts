/**
 * Addresses: actors are found by system id, never by a kept reference.
 *
 * @module
 */

import type { AnyActorRef, EventObject } from "xstate";
import { isReplyAddress } from "./questions.ts";
import { stateOf, type SystemState } from "./system_state.ts";

declare const takes: unique symbol;

/**
 * Where an actor is found that takes messages `M`: a system id, and the proof
 * of what may be told there. An address of many messages serves as one of
 * fewer, never the other way round.
 */
export type Address<M extends EventObject> = string & {
  readonly [takes]: (message: M) => void;
};

/**
 * The address of a system id; who owns the messages says so once, beside them.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 *
 * const SITE: Address<{ type: "renew" }> = address("site");
 * assert.equal(SITE, "site");
 * ```
 */
export function address<M extends EventObject>(id: string): Address<M> {
  return id as Address<M>;
}

/**
 * Sends `event` to whoever has the address `to` when it is delivered; a message
 * that its owner does not define does not compile.
 *
 * Nobody there is a dead letter in the trace, never a throw; the address of a
 * question ({@link ask} of `ask.ts`) takes one answer. Told from within
 * another `tell`'s delivery, it is delivered after that one, in order.
 */
export function tell<M extends EventObject>(
  from: AnyActorRef,
  to: Address<M>,
  event: NoInfer<M>,
): void {
  const state = stateOf(from);
  const lost = (reason = "nobody has this address") => {
    const sender = state.family.address(from);
    if (!isReplyAddress(to)) {
      deadLetter(state, to, event, { from: sender, reason });
    } else if (state.questions.answer(to, event)) {
      const { type } = event;
      const { trace } = state.kernel;
      trace.add({ kind: "message", actor: to, from: sender, type });
    } else {
      deadLetter(state, to, event, {
        from: sender,
        reason: "the question has been answered or given up",
      });
    }
  };
  const find = () => from.system.get(to);
  state.deliveries.add({ from, key: to, to: find, event, lost });
}

/**
 * Traces a message that nobody will act on. One that hands something over,
 * such as an open link, has a `[Symbol.dispose]`, which is called: nothing is
 * left without an owner.
 */
export function deadLetter(
  state: SystemState,
  to: string,
  event: EventObject,
  more: { readonly from?: string; readonly reason: string },
): void {
  const { type } = event;
  const { trace } = state.kernel;
  trace.add({ kind: "dead letter", actor: to, type, ...more });
  try {
    (event as Partial<Disposable>)[Symbol.dispose]?.();
  } catch (error) {
    trace.add({ kind: "crash", actor: to, error: `dispose: ${String(error)}` });
  }
}
