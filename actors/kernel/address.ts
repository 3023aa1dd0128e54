/**
 * Addresses: actors are found by system id, never by a kept reference.
 *
 * @module
 */

import type { AnyActorRef, EventObject } from "xstate";
import { isReplyAddress } from "./questions.ts";
import { stateOf, type SystemState } from "./system_state.ts";

/**
 * Sends `event` to whoever has the system id `address` when it is delivered.
 *
 * Nobody there is a dead letter in the trace, never a throw; the address of a
 * question ({@link ask} of `ask.ts`) takes one answer. Told from within
 * another `tell`'s delivery, it is delivered after that one, in order.
 */
export function tell<E extends EventObject>(
  from: AnyActorRef,
  address: string,
  event: E,
): void {
  const state = stateOf(from);
  state.deliver(from, () => from.system.get(address), event, () => {
    const sender = state.family.address(from);
    if (!isReplyAddress(address)) {
      deadLetter(state, address, event, {
        from: sender,
        reason: "nobody has this address",
      });
    } else if (state.questions.answer(address, event)) {
      const { type } = event;
      const { trace } = state.kernel;
      trace.add({ kind: "message", actor: address, from: sender, type });
    } else {
      deadLetter(state, address, event, {
        from: sender,
        reason: "the question has been answered or given up",
      });
    }
  });
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
