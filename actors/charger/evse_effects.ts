/**
 * Performs the effects of an outlet's steps. Here is kept what no state can
 * hold: links, sealed identities, and the question that waits for an answer.
 *
 * @module
 */

import type { AnyActorLogic, AnyActorRef, EventObject } from "xstate";
import type { ByteLink } from "../../drivers/exits/link.ts";
import type { OutletPort } from "../../drivers/realtime/outlet_port.ts";
import type { Sealed } from "../../privacy/seal/mod.ts";
import { type KernelClock, kernelOf, tell } from "../kernel/mod.ts";
import { RECORDS, type SessionTold } from "../records/mod.ts";
import { UNEXPLAINED } from "../session/record_keeper.ts";
import type { Authoriser, Verdict } from "./authoriser.ts";
import type { Autocharge } from "./autocharge.ts";
import type { Board } from "./board.ts";
import type { AuthorisationMeans, ChargerEvent } from "./events.ts";
import type { EvseMessage } from "./messages.ts";
import { callFarCar, type FarCar } from "./far_car.ts";
import { orderOf } from "./order_of.ts";
import type { OutletConfig } from "./outlet_config.ts";
import type { Effect } from "./step/effects.ts";
import type { StepEvent } from "./step/input.ts";
import type { Ending, EvseState, Remembered } from "./step/state.ts";
import type { EvseView } from "./step/view.ts";

/** Numbers of sessions, shared by the chargers of a gateway. */
export interface SessionNumbers {
  /** The number that `take` will give next. */
  peek(): number;
  take(): number;
}

/** Numbers counting up from the one after `last`. */
export function sessionNumbers(last = 0): SessionNumbers {
  return { peek: () => last + 1, take: () => ++last };
}

/** One step as it was made, for traces, inspectors and replays. */
export interface EvseTurn {
  readonly event: StepEvent;
  readonly view: EvseView;
  readonly state: EvseState;
  readonly effects: readonly Effect[];
}

/** What an evse works with; lives as long as its charger's supervisor. */
export interface EvseParts {
  readonly config: OutletConfig;
  readonly port: OutletPort;
  readonly board: Board;
  /** One session; started with a `SessionInput` as `session:<id>`. */
  readonly sessionLogic: AnyActorLogic;
  authoriser(clock: KernelClock): Authoriser;
  readonly autocharge?: Pick<Autocharge, "authorised" | "knows">;
  readonly numbers: SessionNumbers;
  readonly farCar?: FarCar;
  /** What outlives a crash of the evse. */
  readonly memory: { remembered: Remembered };
  /** Addresses that hear of each `ChargerEvent`. */
  readonly subscribers: readonly string[];
  /** Says in words why the wall clock cannot be trusted, if so. */
  clockFault?(): string | undefined;
  onTurn?(turn: EvseTurn): void;
}

const LOOPBACK: ReadonlySet<string> = new Set(["::1", "127.0.0.1"]);

type Ask = Extract<Effect, { do: "ask" }>;

/** Performs effects during one life of the evse actor. */
export class EvseIo {
  readonly #parts: EvseParts;
  readonly #self: AnyActorRef;
  readonly #authoriser: Authoriser;
  readonly #links = new Map<number, ByteLink>();
  #lastLink = 0;
  #evccid: Sealed<Uint8Array> | undefined;
  #emaid: Sealed<Uint8Array> | undefined;
  #takeBack: () => void = () => {};
  #openRecord: number | undefined;

  constructor(parts: EvseParts, self: AnyActorRef) {
    this.#parts = parts;
    this.#self = self;
    const { clock } = kernelOf(self);
    this.#authoriser = parts.authoriser(clock);
    parts.board.useClock(clock, () => parts.clockFault?.());
  }

