/**
 * Who is served where the minimums do not all fit: cars take turns.
 *
 * A turn lasts a slot or longer. Who was served least comes next; a car in a
 * hurry counts half. Who paused for want of room comes back only after a while
 * and with some room to spare, because each pause wears a contactor.
 *
 * @module
 */

import type { PhaseTriple } from "../../drivers/devices/outlet.ts";
import { type Capacity, Ledger } from "./capacity.ts";

/** A car that asks for its minimum, watts of the grid side. */
export interface Candidate {
  readonly id: string;
  readonly min: number;
  readonly perWattA: PhaseTriple;
  /** Served time counts by it: 2 for a car in a hurry, 1 otherwise. */
  readonly weight: number;
  /** It takes power, or has not had the time to. */
  readonly draws: boolean;
}

/** Who is served, and who waits for how long, ms. */
export interface Chosen {
  readonly served: ReadonlySet<string>;
  readonly waitMs: ReadonlyMap<string, number>;
  /** Whose minimum is above all there is. */
  readonly never: ReadonlySet<string>;
}

interface Kept {
  servedMs: number;
  /** Since when it is served, monotonic ms. */
  inSince: number | undefined;
  /** When it was paused for want of room. */
  pausedAt: number | undefined;
  /** Since when it takes nothing of what it is offered. */
  idleSince: number | undefined;
}

/** Nobody is paused and taken back within this time, ms. */
export const PAUSE_MIN_MS = 60_000;
/** Room to spare for coming back beside others, as a part of the minimum. */
const SPARE = 0.05;
/** A turn of which nothing is taken for so long passes to the next, ms. */
export const IDLE_MS = 60_000;
/** Part of a slot by which a served car must lead before it gives way. */
const LEAD = 0.25;

/** Turns of all chargers. */
export class Turns {
  readonly #slotMs: number;
  readonly #kept = new Map<string, Kept>();
  #last: number | undefined;

  constructor(slotMs: number) {
    if (!(slotMs > 0)) {
      throw new RangeError(`slotMs must be above 0: ${slotMs}`);
    }
    this.#slotMs = slotMs;
  }

  /**
   * Chooses among all that want to be served. `wished` says that it is a wish
   * that leaves too little room: then nobody waits once it has gone.
   */
  choose(
    candidates: readonly Candidate[],
    capacity: Capacity,
    nowMonoMs: number,
    wished: boolean,
  ): Chosen {
    this.#enter(candidates, nowMonoMs);
    const alone = new Ledger(capacity);
    const never = new Set<string>();
    const able = candidates.filter(({ id, min, perWattA }) => {
      if (!alone.fits(min, perWattA)) never.add(id);
      return !never.has(id);
    });
    const order = able.toSorted((a, b) => this.#before(a, b, nowMonoMs));
    const served = this.#admit(order, capacity, nowMonoMs);
    for (const { id } of candidates) {
      this.#mark(id, served.has(id), nowMonoMs, wished);
    }
    const waiting = order.filter(({ id }) => !served.has(id));
    return { served, never, waitMs: this.#waits(waiting, served, nowMonoMs) };
  }

  forget(chargerId: string): void {
    this.#kept.delete(chargerId);
  }

  /** Counts served time, lets newcomers begin where the least served one is. */
  #enter(candidates: readonly Candidate[], nowMonoMs: number): void {
    const sinceMs = nowMonoMs - (this.#last ?? nowMonoMs);
    this.#last = nowMonoMs;
    const present = new Set(candidates.map(({ id }) => id));
    let least = Infinity;
    for (const [id, kept] of this.#kept) {
      if (!present.has(id)) {
        this.#kept.delete(id);
        continue;
      }
      if (kept.inSince !== undefined) kept.servedMs += sinceMs;
      least = Math.min(least, kept.servedMs);
    }
    for (const { id, draws } of candidates) {
      const kept = this.#kept.get(id) ?? {
        servedMs: Number.isFinite(least) ? least : 0,
        inSince: undefined,
        pausedAt: undefined,
        idleSince: undefined,
      };
      this.#kept.set(id, kept);
      if (draws || kept.inSince === undefined) kept.idleSince = undefined;
      else kept.idleSince ??= nowMonoMs;
    }
  }

  /** Whose slot runs comes first, then the least served. */
  #before(a: Candidate, b: Candidate, nowMonoMs: number): number {
    const [first, second] = [this.#slotLeft(a.id, nowMonoMs), 0];
    const other = this.#slotLeft(b.id, nowMonoMs);
    const running = Number(other > second) - Number(first > second);
    return running || this.#due(a) - this.#due(b) ||
      (a.id < b.id ? -1 : 1);
  }

  /** Smaller comes earlier, ms. */
  #due({ id, weight }: Candidate): number {
    const kept = this.#kept.get(id);
    const lead = kept?.inSince !== undefined && kept.idleSince === undefined
      ? LEAD * this.#slotMs
      : 0;
    return (kept?.servedMs ?? 0) / weight - lead;
  }

