/**
 * Messages on their way, in order: each is delivered after those before it.
 *
 * @module
 */

import type { AnyActorRef, EventObject } from "xstate";
import type { KernelClock } from "./clock.ts";
import { EndlessDelivery } from "./endless.ts";
import { InboxOverflow } from "./inbox.ts";
import { crash, relay } from "./internals.ts";
import { CHAIN_MOST, ONE_GO_MOST, WAITING_MOST } from "./limits.ts";
import { slotOf } from "./mailbox.ts";

/** A message, who sends it, and where it goes. */
export interface Delivery {
  readonly from: AnyActorRef | undefined;
  /** One for each receiver: what waits for it is counted by this. */
  readonly key: unknown;
  /** Who is there at the moment; nobody is a dead letter. */
  to(): AnyActorRef | undefined;
  readonly event: EventObject;
  /** It reaches nobody; with a reason where the receiver is at fault. */
  lost(reason?: string): void;
}

interface Waiting extends Delivery {
  /** Deliveries that led to this one, itself included. */
  readonly chain: number;
  /** Absent for a command. */
  readonly slot: string | undefined;
}

/** What waits for one receiver. */
interface Load {
  commands: number;
  readonly slots: Map<string, Waiting>;
}

/**
 * The queue of one system. A long chain of actors neither overflows the stack
 * nor starves the event loop; one without an end crashes its receiver.
 */
export class Deliveries {
  readonly #clock: KernelClock;
  readonly #waiting = new Set<Waiting>();
  readonly #loads = new Map<unknown, Load>();
  #isDelivering = false;
  #chain = 0;

  constructor(clock: KernelClock) {
    this.#clock = clock;
  }

  /** Delivers, after the deliveries already under way. */
  add(delivery: Delivery): void {
    this.#queue(delivery);
    if (!this.#isDelivering) this.#run();
  }

  #queue(delivery: Delivery): void {
    const { key, event } = delivery;
    const target = delivery.to();
    const slot = target && slotOf(target, event);
    const load = this.#loads.get(key) ?? { commands: 0, slots: new Map() };
    this.#loads.set(key, load);
    const waiting = { ...delivery, slot, chain: this.#chain + 1 };
    if (slot !== undefined) {
      const older = load.slots.get(slot);
      if (older) this.#waiting.delete(older);
      load.slots.set(slot, waiting);
    } else if (load.commands < WAITING_MOST) load.commands++;
    else {
      delivery.lost("too many messages wait for the receiver");
      const { type } = event;
      const capacity = WAITING_MOST;
      if (target) crash(target, new InboxOverflow({ type, capacity }));
      return;
    }
    this.#waiting.add(waiting);
  }

  #run(): void {
    this.#isDelivering = true;
    let made = 0;
    for (const one of this.#waiting) {
      if (made++ === ONE_GO_MOST) {
        this.#chain = 0;
        this.#clock.setTimeout(() => this.#run(), 0);
        return;
      }
      this.#take(one);
      this.#deliver(one);
    }
    this.#chain = 0;
    this.#isDelivering = false;
  }

  #take(one: Waiting): void {
    this.#waiting.delete(one);
    const load = this.#loads.get(one.key);
    if (!load) return;
    if (one.slot === undefined) load.commands--;
    else load.slots.delete(one.slot);
    if (load.commands === 0 && load.slots.size === 0) {
      this.#loads.delete(one.key);
    }
  }

  #deliver(one: Waiting): void {
    const { from, event, chain } = one;
    this.#chain = chain;
    const target = one.to();
    if (!target) one.lost();
    else if (chain <= CHAIN_MOST) relay(from, target, event);
    else {
      one.lost("messages never rest");
      const { type } = event;
      crash(target, new EndlessDelivery({ type, most: CHAIN_MOST }));
    }
  }
}
