/**
 * A car that says message by message what a test wants, over any link.
 *
 * @module
 */

import type { ByteLink } from "../../drivers/exits/link.ts";
import type { CarBody } from "./battery_car.ts";
import { dinSession } from "./din.ts";
import { iso2Session } from "./iso2.ts";
import { iso20Session } from "./iso20.ts";
import {
  type CarLimits,
  type CarPlan,
  Desertion,
  restOf,
  type Said,
  type Script,
  type Stage,
  Walkout,
} from "./script.ts";
import { type CarClock, CarWire } from "./wire.ts";

/** A request as it is about to be sent. */
export interface Outgoing extends Said {
  /** Counts all requests of the session; the handshake is 0. */
  readonly index: number;
  /** Counts requests of this name, from 0. */
  readonly nth: number;
}

/** What is done to a request instead of sending it as it is. */
export interface Meddling {
  /** Sent in its place. */
  readonly instead?: Said;
  /** Written over its fields. */
  readonly fields?: Said["value"];
  /** Not sent, and the script goes on with this answer. */
  readonly skip?: Said;
  /** Not sent, and the answer is waited for all the same. */
  readonly dropped?: boolean;
  /** Sent so many times in a row. */
  readonly times?: number;
  readonly delayMs?: number;
  /** Nothing more is said; `close` also closes the link. */
  readonly leave?: "close" | "stay";
}

/** What is changed of the usual car. */
export interface CarWish extends Partial<Omit<CarPlan, "limits">> {
  readonly protocol: CarPlan["protocol"];
  readonly service: CarPlan["service"];
  readonly limits?: Partial<CarLimits>;
  /** How long an answer is waited for, ms. */
  readonly patienceMs?: number;
  before?(request: Outgoing): Meddling | undefined;
  /** Hears each answer as soon as it is there. */
  after?(exchange: Exchange): void;
}

/** A request and what came of it; times on the clock's monotonic scale. */
export interface Exchange extends Outgoing {
  readonly sentMs: number;
  answer?: Said;
  answeredMs?: number;
}

/** How a session of a scripted car ended. */
export interface CarEnd {
  /** `stopped`: SessionStop was answered; `left`: the script went or gave up. */
  readonly how: "stopped" | "left" | "lost";
  readonly reason: string;
}

/** A car and what it has heard; drives one session. */
export interface ScriptedCar {
  readonly plan: CarPlan;
  readonly exchanges: readonly Exchange[];
  /** The last exchange of this name, or a test fails with what there was. */
  last(root: string): Exchange | undefined;
  /** Set once the session is over. */
  readonly end: CarEnd | undefined;
  drive(link: ByteLink, clock: CarClock): Promise<CarEnd>;
}

/** Exchanges kept of one session; older ones of the loop are forgotten. */
const EXCHANGES_MAX = 20_000;

const DC_LIMITS: CarLimits = {
  maxV: 450,
  minV: 300,
  maxChargeA: 60,
  minChargeA: 0,
  maxChargeW: 30_000,
  minChargeW: 0,
  maxDischargeA: 40,
  maxDischargeW: 15_000,
  minDischargeW: 0,
};
const AC_LIMITS: CarLimits = {
  ...DC_LIMITS,
  maxChargeA: 32,
  minChargeA: 6,
  maxChargeW: 22_080,
  minChargeW: 1_380,
  maxDischargeW: 11_040,
};

const NAMESPACE = {
  din: { name: "urn:din:70121:2012:MsgDef", major: 2 },
  iso2: { name: "urn:iso:15118:2:2013:MsgDef", major: 2 },
  AC: { name: "urn:iso:std:iso:15118:-20:AC", major: 1 },
  DC: { name: "urn:iso:std:iso:15118:-20:DC", major: 1 },
} as const;

const SESSION = { din: dinSession, iso2: iso2Session, iso20: iso20Session };

/** A whole good session unless the wish says otherwise. */
export function scriptedCar(wish: CarWish, body: CarBody): ScriptedCar {
  const dc = wish.service.startsWith("DC");
  const plan: CarPlan = {
    controlMode: "dynamic",
    soc: 50,
    targetEnergyWh: 20_000,
    maxEnergyWh: 30_000,
    minEnergyWh: -10_000,
    phases: 3,
    periodMs: 100,
    drawsAsTold: true,
    deaf: false,
    loop: () => ({}),
    ...wish,
    limits: { ...(dc ? DC_LIMITS : AC_LIMITS), ...wish.limits },
  };
  return new Driver(plan, wish, body);
}

