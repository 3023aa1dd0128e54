/**
 * Carries out what the evse is told: by its session, the site, a person, and
 * its own drivers. When a message counts is the machine's matter.
 *
 * @module
 */

import type { AnyActorRef } from "xstate";
import type { VehicleView } from "../../protocols/iso15118/secc/types.ts";
import { kernelOf } from "../kernel/mod.ts";
import type { MachineEvent } from "./messages.ts";
import type { Outlet } from "./outlet.ts";
import type { Reports } from "./reports.ts";
import type { SessionKeeper } from "./session_keeper.ts";

/** Message by message, to the outlet, the session and those who listen. */
export class Orders {
  readonly #outlet: Outlet;
  readonly #session: SessionKeeper;
  readonly #reports: Reports;
  readonly #self: AnyActorRef;

  constructor(
    outlet: Outlet,
    session: SessionKeeper,
    reports: Reports,
    self: AnyActorRef,
  ) {
    this.#outlet = outlet;
    this.#session = session;
    this.#reports = reports;
    this.#self = self;
  }

  /** Carries out one message by its type; the machine has decided that it counts now. */
  take(event: MachineEvent): void {
    const { clock } = kernelOf(this.#self);
    switch (event.type) {
      case "evse.allocation":
        this.#outlet.allocation(
          event.allocation,
          clock.nowMs(),
          clock.monoMs(),
        );
        this.#holdSchedule();
        return;
      case "evse.notify":
        this.#outlet.state.notification = event.notification;
        this.#session.tell({ type: "session.wake" });
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
        this.#session.spoke();
        this.#obey(event);
    }
  }

  #obey(event: MachineEvent): void {
    const outlet = this.#outlet;
    const session = this.#session;
    switch (event.type) {
      case "evse.vehicle":
        this.#vehicle(event.vehicle);
        return;
      case "evse.startCableCheck":
        outlet.startCableCheck(event.maxV);
        return;
      case "evse.preCharge":
        outlet.preCharge(event.voltageV);
        return;
      case "evse.closeContactor":
        session.awaits("evse.closeContactor");
        if (!session.isBasic) {
          this.#note(
            `schedule agreed, ${outlet.state.vehicle?.controlMode} mode`,
          );
        }
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
        // A basic car has been given its time by the pilot; it knows no ramp.
        outlet.off(session.isBasic);
        this.#reports.site(this.#self, true);
        return;
      case "evse.sessionOver":
        session.over(event);
    }
  }

  #flow(from: "closed" | "transfer", to: "closed" | "transfer"): void {
    if (this.#outlet.loop.order !== from) return;
    this.#outlet.sessionSpoke(this.#mono);
    this.#outlet.loop.set(to);
    this.#reports.site(this.#self, true);
  }

  #vehicle(vehicle: VehicleView): void {
    const known = this.#outlet.state.vehicle;
    this.#outlet.vehicle(vehicle);
    this.#outlet.schedule.agreed(vehicle, this.#outlet.board.band());
    const { order } = this.#outlet.loop;
    if (order === "closed" || order === "transfer") {
      this.#outlet.sessionSpoke(this.#mono);
    }
    const changed = known?.service !== vehicle.service ||
      known.maxChargeW !== vehicle.maxChargeW ||
      known.maxDischargeW !== vehicle.maxDischargeW;
    this.#reports.site(this.#self, changed);
  }

  /** Asks a car in Scheduled mode for a new schedule when the site's bounds have moved. */
  #holdSchedule(): void {
    const { state, board, loop, schedule } = this.#outlet;
    const { vehicle } = state;
    if (vehicle?.controlMode !== "scheduled" || vehicle.boundByLoop) return;
    if (loop.order !== "transfer" || state.notification) return;
    if (!schedule.isOutdated(board.band(), this.#mono)) return;
    state.notification = { kind: "ScheduleRenegotiation", maxDelayS: 10 };
    this.#note("a new schedule is asked for");
    this.#session.tell({ type: "session.wake" });
  }

  #authorised(): void {
    const { state } = this.#outlet;
    if (state.eim === "accepted" || !this.#session.isLive) return;
    state.eim = "accepted";
    this.#note("authorised");
    this.#session.tell({ type: "session.wake" });
  }

  #askToStop(reason: string): void {
    this.#session.askedToStop(reason);
    this.#note(`asked to stop: ${reason}`);
    this.#outlet.state.notification = { kind: "Terminate", maxDelayS: 0 };
    this.#session.tell({ type: "session.wake" });
  }

  /** The session must end for a reason of the station. */
  end(reason: string): void {
    this.#session.reason = reason;
    this.#outlet.state.fault = reason;
    this.#note(reason);
  }

  #note(what: string): void {
    this.#reports.note(this.#self, what);
  }

  get #mono(): number {
    return kernelOf(this.#self).clock.monoMs();
  }
}