  /** What is true at this moment besides the state. */
  view(): EvseView {
    const { clock } = kernelOf(this.#self);
    const clockFault = this.#parts.clockFault?.();
    return {
      nowMs: clock.nowMs(),
      monoMs: clock.monoMs(),
      report: this.#parts.port.latest(),
      ...(clockFault !== undefined && { clockFault }),
      nextSession: this.#parts.numbers.peek(),
    };
  }

  /** A message made plain: what no state may hold stays here. */
  plain(message: EvseMessage): StepEvent | undefined {
    switch (message.type) {
      case "evse.link": {
        const link = ++this.#lastLink;
        const isSamePeer = this.#isPeerOfSession(message.link);
        this.#links.set(link, message.link);
        return { type: "evse.link", link, isSamePeer };
      }
      case "evse.authorise":
        this.#evccid = message.evccid;
        this.#emaid = message.emaid;
        return {
          type: "evse.authorise",
          contract: message.emaid !== undefined,
        };
      case "evse.certificate":
        return undefined;
      default:
        return message;
    }
  }

  /** On loopback every peer has the same address, which tells nothing. */
  #isPeerOfSession({ peerAddress }: ByteLink): boolean {
    const number = this.#parts.board.state().session?.link;
    const own = number === undefined ? undefined : this.#links.get(number);
    return peerAddress !== undefined && !LOOPBACK.has(peerAddress) &&
      own?.peerAddress === peerAddress;
  }

  /** The link of a session that is about to be started. */
  link(number: number): ByteLink | undefined {
    return this.#links.get(number);
  }

  /** Performs one effect; starting and stopping of sessions is the machine's. */
  perform(effect: Effect): void {
    const { config, farCar, memory, numbers } = this.#parts;
    switch (effect.do) {
      case "startSession":
      case "takeNumber":
        numbers.take();
        return;
      case "stopSession":
        return;
      case "closeLink":
        this.#links.get(effect.link)?.close();
        this.#links.delete(effect.link);
        return;
      case "dropLink":
        this.#links.delete(effect.link);
        return;
      case "tellSession":
        this.#tell(`session:${config.id}`, effect.message);
        return;
      case "tellSite":
        this.#tell("site", effect.message);
        return;
      case "publish":
        this.#publish(effect.event);
        return;
      case "reply":
        this.#tell(effect.to, effect.reply);
        return;
      case "ask":
        this.#ask(effect);
        return;
      case "enrol":
        this.#enrol();
        return;
      case "forgetIdentity":
        this.#forget();
        return;
      case "farCar":
        if (farCar) callFarCar(farCar, effect.call);
        return;
      case "record":
        this.#record(effect);
        return;
      case "remember":
        memory.remembered = effect.remembered;
    }
  }

  /** The actor is gone, however it ended: no power, no PWM, no open session, no link without an owner. */
  end(): void {
    const { board, config, port } = this.#parts;
    const state = board.state();
    this.#takeBack();
    for (const link of this.#links.values()) link.close();
    this.#links.clear();
    const view = this.view();
    const order = orderOf(config, {
      ...state,
      epoch: Math.max(state.epoch, view.report.epoch),
      power: { mode: "off", atOnce: true, outputV: 0, setMonoMs: view.monoMs },
      pilot: state.session?.basic ? "X1" : state.pilot,
    }, view);
    const permits = { ...order.permits, gateway: 0, session: 0 };
    port.write({ ...order, permits });
    board.leaveUncontrolled();
    this.#publish(lastEvent(config.id, state, view, board.lost()));
    if (this.#openRecord === undefined) return;
    this.#told({
      type: "records.closed",
      number: this.#openRecord,
      closing: { endedMs: view.nowMs, ...UNEXPLAINED },
    });
  }

