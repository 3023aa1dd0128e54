/**
 * Address "site": the one arbiter of power.
 *
 * Many messages make one decision. Each second all allocations are renewed;
 * between, only those that have changed are told.
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

/** Allocations are renewed so often, ms. */
export const PERIOD_MS = 1_000;
/** Two decisions are at least so far apart, ms. */
const GAP_MS = 100;
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
        gap: ({ self }) => of(self).gapMs(),
        period: ({ self }) => of(self).periodMs(),
      },
    }).createMachine({
      id: "site",
      type: "parallel",
      states: {
        Deciding: {
          initial: "Idle",
          states: {
            Idle: {
              on: { "site.*": { target: "Pending", actions: take } },
            },
            Pending: {
              on: { "site.*": { actions: take } },
              after: {
                gap: {
                  target: "Idle",
                  actions: ({ self }) => of(self).decide(false),
                },
              },
            },
          },
        },
        Renewing: {
          initial: "Waiting",
          states: {
            Waiting: {
              entry: ({ self }) => of(self).decide(true),
              after: { period: { target: "Waiting", reenter: true } },
            },
          },
        },
      },
    }),
  );
}

/** One life of the actor. */
class Running {
  readonly #self: AnyActorRef;
  readonly #core: SiteCore;
  readonly #synchronised: () => boolean;
  #decidedAt = -Infinity;
  readonly #named = new Set<string>();

  constructor(options: ArbiterOptions, self: AnyActorRef) {
    this.#self = self;
    this.#synchronised = () => options.clockSynchronised?.() ?? true;
    this.#core = new SiteCore(options, this.#now());
    options.board?.show(this.#core);
  }

  gapMs(): number {
    return Math.max(0, this.#decidedAt + GAP_MS - this.#now().monoMs);
  }

  /** A second, or less where a wish starts, ends or takes a step before. */
  periodMs(): number {
    const next = this.#nextMs() ?? PERIOD_MS;
    return Math.min(PERIOD_MS, Math.max(1, Math.ceil(next)));
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

  /** Decides, and tells what has changed; all of it when it is renewed. */
  decide(renew: boolean): void {
    const now = this.#now();
    this.#decidedAt = now.monoMs;
    const { all, changed, openings } = this.#core.decide(now);
    this.#nameDropped();
    for (const allocation of renew ? all : changed) this.#tell(allocation);
    for (const { chargerId, why } of openings) {
      const message: SiteToEvse = { type: "evse.siteOverload", why };
      tell(this.#self, evseAddress(chargerId), message);
    }
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

  #tell(allocation: Allocation): void {
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
