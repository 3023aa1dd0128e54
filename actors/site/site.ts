/**
 * Address "site": the one arbiter of power.
 *
 * @module
 */

import { type AnyActorLogic, type AnyActorRef, setup } from "xstate";
import { kernelOf, linked, tell } from "../kernel/mod.ts";
import { allocate, type SiteLimits } from "./allocate.ts";
import type { OwnerBounds, SiteCharger } from "./charger.ts";
import type { Allocation, PowerRequest, SiteEvent } from "./messages.ts";

/** How a site is made. */
export interface SiteOptions {
  readonly limits: SiteLimits;
  /** The owner's bounds at a charger; without any there is no discharge. */
  owner(chargerId: string): OwnerBounds | undefined;
  /** Where control reads; one of its own when absent. */
  readonly board?: SiteBoard;
  /** How long an allocation holds, ms. */
  readonly leaseMs?: number;
}

/** Allocations are renewed so often, ms. */
const PERIOD_MS = 1_000;
const LEASE_MS = 3_000;
/** Requests in force or to come; one more is refused. */
const REQUESTS_MOST = 64;
/** Ids remembered so that the same id twice changes nothing. */
const IDS_MOST = 1_024;
const CHARGERS_MOST = 200;

/** What the site knows and has decided; written by the site alone. */
export class SiteBoard {
  readonly #requests = new Map<string, PowerRequest>();
  readonly #chargers = new Map<string, SiteCharger>();
  readonly #ids = new Set<string>();
  #allocations: readonly Allocation[] = [];

  /** Requests in force or to come. */
  requests(): PowerRequest[] {
    return [...this.#requests.values()];
  }

  /** The latest allocation of each charger with a car. */
  allocations(): readonly Allocation[] {
    return this.#allocations;
  }

  /** Takes a request in; a sentence when it was refused, nothing when it was known. */
  request(request: PowerRequest): string | undefined {
    if (this.#ids.has(request.id)) return undefined;
    if (this.#requests.size >= REQUESTS_MOST) {
      return `cannot take ${request.id}: ${REQUESTS_MOST} requests wait already`;
    }
    this.#ids.add(request.id);
    const [oldest] = this.#ids;
    if (this.#ids.size > IDS_MOST && oldest !== undefined) {
      this.#ids.delete(oldest);
    }
    this.#requests.set(request.id, request);
    return undefined;
  }

  withdraw(id: string): void {
    this.#requests.delete(id);
  }

  /** A charger's car; a sentence when there are too many chargers. */
  charger(charger: SiteCharger): string | undefined {
    const { chargerId } = charger;
    if (
      !this.#chargers.has(chargerId) && this.#chargers.size >= CHARGERS_MOST
    ) return `cannot serve charger ${chargerId}: ${CHARGERS_MOST} are served`;
    this.#chargers.set(chargerId, charger);
    return undefined;
  }

  gone(chargerId: string): void {
    this.#chargers.delete(chargerId);
  }

  /** Decides anew. */
  decide(
    limits: SiteLimits,
    nowMs: number,
    leaseMs: number,
  ): readonly Allocation[] {
    for (const { id, untilMs } of this.#requests.values()) {
      if (untilMs <= nowMs) this.#requests.delete(id);
    }
    this.#allocations = allocate({
      requests: this.requests(),
      chargers: [...this.#chargers.values()],
      limits,
      nowMs,
      leaseMs,
    });
    return this.#allocations;
  }
}

interface Act {
  readonly event: SiteEvent;
  readonly self: AnyActorRef;
}

/** The logic of address "site". */
export function site(options: SiteOptions): AnyActorLogic {
  const { limits, leaseMs = LEASE_MS, board = new SiteBoard() } = options;
  const decide = ({ self }: { self: AnyActorRef }) => {
    const nowMs = kernelOf(self).clock.nowMs();
    for (const allocation of board.decide(limits, nowMs, leaseMs)) {
      tell(self, `evse:${allocation.chargerId}`, {
        type: "evse.allocation",
        allocation,
      });
    }
  };
  const refused = (
    self: AnyActorRef,
    type: string,
    why: string | undefined,
  ) => {
    if (why === undefined) return;
    kernelOf(self).trace.add({
      kind: "dead letter",
      actor: "site",
      type,
      reason: why,
    });
  };
  const take = ({ event, self }: Act) => {
    switch (event.type) {
      case "site.vehicle": {
        const { chargerId, vehicle, outlet } = event;
        const owner = options.owner(chargerId);
        const charger = { chargerId, vehicle, outlet, owner };
        return refused(self, event.type, board.charger(charger));
      }
      case "site.vehicleGone":
        return board.gone(event.chargerId);
      case "site.request":
        return refused(self, event.type, board.request(event.request));
      case "site.withdraw":
        return board.withdraw(event.id);
    }
  };
  return linked(
    setup({
      types: {} as { events: SiteEvent },
      delays: { period: PERIOD_MS },
    }).createMachine({
      id: "site",
      initial: "Arbitrating",
      on: { "*": { actions: [take, decide] } },
      states: {
        Arbitrating: {
          entry: decide,
          after: { period: { target: "Arbitrating", reenter: true } },
        },
      },
    }),
  );
}
