/**
 * The parts of XState that its types keep private and the kernel needs.
 *
 * Every use of such a part goes through this file, so that a new version of
 * XState is checked in one place.
 *
 * @module
 */

import type { AnyActorLogic, AnyActorRef, EventObject } from "xstate";

/** The scope XState hands to actor logic. */
export type ActorScope = Parameters<NonNullable<AnyActorLogic["start"]>>[1];

interface Mail {
  readonly value: EventObject;
  readonly next: Mail | null;
}

interface Mailbox {
  readonly _active: boolean;
  readonly _current: Mail | null;
  clear(): void;
}

interface PrivateActor {
  readonly _processingStatus: number;
  readonly mailbox: Mailbox;
  _stop(): void;
}

interface PrivateSystem {
  _relay(
    source: AnyActorRef | undefined,
    target: AnyActorRef,
    event: EventObject,
  ): void;
  _unregister(actor: AnyActorRef): void;
  getAll(): Record<string, AnyActorRef>;
}

const actor = (ref: AnyActorRef) => ref as unknown as PrivateActor;
const system = (ref: AnyActorRef) => ref.system as unknown as PrivateSystem;

const RUNNING = 1;
const STOPPED = 2;

/** Told of XState's own events, which no inbox counts. */
export const isXStateEvent = (type: string): boolean =>
  type.startsWith("xstate.");

/** The event that stops an actor. */
export const STOP = "xstate.stop";

export const isRunning = (ref: AnyActorRef): boolean =>
  actor(ref)._processingStatus === RUNNING;

export const isStopped = (ref: AnyActorRef): boolean =>
  actor(ref)._processingStatus === STOPPED;

/** Stops an actor from outside its parent; a second call does nothing. */
export function halt(ref: AnyActorRef): void {
  const wasRunning = isRunning(ref);
  actor(ref)._stop();
  // An actor that never started keeps its system id otherwise.
  if (!wasRunning) system(ref)._unregister(ref);
}

/** Delivers with a sender, which `send` cannot name. */
export function relay(
  from: AnyActorRef | undefined,
  to: AnyActorRef,
  event: EventObject,
): void {
  system(to)._relay(from, to, event);
}

/** Tells `lost` of each message that XState throws away when `ref` ends. */
export function watchMailbox(
  ref: AnyActorRef,
  lost: (event: EventObject) => void,
): void {
  const { mailbox } = actor(ref);
  const clear = mailbox.clear;
  mailbox.clear = () => {
    let mail = mailbox._current;
    // The first one is being processed while the mailbox is active.
    if (mailbox._active) mail = mail?.next ?? null;
    for (; mail; mail = mail.next) lost(mail.value);
    clear.call(mailbox);
  };
}
