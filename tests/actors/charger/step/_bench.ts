/** A pure outlet on virtual time: steps, orders and reports by hand, no actor. */

import assert from "node:assert/strict";
import { DEFAULT_TIMES } from "../../../../actors/charger/config.ts";
import type { ChargerEvent } from "../../../../actors/charger/events.ts";
import { orderOf } from "../../../../actors/charger/order_of.ts";
import type { OutletConfig } from "../../../../actors/charger/outlet_config.ts";
import { isWaiting } from "../../../../actors/charger/look_driver.ts";
import { stationView } from "../../../../actors/charger/station_view.ts";
import type {
  Effect,
  EvseReply,
} from "../../../../actors/charger/step/effects.ts";
import type { StepEvent } from "../../../../actors/charger/step/input.ts";
import {
  blankEvse,
  type EvseState,
} from "../../../../actors/charger/step/state.ts";
import { step } from "../../../../actors/charger/step/step.ts";
import type { EvseView } from "../../../../actors/charger/step/view.ts";
import type { Allocation } from "../../../../actors/site/site_messages.ts";
import { UNBOUNDED } from "../../../../drivers/realtime/order.ts";
import type {
  StationView,
  VehicleView,
} from "../../../../protocols/iso15118/shared/secc/types.ts";
import { AC_OFFER, DC_OFFER } from "../_offers.ts";
import { FakeOutlet } from "./_outlet.ts";

export const VEHICLE: VehicleView = {
  service: "DC_BPT",
  controlMode: "dynamic",
  maxChargeW: 11_000,
  minChargeW: 0,
  maxDischargeW: 10_000,
  minDischargeW: 0,
  maxV: 450,
  minV: 200,
  loopMs: 250,
};

export const AC_VEHICLE: VehicleView = {
  service: "AC_BPT",
  controlMode: "dynamic",
  maxChargeW: 11_000,
  minChargeW: 0,
  maxDischargeW: 10_000,
  minDischargeW: 0,
  phases: 3,
};

const WALL_MS = 1_790_000_000_000;
const TICK_MS = 10;
const LOOK_MS = 20;

export function configOf(
  kind: "ac" | "dc",
  change: Partial<OutletConfig> = {},
): OutletConfig {
  return {
    id: "1",
    kind,
    station: kind === "dc" ? DC_OFFER : AC_OFFER,
    times: DEFAULT_TIMES,
    isFree: true,
    hasFarCar: false,
    cable: { attached: true, maxA: UNBOUNDED },
    meterId: "meter-1",
    riseWPerS: UNBOUNDED,
    gridReturnMs: 0,
    ...change,
  };
}

/** One outlet; time passes in `run` only. */
export class StepBench {
  readonly config: OutletConfig;
  readonly outlet: FakeOutlet;
  state: EvseState;
  monoMs = 1_000;
  nextSession = 1;
  clockFault: string | undefined;
  /** What the car does after each turn of the loop. */
  car: () => void = () => {};
  readonly effects: Effect[] = [];
  readonly log: { readonly event: StepEvent; readonly view: EvseView }[] = [];
  #linkNumber = 0;
  #beatMs = 0;

  constructor(kind: "ac" | "dc" = "dc", change: Partial<OutletConfig> = {}) {
    this.config = configOf(kind, change);
    this.outlet = new FakeOutlet(kind);
    this.state = blankEvse(this.config.isFree);
    this.outlet.tick(this.monoMs);
    this.send({ type: "evse.look" });
    this.run(100);
  }

  view(): EvseView {
    return {
      nowMs: WALL_MS + this.monoMs,
      monoMs: this.monoMs,
      report: this.outlet.latest(),
      ...(this.clockFault !== undefined && { clockFault: this.clockFault }),
      nextSession: this.nextSession,
    };
  }

  /** One event; its effects are kept, its order is written. */
  send(event: StepEvent): readonly Effect[] {
    const view = this.view();
    this.log.push({ event, view });
    const result = step(this.config, this.state, event, view);
    this.state = result.state;
    this.outlet.write(orderOf(this.config, this.state, view));
    this.effects.push(...result.effects);
    for (const effect of result.effects) {
      if (effect.do === "startSession" || effect.do === "takeNumber") {
        this.nextSession++;
      }
      if (effect.do === "ask" && this.config.isFree) {
        this.send({
          type: "evse.answer",
          number: effect.number,
          accepted: true,
          means: "free",
          why: "",
        });
      }
    }
    return result.effects;
  }