  #told(message: SessionTold): void {
    this.#tell(RECORDS, message);
  }

  #ask({ number, contract }: Ask): void {
    this.#takeBack();
    const means = this.#means(contract);
    const who = {
      evccid: this.#evccid,
      ...(contract && { emaid: this.#emaid }),
    };
    const at = { chargerId: this.#parts.config.id };
    const answer = (verdict: Verdict) => this.#answered(number, means, verdict);
    this.#takeBack = () => {};
    this.#takeBack = this.#authoriser.ask(who, means, at, answer);
  }

  #means(contract: boolean): AuthorisationMeans {
    const { autocharge, config } = this.#parts;
    if (contract) return "contract";
    const isKnown = this.#evccid !== undefined &&
      (autocharge?.knows(this.#evccid) ?? false);
    if (isKnown) return "autocharge";
    return config.isFree ? "free" : "external";
  }

  /** Whoever does not know lets nobody in. */
  #answered(
    number: number,
    means: AuthorisationMeans,
    verdict: Verdict,
  ): void {
    this.#emaid = undefined;
    // Whoever is known already need not be enrolled.
    if (means === "autocharge" || means === "contract") {
      this.#evccid = undefined;
    }
    this.#toSelf({
      type: "evse.answer",
      number,
      accepted: verdict.kind === "granted",
      means,
      why: verdict.kind === "granted" ? "" : verdict.reason,
    });
  }

  #enrol(): void {
    const { autocharge, config } = this.#parts;
    const evccid = this.#evccid;
    this.#evccid = undefined;
    if (evccid && autocharge?.authorised(config.id, evccid)) {
      this.#toSelf({ type: "evse.enrolled" });
    }
  }

  #forget(): void {
    this.#takeBack();
    this.#takeBack = () => {};
    this.#evccid = undefined;
    this.#emaid = undefined;
  }

  #record({ number, change }: Extract<Effect, { do: "record" }>): void {
    const { id: chargerId } = this.#parts.config;
    const nowMs = kernelOf(this.#self).clock.nowMs();
    switch (change.what) {
      case "open":
        this.#openRecord = number;
        return this.#told({
          type: "records.opened",
          opening: {
            number,
            chargerId,
            link: "no data link",
            startedMs: nowMs,
            protocol: "IEC 61851-1",
            service: "AC",
            controlMode: "basic",
            state: "waiting for authorisation",
          },
        });
      case "update":
        return this.#told({
          type: "records.changed",
          number,
          change: { state: change.state },
        });
      case "close": {
        this.#openRecord = undefined;
        const { how, reason } = change;
        this.#told({
          type: "records.closed",
          number,
          closing: { endedMs: nowMs, how, reason },
        });
      }
    }
  }

  #publish(event: ChargerEvent | undefined): void {
    if (!event) return;
    for (const to of this.#parts.subscribers) {
      this.#tell(to, { type: "charger.event", event });
    }
  }

  #toSelf(event: StepEvent): void {
    this.#tell(`evse:${this.#parts.config.id}`, event);
  }

  #tell<E extends EventObject>(to: string, event: E): void {
    tell(this.#self, to, event);
  }
}

/** What a session came to that its charger could not end: its energy is told to somebody. */
function lastEvent(
  chargerId: string,
  { session, phase, vehicle }: EvseState,
  { report, nowMs }: EvseView,
  lost: string | undefined,
): ChargerEvent | undefined {
  if (!session) return undefined;
  const { chargedWh, dischargedWh } = report.meter;
  const { by, where, cause, words }: Ending = session.ending ?? {
    by: "gateway",
    where: phase,
    cause: lost === undefined
      ? { kind: "crash" }
      : { kind: "fault", name: "driverLost" },
    words: lost ?? UNEXPLAINED.reason,
  };
  return {
    kind: "sessionEnded",
    atMs: nowMs,
    chargerId,
    sessionId: `${chargerId}-${session.number}`,
    sessionNumber: session.number,
    registers: { chargedWh, dischargedWh },
    by,
    where,
    cause,
    words,
    chargedWh: chargedWh - session.begin.chargedWh,
    dischargedWh: dischargedWh - session.begin.dischargedWh,
    ...(vehicle?.presentSoc !== undefined && { soc: vehicle.presentSoc }),
  };
}
