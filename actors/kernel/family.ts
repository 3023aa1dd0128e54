/**
 * Who started whom: XState forgets a child whose id is taken by another.
 *
 * @module
 */

import type { AnyActorRef } from "xstate";
import { halt, isStopped } from "./internals.ts";

/** Children kept before the stopped ones among them are forgotten. */
const FIRST_SWEEP = 16;

interface Children {
  refs: Set<AnyActorRef>;
  sweepAt: number;
  count: number;
}

/** The living children of each actor, and a reproducible name for each. */
export class Family {
  readonly #children = new WeakMap<AnyActorRef, Children>();
  readonly #names = new WeakMap<AnyActorRef, string>();

  /** Notes a new actor. */
  add(ref: AnyActorRef): void {
    const parent = ref._parent;
    if (!parent) {
      this.#names.set(ref, ref.id);
      return;
    }
    let known = this.#children.get(parent);
    if (!known) {
      known = { refs: new Set(), sweepAt: FIRST_SWEEP, count: 0 };
      this.#children.set(parent, known);
    }
    if (known.refs.size >= known.sweepAt) {
      for (const child of known.refs) {
        if (isStopped(child)) known.refs.delete(child);
      }
      known.sweepAt = Math.max(FIRST_SWEEP, known.refs.size * 2);
    }
    known.refs.add(ref);
    known.count++;
    // XState numbers nameless actors over the whole process; a trace must not.
    const name = ref.id === ref.sessionId ? `#${known.count}` : ref.id;
    this.#names.set(ref, name);
  }

  /** Address: the system id, or the parent's address and the own name. */
  address(ref: AnyActorRef): string {
    const systemId = (ref as { systemId?: string }).systemId;
    if (systemId) return systemId;
    const name = this.#names.get(ref) ?? ref.id;
    return ref._parent ? `${this.address(ref._parent)}/${name}` : name;
  }

  /** Another child of the same parent that runs under the same id. */
  double(ref: AnyActorRef): AnyActorRef | undefined {
    const parent = ref._parent;
    if (!parent) return undefined;
    for (const child of this.#children.get(parent)?.refs ?? []) {
      if (child !== ref && child.id === ref.id && !isStopped(child)) {
        return child;
      }
    }
    return undefined;
  }

  /** Children of `ref` that have not stopped, in start order. */
  childrenOf(ref: AnyActorRef): AnyActorRef[] {
    const children = this.#children.get(ref)?.refs ?? [];
    return [...children].filter((child) => !isStopped(child));
  }

  /** Stops what a crashed actor leaves behind, last first, all the way down. */
  stopOrphans(ref: AnyActorRef, skip: (ref: AnyActorRef) => boolean): void {
    if (skip(ref)) return;
    for (const child of this.childrenOf(ref).toReversed()) {
      halt(child);
      // A machine stops its children itself; a broken one may not.
      this.stopOrphans(child, skip);
    }
  }
}
