/**
 * Watches a system through XState's inspection: traces, and cures on the way.
 *
 * @module
 */

import type { AnyActorRef, EventObject, InspectionEvent } from "xstate";
import { deadLetter } from "./address.ts";
import { halt, isStopped, isXStateEvent } from "./internals.ts";
import { guardMailbox } from "./mailbox.ts";
import { register, type SystemState } from "./system_state.ts";

/** Longest text of an error in a trace, characters. */
const LONGEST_ERROR = 300;

/** One system's observer; nothing it does throws into a sender. */
export class Observer {
  readonly #state: SystemState;
  readonly #shown = new WeakMap<AnyActorRef, string>();

  constructor(state: SystemState) {
    this.#state = state;
  }

  readonly inspect = (event: InspectionEvent): void => {
    try {
      const ref = event.actorRef as AnyActorRef;
      if (event.type === "@xstate.actor") this.#born(ref);
      else if (event.type === "@xstate.snapshot") {
        this.#snapshot(ref, event.snapshot);
      } else if (event.type === "@xstate.event") {
        this.#message(
          event.sourceRef as AnyActorRef | undefined,
          ref,
          event.event,
        );
      }
    } catch (error) {
      this.#note({ kind: "crash", actor: "kernel", error: inWords(error) });
    }
  };

  /** Traces a crash and stops what the crashed actor leaves running. */
  crashed(ref: AnyActorRef, error: unknown): void {
    const { family } = this.#state;
    this.#note({
      kind: "crash",
      actor: family.address(ref),
      error: inWords(error),
    });
    family.stopOrphans(ref, (one) => this.#state.isClosing(one));
  }

  #born(ref: AnyActorRef): void {
    // The first one is the root: its context may already ask for the kernel.
    if (!ref._parent) register(ref.system, this.#state);
    this.#state.family.add(ref);
    guardMailbox(ref, (event, reason) => {
      const to = this.#state.family.address(ref);
      deadLetter(this.#state, to, event, { reason });
    });
  }

  #message(
    from: AnyActorRef | undefined,
    to: AnyActorRef,
    event: EventObject,
  ): void {
    const { family } = this.#state;
    const { type } = event;
    if (type === "xstate.init") return this.#started(to);
    if (type.startsWith("xstate.error.actor.") && from) {
      this.crashed(from, (event as EventObject & { error: unknown }).error);
      return;
    }
    if (isXStateEvent(type) && !type.startsWith("xstate.done.")) return;
    const sender = from ? { from: family.address(from) } : {};
    if (isStopped(to) && !isXStateEvent(type)) {
      const reason = "the receiver has stopped";
      deadLetter(this.#state, family.address(to), event, { ...sender, reason });
      return;
    }
    this.#note({
      kind: "message",
      actor: family.address(to),
      ...sender,
      type,
    });
  }

  #started(ref: AnyActorRef): void {
    const { family } = this.#state;
    const double = family.double(ref);
    if (double) {
      // XState would leave it running, out of reach.
      halt(double);
      const reason = "another actor was started under its id";
      this.#note({ kind: "stop", actor: family.address(double), reason });
    }
    this.#note({
      kind: "actor",
      actor: family.address(ref),
      ...(ref._parent ? { parent: family.address(ref._parent) } : {}),
    });
  }

  #snapshot(ref: AnyActorRef, snapshot: unknown): void {
    const { status, value } = snapshot as { status: string; value?: unknown };
    const state = value === undefined ? undefined : JSON.stringify(value);
    const shown = `${status} ${state}`;
    if (this.#shown.get(ref) === shown) return;
    this.#shown.set(ref, shown);
    const actor = this.#state.family.address(ref);
    if (status === "stopped") this.#note({ kind: "stop", actor });
    else this.#note({ kind: "state", actor, status, value: state });
  }

  #note(record: Parameters<SystemState["kernel"]["trace"]["add"]>[0]): void {
    this.#state.kernel.trace.add(record);
  }
}

function inWords(error: unknown): string {
  const text = error instanceof Error
    ? `${error.name}: ${error.message}`
    : `threw a ${typeof error}`;
  return text.slice(0, LONGEST_ERROR);
}
