/**
 * What an evse tells others: the site each second, and people in plain words.
 *
 * @module
 */

import type { AnyActorRef } from "xstate";
import { kernelOf, tell } from "../kernel/mod.ts";
import type { SiteEvent } from "../site/messages.ts";
import type { AccountNote } from "./messages.ts";
import type { Outlet } from "./outlet.ts";

const SITE_EVERY_MS = 1_000;
const POWER_NOTE_EVERY_MS = 5_000;
const NOTABLE_CHANGE = 0.1;
const NOTABLE_W = 100;

/** Keeps what was said last, so that nothing is said twice too soon. */
export class Reports {
  readonly #outlet: Outlet;
  #siteMs = -Infinity;
  #siteKnows = false;
  #notedMs = -Infinity;
  #notedW = 0;
  #chargedWh = 0;
  #dischargedWh = 0;

  constructor(outlet: Outlet) {
    this.#outlet = outlet;
  }

  /** A line of the account. */
  note(from: AnyActorRef, what: string, powerW?: number): void {
    const chargerId = this.#outlet.id;
    const line: AccountNote = {
      type: "account.note",
      chargerId,
      what,
      ...(powerW !== undefined && { powerW }),
    };
    tell(from, "account", line);
  }

  /** A session begins: energy counts from here. */
  begin(): void {
    const meter = this.#outlet.devices.meter.latest();
    this.#chargedWh = meter.chargedWh;
    this.#dischargedWh = meter.dischargedWh;
    this.#notedW = 0;
    this.#notedMs = -Infinity;
  }

  /** Energy of the session, both ways, as a line of the account. */
  energy(from: AnyActorRef): void {
    const meter = this.#outlet.devices.meter.latest();
    const charged = meter.chargedWh - this.#chargedWh;
    const discharged = meter.dischargedWh - this.#dischargedWh;
    this.note(
      from,
      `energy: ${kilo(charged, 2)} kWh into the vehicle, ${
        kilo(discharged, 2)
      } kWh to the grid`,
    );
  }

  /** Power in words when its direction or size has changed. */
  power(from: AnyActorRef): void {
    const nowMs = kernelOf(from).clock.monoMs();
    const { powerW } = this.#outlet.devices.stage.latest();
    const size = Math.abs(powerW) < NOTABLE_W ? 0 : powerW;
    const turned = Math.sign(size) !== Math.sign(this.#notedW);
    const grown =
      Math.abs(size - this.#notedW) > NOTABLE_CHANGE * Math.abs(this.#notedW);
    if (!(turned || grown) || nowMs - this.#notedMs < POWER_NOTE_EVERY_MS) {
      return;
    }
    this.#notedMs = nowMs;
    this.#notedW = size;
    const what = size > 0
      ? `charging at ${kilo(size, 1)} kW`
      : size < 0
      ? `discharging at ${kilo(size, 1)} kW`
      : "no power flows";
    this.note(from, what, powerW);
  }

  /** The site hears of the vehicle at once when `changed`, else each second. */
  site(from: AnyActorRef, changed: boolean): void {
    const { id, state, board, loop } = this.#outlet;
    const nowMs = kernelOf(from).clock.monoMs();
    if (
      state.sessionId === undefined ||
      (!changed && nowMs - this.#siteMs < SITE_EVERY_MS)
    ) return;
    this.#siteMs = nowMs;
    this.#siteKnows = true;
    const report: SiteEvent = {
      type: "site.vehicle",
      chargerId: id,
      sessionId: state.sessionId,
      vehicle: state.vehicle,
      outlet: board.limits(),
      transferring: loop.order === "transfer",
    };
    tell(from, "site", report);
  }

  /** The site forgets the vehicle. */
  gone(from: AnyActorRef): void {
    if (!this.#siteKnows) return;
    this.#siteKnows = false;
    const report: SiteEvent = {
      type: "site.vehicleGone",
      chargerId: this.#outlet.id,
    };
    tell(from, "site", report);
  }
}

function kilo(watts: number, digits: number): string {
  return (watts / 1000).toFixed(digits);
}
