/**
 * Address "site": the one arbiter of power.
 *
 * It decides once a turn, whatever has come since the last one, and tells who
 * is allowed something else than before. Who was told nothing for a second is
 * told again, since every allocation is a lease; with many chargers each turn
 * renews a part of them.
 *
 * @module
 */

import { type AnyActorRef, setup } from "xstate";
import { evseAddress } from "../charger/messages.ts";
import { ACCOUNT } from "../control/messages.ts";
import {
  type Address,
  kernelOf,
  type Logic,
  logicOf,
  tell,
} from "../kernel/mod.ts";
import { SiteBoard } from "./board.ts";
import { isNews } from "./news.ts";
import { SITE_MAILBOX } from "./limits.ts";
import type { RequestReply } from "./requests.ts";
import { SiteCore, type SiteCoreOptions } from "./site_core.ts";
import type {
  Allocation,
  SiteMessage,
  SiteReply,
  SiteToEvse,
} from "./site_messages.ts";
import { unreadable } from "./wish_check.ts";
import type { Moment } from "./wishes.ts";

/** How the actor is made. */
export interface ArbiterOptions extends SiteCoreOptions {
  /** Where control reads; one of its own when absent. */
  readonly board?: SiteBoard;
  /** Whether the wall clock is synchronised; it always is when absent. */
  clockSynchronised?(): boolean;
}

/** An allocation is told again after so long, ms. */
export const PERIOD_MS = 1_000;
/** Two decisions are at least so far apart, ms. */
export const TURN_MS = 100;
/** Renewals of one turn: so many, or a part of all chargers if that is more. */
const RENEWALS_LEAST = 20;
const RENEWALS_PART = 1.25 * TURN_MS / PERIOD_MS;
/** Different sentences about what was dropped that are told once. */
const NAMED_MOST = 256;

interface Act {
  readonly event: SiteMessage;
  readonly self: AnyActorRef;
}

/** The logic of address "site". */
export function arbiter(options: ArbiterOptions): Logic<SiteMessage> {
  const running = new WeakMap<AnyActorRef, Running>();
  const of = (self: AnyActorRef): Running => {
    const known = running.get(self);
    if (known) return known;
    const fresh = new Running(options, self);
    running.set(self, fresh);
    return fresh;
  };
  const take = ({ event, self }: Act) => of(self).take(event);
  return logicOf(
    setup({
      types: {} as { events: SiteMessage },
      delays: {
        turn: ({ self }) => of(self).turnMs(),
        period: ({ self }) => of(self).periodMs(),
      },
    }).createMachine({
      id: "site",
      initial: "Decided",
      states: {
        Decided: {
          entry: ({ self }) => of(self).decide(),
          after: { period: { target: "Decided", reenter: true } },
          on: { "site.*": { target: "Pending", actions: take } },
        },
        // Whatever comes until the turn is over is decided with it.
        Pending: {
          after: { turn: "Decided" },
          on: { "site.*": { actions: take } },
        },
      },
    }),
    SITE_MAILBOX,
  );
}

/** What a charger was told last. */
interface Told {
  readonly atMs: number;
  readonly allocation: Allocation;
}

/** One life of the actor. */
class Running {
  readonly #self: AnyActorRef;
  readonly #core: SiteCore;
  readonly #synchronised: () => boolean;
  readonly #told = new Map<string, Told>();
  #decidedAt = -Infinity;
  readonly #named = new Set<string>();
  #renewMs = PERIOD_MS;

