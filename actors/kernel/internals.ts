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

/** A message in a mailbox. */
export interface Mail {
  readonly value: EventObject;
  next: Mail | null;
}

interface Mailbox {
  readonly _active: boolean;
  _current: Mail | null;
  _last: Mail | null;
  _process(event: EventObject): void;
  enqueue(event: EventObject): void;
  clear(): void;
}

interface PrivateActor {
  readonly _processingStatus: number;
  readonly mailbox: Mailbox;
  readonly logic: AnyActorLogic;
  _snapshot: object;
  _stop(): void;
  _error(error: unknown): void;
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

/** The mailbox of an actor, until it ends. */
export const mailboxOf = (ref: AnyActorRef): Mailbox => actor(ref).mailbox;

/** The logic an actor was made from. */
export const logicBehind = (ref: AnyActorRef): AnyActorLogic =>
  actor(ref).logic;

/** What a mailbox is told when its actor is to crash at its next message. */
export class Crash {
  readonly type = "xstate.crash";
  constructor(readonly error: unknown) {}
}

/** Crashes an actor from outside, after the message it works at. */
export function crash(ref: AnyActorRef, error: unknown): void {
  if (isStopped(ref)) return;
  const { mailbox } = actor(ref);
  mailbox.clear();
  mailbox.enqueue(new Crash(error));
}

/** What XState does when the logic of an actor throws. */
export function fail(ref: AnyActorRef, error: unknown): void {
  const failed = actor(ref);
  failed._snapshot = { ...failed._snapshot, status: "error", error };
  failed._error(error);
}