class Driver implements ScriptedCar {
  readonly plan: CarPlan;
  readonly exchanges: Exchange[] = [];
  end: CarEnd | undefined;
  readonly #wish: CarWish;
  readonly #body: CarBody;
  readonly #counts = new Map<string, number>();
  #index = 0;
  #last: Said | undefined;

  constructor(plan: CarPlan, wish: CarWish, body: CarBody) {
    this.plan = plan;
    this.#wish = wish;
    this.#body = body;
  }

  last(root: string): Exchange | undefined {
    return this.exchanges.findLast((each) => each.root === root);
  }

  async drive(link: ByteLink, clock: CarClock): Promise<CarEnd> {
    const wire = new CarWire(link, clock);
    let stays = false;
    try {
      await wire.speak("sap");
      await this.#handshake(wire, clock);
      await wire.speak(this.plan.protocol);
      const stage: Stage = {
        plan: this.plan,
        body: this.#body,
        nowMs: () => clock.nowMs(),
        last: () => this.#last,
      };
      const script = SESSION[this.plan.protocol](stage);
      this.end = {
        how: "stopped",
        reason: await this.#run(script, wire, clock),
      };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const how = error instanceof Walkout ? "left" : "lost";
      stays = error instanceof Silence;
      // What was refused or lost is over for the car too.
      const goesOn = error instanceof Desertion || this.plan.deaf;
      if (!goesOn) restOf(this.#body);
      this.end = { how, reason: error.message };
    }
    if (!stays) wire.close();
    return this.end;
  }

  async #handshake(wire: CarWire, clock: CarClock): Promise<void> {
    const { protocol, service } = this.plan;
    const { name, major } = NAMESPACE[
      protocol !== "iso20" ? protocol : service.startsWith("AC") ? "AC" : "DC"
    ];
    const offer = {
      ProtocolNamespace: name,
      VersionNumberMajor: major,
      VersionNumberMinor: 0,
      SchemaID: 1,
      Priority: 1,
    };
    const value = { AppProtocol: [offer] };
    const answer = await this.#ask(
      { root: "supportedAppProtocolReq", value },
      wire,
      clock,
    );
    const code = String(answer.value["ResponseCode"]);
    if (!code.startsWith("OK")) throw new Walkout(`${answer.root}: ${code}`);
  }

  async #run(
    script: Script<string>,
    wire: CarWire,
    clock: CarClock,
  ): Promise<string> {
    let given: Said = { root: "", value: {} };
    for (;;) {
      const step = script.next(given);
      if (step.done) return step.value;
      if (step.value.kind === "wait") {
        await after(step.value.ms, clock);
        continue;
      }
      given = await this.#ask(step.value.request, wire, clock);
      this.#last = given;
    }
  }

  async #ask(asked: Said, wire: CarWire, clock: CarClock): Promise<Said> {
    const nth = this.#counts.get(asked.root) ?? 0;
    this.#counts.set(asked.root, nth + 1);
    const outgoing: Outgoing = { ...asked, index: this.#index++, nth };
    const change = this.#wish.before?.(outgoing) ?? {};
    if (change.delayMs) await after(change.delayMs, clock);
    if (change.leave === "close") throw new Desertion("the script leaves");
    if (change.leave === "stay") throw new Silence("the script is silent");
    if (change.skip) return change.skip;
    const sent = change.instead ??
      { root: asked.root, value: { ...asked.value, ...change.fields } };
    const exchange: Exchange = { ...outgoing, ...sent, sentMs: clock.monoMs() };
    this.exchanges.push(exchange);
    if (this.exchanges.length > EXCHANGES_MAX) this.exchanges.shift();
    const times = change.dropped ? 0 : change.times ?? 1;
    for (let n = 0; n < times; n++) await wire.send(sent);
    const answer = await wire.next(this.#wish.patienceMs ?? 5_000);
    if (typeof answer === "string") {
      throw new Error(`${sent.root}: ${answer}`);
    }
    exchange.answer = answer;
    exchange.answeredMs = clock.monoMs();
    this.#wish.after?.(exchange);
    return answer;
  }
}

/** The script says nothing more and keeps its link. */
class Silence extends Desertion {}

function after(ms: number, clock: CarClock): Promise<void> {
  return new Promise((resolve) => clock.setTimeout(resolve, ms));
}