  constructor(options: ArbiterOptions, self: AnyActorRef) {
    this.#self = self;
    this.#synchronised = () => options.clockSynchronised?.() ?? true;
    this.#core = new SiteCore(options, this.#now());
    options.board?.show(this.#core);
  }

  /** Until the turn is over, or a wish starts, ends or takes a step. */
  turnMs(): number {
    const now = this.#now();
    const leftMs = Math.max(0, this.#decidedAt + TURN_MS - now.monoMs);
    return Math.min(leftMs, this.#nextMs() ?? leftMs);
  }

  /** Until allocations are to be renewed, or a wish starts, ends or takes a step. */
  periodMs(): number {
    const next = this.#nextMs() ?? PERIOD_MS;
    return Math.min(this.#renewMs, Math.max(1, Math.ceil(next)));
  }

  /** A wish that cannot be read is dropped by the next decision. */
  #nextMs(): number | undefined {
    try {
      return this.#core.nextMs(this.#now());
    } catch {
      return undefined;
    }
  }

  /** What cannot be read is refused: no message ends the site. */
  take(message: SiteMessage): void {
    try {
      this.#take(message);
    } catch (error) {
      const why = unreadable(error);
      const hasAsker = "replyTo" in message && message.replyTo !== undefined;
      if (!hasAsker) return this.#refused(message.type, why);
      this.#reply(message, "?", { kind: "refused", why, cause: "impossible" });
    }
  }

  #take(message: SiteMessage): void {
    const now = this.#now();
    const core = this.#core;
    switch (message.type) {
      case "site.charger": {
        const { report } = message;
        this.#refused(message.type, core.report(report, now));
        return core.gridSeen(report, now, () => this.#chance());
      }
      case "site.chargerGone":
        return core.gone(message.chargerId, now, this.#chance());
      case "site.meter":
        return this.#refused(message.type, core.meter(message.reading, now));
      case "site.request":
        return this.#reply(
          message,
          message.request?.id,
          core.request(message.request, now),
        );
      case "site.withdraw":
        return this.#reply(
          message,
          message.id,
          core.withdraw(message.source, message.id, now),
        );
      case "site.source":
        return core.source(message.source, message.alive);
      case "site.gridFault": {
        const { good, chargerId } = message;
        return core.gridFault(good, chargerId, now, this.#chance());
      }
    }
  }

  /** Decides, and tells what is news and what is to be renewed. */
  decide(): void {
    const now = this.#now();
    this.#decidedAt = now.monoMs;
    const { all, openings } = this.#core.decide(now);
    this.#nameDropped();
    for (const { chargerId, why } of openings) {
      const message: SiteToEvse = { type: "evse.siteOverload", why };
      tell(this.#self, evseAddress(chargerId), message);
    }
    this.#forget(all);
    const old = all.filter((one) => !this.#tellNews(one, now.monoMs));
    this.#renew(old, now.monoMs);
  }

  /** Chargers that are gone. */
  #forget(all: readonly Allocation[]): void {
    if (this.#told.size <= all.length) return;
    const there = new Set(all.map(({ chargerId }) => chargerId));
    for (const id of this.#told.keys()) {
      if (!there.has(id)) this.#told.delete(id);
    }
  }

  #tellNews(allocation: Allocation, monoMs: number): boolean {
    const told = this.#told.get(allocation.chargerId);
    if (told && !isNews(allocation, told.allocation)) return false;
    this.#tell(allocation, monoMs);
    return true;
  }

  /** Tells again who was told longest ago, and notes when the next one is due. */
  #renew(all: readonly Allocation[], monoMs: number): void {
    const atMs = ({ chargerId }: Allocation) =>
      this.#told.get(chargerId)?.atMs ?? 0;
    const due = all.filter((one) => atMs(one) + PERIOD_MS <= monoMs)
      .sort((a, b) => atMs(a) - atMs(b));
    const most = Math.max(
      RENEWALS_LEAST,
      Math.ceil(RENEWALS_PART * this.#told.size),
    );
    for (const one of due.slice(0, most)) this.#tell(one, monoMs);
    let nextMs = due.length > most ? TURN_MS : PERIOD_MS;
    for (const told of this.#told.values()) {
      nextMs = Math.min(nextMs, told.atMs + PERIOD_MS - monoMs);
    }
    this.#renewMs = Math.max(TURN_MS, nextMs);
  }

  /** A charger that repeats a report which cannot be reckoned with is named once. */
  #nameDropped(): void {
    for (const words of this.#core.takeDropped()) {
      if (this.#named.has(words)) continue;
      if (this.#named.size < NAMED_MOST) this.#named.add(words);
      this.#refused("site.request", words);
      tell(this.#self, ACCOUNT, {
        type: "account.note",
        chargerId: "all",
        what: words,
      });
    }
  }

  #tell(allocation: Allocation, atMs: number): void {
    this.#told.set(allocation.chargerId, { atMs, allocation });
    const message: SiteToEvse = { type: "evse.allocation", allocation };
    tell(this.#self, evseAddress(allocation.chargerId), message);
  }

  #reply(
    message: SiteMessage & { readonly replyTo?: Address<SiteReply> },
    id: string,
    reply: RequestReply,
  ): void {
    if (message.replyTo !== undefined) {
      const answer: SiteReply = { type: "site.reply", reply };
      tell(this.#self, message.replyTo, answer);
    }
    if (reply.kind === "refused") {
      this.#refused(message.type, `${id}: ${reply.why}`);
    }
  }

  #refused(type: string, why: string | undefined): void {
    if (why === undefined) return;
    kernelOf(this.#self).trace.add({
      kind: "dead letter",
      actor: "site",
      type,
      reason: why,
    });
  }

  /** 0 to 1, from the kernel. */
  #chance(): number {
    const [octet = 0] = kernelOf(this.#self).random(1);
    return octet / 255;
  }

  #now(): Moment {
    const { clock } = kernelOf(this.#self);
    return {
      wallMs: clock.nowMs(),
      monoMs: clock.monoMs(),
      synchronised: this.#synchronised(),
    };
  }
}
