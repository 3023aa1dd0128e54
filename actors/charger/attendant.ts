/**
 * What the evse machine's transitions do: to the outlet, to the session, and
 * to those who listen.
 *
 * One attendant serves one life of the evse actor; what must outlive a crash
 * (a latched fault, a paused session) is on the outlet.
 *
 * @module
 */

import type { AnyActorRef } from "xstate";
import type { Sealed } from "../../privacy/seal/mod.ts";
import { kernelOf } from "../kernel/mod.ts";
import { Fallback } from "./fallback.ts";
import type { BasicInput, MachineEvent, SessionInput } from "./messages.ts";
import { Orders } from "./orders.ts";
import type { Outlet } from "./outlet.ts";
import { Reports } from "./reports.ts";
import { SessionKeeper } from "./session_keeper.ts";

/** Context of the evse machine. */
export interface EvseContext {
  readonly attendant: Attendant;
}

interface Args {
  readonly context: EvseContext;
  readonly event: MachineEvent;
}

/** An action by the attendant. */
export function does(
  what: (attendant: Attendant, event: MachineEvent) => void,
) {
  return ({ context, event }: Args): void => what(context.attendant, event);
}

/** A guard by the attendant. */
export function when(
  judge: (attendant: Attendant, event: MachineEvent) => boolean,
) {
  return ({ context, event }: Args): boolean => judge(context.attendant, event);
}

/** Entry action: notes the state on the board and the time. */
export function enter(state: string) {
  return does((attendant) => attendant.enter(state));
}

const IDLE_W = 100;

/** Hands and memory of one evse actor. */
export class Attendant {
  readonly outlet: Outlet;
  readonly session: SessionKeeper;
  readonly fallback: Fallback;
  readonly #reports: Reports;
  readonly #orders: Orders;
  readonly #self: AnyActorRef;
  #sinceMs = 0;
  #cableCheckFailure: string | undefined;
  /** The session has come as far as the contactor. */
  #isAdvanced = false;
  /** EVCCID that waits for an authorisation by other means. */
  #asked: Sealed<Uint8Array> | undefined;

  constructor(outlet: Outlet, self: AnyActorRef) {
    this.outlet = outlet;
    this.session = new SessionKeeper(outlet, self);
    this.fallback = new Fallback(outlet, self);
    this.#reports = new Reports(outlet);
    this.#orders = new Orders(outlet, this.session, this.#reports, self);
    this.#self = self;
  }