  #slotLeft(id: string, nowMonoMs: number): number {
    const kept = this.#kept.get(id);
    if (kept?.inSince === undefined) return 0;
    const idleMs = nowMonoMs - (kept.idleSince ?? nowMonoMs);
    if (idleMs >= IDLE_MS) return 0;
    return Math.max(0, kept.inSince + this.#slotMs - nowMonoMs);
  }

  #admit(
    order: readonly Candidate[],
    capacity: Capacity,
    nowMonoMs: number,
  ): Set<string> {
    const ledger = new Ledger(capacity);
    const served = new Set<string>();
    const blocked = new Set<number>();
    for (const { id, min, perWattA } of order) {
      const kept = this.#kept.get(id);
      const goesOn = kept?.inSince !== undefined;
      // A new slot would keep the one before it waiting for yet longer.
      if (!goesOn && rowsOf(perWattA).some((row) => blocked.has(row))) continue;
      const resting = !goesOn && kept?.pausedAt !== undefined;
      if (resting && nowMonoMs - (kept.pausedAt ?? 0) < PAUSE_MIN_MS) continue;
      const beside = resting && served.size > 0;
      const needed = beside ? min * (1 + SPARE) : min;
      if (ledger.fits(needed, perWattA)) {
        ledger.take(min, perWattA);
        served.add(id);
      } else if (!goesOn) {
        for (const row of ledger.short(needed, perWattA)) blocked.add(row);
      }
    }
    return served;
  }

  #mark(id: string, serves: boolean, nowMonoMs: number, wished: boolean): void {
    const kept = this.#kept.get(id);
    if (!kept) return;
    if (serves) {
      kept.inSince ??= nowMonoMs;
      kept.pausedAt = undefined;
    } else if (kept.inSince !== undefined) {
      const idleMs = nowMonoMs - (kept.idleSince ?? nowMonoMs);
      // Its turn is counted in full, so that the others come first.
      if (idleMs >= IDLE_MS) kept.servedMs += this.#slotMs;
      kept.inSince = undefined;
      kept.idleSince = undefined;
      kept.pausedAt = wished ? undefined : nowMonoMs;
    }
  }

  #waits(
    waiting: readonly Candidate[],
    served: ReadonlySet<string>,
    nowMonoMs: number,
  ): Map<string, number> {
    const waits = new Map<string, number>();
    waiting.forEach((candidate, place) => {
      let first = Infinity;
      for (const id of served) {
        const kept = this.#kept.get(id);
        const ahead = this.#due(candidate) -
          ((kept?.servedMs ?? 0) - LEAD * this.#slotMs);
        first = Math.min(first, Math.max(this.#slotLeft(id, nowMonoMs), ahead));
      }
      const rest = (this.#kept.get(candidate.id)?.pausedAt ?? -Infinity) +
        PAUSE_MIN_MS - nowMonoMs;
      const begin = Number.isFinite(first) ? first : 0;
      waits.set(candidate.id, Math.max(0, begin, rest) + place * this.#slotMs);
    });
    return waits;
  }
}

/** The whole, and each conductor that is loaded; numbered as in `Ledger.short`. */
function rowsOf(perWattA: PhaseTriple): number[] {
  return [1, ...perWattA].flatMap((loads, row) => loads > 0 ? row : []);
}
