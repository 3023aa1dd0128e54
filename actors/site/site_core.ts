/**
 * The site without its actor: messages in, allocations and answers out, all
 * times given from outside.
 *
 * @module
 */

import type { ConnectionState, SiteView } from "./board.ts";
import { less } from "./capacity.ts";
import {
  Connection,
  type ConnectionLimits,
  type OutletWiring,
  type Room,
} from "./connection.ts";
import { Decider } from "./decide.ts";
import { Deliveries } from "./delivery.ts";
import { FuseGuard, type GridLoad, type Opening } from "./fuse_guard.ts";
import { GridReturn, type GridReturnOptions } from "./grid_fault.ts";
import { Fleet } from "./fleet.ts";
import type { OwnerBounds } from "./permission.ts";
import { inputsToLeaveOut, type LeftOut, NOBODY } from "./leave_out.ts";
import type {
  PowerRequest,
  RequestRecord,
  RequestReply,
  RequestStore,
  Source,
} from "./requests.ts";
import { keyOf } from "./ruling.ts";
import { sameAllocation } from "./same_allocation.ts";
import type { Decided } from "./scene.ts";
import type {
  Allocation,
  ChargerReport,
  SiteMeterReading,
} from "./site_messages.ts";
import { Trim } from "./trim.ts";
import { type Moment, RECORDS_MAX, Wishes } from "./wishes.ts";

/** How a site is made. */
export interface SiteCoreOptions {
  readonly limits: ConnectionLimits;
  /** How a charger hangs on the connection. */
  wiring(chargerId: string): OutletWiring;
  /** The owner's bounds at a charger; without any there is no discharge. */
  owner(chargerId: string): OwnerBounds | undefined;
  /** Whether such a charger is configured; every one when absent. */
  knows?(chargerId: string): boolean;
  readonly store?: RequestStore;
  /** How long an allocation holds, ms. */
  readonly leaseMs?: number;
  /** A turn of cars whose minimums do not fit together, ms. */
  readonly slotMs?: number;
  readonly gridReturn?: Partial<GridReturnOptions>;
}

/** What one decision came to. */
export interface Decision {
  /** Those that say something else than before. */
  readonly changed: readonly Allocation[];
  readonly all: readonly Allocation[];
  readonly openings: readonly Opening[];
}

/** Allocations hold so long, ms. */
export const LEASE_MS = 3_000;
/** A turn, ms. */
export const SLOT_MS = 15 * 60_000;
/** Deliveries are stored so often while something is delivered, ms. */
const STORE_MS = 60_000;

/** Two clocks that are read one after the other may differ so much, ms. */
const AHEAD_MOST_MS = 1_000;

/** Everything the site knows. */
export class SiteCore implements SiteView {
  readonly #options: SiteCoreOptions;
  readonly #connection: Connection;
  readonly #fleet: Fleet;
  readonly #wishes = new Wishes();
  readonly #decider: Decider;
  readonly #deliveries = new Deliveries();
  readonly #guard: FuseGuard;
  readonly #gridReturn: GridReturn;
  readonly #trim = { charge: new Trim(), discharge: new Trim() };
  #decided: readonly Decided[] = [];
  #state: ConnectionState | undefined;
  #storedMono = 0;
  readonly #dropped: string[] = [];

