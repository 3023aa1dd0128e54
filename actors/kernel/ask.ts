/**
 * A question to an actor, where somebody waits for the answer.
 *
 * @module
 */

import type { AnyActorRef, EventObject } from "xstate";
import { type Address, address, deadLetter } from "./address.ts";
import { stateOf } from "./system_state.ts";

/**
 * Asks whoever has the address `to`, and waits for the answer at most
 * `deadlineMs` of the kernel's clock.
 *
 * `make` is given the address the answer goes to: whoever answers does it by
 * `tell(self, replyTo, reply)`, once. `undefined` means that nobody answered
 * in time, that nobody has the address, that the system stops, or that
 * `QUESTIONS_MOST` wait already; a later answer is a dead letter.
 *
 * The type of the answer is the one that the owner of the question defines
 * beside it.
 */
export async function ask<Q extends EventObject, R extends EventObject>(
  from: AnyActorRef,
  to: Address<Q>,
  make: (replyTo: Address<R>) => Q,
  deadlineMs: number,
): Promise<R | undefined> {
  const state = stateOf(from);
  const { questions, family, kernel } = state;
  const replyTo = questions.nextAddress();
  const question = make(address<R>(replyTo ?? ""));
  const lost = (reason: string) =>
    deadLetter(state, to, question, {
      from: family.address(from),
      reason,
    });
  if (replyTo === undefined) {
    lost("too many questions wait already, or the system stops");
    return undefined;
  }
  const waiting = questions.wait(replyTo, deadlineMs, kernel.clock);
  state.deliveries.add({
    from,
    key: to,
    to: () => from.system.get(to),
    event: question,
    lost(reason = "nobody has this address") {
      lost(reason);
      questions.giveUp(replyTo);
    },
  });
  return await waiting as R | undefined;
}
