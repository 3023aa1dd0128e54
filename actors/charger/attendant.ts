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
import type { VehicleView } from "../../protocols/iso15118/iso20/secc/types.ts";
import { kernelOf } from "../kernel/mod.ts";
import type { SessionInput } from "./config.ts";
import type { MachineEvent } from "./messages.ts";
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
  readonly #reports: Reports;
  readonly #self: AnyActorRef;
  #sinceMs = 0;
  #cableCheckFailure: string | undefined;

  constructor(outlet: Outlet, self: AnyActorRef) {
    this.outlet = outlet;
    this.session = new SessionKeeper(outlet, self);
    this.#reports = new Reports(outlet);
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
    return !this.outlet.plugged && !this.session.isFresh;
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
    const input = this.session.accept(event.link);
    this.#reports.begin();
    const { kind } = this.outlet.config.authorisation;
    this.note(`a car has connected${kind === "free" ? ", authorised" : ""}`);
    return input;
  }

  refuse(event: MachineEvent): void {
    if (event.type !== "evse.link") return;
    event.link.close();
    const why = this.outlet.state.fault ??
      (this.session.isLive ? "a session is running" : "no car is plugged in");
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

  // ---- messages ----

  /** Carries out one message by its type; the machine has decided that it counts now. */
  take(event: MachineEvent): void {
    const { clock } = kernelOf(this.#self);
    switch (event.type) {
      case "evse.allocation":
        this.outlet.allocation(event.allocation, clock.nowMs(), clock.monoMs());
        this.#holdSchedule();
        return;
      case "evse.notify":
        this.outlet.state.notification = event.notification;
        this.session.tell({ type: "session.wake" });
        return;
      case "evse.stop":
        this.#askToStop(event.reason);
        return;
      case "evse.trip":
        this.end(`${event.trip.name}: ${event.trip.reason}`);
        return;
      case "evse.authorised":
        this.#authorised();
        return;
      default:
        this.session.spoke();
        this.#obey(event);
    }
  }

  #obey(event: MachineEvent): void {
    const { outlet, session } = this;
    switch (event.type) {
      case "evse.vehicle":
        this.#vehicle(event.vehicle);
        return;
      case "evse.startCableCheck":
        this.#cableCheckFailure = undefined;
        outlet.startCableCheck(event.maxV);
        return;
      case "evse.preCharge":
        outlet.preCharge(event.voltageV);
        return;
      case "evse.closeContactor":
        session.awaits("evse.closeContactor");
        this.note(`schedule agreed, ${outlet.state.vehicle?.controlMode} mode`);
        outlet.close(this.#mono);
        return;
      case "evse.startTransfer":
        outlet.renegotiated();
        this.#flow("closed", "transfer");
        return;
      case "evse.standby":
        this.#flow("transfer", "closed");
        return;
      case "evse.stopTransfer":
        session.awaits("evse.stopTransfer");
        session.reason = event.reason;
        outlet.renegotiated();
        outlet.off();
        this.#reports.site(this.#self, true);
        return;
      case "evse.sessionOver":
        session.over(event);
    }
  }

  #flow(from: "closed" | "transfer", to: "closed" | "transfer"): void {
    if (this.outlet.loop.order !== from) return;
    this.outlet.sessionSpoke(this.#mono);
    this.outlet.loop.set(to);
    this.#reports.site(this.#self, true);
  }

  #vehicle(vehicle: VehicleView): void {
    const known = this.outlet.state.vehicle;
    this.outlet.vehicle(vehicle);
    this.outlet.schedule.agreed(vehicle, this.outlet.board.band());
    const { order } = this.outlet.loop;
    if (order === "closed" || order === "transfer") {
      this.outlet.sessionSpoke(this.#mono);
    }
    const changed = known?.service !== vehicle.service ||
      known.maxChargeW !== vehicle.maxChargeW ||
      known.maxDischargeW !== vehicle.maxDischargeW;
    this.#reports.site(this.#self, changed);
  }

  /** Asks a car in Scheduled mode for a new schedule when the site's bounds have moved. */
  #holdSchedule(): void {
    const { state, board, loop, schedule } = this.outlet;
    if (state.vehicle?.controlMode !== "scheduled") return;
    if (loop.order !== "transfer" || state.notification) return;
    if (!schedule.isOutdated(board.band(), this.#mono)) return;
    state.notification = { kind: "ScheduleRenegotiation", maxDelayS: 10 };
    this.note("a new schedule is asked for");
    this.session.tell({ type: "session.wake" });
  }

  #authorised(): void {
    const { state } = this.outlet;
    if (state.eim === "accepted" || !this.session.isLive) return;
    state.eim = "accepted";
    this.note("authorised");
    this.session.tell({ type: "session.wake" });
  }

  #askToStop(reason: string): void {
    this.session.askedToStop(reason);
    this.note(`asked to stop: ${reason}`);
    this.outlet.state.notification = { kind: "Terminate", maxDelayS: 0 };
    this.session.tell({ type: "session.wake" });
  }

  // ---- steps ----

  stepCableCheck(): void {
    const result = this.outlet.cableCheck();
    if (result === "running") return;
    if (result !== "done") {
      this.#cableCheckFailure = result.failed;
      this.outlet.state.cableCheck = "failed";
      return;
    }
    this.outlet.state.cableCheck = "passed";
    this.note("the cable check has passed");
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
    this.#reports.site(this.#self, false);
    this.#reports.power(this.#self);
  }

  // ---- ends ----

  /** The session must end for a reason of the station. */
  end(reason: string): void {
    this.session.reason = reason;
    this.outlet.state.fault = reason;
    this.note(reason);
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
      this.#reports.energy(this.#self);
      this.note(`session ended: ${session.reason}`);
      if (!session.isPaused) outlet.devices.farCar?.leave();
    }
    session.forget();
    this.#reports.gone(this.#self);
    outlet.clear();
    const faulted = outlet.latched || outlet.state.state === "Faulted";
    if (!faulted) outlet.state.fault = undefined;
  }

  /** The fault is over. */
  reset(): void {
    this.release();
    this.outlet.latched = false;
    this.outlet.state.fault = undefined;
    this.note("the fault was cleared");
  }

  /** The car has gone. */
  left(): void {
    this.outlet.state.paused = undefined;
    this.outlet.devices.lock.unlock();
    this.note("unplugged");
  }

  get #mono(): number {
    return kernelOf(this.#self).clock.monoMs();
  }
}