  begin(): void {
    this.outlet.board.useClock(kernelOf(this.#self).clock);
    this.outlet.off();
    this.outlet.clear();
    this.outlet.devices.pilot.signal("5%");
  }

  enter(state: string): void {
    this.outlet.state.state = state;
    this.#sinceMs = this.#mono;
  }

  note(what: string): void {
    this.#reports.note(this.#self, what);
  }

  // ---- what guards ask ----

  get isPulled(): boolean {
    // Without communication the pilot is how a car says good-bye.
    if (this.session.isBasic && this.outlet.loop.order === "off") return false;
    return !this.outlet.plugged && !this.session.isFresh;
  }

  /** A car on basic charging has opened its switch: no fault, but a wish. */
  get isLettingGo(): boolean {
    return this.session.isBasic &&
      this.outlet.devices.pilot.latest().state === "B";
  }

  /** A far car can be stood in for, and the outlet is in order. */
  get mayAppear(): boolean {
    return this.outlet.devices.farCar !== undefined && !this.outlet.latched &&
      this.outlet.isSafe();
  }

  get isWelded(): boolean {
    return this.outlet.isWelded(this.#mono);
  }

  /** Open, below 60 V, and no session that still wants to answer its car. */
  get isRested(): boolean {
    return this.outlet.isSafe() && !this.session.isLive;
  }

  get isOverdue(): boolean {
    return this.session.isOverdue(this.#sinceMs);
  }

  get isClosed(): boolean {
    return this.outlet.loop.order === "closed" && this.outlet.contactorClosed;
  }

  get isOpen(): boolean {
    const { powerW } = this.outlet.devices.stage.latest();
    return !this.outlet.contactorClosed && Math.abs(powerW) < IDLE_W;
  }

  get isClosingLate(): boolean {
    return this.#mono - this.#sinceMs > this.outlet.times.contactorMs;
  }

  get cableCheckFailure(): string | undefined {
    const late = this.#mono - this.#sinceMs > this.outlet.times.cableCheckMs;
    return this.#cableCheckFailure ??
      (late ? "the cable check took too long" : undefined);
  }

  // ---- sessions ----

  /** A car has connected that is on no wire of ours. */
  appear(): void {
    this.outlet.devices.farCar?.arrive();
    this.note("plugged in");
  }

  /** Basic charging begins; the input of its session. */
  acceptBasic(): BasicInput {
    this.outlet.clear();
    this.#isAdvanced = false;
    const { chargerId, sessionNumber } = this.session.accept(undefined);
    this.#reports.begin();
    return { chargerId, sessionNumber };
  }

  /** A basic session has no messages but the pilot's: it is told to look. */
  look(): void {
    if (this.session.isBasic) this.session.tell({ type: "session.wake" });
  }

  /** The car opens its switch: the contactor follows at once, within 100 ms (sequence 8.1). */
  letGo(): void {
    this.outlet.off(true);
    this.look();
  }

  /**
   * Somebody is asked about; an earlier answer was about somebody else. True
   * when nobody has to show anything: a contract holds, or the car is known.
   */
  ask(event: MachineEvent): boolean {
    this.session.spoke();
    const { authorisation, autocharge } = this.outlet.config;
    if (authorisation.kind !== "free") this.outlet.state.eim = "waiting";
    if (event.type !== "evse.authorise") return false;
    if (event.emaid) return true;
    const isKnown = event.evccid !== undefined &&
      (autocharge?.knows(event.evccid) ?? false);
    if (isKnown) this.note("known by autocharge");
    this.#asked = isKnown ? undefined : event.evccid;
    return isKnown;
  }

  /** The car asked about is let in; an operator may wait for it. */
  #enrol(): void {
    const { id, config: { autocharge } } = this.outlet;
    if (this.#asked && autocharge?.authorised(id, this.#asked)) {
      this.note("enrolled for autocharge");
    }
    this.#asked = undefined;
  }

  /** A car has connected; the input of its session. */
  accept(event: MachineEvent): SessionInput {
    if (event.type !== "evse.link") {
      throw new Error(`cannot accept a session: ${event.type} brings no link`);
    }
    if (this.session.isLive) {
      this.session.giveUp();
      this.note("the earlier session was silent and gives way");
    }
    this.outlet.clear();
    this.#isAdvanced = false;
    this.fallback.heard();
    const input = { ...this.session.accept(event.link), link: event.link };
    this.#reports.begin();
    const { kind } = this.outlet.config.authorisation;
    this.note(`a car has connected${kind === "free" ? ", authorised" : ""}`);
    return input;
  }

  refuse(event: MachineEvent): void {
    if (event.type !== "evse.link") return;
    event.link.close();
    const why = this.outlet.state.fault ??
      (this.session.isLive
        ? "a session is running"
        : this.outlet.state.state === "Fallback"
        ? "the outlet changes to basic charging"
        : "no car is plugged in");
    this.note(`a connection was refused: ${why}`);
  }

  giveUpSession(): void {
    this.session.giveUp();
    this.note("the session did not end by itself and was stopped");
  }

  /** While coming to rest: answers what is awaited, ends what lingers. */
  hasten(): void {
    if (this.isOpen) this.session.settle("evse.stopTransfer");
    this.session.hasten(this.#sinceMs);
    // A faulted outlet lets the car go, though it takes no other.
    if (this.session.isKept && this.isRested) this.release();
  }

  /** Carries out one message by its type; the machine has decided that it counts now. */
  take(event: MachineEvent): void {
    if (event.type === "evse.startCableCheck") {
      this.#cableCheckFailure = undefined;
    }
    if (event.type === "evse.closeContactor") this.#isAdvanced = true;
    this.#orders.take(event);
    if (event.type === "evse.allocation") this.look();
    if (event.type === "evse.authorised") this.#enrol();
  }

  // ---- steps ----

  stepCableCheck(): void {
    const result = this.outlet.cableCheck();
    if (result === "running") return;
    if (result !== "done") {
      this.#cableCheckFailure = result.failed;
      return;
    }
    this.outlet.state.cableCheck = "passed";
    this.note("the cable check has passed");
  }

  /** The verdict and its reason at once: nobody sees the one without the other. */
  cableCheckFailed(): void {
    this.outlet.state.cableCheck = "failed";
    this.fault(this.cableCheckFailure ?? "the cable check failed", false);
  }

  /** Closes as soon as every permit is there. */
  stepClosing(): void {
    const { loop, permits } = this.outlet;
    if (loop.order === "closed" || this.outlet.closingFault()) return;
    if (permits.verdict(this.#mono).charge) loop.set("closed");
  }

  closingFailed(): void {
    const verdict = this.outlet.permits.verdict(this.#mono);
    const why = verdict.charge
      ? "the contactor did not close in time"
      : verdict.reason;
    this.end(this.outlet.closingFault() ?? why);
  }

  refuseClosing(): void {
    this.session.awaits("evse.closeContactor");
    this.session.settle("evse.closeContactor", "the outlet is not ready");
  }

  /** Asked to stop while the outlet comes to rest or has nothing to stop. */
  awaitOpen(): void {
    this.session.awaits("evse.stopTransfer");
    if (this.isOpen) this.session.settle("evse.stopTransfer");
  }

  /** Twice a second: renews what the gateway vouches for, and reports. */
  beat(): void {
    this.outlet.beat(this.#mono);
    if (!this.session.isLive) return;
    this.session.insist();
    this.look();
    this.#reports.site(this.#self, false);
    this.#reports.power(this.#self);
  }

  // ---- ends ----

  /** The session must end for a reason of the station. */
  end(reason: string): void {
    this.#orders.end(reason);
  }

  /** As `end`, and the outlet is out of use until unplugged, or until reset when `latched`. */
  fault(reason: string, latched: boolean): void {
    this.end(reason);
    this.outlet.latched ||= latched;
  }

  emergency(): void {
    this.outlet.off(true);
    this.fault("emergency stop", true);
  }

  /** First thing in `Ending` and `Faulted`: power down, and the session learns of it. */
  rest(): void {
    const { session } = this;
    this.outlet.off();
    this.fallback.rest();
    session.settle("evse.closeContactor", session.reason);
    if (this.isWelded) session.settle("evse.stopTransfer", session.reason);
    session.tell({ type: "session.wake" });
    this.#reports.site(this.#self, true);
  }

  /** The outlet is at rest: unlocks and closes the account of the session. */
  release(): void {
    const { session, outlet } = this;
    if (!session.isPaused) outlet.devices.lock.unlock();
    if (session.isKept) {
      this.#concluded();
      this.#reports.energy(this.#self);
      this.note(`session ended: ${session.reason}`);
      if (!session.isPaused) outlet.devices.farCar?.leave();
    }
    session.forget();
    this.#asked = undefined;
    this.#reports.gone(this.#self);
    outlet.clear();
    const faulted = outlet.latched || outlet.state.state === "Faulted";
    if (!faulted) outlet.state.fault = undefined;
  }

  /** What the end of the session means for basic charging. */
  #concluded(): void {
    const { session, outlet: { state } } = this;
    const conclusive = this.#isAdvanced || state.fault !== undefined ||
      state.eim === "rejected";
    const { isBasic: basic, hasFailed: failed } = session;
    this.fallback.ended({ basic, failed, conclusive });
  }

  /** The fault is over. */
  reset(): void {
    this.release();
    this.fallback.reset();
    this.outlet.latched = false;
    this.outlet.state.fault = undefined;
    this.note("the fault was cleared");
  }

  /** The car has gone. */
  left(): void {
    this.outlet.state.paused = undefined;
    this.fallback.reset();
    this.outlet.devices.lock.unlock();
    this.note("unplugged");
  }

  get #mono(): number {
    return kernelOf(this.#self).clock.monoMs();
  }
}