  /** Time passes: the loop turns, the evse looks. */
  run(ms: number, until: () => boolean = () => false): boolean {
    for (const end = this.monoMs + ms; this.monoMs < end;) {
      if (until()) return true;
      this.monoMs += TICK_MS;
      this.outlet.tick(this.monoMs);
      this.car();
      if (this.monoMs - this.#beatMs >= 500) {
        this.#beatMs = this.monoMs;
        this.send({ type: "evse.beat" });
      } else if (this.monoMs % LOOK_MS === 0) this.#look();
    }
    return until();
  }

  #look(): void {
    const { report } = this.view();
    const isNews = this.state.session !== undefined ||
      isWaiting(this.state, report) || this.#isPilotNews();
    if (isNews) this.send({ type: "evse.look" });
  }

  #isPilotNews(): boolean {
    const { state } = this.outlet.latest().pilot;
    return (state === "A") !== (this.state.phase === "Unplugged") ||
      this.outlet.wrongs.pressed;
  }

  /** As `run`, while the session keeps saying what the vehicle says. */
  talk(ms: number, vehicle: VehicleView = VEHICLE): void {
    for (const end = this.monoMs + ms; this.monoMs < end;) {
      this.send({ type: "evse.vehicle", vehicle });
      this.run(250);
    }
  }

  allot(targetW: number, change: Partial<Allocation> = {}): void {
    const allocation: Allocation = {
      chargerId: "1",
      targetW,
      minW: -22_000,
      maxW: 22_000,
      maxA: [63, 63, 63],
      untilMonoMs: this.monoMs + 600_000,
      described: true,
      by: "grid",
      reason: "test",
      sources: [],
      discharge: { allowed: true, why: "" },
      ...change,
    };
    this.send({ type: "evse.allocation", allocation });
  }

  plugIn(): void {
    this.outlet.pilot = "B";
    this.run(100);
  }

  connect(): void {
    this.plugIn();
    this.link();
    this.run(40);
  }

  link(isSamePeer = false): number {
    const link = ++this.#linkNumber;
    this.send({ type: "evse.link", link, isSamePeer });
    return link;
  }

  /** From connected to the contactor closed (DC). */
  prepare(): void {
    this.send({ type: "evse.vehicle", vehicle: VEHICLE });
    this.outlet.pilot = "C";
    this.allot(0);
    this.send({ type: "evse.startCableCheck", maxV: 450 });
    assert.ok(
      this.run(5_000, () => this.station().cableCheck === "passed"),
      `cable check: ${this.words()}`,
    );
    const voltageV = this.outlet.batteryV;
    this.send({ type: "evse.preCharge", voltageV });
    assert.ok(this.run(2_000, () => this.station().preChargeMatched));
    this.outlet.inlet = true;
    this.send({ type: "evse.closeContactor" });
    this.run(2_000, () => this.settled().length > 0);
  }

  /** All the way to power (DC). */
  transfer(targetW: number): void {
    this.connect();
    this.prepare();
    this.allot(targetW);
    this.send({ type: "evse.startTransfer" });
    this.talk(2_000);
  }

  /** All the way to power (AC, with messages). */
  acTransfer(targetW: number, vehicle = AC_VEHICLE): void {
    this.connect();
    this.send({ type: "evse.vehicle", vehicle });
    this.outlet.pilot = "C";
    this.allot(targetW);
    this.send({ type: "evse.closeContactor" });
    this.run(1_500, () => this.settled().length > 0);
    this.send({ type: "evse.startTransfer" });
    this.talk(2_000, vehicle);
  }

  station(): StationView {
    return stationView(this.config, this.state, this.view());
  }

  events(): ChargerEvent[] {
    return this.effects.flatMap((effect) =>
      effect.do === "publish" ? [effect.event] : []
    );
  }

  kinds(): string[] {
    return this.events().map(({ kind }) => kind);
  }

  find<K extends ChargerEvent["kind"]>(kind: K) {
    return this.events().filter((event): event is
      & ChargerEvent
      & { kind: K } => event.kind === kind
    );
  }

  replies(): EvseReply[] {
    return this.effects.flatMap((effect) =>
      effect.do === "reply" ? [effect.reply] : []
    );
  }

  settled() {
    return this.effects.flatMap((effect) =>
      effect.do === "tellSession" && effect.message.type === "session.settled"
        ? [effect.message.settled]
        : []
    );
  }

  told(type: string): boolean {
    return this.effects.some((effect) =>
      effect.do === "tellSession" && effect.message.type === type
    );
  }

  words(): string {
    return `${this.state.phase}: ${this.kinds()} ${
      JSON.stringify(this.state.faults)
    } ${this.state.trouble}`;
  }
}
