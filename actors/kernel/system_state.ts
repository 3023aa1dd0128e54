/**
 * What the kernel knows of one running actor system.
 *
 * @module
 */

import type { AnyActorRef, EventObject } from "xstate";
import { Family } from "./family.ts";
import type { Kernel } from "./kernel.ts";
import { relay } from "./internals.ts";
import { Questions } from "./questions.ts";

const states = new WeakMap<object, SystemState>();

/** Deliveries made in one go before a chain of messages must wait for a turn. */
const MOST_IN_ONE_GO = 10_000;

/** One system: its kernel, its family tree, who is still closing, what is in delivery, who waits for an answer. */
export class SystemState {
  readonly family = new Family();
  readonly questions = new Questions();
  readonly #closings = new Map<AnyActorRef, Promise<void>>();
  readonly #deliveries: (() => void)[] = [];
  #delivering = false;

  constructor(readonly kernel: Kernel) {}

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

  /**
   * Delivers `event`, after the deliveries already under way: a long chain of
   * actors neither overflows the stack nor starves the event loop.
   */
  deliver(
    from: AnyActorRef | undefined,
    to: () => AnyActorRef | undefined,
    event: EventObject,
    nobody: () => void,
  ): void {
    this.#deliveries.push(() => {
      const target = to();
      if (target) relay(from, target, event);
      else nobody();
    });
    if (!this.#delivering) this.#run();
  }

  #run(): void {
    this.#delivering = true;
    for (let made = 0; this.#deliveries.length > 0; made++) {
      if (made === MOST_IN_ONE_GO) {
        this.kernel.clock.setTimeout(() => this.#run(), 0);
        return;
      }
      this.#deliveries.shift()?.();
    }
    this.#delivering = false;
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
