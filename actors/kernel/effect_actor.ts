/**
 * An actor out of a scoped Effect program: the seam itself.
 *
 * @module
 */

import {
  Cause,
  Clock,
  Context,
  Effect,
  Exit,
  Fiber,
  type Scope,
} from "./effect.ts";
import type { ActorLogic, AnyActorRef, EventObject, Snapshot } from "xstate";
import { type Address, deadLetter, tell } from "./address.ts";
import type { Logic } from "./child.ts";
import { effectClock } from "./clock.ts";
import { Inbox, type InboxPlan } from "./inbox.ts";
import { isStopped, isXStateEvent, STOP } from "./internals.ts";
import type { Kernel } from "./kernel.ts";
import { planMailbox } from "./mailbox.ts";
import { stateOf, type SystemState } from "./system_state.ts";
import { VirtualClock } from "./virtual_clock.ts";

/** What an Effect program sees of the actor it runs inside. */
export interface Io<In extends EventObject, Input> {
  readonly input: Input;
  /** Messages sent to this actor, bounded by the plan; `take` waits. */
  readonly inbox: { readonly take: Effect.Effect<In> };
  /** Sends a message to the parent; a dead letter once this actor is stopped. */
  tell(event: EventObject): void;
  /** Sends a message to an address; nobody there is a dead letter. */
  send<M extends EventObject>(to: Address<M>, event: NoInfer<M>): void;
  readonly kernel: Kernel;
  /** The own address, for traces. */
  readonly address: string;
}

/** Actor logic made by {@link fromEffect}. */
export type EffectLogic<In extends EventObject, Input> = Logic<In, Input>;

/** Snapshot of such an actor; it shows no more than that it runs. */
export type EffectSnapshot<Input> = Snapshot<undefined> & {
  readonly input: Input;
};

/** What an actor tells itself when its program is over. */
class Ended {
  readonly type = "xstate.effect.ended";
  constructor(readonly exit: Exit.Exit<void, unknown>) {}
}

interface Run<In extends EventObject> {
  readonly inbox: Inbox<In>;
  readonly fiber: Fiber.Fiber<void, unknown>;
}

/**
 * Makes an actor out of a scoped Effect program.
 *
 * Its resources close when the program ends, fails or is stopped. A failure
 * reaches the parent as `xstate.error.actor.<id>` with the typed error intact,
 * after the resources have closed. Clock and Scheduler are the kernel's, so
 * that `Effect.sleep` lives in virtual time.
 */
export function fromEffect<
  In extends EventObject,
  Input = undefined,
  E = never,
>(
  program: (io: Io<In, Input>) => Effect.Effect<void, E, Scope.Scope>,
  options: { readonly inbox: InboxPlan<In> },
): EffectLogic<In, Input> {
  const runs = new WeakMap<AnyActorRef, Run<In>>();

  const end = (self: AnyActorRef): void => {
    const run = runs.get(self);
    if (!run) return;
    runs.delete(self);
    close(stateOf(self), self, run);
  };

  const logic: ActorLogic<EffectSnapshot<Input>, In, Input> = {
    getInitialSnapshot: (_scope, input) => ({
      status: "active",
      output: undefined,
      error: undefined,
      input,
    }),
    start({ input }, { self }) {
      // The kernel may crash it from outside, without a transition.
      self.subscribe({ error: () => end(self) });
      const inbox = new Inbox<In>(options.inbox);
      const io = makeIo(self, input, inbox);
      const { kernel } = stateOf(self);
      const fiber = runIn(kernel, Effect.suspend(() => program(io)));
      runs.set(self, { inbox, fiber });
      fiber.addObserver((exit) => self.send(new Ended(exit) as never));
    },
    transition(snapshot, event: EventObject, { self }) {
      if (event.type === STOP) {
        end(self);
        return { ...snapshot, status: "stopped", error: undefined };
      }
      if (event instanceof Ended) {
        end(self);
        if (Exit.isFailure(event.exit)) throw Cause.squash(event.exit.cause);
        return {
          ...snapshot,
          status: "done",
          output: undefined,
          error: undefined,
        };
      }
      if (isXStateEvent(event.type)) return snapshot;
      try {
        runs.get(self)?.inbox.offer(event as In);
      } catch (overflow) {
        const state = stateOf(self);
        deadLetter(state, state.family.address(self), event, {
          reason: "the inbox is full",
        });
        end(self);
        throw overflow;
      }
      return snapshot;
    },
    getPersistedSnapshot: (snapshot) => snapshot,
  };
  const slots = new Set<string>(options.inbox.slots);
  planMailbox(logic, {
    slotOf: ({ type }) => slots.has(type) ? type : undefined,
  });
  return logic as unknown as EffectLogic<In, Input>;
}

function makeIo<In extends EventObject, Input>(
  self: AnyActorRef,
  input: Input,
  inbox: Inbox<In>,
): Io<In, Input> {
  const state = stateOf(self);
  const address = state.family.address(self);
  return {
    input,
    inbox: { take: inbox.take },
    kernel: state.kernel,
    address,
    tell(event) {
      const parent = self._parent;
      const to = parent && !isStopped(self) ? parent : undefined;
      state.deliveries.add({
        from: self,
        key: to,
        to: () => to,
        event,
        lost(reason = "the sender has been stopped") {
          const heir = parent ? state.family.address(parent) : address;
          deadLetter(state, heir, event, { from: address, reason });
        },
      });
    },
    send: (to, event) => tell(self, to, event),
  };
}

/** Runs a scoped program on the kernel's clock and, in virtual time, its scheduler. */
function runIn<E>(
  { clock }: Kernel,
  program: Effect.Effect<void, E, Scope.Scope>,
): Fiber.Fiber<void, E> {
  const context = Context.make(Clock.Clock, effectClock(clock));
  const run = Effect.runForkWith(context);
  const scoped = Effect.scoped(program);
  return clock instanceof VirtualClock
    ? run(scoped, { scheduler: clock.scheduler })
    : run(scoped);
}

/** Interrupts what still runs, and keeps the system told until it has closed. */
function close<In extends EventObject>(
  state: SystemState,
  self: AnyActorRef,
  { inbox, fiber }: Run<In>,
): void {
  const address = state.family.address(self);
  for (const message of inbox.abandon()) {
    deadLetter(state, address, message, {
      reason: "never taken from the inbox",
    });
  }
  if (inbox.dropped > 0) {
    state.kernel.trace.add({
      kind: "stop",
      actor: address,
      dropped: inbox.dropped,
    });
  }
  if (fiber.pollUnsafe() !== undefined) return;
  const closed = new Promise<void>((resolve) => {
    fiber.addObserver(() => resolve());
  });
  fiber.interruptUnsafe();
  if (fiber.pollUnsafe() === undefined) state.closing(self, closed);
}
