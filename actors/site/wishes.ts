/**
 * Wishes about power: taken or refused, started, superseded, ended.
 *
 * Starts are moments of the wall clock and follow it until they have come;
 * what runs ends on the monotonic clock, so that a step of the wall clock
 * moves nothing that runs.
 *
 * @module
 */

import type {
  PowerRequest,
  RequestRecord,
  RequestReply,
  RequestStatus,
  Source,
} from "./requests.ts";
import { keyOf, type LiveWish, rule, type Ruling } from "./ruling.ts";
import { sameContent, scopeKey, wrongRecord, wrongWith } from "./wish_check.ts";

/** Wishes of one source in force or waiting. */
export const PER_SOURCE_MAX = 64;
/** Wishes of all sources; beyond it each source still has `PER_SOURCE_SURE`. */
export const LIVE_MAX = 128;
/** What no other source can take from one. */
export const PER_SOURCE_SURE = 8;
/** Records kept, the ended ones among them. */
export const RECORDS_MAX = 256;

/** Both clocks at one moment. */
export interface Moment {
  readonly wallMs: number;
  readonly monoMs: number;
  /** The wall clock is synchronised. */
  readonly synchronised: boolean;
}

interface Kept {
  request: PowerRequest;
  status: RequestStatus;
  statusMs: number;
  /** Greater is newer. */
  order: number;
  /** On the monotonic clock, once started. */
  run:
    | { readonly fromMonoMs: number; readonly untilMonoMs: number }
    | undefined;
}

/** All wishes, by source and id. */
export class Wishes {
  readonly #kept = new Map<string, Kept>();
  #order = 0;
  #changed = false;

  /**
   * Takes a stored record: what has ended meanwhile is completed, the rest goes
   * on. A sentence when it is none: it is kept no longer.
   */
  restore(record: RequestRecord, now: Moment): string | undefined {
    const wrong = wrongRecord(record);
    if (wrong !== undefined) {
      this.#changed = true;
      return wrong;
    }
    const { request, status, statusMs } = record;
    const kept: Kept = {
      request,
      status,
      statusMs,
      order: ++this.#order,
      run: undefined,
    };
    this.#kept.set(keyOf(request.source, request.id), kept);
    if (isOver(kept)) return undefined;
    if (now.synchronised && request.untilMs <= now.wallMs) {
      this.#to(kept, { kind: "completed" }, now);
    } else if (status.kind !== "waiting") {
      kept.run = running(request, now);
    }
    return undefined;
  }

