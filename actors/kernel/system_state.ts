/**
 * What the kernel knows of one running actor system.
 *
 * @module
 */

import type { AnyActorRef } from "xstate";
import { Deliveries } from "./deliveries.ts";
import { Family } from "./family.ts";
import type { Kernel } from "./kernel.ts";
import { Questions } from "./questions.ts";

const states = new WeakMap<object, SystemState>();

/** One system: its kernel, its family tree, who is still closing, what is in delivery, who waits for an answer. */
export class SystemState {
  readonly family = new Family();
  readonly questions = new Questions();
  readonly #closings = new Map<AnyActorRef, Promise<void>>();
  readonly deliveries: Deliveries;

  constructor(readonly kernel: Kernel) {
    this.deliveries = new Deliveries(kernel.clock);
  }

  /** Notes that `ref` is over but its finalisers run until `closed`. */
  closing(ref: AnyActorRef, closed: Promise<void>): void {
    const forget = () => {
      if (this.#closings.get(ref) === all) this.#closings.delete(ref);
    };
    const earlier = this.#closings.get(ref);
    const all = Promise.all([earlier, closed]).then(forget, forget);
    this.#closings.set(ref, all);
  }

  /** `ref` sees to the closing of its own children. */
  isClosing(ref: AnyActorRef): boolean {
    return this.#closings.has(ref);
  }

  /** What still closes in `ref` and below it; everything without `ref`. */
  closingBelow(ref?: AnyActorRef): Promise<void>[] {
    const found: Promise<void>[] = [];
    for (const [one, closed] of this.#closings) {
      if (!ref || isWithin(one, ref)) found.push(closed);
    }
    return found;
  }

  /**
   * Calls `then` once nothing closes in `ref` or below, or after `deadlineMs`;
   * at once when nothing does.
   */
  whenClosed(
    ref: AnyActorRef | undefined,
    deadlineMs: number,
    then: (late: boolean) => void,
  ): void {
    const { clock } = this.kernel;
    const until = clock.monoMs() + deadlineMs;
    const look = () => {
      const pending = this.closingBelow(ref);
      if (pending.length === 0) return then(false);
      let over = false;
      const timer = clock.setTimeout(() => {
        over = true;
        then(true);
      }, until - clock.monoMs());
      Promise.all(pending).then(() => {
        clock.clearTimeout(timer);
        if (!over) look();
      });
    };
    look();
  }
}

/** `ref` is `ancestor` or somewhere below it. */
export function isWithin(ref: AnyActorRef, ancestor: AnyActorRef): boolean {
  for (let at: AnyActorRef | undefined = ref; at; at = at._parent) {
    if (at === ancestor) return true;
  }
  return false;
}

/** Ties a system to its kernel; done once, by `startSystem`. */
export function register(system: object, state: SystemState): void {
  states.set(system, state);
}

/** The state of the system `actor` lives in; undefined outside `startSystem`. */
export function findState(actor: { system: unknown }): SystemState | undefined {
  return states.get(actor.system as object);
}

/** As {@link findState}; an error when the system was not started by `startSystem`. */
export function stateOf(actor: { system: unknown }): SystemState {
  const state = findState(actor);
  if (!state) {
    throw new Error(
      "cannot find the kernel: start the system by startSystem()",
    );
  }
  return state;
}

/**
 * Clock, randomness and trace, from inside an actor.
 */
export function kernelOf(actor: { system: unknown }): Kernel {
  return stateOf(actor).kernel;
}
