/**
 * An inbox bounded by what its messages mean.
 *
 * A command that does not fit crashes the receiver, since a lost "open the
 * contactor" is worse than a restart. A slot keeps the latest of its type. A
 * ring drops its oldest and counts.
 *
 * @module
 */

import { Data, Effect } from "./effect.ts";
import type { EventObject } from "xstate";

/** How many messages of which meaning an inbox keeps. */
export interface InboxPlan<In extends EventObject = EventObject> {
  /** Most commands waiting; one more crashes the receiver. */
  readonly commands: number;
  /** Types of which only the latest counts. */
  readonly slots?: readonly In["type"][];
  /** Types with the most kept of each; the oldest is dropped and counted. */
  readonly rings?: { readonly [type: string]: number };
}

/** A command came to a full inbox. */
export class InboxOverflow extends Data.TaggedError("InboxOverflow")<{
  readonly type: string;
  readonly capacity: number;
}> {
  override get message(): string {
    return `inbox is full: ${this.type} is one more than ${this.capacity} commands`;
  }
}

/** The messages waiting for one actor, oldest first. */
export class Inbox<In extends EventObject> {
  readonly #commandsMost: number;
  readonly #slots: ReadonlySet<string>;
  readonly #rings: ReadonlyMap<string, number>;
  readonly #waiting: In[] = [];
  readonly #takers = new Set<(message: Effect.Effect<In>) => void>();
  #commands = 0;
  #dropped = 0;

  constructor(plan: InboxPlan<In>) {
    this.#commandsMost = plan.commands;
    this.#slots = new Set<string>(plan.slots ?? []);
    this.#rings = new Map(Object.entries(plan.rings ?? {}));
  }

  /** Waits for the next message; several takers are served in turn. */
  readonly take: Effect.Effect<In> = Effect.suspend(() => {
    const message = this.#shift();
    if (message) return Effect.succeed(message);
    return Effect.callback<In>((resume) => {
      this.#takers.add(resume);
      return Effect.sync(() => void this.#takers.delete(resume));
    });
  });

  /** Messages waiting. */
  get depth(): number {
    return this.#waiting.length;
  }

  /** Samples dropped from rings so far. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Takes a message in. Throws {@link InboxOverflow} when a command does not fit. */
  offer(message: In): void {
    for (const taker of this.#takers) {
      this.#takers.delete(taker);
      taker(Effect.succeed(message));
      return;
    }
    const { type } = message;
    const most = this.#rings.get(type);
    if (this.#slots.has(type)) {
      this.#dropOldest(type, 1);
    } else if (most !== undefined) {
      this.#dropped += this.#dropOldest(type, most);
      if (most < 1) return;
    } else if (this.#commands >= this.#commandsMost) {
      throw new InboxOverflow({ type, capacity: this.#commandsMost });
    } else {
      this.#commands++;
    }
    this.#waiting.push(message);
  }

  /** Takes out everything that was never taken; only commands count as lost. */
  abandon(): In[] {
    const lost = this.#waiting.filter((m) => this.#isCommand(m.type));
    this.#waiting.length = 0;
    this.#commands = 0;
    return lost;
  }

  #shift(): In | undefined {
    const message = this.#waiting.shift();
    if (message && this.#isCommand(message.type)) this.#commands--;
    return message;
  }

  /** Makes room for one more where `most` may wait; how many went. */
  #dropOldest(type: string, most: number): number {
    const same = this.#waiting.filter((m) => m.type === type);
    if (same.length < Math.max(1, most)) return most < 1 ? 1 : 0;
    const oldest = this.#waiting.findIndex((m) => m.type === type);
    this.#waiting.splice(oldest, 1);
    return 1;
  }

  #isCommand(type: string): boolean {
    return !this.#slots.has(type) && !this.#rings.has(type);
  }
}
