/**
 * Ties the life of a machine's children to its own.
 *
 * @module
 */

import type { AnyActorRef, AnyStateMachine, EventObject } from "xstate";
import type { Logic } from "./child.ts";
import { type ActorScope, halt, STOP } from "./internals.ts";
import { type MailboxPlan, planMailbox } from "./mailbox.ts";

const done = new WeakSet<AnyStateMachine>();

/**
 * Links a machine to its children: when it crashes, they stop; when it is
 * stopped, they stop last first.
 *
 * XState leaves the children of a crashed machine running, which would keep a
 * contactor driver alive with nobody in charge of it, and stops children in
 * the order they were started in. Within `startSystem` the kernel sweeps up
 * after every crash anyway; the order at a stop needs `linked`.
 */
export function linked<M extends AnyStateMachine>(machine: M): M {
  if (done.has(machine)) return machine;
  done.add(machine);
  const start = machine.start.bind(machine) as (
    snapshot: unknown,
    scope: ActorScope,
  ) => void;
  const transition = machine.transition.bind(machine) as (
    snapshot: unknown,
    event: { type: string },
    scope: ActorScope,
  ) => unknown;
  return Object.assign(machine, {
    start(snapshot: unknown, scope: ActorScope): void {
      scope.self.subscribe({ error: () => stopChildren(scope.self) });
      start(snapshot, scope);
    },
    transition(snapshot: unknown, event: { type: string }, scope: ActorScope) {
      if (event.type === STOP) stopChildren(scope.self);
      return transition(snapshot, event, scope);
    },
  });
}

/**
 * A linked machine as logic that takes messages `M`: what it sends to itself
 * is nobody else's to send. `plan` says what may wait for it.
 */
export function logicOf<M extends EventObject, Input = undefined>(
  machine: AnyStateMachine,
  plan: MailboxPlan<M> = {},
): Logic<M, Input> {
  planMailbox(machine, plan as MailboxPlan);
  return linked(machine) as unknown as Logic<M, Input>;
}

function stopChildren(machine: AnyActorRef): void {
  const { children } = machine.getSnapshot() as {
    children?: Record<string, AnyActorRef>;
  };
  for (const child of Object.values(children ?? {}).toReversed()) halt(child);
}
