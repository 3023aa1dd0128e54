/**
 * Mailboxes of actors, bounded by what their messages mean.
 *
 * XState's own mailboxes grow without end, and are emptied without rest.
 *
 * @module
 */

import type { AnyActorLogic, AnyActorRef, EventObject } from "xstate";
import { EndlessDelivery } from "./endless.ts";
import { InboxOverflow } from "./inbox.ts";
import {
  Crash,
  crash,
  fail,
  isXStateEvent,
  logicBehind,
  type Mail,
  mailboxOf,
} from "./internals.ts";
import { TURN_MOST, WAITING_MOST } from "./limits.ts";

/** What may wait for an actor, by the meaning of its messages. */
export interface MailboxPlan<M extends EventObject = EventObject> {
  /** Most commands waiting; one more crashes the receiver. Default `WAITING_MOST`. */
  readonly commands?: number;
  /** Of messages with the same slot only the latest counts; none: a command. */
  slotOf?(message: M): string | undefined;
}

const plans = new WeakMap<AnyActorLogic, MailboxPlan>();

/** Says what may wait for actors of this logic. */
export function planMailbox(logic: AnyActorLogic, plan: MailboxPlan): void {
  plans.set(logic, plan);
}

/** Messages of the same slot for the same actor replace each other. */
export function slotOf(
  ref: AnyActorRef,
  event: EventObject,
): string | undefined {
  return plans.get(logicBehind(ref))?.slotOf?.(event);
}

/**
 * Bounds the mailbox of `ref`, and tells `lost` of each message that it will
 * not come to.
 */
export function guardMailbox(
  ref: AnyActorRef,
  lost: (event: EventObject, reason: string) => void,
): void {
  const mailbox = mailboxOf(ref);
  const enqueue = mailbox.enqueue.bind(mailbox);
  const clear = mailbox.clear.bind(mailbox);
  const process = mailbox._process;
  const most = plans.get(logicBehind(ref))?.commands ?? WAITING_MOST;
  let commands = 0;
  let taken = 0;
  let isFailing = false;
  const isCommand = (event: EventObject) =>
    !isXStateEvent(event.type) && slotOf(ref, event) === undefined;

  mailbox.enqueue = (event) => {
    if (isFailing && !isXStateEvent(event.type)) {
      return lost(event, "the receiver is about to crash");
    }
    if (event instanceof Crash) isFailing = true;
    if (mailbox._current === null) taken = 0;
    const slot = isXStateEvent(event.type) ? undefined : slotOf(ref, event);
    if (slot !== undefined) {
      remove(mailbox, (old) => slotOf(ref, old) === slot);
    } else if (isCommand(event)) {
      if (commands >= most) {
        lost(event, "the mailbox is full");
        const { type } = event;
        return crash(ref, new InboxOverflow({ type, capacity: most }));
      }
      commands++;
    }
    enqueue(event);
  };
  mailbox.clear = () => {
    for (const { value } of waiting(mailbox)) {
      if (isXStateEvent(value.type)) continue;
      lost(value, "the receiver ended before it came to this message");
    }
    commands = 0;
    clear();
  };
  mailbox._process = (event) => {
    if (event instanceof Crash) return fail(ref, event.error);
    if (isCommand(event)) commands--;
    if (++taken > TURN_MOST && !isXStateEvent(event.type)) {
      lost(event, "messages never rest");
      const { type } = event;
      return fail(ref, new EndlessDelivery({ type, most: TURN_MOST }));
    }
    process(event);
  };
}

type Mailbox = ReturnType<typeof mailboxOf>;

/** What waits; the first one is being processed while the mailbox is active. */
function* waiting(mailbox: Mailbox): Generator<Mail> {
  const first = mailbox._current;
  for (let mail = mailbox._active ? first?.next : first; mail;) {
    yield mail;
    mail = mail.next;
  }
}

/** Takes out what waits and is replaced by something newer. */
function remove(
  mailbox: Mailbox,
  isReplaced: (event: EventObject) => boolean,
): void {
  let before = mailbox._active ? mailbox._current : null;
  for (const mail of waiting(mailbox)) {
    if (isXStateEvent(mail.value.type) || !isReplaced(mail.value)) {
      before = mail;
      continue;
    }
    if (before) before.next = mail.next;
    else mailbox._current = mail.next;
    if (mailbox._last === mail) mailbox._last = before;
    return;
  }
}
