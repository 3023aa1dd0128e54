/**
 * The machine of one outlet: its states carry the phases' names, its context
 * is the plain state, and every event goes through `step`. It performs the
 * effects, writes the order to the loop, and names the next state.
 *
 * @module
 */

import { Effect as Effects } from "../kernel/effect.ts";
import {
  type AnyActorLogic,
  type AnyActorRef,
  type AnyStateMachine,
  createMachine,
  type EventObject,
} from "xstate";
import { enqueued, fromEffect, type Logic, logicOf } from "../kernel/mod.ts";
import { sessionAddress } from "../session/messages.ts";
import { EvseIo, type EvseParts } from "./evse_effects.ts";
import { EVSE_MAILBOX } from "./limits.ts";
import type { EvseMessage } from "./messages.ts";
import { orderOf } from "./order_of.ts";
import type { Effect } from "./step/effects.ts";
import type { StepEvent } from "./step/input.ts";
import { blankEvse, type EvseState, type Phase, PHASES } from "./step/state.ts";
import { step } from "./step/step.ts";

/** The end of the session's actor. */
interface SessionEnded {
  readonly type: "xstate.done.actor.session" | "xstate.error.actor.session";
}

/** Private: the step has named another phase. */
interface Go {
  readonly type: "machine.go";
  readonly phase: Phase;
}

type MachineEvent = EvseMessage | SessionEnded | Go;

/** What the machine's actions have at hand. */
interface Args {
  readonly context: EvseState;
  readonly event: MachineEvent;
  readonly self: AnyActorRef;
  readonly enqueue: {
    (action: () => void): void;
    assign(context: () => EvseState): void;
    raise(event: Go): void;
    spawnChild(
      logic: AnyActorLogic,
      options: { id: string; systemId: string; input: unknown },
    ): void;
    stopChild(id: string): void;
  };
}

const act = enqueued<Args>;

/** Logic of `evse:<id>`. */
export function evse(parts: EvseParts): Logic<EvseMessage> {
  const io = new WeakMap<AnyActorRef, EvseIo>();
  const ioOf = (self: AnyActorRef): EvseIo => {
    const known = io.get(self);
    if (known) return known;
    const made = new EvseIo(parts, self);
    io.set(self, made);
    return made;
  };
  const stepAction = act((args) => {
    const event = plainEvent(args, ioOf(args.self));
    if (event) take(parts, args, ioOf(args.self), event);
  });
  const machine = createMachine({
    types: {} as { context: EvseState; events: MachineEvent },
    id: "evse",
    context: () => blankEvse(parts.config.isFree, parts.memory.remembered),
    invoke: {
      src: fromEffect<EventObject, EvseIo>(
        ({ input }) =>
          Effects.andThen(
            Effects.acquireRelease(
              Effects.void,
              () => Effects.sync(() => input.end()),
            ),
            Effects.never,
          ),
        { inbox: { commands: 1 } },
      ),
      input: ({ self }) => ioOf(self),
    },
    entry: act((args) => {
      take(parts, args, ioOf(args.self), { type: "evse.look" });
    }),
    initial: "Unplugged",
    on: {
      "machine.go": PHASES.map((phase) => ({
        guard: ({ event }: { readonly event: MachineEvent }) =>
          event.type === "machine.go" && event.phase === phase,
        target: `#evse.${phase}`,
      })),
      "xstate.done.actor.session": { actions: stepAction },
      "xstate.error.actor.session": { actions: stepAction },
      "evse.*": { actions: stepAction },
    },
    states: statesOf(PHASES),
  });
  return logicOf(machine as AnyStateMachine, EVSE_MAILBOX);
}

/** `A` and `B.C` become states of their names. */
function statesOf(phases: readonly string[]) {
  const inner = phases.flatMap((name) => name.split(".")[1] ?? []);
  const outer = phases.filter((name) => !name.includes("."));
  const blank = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, {}]));
  return {
    ...blank(outer),
    Session: { initial: inner[0], states: blank(inner) },
  };
}

function plainEvent(
  { context, event }: Args,
  io: EvseIo,
): StepEvent | undefined {
  switch (event.type) {
    case "machine.go":
      return undefined;
    case "xstate.done.actor.session":
    case "xstate.error.actor.session":
      return {
        type: "evse.sessionGone",
        number: context.session?.number ?? 0,
        crashed: event.type === "xstate.error.actor.session",
      };
    default:
      return io.plain(event);
  }
}

/** One step, and everything that it wants done. */
function take(
  parts: EvseParts,
  { context, enqueue }: Args,
  io: EvseIo,
  event: StepEvent,
): void {
  const view = io.view();
  const { state, effects } = step(parts.config, context, event, view);
  enqueue.assign(() => state);
  enqueue(() => {
    parts.board.publish(state);
    parts.port.write(orderOf(parts.config, state, view));
    parts.onTurn?.({ event, view, state, effects });
  });
  for (const effect of effects) perform(parts, enqueue, io, effect);
  if (state.phase !== context.phase || !context.begun) {
    enqueue.raise({ type: "machine.go", phase: state.phase });
  }
}

function perform(
  { config, sessionLogic, board }: EvseParts,
  enqueue: Args["enqueue"],
  io: EvseIo,
  effect: Effect,
): void {
  enqueue(() => io.perform(effect));
  if (effect.do === "stopSession") enqueue.stopChild("session");
  if (effect.do !== "startSession") return;
  const link = io.link(effect.link);
  if (!link) return;
  const { number } = effect;
  const input = { chargerId: config.id, sessionNumber: number, link, board };
  enqueue.stopChild("session");
  const systemId = sessionAddress(config.id);
  enqueue.spawnChild(sessionLogic, { id: "session", systemId, input });
}
