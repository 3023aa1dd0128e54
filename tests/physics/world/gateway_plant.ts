/**
 * The real gateway as a plant: `assemble` and `gateway` over the twins of a
 * world, on virtual time, its loops turned every 10 ms as by the realtime
 * Worker, and cars that come over links in memory.
 *
 * @module
 */

import { lateYes } from "../../actors/charger/_authorisers.ts";
import { fromCallback } from "xstate";
import { assemble } from "../../../app/assemble.ts";
import type { ChargerEventMessage } from "../../../actors/charger/events.ts";
import { type Known, knownAfter } from "../../../actors/control/known.ts";
import { sentencesOf } from "../../../actors/control/sentences.ts";
import { ChargerGroups } from "../../../app/charger_groups.ts";
import { gateway } from "../../../app/gateway.ts";
import {
  type Logic,
  makeKernel,
  type RunningSystem,
  seededRandom,
  startSystem,
  VirtualClock,
} from "../../../actors/kernel/mod.ts";
import type { AccountMessage } from "../../../actors/control/messages.ts";
import { tell } from "../../_tell.ts";
import type {
  OpenSiteMeter,
  PowerRequest,
  SiteMeterReading,
  SiteReply,
} from "../../../actors/site/mod.ts";
import type { TwinOutlet } from "../../../drivers/testbench/mod.ts";
import { START_MS } from "../../simulation/_world.ts";
import type { OwnerRules, Triple, Wish } from "../judge/types.ts";
import { CarClock } from "./car_clock.ts";
import { configOf } from "./gateway_config.ts";
import { watchedLink } from "./gateway_links.ts";
import {
  AllocationSeam,
  hardwareOf,
  type TurnedLoop,
} from "./gateway_seams.ts";
import type { PhysicalCar } from "./physical_car.ts";
import type { MakePlant, Plant, PlantInput } from "./plant.ts";
import { rotated } from "./truth.ts";
import { Visit } from "./visit.ts";

const STEP_MS = 10;
const NOMINAL_V = 230;
/** A wall clock that is not synchronised is off by so much. */
const UNSYNCED_MS = 5_000;

/** A station that confirms what a person should, does so this often. */
const CONFIRMS_MS = 1_000;

/** Sentences kept of a world. */
const ACCOUNT_LINES_MAX = 2_000;

/** Makes the gateway. */
export const gatewayPlant: MakePlant = (input) => new GatewayPlant(input);

class GatewayPlant implements Plant {
  readonly twins: readonly TwinOutlet[];
  readonly #input: PlantInput;
  readonly #config;
  readonly #clock = new VirtualClock({ startMs: START_MS });
  readonly #carClock = new CarClock(START_MS);
  readonly #system: RunningSystem;
  readonly #loops: readonly TurnedLoop[];
  readonly #allocations: AllocationSeam;
  readonly #visits: (Visit | undefined)[];
  /** Wishes that wait for their answer, in the order they were told. */
  readonly #asked: Wish[] = [];
  readonly #lines: string[] = [];
  readonly #known = new Map<string, Known>();
  #other: Triple = [0, 0, 0];
  #nowMs = 0;