  /** Takes a wish, or refuses it with a sentence. */
  take(request: PowerRequest, now: Moment): RequestReply {
    const key = keyOf(request.source, request.id);
    const known = this.#kept.get(key);
    if (known && !isOver(known) && sameContent(known.request, request)) {
      return { kind: "accepted", change: "none" };
    }
    const wrong = wrongWith(request, now.wallMs);
    if (wrong !== undefined) {
      return { kind: "refused", why: wrong, cause: "impossible" };
    }
    const isLive = known !== undefined && !isOver(known);
    const full = isLive ? undefined : this.#full(request.source);
    if (full !== undefined) {
      return { kind: "refused", why: full, cause: "full" };
    }
    // Anew at the end of the map, whose order is that of coming.
    this.#kept.delete(key);
    this.#kept.set(key, {
      request,
      status: { kind: "waiting" },
      statusMs: now.wallMs,
      order: ++this.#order,
      run: undefined,
    });
    this.#changed = true;
    this.#prune();
    this.follow(now);
    return { kind: "accepted", change: known ? "replaced" : "new" };
  }

  /** Takes a wish back. */
  withdraw(source: Source, id: string, now: Moment): RequestReply {
    const kept = this.#kept.get(keyOf(source, id));
    if (!kept) {
      return {
        kind: "refused",
        why: `there is no request ${id} of ${source}`,
        cause: "unknown",
      };
    }
    if (kept.status.kind === "withdrawn") {
      return { kind: "accepted", change: "none" };
    }
    if (kept.status.kind === "completed") {
      return { kind: "refused", why: `request ${id} is completed already` };
    }
    this.#to(kept, { kind: "withdrawn" }, now);
    return { kind: "accepted", change: "withdrawn" };
  }

  /** A session is over, and the wishes about it. */
  sessionEnded(sessionId: string, now: Moment): void {
    for (const kept of this.#kept.values()) {
      const { scope } = kept.request;
      if (isOver(kept) || scope.kind !== "session") continue;
      if (scope.sessionId === sessionId) {
        this.#to(kept, { kind: "completed" }, now);
      }
    }
  }

  /** Starts and ends what is due. */
  follow(now: Moment): void {
    for (const kept of this.#kept.values()) {
      if (isOver(kept)) continue;
      if (!kept.run && isDue(kept, now)) {
        kept.run = running(kept.request, now);
        this.#to(kept, { kind: "started" }, now);
      }
      if (kept.run && now.monoMs >= kept.run.untilMonoMs) {
        this.#to(kept, { kind: "completed" }, now);
      }
    }
  }

  /** What the wishes in force amount to, by scope (`scopeKey`); tells each of them who supersedes it. */
  rulings(
    now: Moment,
    without: ReadonlySet<string> = new Set(),
  ): ReadonlyMap<string, Ruling> {
    const scopes = new Map<string, { wishes: LiveWish[]; kept: Kept[] }>();
    for (const [id, kept] of this.#kept) {
      if (isOver(kept) || !kept.run || without.has(id)) continue;
      const key = scopeKey(kept.request.scope);
      const scope = scopes.get(key) ?? { wishes: [], kept: [] };
      scope.wishes.push(live(kept, now.monoMs - kept.run.fromMonoMs));
      scope.kept.push(kept);
      scopes.set(key, scope);
    }
    return new Map([...scopes].map(([key, { wishes, kept }]) => {
      const ruling = rule(wishes);
      kept.forEach((one, n) => {
        const wish = wishes[n];
        const by = wish && ruling.overruled.get(wish);
        this.#to(
          one,
          by ? { kind: "superseded", by: by.id } : { kind: "started" },
          now,
        );
      });
      return [key, ruling];
    }));
  }

  /** Those in force or waiting, by `keyOf`. */
  liveKeys(): string[] {
    return [...this.#kept].flatMap(([key, kept]) => isOver(kept) ? [] : key);
  }

  /** Takes out a wish that cannot be reckoned with; one that cannot even be written down is forgotten. */
  drop(key: string, now: Moment): void {
    const kept = this.#kept.get(key);
    if (!kept) return;
    this.#to(kept, { kind: "withdrawn" }, now);
    const plain = plainOf(kept.request);
    if (plain) kept.request = plain;
    else this.#kept.delete(key);
  }

  /** The next moment at which something starts, ends or takes a step, ms from now. */
  nextMs(now: Moment): number | undefined {
    let next: number | undefined;
    for (const kept of this.#kept.values()) {
      if (isOver(kept)) continue;
      for (const ms of momentsOf(kept, now)) {
        if (ms > 0) next = Math.min(next ?? ms, ms);
      }
    }
    return next;
  }

  /** All that are kept, the oldest first, without deliveries. */
  records(): Omit<RequestRecord, "deliveries">[] {
    return [...this.#kept.values()].map(({ request, status, statusMs }) => ({
      request,
      status,
      statusMs,
    }));
  }

  /** Whether anything has changed since it was asked last. */
  takeChanged(): boolean {
    const changed = this.#changed;
    this.#changed = false;
    return changed;
  }

  #to(kept: Kept, status: RequestStatus, now: Moment): void {
    const same = kept.status.kind === status.kind &&
      (status.kind !== "superseded" || kept.status.kind !== "superseded" ||
        kept.status.by === status.by);
    if (same) return;
    kept.status = status;
    kept.statusMs = now.wallMs;
    this.#changed = true;
  }

  #full(source: Source): string | undefined {
    let [all, own] = [0, 0];
    for (const kept of this.#kept.values()) {
      if (isOver(kept)) continue;
      all++;
      if (kept.request.source === source) own++;
    }
    if (own >= PER_SOURCE_MAX) {
      return `${own} requests of ${source} are in force or waiting, and that is the most: withdraw one first`;
    }
    if (all >= LIVE_MAX && own >= PER_SOURCE_SURE) {
      return `${all} requests are in force or waiting, and that is the most: withdraw one first`;
    }
    return undefined;
  }

  /** The oldest that is over goes first. */
  #prune(): void {
    for (const [key, kept] of this.#kept) {
      if (this.#kept.size <= RECORDS_MAX) return;
      if (isOver(kept)) this.#kept.delete(key);
    }
  }
}

/** The request as it can be written down, without steps that cannot. */
function plainOf(request: PowerRequest): PowerRequest | undefined {
  try {
    const { id, source, scope, priority, fromMs, untilMs } = request;
    const rest = structuredClone({
      id,
      source,
      scope,
      priority,
      fromMs,
      untilMs,
    });
    return { ...rest, steps: stepsOf(request) };
  } catch {
    return undefined;
  }
}

function stepsOf(request: PowerRequest): PowerRequest["steps"] {
  try {
    return structuredClone(request.steps);
  } catch {
    return [];
  }
}

function isOver({ status }: Kept): boolean {
  return status.kind === "completed" || status.kind === "withdrawn";
}

/**
 * An absolute start waits for a clock that can be believed. One that was due
 * when it came was measured by the same clock, and starts.
 */
function isDue({ request, statusMs }: Kept, now: Moment): boolean {
  return request.fromMs <= now.wallMs &&
    (now.synchronised || request.fromMs <= statusMs);
}

/** From now until its end, never longer than it is as a whole. */
function running(
  { fromMs, untilMs }: PowerRequest,
  { wallMs, monoMs }: Moment,
): { fromMonoMs: number; untilMonoMs: number } {
  const leftMs = Math.min(untilMs - wallMs, untilMs - fromMs);
  const untilMonoMs = monoMs + Math.max(0, leftMs);
  return { fromMonoMs: untilMonoMs - (untilMs - fromMs), untilMonoMs };
}

function live({ request, order }: Kept, elapsedMs: number): LiveWish {
  const { id, source, priority, steps } = request;
  const step = steps.findLast(({ afterMs }) => afterMs <= elapsedMs) ??
    steps[0];
  return {
    id,
    source,
    priority,
    order,
    minW: step?.minW ?? -Infinity,
    maxW: step?.maxW ?? Infinity,
    targetW: step?.targetW,
  };
}

function momentsOf({ request, run }: Kept, now: Moment): number[] {
  if (!run) return now.synchronised ? [request.fromMs - now.wallMs] : [];
  return [
    run.untilMonoMs - now.monoMs,
    ...request.steps.map(({ afterMs }) =>
      run.fromMonoMs + afterMs - now.monoMs
    ),
  ];
}
