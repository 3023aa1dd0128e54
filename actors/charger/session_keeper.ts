/**
 * Keeps the one session an outlet may have: accepts its link, speaks to it,
 * answers what it awaits, remembers why it ended.
 *
 * @module
 */

import type { AnyActorRef, AnyEventObject } from "xstate";
import type { ByteLink } from "../../drivers/exits/link.ts";
import type { Command, Settled } from "../../protocols/iso15118/secc/types.ts";
import { kernelOf, tell } from "../kernel/mod.ts";
import type { MachineEvent, SessionInput } from "./messages.ts";
import type { Outlet } from "./outlet.ts";

/** A command whose end the session waits for. */
export type Awaited = "evse.closeContactor" | "evse.stopTransfer";

interface Kept {
  /** Absent in basic charging, which has none. */
  readonly link: ByteLink | undefined;
  readonly acceptedMs: number;
  /** It has told the outlet that it is over, or its actor is gone. */
  over: boolean;
  paused: boolean;
  failed: boolean;
  aborted: boolean;
  spokeMs: number;
  /** When a car that was asked to stop must have done so. */
  stopDueMs: number;
}

const ABORT_GRACE_MS = 1_000;
const MEASURE_MS = 200;
/** How long a car may take to end the session when asked, ms. */
const STOP_PATIENCE_MS = 10_000;

/** The session of one outlet, seen from the evse. */
export class SessionKeeper {
  /** Why the session ends or ended, in plain words. */
  reason = "";
  readonly #outlet: Outlet;
  readonly #evse: AnyActorRef;
  #kept: Kept | undefined;
  #awaiting: Awaited | undefined;

  constructor(outlet: Outlet, evse: AnyActorRef) {
    this.#outlet = outlet;
    this.#evse = evse;
  }

  /** A session was accepted and its account is not closed yet. */
  get isKept(): boolean {
    return this.#kept !== undefined;
  }

  /** Its session still serves its car. */
  get isLive(): boolean {
    return this.#kept?.over === false;
  }

  /** Its session charges a car without communication. */
  get isBasic(): boolean {
    return this.#kept !== undefined && this.#kept.link === undefined;
  }

  /** It ended otherwise than agreed. */
  get hasFailed(): boolean {
    return this.#kept?.failed ?? false;
  }

  get isPaused(): boolean {
    return this.#kept?.paused ?? false;
  }

  /** Nothing flows and the session has said nothing for long: a new link may take its place. */
  get isQuiet(): boolean {
    if (!this.#kept || this.#outlet.loop.order !== "off") return false;
    return this.#mono - this.#kept.spokeMs > this.#outlet.times.quietMs;
  }

  /** A car that has just appeared is given time to be measured on the pilot. */
  get isFresh(): boolean {
    const acceptedMs = this.#kept?.acceptedMs ?? -Infinity;
    return this.#mono - acceptedMs <= MEASURE_MS;
  }

  /** It did not end in the time it was given since `sinceMs`. */
  isOverdue(sinceMs: number): boolean {
    const grace = this.#outlet.times.sessionGraceMs + ABORT_GRACE_MS;
    return this.isLive && this.#mono - sinceMs > grace;
  }

  /** Keeps the session of `link`, or a basic one; returns what its actor is started with. */
  accept(link: ByteLink | undefined): Omit<SessionInput, "link"> {
    const sessionNumber = this.#outlet.nextSession();
    const now = this.#mono;
    this.reason = "";
    this.#awaiting = undefined;
    this.#kept = {
      link,
      acceptedMs: now,
      over: false,
      paused: false,
      failed: true,
      aborted: false,
      spokeMs: now,
      stopDueMs: Infinity,
    };
    this.#outlet.state.sessionId = `${this.#outlet.id}-${sessionNumber}`;
    return {
      chargerId: this.#outlet.id,
      board: this.#outlet.board,
      sessionNumber,
    };
  }

  /** The session has said something. */
  spoke(): void {
    if (this.#kept) this.#kept.spokeMs = this.#mono;
  }

  /** The car was asked to stop, and is given time to. */
  askedToStop(reason: string): void {
    this.reason = reason;
    if (this.#kept) this.#kept.stopDueMs = this.#mono + STOP_PATIENCE_MS;
  }

  /** Stops a car that does not stop though it was asked. */
  insist(): void {
    const kept = this.#kept;
    if (!kept || kept.over || this.#mono < kept.stopDueMs) return;
    kept.stopDueMs = Infinity;
    const trip = {
      name: "session",
      reason: `the car did not stop though it was asked: ${this.reason}`,
    };
    tell(this.#evse, `evse:${this.#outlet.id}`, { type: "evse.trip", trip });
  }

  /** The session says that it is over. */
  over(event: Extract<Command, { type: "evse.sessionOver" }>): void {
    const kept = this.#kept;
    if (!kept || kept.over) return;
    kept.over = true;
    kept.paused = event.how === "paused";
    kept.failed = event.how === "failed";
    this.#outlet.state.paused = kept.paused ? event.paused : undefined;
    this.#awaiting = undefined;
    // A fault's own reason is nearer to the cause than what the session says of it.
    if (this.#outlet.state.fault === undefined) this.reason = event.reason;
  }

  /** The session's actor has ended or crashed. */
  gone(event: MachineEvent): void {
    if (!this.#kept) return;
    if (!this.#kept.over) {
      const crashed = event.type === "xstate.error.actor.session";
      this.reason = crashed
        ? "the session crashed"
        : "the session ended without a word";
      this.#kept.link?.close();
    }
    this.#kept.over = true;
    this.#awaiting = undefined;
  }

  /** The session's actor was stopped. */
  giveUp(): void {
    if (!this.#kept) return;
    this.#kept.over = true;
    this.#kept.link?.close();
  }

  /** Tells the session to end once its time, counted from `sinceMs`, is over. */
  hasten(sinceMs: number): void {
    const kept = this.#kept;
    if (!kept || kept.over || kept.aborted) return;
    if (this.#mono - sinceMs < this.#outlet.times.sessionGraceMs) return;
    kept.aborted = true;
    this.tell({ type: "session.abort", reason: this.reason });
  }

  /** The session waits for `command`. */
  awaits(command: Awaited): void {
    this.#awaiting = command;
  }

  /** Answers `command`, if it is awaited. */
  settle(command: Awaited, failure?: string): void {
    if (this.#awaiting !== command) return;
    this.#awaiting = undefined;
    const settled: Settled = failure === undefined
      ? { ok: true, command }
      : { ok: false, command, reason: failure };
    this.tell({ type: "session.settled", settled });
  }

  /** Speaks to the session while it lives. */
  tell(event: AnyEventObject): void {
    if (this.isLive) tell(this.#evse, `session:${this.#outlet.id}`, event);
  }

  /** The account of the session is closed. */
  forget(): void {
    this.#kept = undefined;
    this.#awaiting = undefined;
  }

  get #mono(): number {
    return kernelOf(this.#evse).clock.monoMs();
  }
}