  constructor(input: PlantInput) {
    this.#input = input;
    const { script, tamper } = input;
    const config = configOf(script);
    this.#config = tamper.config?.(config) ?? config;
    const { set, loops, twins } = hardwareOf(
      this.#config.chargers,
      (id) => input.twinOptions(Number(id) - 1),
      tamper,
    );
    this.#loops = loops;
    this.twins = twins;
    this.#visits = twins.map(() => undefined);
    this.#allocations = new AllocationSeam(tamper);
    const kernel = makeKernel({
      clock: this.#clock,
      random: seededRandom(script.seed),
    });
    const account = this.#account();
    const parts = assemble(this.#config, {
      kernel,
      account,
      hardware: () => set,
      openSiteMeter: () => () => this.#siteMeter(),
      connect: () => Promise.reject(new Error("there are no virtual cars")),
      authoriser: (id, clock) => lateYes(clock, this.#identifiesMs(id)),
    });
    this.#system = startSystem(
      gateway({
        ...parts,
        chargers: new ChargerGroups(parts.chargers),
        account,
      }),
      { kernel },
    );
  }

  arrive(n: number, car: PhysicalCar): void {
    const { script, judge, tamper } = this.#input;
    const outlet = this.#id(n);
    const clock = this.#carClock;
    const connect = () => {
      const link = watchedLink({
        outlet,
        script: car.script,
        clock,
        judge,
        tamper,
      });
      this.#tell(`evse:${outlet}`, { type: "evse.link", link: link.station });
      return link.car;
    };
    const place = script.outlets[n];
    if (place === undefined) throw new Error(`no outlet ${outlet}`);
    const { kind, phases, maxA, cableA } = place;
    const outletA = Math.min(maxA, cableA);
    const parts = { kind, phases, outletA, car, clock, connect };
    this.#visits[n] = new Visit(parts, this.#nowMs);
  }

  leave(n: number): boolean {
    const visit = this.#visits[n];
    visit?.end();
    const isLocked = this.twins[n]?.circuit.plug.locked ?? false;
    return (visit?.over ?? true) && !isLocked;
  }

  async tick(nowMs: number): Promise<void> {
    const gapMs = nowMs - this.#nowMs;
    if (gapMs > STEP_MS) this.#clock.stall(gapMs - STEP_MS);
    this.#nowMs = nowMs;
    this.#authorise(nowMs);
    if (this.#input.tamper.confirmsItself && nowMs % CONFIRMS_MS === 0) {
      this.#visits.forEach((_, n) => {
        this.reset(n);
        this.start(n);
      });
    }
    this.#carClock.advance(nowMs);
    this.#visits.forEach((visit, n) =>
      visit?.tick(nowMs, this.twins[n]?.circuit.dutyPercent ?? 0)
    );
    await this.#clock.advance(Math.min(gapMs, STEP_MS));
    this.#allocations.hold(this.#system, this.#input.ids);
    for (const loop of this.#loops) loop.tick(nowMs);
  }

  stop(n: number): void {
    if (this.#input.tamper.losesStops) return;
    this.#tell(`evse:${this.#id(n)}`, {
      type: "evse.stop",
      by: "person",
      reason: "a person wants it",
    });
  }

  start(n: number): void {
    this.#tell(`evse:${this.#id(n)}`, { type: "evse.start", by: "person" });
  }

  reset(n: number): void {
    this.#tell(`evse:${this.#id(n)}`, { type: "evse.reset", by: "person" });
  }

  wish(wish: Wish): void {
    const { outlet, id, priority, minW, maxW } = wish;
    if (this.#input.tamper.siteBlindTo === "set-points") {
      this.#input.judge.wished(wish);
      return;
    }
    const nowMs = this.#clock.nowMs();
    const request: PowerRequest = {
      id,
      source: "manual",
      scope: outlet === undefined
        ? { kind: "site" }
        : { kind: "charger", chargerId: outlet },
      priority,
      steps: [{ afterMs: 0, minW, maxW }],
      fromMs: nowMs,
      untilMs: nowMs + wish.untilMs - wish.fromMs,
    };
    this.#asked.push(wish);
    this.#tell("site", { type: "site.request", request, replyTo: "account" });
  }

  withdraw(id: string): void {
    this.#tell("site", { type: "site.withdraw", id, source: "manual" });
  }

  owner(n: number, owner: OwnerRules): void {
    const charger = this.#config.chargers[n];
    // The file of a running gateway does not change; its owner's word may.
    if (charger) Object.assign(charger.owner, owner);
  }

  wallClock(byMs: number): void {
    this.#clock.stepWall(byMs);
  }

  clock(synced: boolean): void {
    this.#clock.stepWall(synced ? -UNSYNCED_MS : UNSYNCED_MS);
  }

  otherLoad(watts: Triple): void {
    this.#other = watts;
  }

  lines(): readonly string[] {
    return this.#lines;
  }

  end(): Promise<void> {
    for (const visit of this.#visits) visit?.end();
    return this.#system.stop();
  }

  #id(n: number): string {
    return this.#input.ids[n] ?? String(n + 1);
  }

  #tell(
    address: string,
    message: { readonly type: string } & Record<string, unknown>,
  ): void {
    tell(this.#system.root, address, message);
  }

  #identifiesMs(id: string): number {
    const { outlets } = this.#input.script;
    return outlets.find((_, n) => this.#id(n) === id)?.identifiesMs ?? 0;
  }

  /** Who is asked at the outlet says yes a while after the car has come. */
  #authorise(nowMs: number): void {
    this.#visits.forEach((visit, n) => {
      const isKnown = visit !== undefined &&
        nowMs - visit.arrivedMs >= this.#identifiesMs(this.#id(n));
      if (isKnown) this.#input.judge.authorised(this.#id(n));
    });
  }

  /** Hears what happens, and the answers to wishes. */
  #account(): Logic<AccountMessage> {
    const logic = fromCallback<SiteReply | ChargerEventMessage>(
      ({ receive }) =>
        receive((message) => {
          if (message.type === "charger.event") return this.#tale(message);
          if (message.type !== "site.reply") return;
          const wish = this.#asked.shift();
          if (wish === undefined || message.reply.kind === "refused") return;
          this.#input.judge.wished(wish);
        }),
    );
    // It is the asker of wishes too, and hears the site's replies.
    return logic as unknown as Logic<AccountMessage>;
  }

  #tale({ event }: ChargerEventMessage): void {
    const before = this.#known.get(event.chargerId) ?? {};
    this.#known.set(event.chargerId, knownAfter(before, event));
    const atS = (this.#nowMs / 1_000).toFixed(2);
    for (const sentence of sentencesOf(event, before)) {
      if (this.#lines.length >= ACCOUNT_LINES_MAX) return;
      this.#lines.push(`${atS} s, ${event.chargerId}: ${sentence}`);
    }
  }

  /** The meter at the connection: what all outlets and all else draw, as it is now. */
  #siteMeter(): OpenSiteMeter {
    return {
      next: () => this.#reading(),
      close() {},
    };
  }

  #reading(): SiteMeterReading {
    const { script, tamper } = this.#input;
    const blind = tamper.siteBlindTo === "other loads";
    const sum = blind ? [0, 0, 0] as const : this.#other;
    let [l1, l2, l3]: readonly number[] = sum;
    this.twins.forEach(({ circuit }, n) => {
      const rotation = script.outlets[n]?.rotation ?? [0, 1, 2];
      const [a, b, c] = rotated(circuit.gridPhaseW, rotation);
      l1 = (l1 ?? 0) + a;
      l2 = (l2 ?? 0) + b;
      l3 = (l3 ?? 0) + c;
    });
    const watts = [l1 ?? 0, l2 ?? 0, l3 ?? 0] as const;
    return {
      atMonoMs: this.#clock.monoMs(),
      powerW: watts[0] + watts[1] + watts[2],
      phaseA: [
        watts[0] / NOMINAL_V,
        watts[1] / NOMINAL_V,
        watts[2] / NOMINAL_V,
      ],
    };
  }
}