  /** Throws on a configuration that cannot be; begins with what is stored. */
  constructor(options: SiteCoreOptions, now: Moment) {
    const { limits } = options;
    this.#options = options;
    this.#connection = new Connection(limits);
    this.#fleet = new Fleet(options);
    this.#decider = new Decider(options.slotMs ?? SLOT_MS);
    this.#guard = new FuseGuard(limits);
    this.#gridReturn = new GridReturn({
      waitMs: 60_000,
      spreadMs: 60_000,
      // A tenth of the connection a minute (EN 50549-1).
      riseWPerS: limits.importW / 600,
      fullW: Math.max(limits.importW, limits.exportW),
      ...options.gridReturn,
    });
    this.#restore(options.store?.load() ?? [], now);
  }

  /** Stored records that are none are dropped, each named. */
  #restore(records: readonly RequestRecord[], now: Moment): void {
    const all = records.slice(-RECORDS_MAX);
    for (const [n, record] of all.entries()) {
      const wrong = this.#wishes.restore(record, now);
      if (wrong !== undefined) {
        this.#dropped.push(`stored request ${n + 1} is dropped: ${wrong}`);
        continue;
      }
      const { request, deliveries } = record;
      const key = keyOf(request.source, request.id);
      this.#deliveries.restore(key, deliveries, now.wallMs);
    }
    this.#wishes.follow(now);
  }

  /** What was dropped since it was asked last, in sentences. */
  takeDropped(): string[] {
    return this.#dropped.splice(0);
  }

  /** A charger's report; a sentence when it is not taken. */
  report(report: ChargerReport, now: Moment): string | undefined {
    const before = this.#fleet.sessionOf(report.chargerId);
    const why = this.#fleet.report(report);
    if (why !== undefined) return why;
    if (before !== undefined && before !== report.sessionId) {
      this.#wishes.sessionEnded(before, now);
    }
    return undefined;
  }

  /** A charger is gone, with its session; `chance` is 0 to 1. */
  gone(chargerId: string, now: Moment, chance: number): void {
    const session = this.#fleet.sessionOf(chargerId);
    if (session !== undefined) this.#wishes.sessionEnded(session, now);
    this.#fleet.gone(chargerId);
    this.#decider.forget(chargerId);
    this.#gridReturn.forget(chargerId, now.monoMs, chance);
  }

  /** A reading of the site's meter; a sentence when it is not taken. */
  meter(reading: SiteMeterReading, now: Moment): string | undefined {
    // It would never age, and every later one would be older than it.
    if (reading.atMonoMs > now.monoMs + AHEAD_MOST_MS) {
      return "the reading of the site's meter is of the future";
    }
    return this.#connection.measure(reading, this.#fleet.load(reading.atMonoMs))
      ? undefined
      : "the reading of the site's meter is not finite, or older than the last one";
  }

  /** Takes a wish, or refuses it with a sentence. */
  request(request: PowerRequest, now: Moment): RequestReply {
    const why = this.#missing(request);
    if (why !== undefined) return { kind: "refused", why, cause: "impossible" };
    const reply = this.#wishes.take(request, now);
    if (reply.kind === "accepted") {
      if (reply.change === "replaced") {
        const key = keyOf(request.source, request.id);
        this.#deliveries.replaced(key, this.#fleet.reports(), now);
      }
      this.#fleet.freshLimit(request.source, request.scope);
      this.#save(now);
    }
    return reply;
  }

  withdraw(source: Source, id: string, now: Moment): RequestReply {
    const reply = this.#wishes.withdraw(source, id, now);
    this.#save(now);
    return reply;
  }

  /** Somebody who wishes can be reached, or no longer. */
  source(source: Source, alive: boolean): void {
    this.#fleet.source(source, alive);
  }

  /** What a charger sees of the grid, where this site was started after it was told; `chance` gives 0 to 1. */
  gridSeen(
    { chargerId, grid }: ChargerReport,
    now: Moment,
    chance: () => number,
  ): void {
    if (!grid) return;
    this.#gridReturn.see(chargerId, grid, now.monoMs, chance);
  }

  /** The grid is lost or good again; `chance` is 0 to 1. */
  gridFault(
    good: boolean,
    chargerId: string | undefined,
    now: Moment,
    chance: number,
  ): void {
    this.#gridReturn.tell(good, chargerId, now.monoMs, chance);
  }

  /** Decides anew. What cannot be reckoned with is dropped (`takeDropped`); the rest goes on. */
  decide(now: Moment): Decision {
    const decision = this.#possible(now);
    this.#save(now);
    return decision;
  }

  #possible(now: Moment): Decision {
    try {
      return this.#decide(now, NOBODY);
    } catch (error) {
      return this.#decideWithout(error, now);
    } finally {
      this.#fleet.leaveOut(NOBODY.chargers);
    }
  }

  #decideWithout(error: unknown, now: Moment): Decision {
    const candidates = {
      wishes: new Set(this.#wishes.liveKeys()),
      chargers: new Set(this.#fleet.ids()),
    };
    const found = inputsToLeaveOut(candidates, (without) => {
      try {
        return this.#decide(now, without) !== undefined;
      } catch {
        return false;
      }
    });
    if (!found) throw error;
    const why = error instanceof Error ? error.message : String(error);
    const dropped = `is dropped: it cannot be reckoned with (${why})`;
    for (const key of found.wishes) {
      this.#wishes.drop(key, now);
      this.#dropped.push(`request ${key} ${dropped}`);
    }
    for (const id of found.chargers) {
      this.#fleet.gone(id);
      this.#decider.forget(id);
      this.#dropped.push(`report of charger ${id} ${dropped}`);
    }
    return this.#decide(now, NOBODY);
  }

  #decide(now: Moment, without: LeftOut): Decision {
    this.#fleet.leaveOut(without.chargers);
    for (const chargerId of this.#fleet.silent(now.monoMs)) {
      this.gone(chargerId, now, 0);
    }
    this.#wishes.follow(now);
    const before = new Map(
      this.#decided.map(({ allocation }) => [allocation.chargerId, allocation]),
    );
    const load = this.#load(now.monoMs);
    const guarded = this.#fleet.guarded(this.#decider, now.monoMs);
    this.#follow(load, guarded.every(({ settled }) => settled), now.monoMs);
    const room = this.#room(now.monoMs);
    const gridHeld = this.#gridReturn.held(now.monoMs);
    this.#decided = this.#decider.decide({
      chargers: this.#fleet.chargers(),
      rulings: this.#wishes.rulings(now, without.wishes),
      room,
      gridHeld,
      nowMonoMs: now.monoMs,
      nowMs: now.wallMs,
      leaseMs: this.#options.leaseMs ?? LEASE_MS,
    });
    const all = this.allocations();
    this.#deliveries.follow(this.#decided, this.#fleet.reports(), now);
    const openings = this.#guard.watch(
      load,
      guarded,
      now.monoMs,
    );
    this.#state = {
      load,
      room,
      otherLoads: this.#connection.otherLoads(now.monoMs),
      heat: this.#guard.heat(),
      gridHeld: gridHeld?.why,
    };
    const changed = all.filter((one) =>
      !sameAllocation(one, before.get(one.chargerId))
    );
    return { all, changed, openings };
  }

  /** The next moment at which a wish starts, ends or takes a step, ms from now. */
  nextMs(now: Moment): number | undefined {
    return this.#wishes.nextMs(now);
  }

  records(): RequestRecord[] {
    return this.#wishes.records().map((record) => ({
      ...record,
      deliveries: this.#deliveries.of(
        keyOf(record.request.source, record.request.id),
      ),
    }));
  }

  allocations(): readonly Allocation[] {
    return this.#decided.map(({ allocation }) => allocation);
  }

  connection(): ConnectionState | undefined {
    return this.#state;
  }

  #missing({ scope }: PowerRequest): string | undefined {
    if (scope?.kind === "charger") {
      return this.#options.knows?.(scope.chargerId) === false
        ? `scope.chargerId names no charger of this site: ${scope.chargerId}`
        : undefined;
    }
    return scope?.kind === "session" && !this.#fleet.hasSession(scope.sessionId)
      ? `scope.sessionId names no session of the present: ${scope.sessionId}`
      : undefined;
  }

  /** All that flows: as the site's meter says, or the chargers and the other loads together. */
  #load(nowMonoMs: number): GridLoad {
    const total = this.#connection.total(nowMonoMs);
    if (total) return total;
    const other = this.#connection.otherLoads(nowMonoMs);
    const { powerW, phaseA } = this.#fleet.load(nowMonoMs, this.#decider);
    return {
      powerW: powerW + other.powerW,
      phaseA: [
        phaseA[0] + other.phaseA[0],
        phaseA[1] + other.phaseA[1],
        phaseA[2] + other.phaseA[2],
      ],
    };
  }

  #follow(
    { powerW, phaseA }: GridLoad,
    settled: boolean,
    monoMs: number,
  ): void {
    const { importW, exportW, fuseA } = this.#options.limits;
    const [a, b, c] = phaseA;
    this.#trim.charge.follow(
      { powerW, phaseA },
      { powerW: importW, phaseA: fuseA },
      settled,
      monoMs,
    );
    this.#trim.discharge.follow(
      { powerW: -powerW, phaseA: [-a, -b, -c] },
      { powerW: exportW, phaseA: fuseA },
      settled,
      monoMs,
    );
  }

  #room(nowMonoMs: number): Room {
    const { charge, discharge, meterLost } = this.#connection.room(nowMonoMs);
    return {
      meterLost,
      charge: less(charge, this.#trim.charge.taken),
      discharge: less(discharge, this.#trim.discharge.taken),
    };
  }

  /** Stores what has changed at once, deliveries from time to time. */
  #save(now: Moment): void {
    const { store } = this.#options;
    const due = this.#deliveries.active &&
      now.monoMs - this.#storedMono >= STORE_MS;
    const changed = this.#wishes.takeChanged();
    if (!changed && !due) return;
    const records = this.records();
    this.#deliveries.keepOnly(
      new Set(records.map(({ request }) => keyOf(request.source, request.id))),
    );
    if (!store) return;
    this.#storedMono = now.monoMs;
    try {
      store.save(records);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#dropped.push(`requests cannot be stored: ${why}`);
    }
  }
}
