/**
 * What a basic session says and keeps: commands to the evse, lines of the
 * account, its record with the reason of its end.
 *
 * @module
 */

import type { AnyActorRef } from "xstate";
import type { Command } from "../../protocols/iso15118/secc/types.ts";
import { kernelOf, tell } from "../kernel/mod.ts";
import { UNEXPLAINED } from "../session/record_keeper.ts";
import { BasicSupply } from "./basic_supply.ts";
import type { BasicOptions } from "./config.ts";
import type { AccountNote, BasicInput } from "./messages.ts";
import type { Outlet } from "./outlet.ts";

interface End {
  readonly how: "terminated" | "failed";
  readonly reason: string;
}

/** Memory of one basic session. */
export class BasicTalk {
  readonly supply: BasicSupply;
  readonly #outlet: Outlet;
  readonly input: BasicInput;
  readonly #records: BasicOptions["records"];
  readonly #self: AnyActorRef;
  #end: End | undefined;
  #charges = false;
  #toldA = 0;
  #missesAir = false;

  constructor(
    outlet: Outlet,
    options: BasicOptions,
    input: BasicInput,
    self: AnyActorRef,
  ) {
    this.#self = self;
    this.supply = new BasicSupply(outlet, options);
    this.#outlet = outlet;
    this.input = input;
    this.#records = options.records;
  }

  // ---- what guards ask ----

  /** A fault of the station, in words. */
  get fault(): string | undefined {
    return this.#outlet.state.fault;
  }

  get isAskedToStop(): boolean {
    return this.#outlet.state.notification?.kind === "Terminate";
  }

  get isAuthorised(): boolean {
    return this.#outlet.state.eim === "accepted";
  }

  get isOverdrawn(): boolean {
    return this.supply.isOverdrawn(this.#monoMs);
  }

  /** The current has to end: a person asks, or the site has nothing left. */
  get mustStop(): boolean {
    return this.isAskedToStop || this.supply.isDenied(this.#nowMs);
  }

  /** The site has power again, the car is still there. */
  get mayGoOn(): boolean {
    if (this.mustStop) return false;
    this.#offer();
    return this.supply.amps > 0;
  }

  get isEnded(): boolean {
    return this.#end !== undefined;
  }

  // ---- what transitions do ----

  /** No power is offered to somebody who may not have it. */
  ask(): void {
    this.supply.withhold(this.#monoMs);
    this.order({ type: "evse.authorise", evccid: undefined });
  }

  order(command: Command): void {
    tell(this.#self, `evse:${this.input.chargerId}`, command);
  }

  /** The car is still served: renews the permit, brings offer and record up to date. */
  renew(): void {
    this.order({ type: "evse.vehicle", vehicle: this.supply.vehicle() });
    this.#offer();
    this.#say();
  }

  /** As `renew`, while no offer is made. */
  stay(): void {
    this.order({ type: "evse.vehicle", vehicle: this.supply.vehicle() });
  }

  charges(): void {
    this.#charges = true;
    this.renew();
  }

  withhold(): void {
    this.supply.withhold(this.#monoMs);
    this.#note(
      this.isAskedToStop
        ? "the car is asked to stop by its pilot"
        : "the site has no power for the car: it is asked to stop by its pilot",
    );
    this.#state("asked to stop");
  }

  open(): void {
    this.#charges = false;
    this.#toldA = 0;
    if (this.isAskedToStop) {
      this.endsBy("terminated", "the station stopped charging");
    }
    if (this.#end) this.supply.withhold(this.#monoMs);
    const reason = this.#end?.reason ?? "the car takes no current";
    this.order({ type: "evse.stopTransfer", reason });
    this.#state("opening the contactor");
  }

  /** The first reason stands. */
  endsBy(how: End["how"], reason: string): void {
    this.#end ??= { how, reason };
  }

  close(): void {
    const end = this.#end ?? UNEXPLAINED;
    this.supply.withhold(this.#monoMs);
    this.#records?.close(this.input.sessionNumber, {
      endedMs: this.#nowMs,
      ...end,
    });
    this.order({ type: "evse.sessionOver", ...end });
  }

  #offer(): void {
    this.supply.offer(this.#nowMs, this.#monoMs);
  }

  /** In the record at each look; to the account when the current has changed. */
  #say(): void {
    const amps = Math.round(this.supply.amps);
    if (!this.#charges) {
      this.#sayWaiting(amps);
      return;
    }
    const words = `charging without communication (basic, ${amps} A)`;
    this.#state(words);
    if (amps === this.#toldA) return;
    this.#toldA = amps;
    this.#note(words);
  }

  #sayWaiting(amps: number): void {
    const misses = this.supply.lacksVentilation;
    if (misses && !this.#missesAir) {
      this.#note("the car asks for ventilation, which is not here: no power");
    }
    this.#missesAir = misses;
    this.#state(
      misses
        ? "no power: the car asks for ventilation"
        : amps > 0
        ? `waiting for the car (basic, ${amps} A offered)`
        : "waiting for power from the site",
    );
  }

  #state(state: string): void {
    this.#records?.update(this.input.sessionNumber, { state });
  }

  #note(what: string): void {
    const { chargerId } = this.input;
    const note: AccountNote = { type: "account.note", chargerId, what };
    tell(this.#self, "account", note);
  }

  get #nowMs(): number {
    return kernelOf(this.#self).clock.nowMs();
  }

  get #monoMs(): number {
    return kernelOf(this.#self).clock.monoMs();
  }
}
