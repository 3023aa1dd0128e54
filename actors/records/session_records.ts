/**
 * The sessions of one gateway: those that run, those that ended lately, and
 * those that an earlier run of the program left open. No identity, a bounded
 * number, and for each one the plain-language reason of its end. What changes
 * is handed to the store as a row.
 *
 * @module
 */

import type { Recalled, SessionRow } from "../../drivers/store/mod.ts";
import type { ChargerEvent, Registers } from "../charger/events.ts";
import {
  causeText,
  endedAsWished,
  energyOf,
  factsAfter,
  type SessionFacts,
  sessionNumberOf,
} from "./facts.ts";
import type {
  AnswerTimes,
  SessionChange,
  SessionClosing,
  SessionOpening,
  SessionRecord,
} from "./session_record.ts";
import { interrupted, recordOf, rowOf } from "./session_rows.ts";

/** Ended sessions shown; the oldest is forgotten first, and stays in the store. */
const ENDED_KEPT = 200;
/** Sessions of which events are remembered; the one longest unheard of is forgotten first. */
const FACTS_KEPT = 2_000;

/** Where rows go, and what names them. */
export interface RecordsOptions {
  /** A transaction token: random, and of one session alone. */
  token(): string;
  /** Absent: sessions are remembered until the process ends. */
  readonly store?: { put(row: SessionRow): void };
}

interface Kept {
  readonly token: string;
  readonly record: SessionRecord;
}

/** Kept by the actor "records"; others read. */
export class SessionRecords {
  readonly #options: Partial<RecordsOptions>;
  readonly #live = new Map<number, Kept>();
  /** Left open by an earlier run, by token. */
  readonly #interrupted = new Map<string, SessionRow>();
  /** Of this run, and of earlier ones without a number to find them by. */
  readonly #ended: (Kept & { readonly isOurs: boolean })[] = [];
  readonly #facts = new Map<number, SessionFacts>();

  constructor(options: Partial<RecordsOptions> = {}) {
    this.#options = options;
  }

  /** Opens a record; a second opening of one number replaces the first. */
  open(opening: SessionOpening): void {
    const { number } = opening;
    const token = this.#options.token?.() ?? String(number);
    this.#live.set(number, { token, record: opening });
    this.#store(number);
  }

  /** Changes a live record; nothing happens once it has ended. */
  update(number: number, change: SessionChange): void {
    const kept = this.#live.get(number);
    if (!kept) return;
    this.#live.set(number, {
      ...kept,
      record: { ...kept.record, ...change },
    });
    this.#store(number);
  }

  /** Notes how fast the session has answered so far. */
  answered(number: number, answers: AnswerTimes): void {
    const live = this.#live.get(number);
    if (live) {
      // The next row takes it along.
      const record = { ...live.record, answers };
      this.#live.set(number, { ...live, record });
      return;
    }
    const at = this.#endedAt(number);
    const kept = this.#ended[at];
    if (!kept) return;
    this.#ended[at] = { ...kept, record: { ...kept.record, answers } };
    this.#store(number);
  }

  /** Ends a record. The first reason stands. */
  close(number: number, closing: SessionClosing): void {
    const kept = this.#live.get(number);
    if (!kept) return;
    this.#live.delete(number);
    const record = { ...kept.record, ...closing, state: "Ended" };
    this.#keepEnded({ ...kept, record, isOurs: true });
    this.#store(number);
  }

  /**
   * Takes in what an event tells about a session. The end that its charger
   * tells closes a record that nobody has closed, as after a crash.
   */
  happened(event: ChargerEvent): void {
    const number = sessionNumberOf(event);
    if (number === undefined) return;
    const facts = factsAfter(this.#facts.get(number), event);
    this.#facts.delete(number);
    this.#facts.set(number, facts);
    const [oldest] = this.#facts.keys();
    if (this.#facts.size > FACTS_KEPT && oldest !== undefined) {
      this.#facts.delete(oldest);
    }
    if (event.kind === "sessionEnded" && this.#live.has(number)) {
      return this.close(number, {
        endedMs: event.atMs,
        reason: event.words,
        how: endedAsWished(event.cause) ? "terminated" : "failed",
      });
    }
    this.#store(number);
  }

  /** Notes what the meters of running sessions show between two events. */
  readMeters(
    read: (chargerId: string) => Registers | undefined,
    nowMs: number,
  ): void {
    for (const [number, { record }] of this.#live) {
      const facts = this.#facts.get(number);
      if (!facts || facts.end) continue;
      const latest = read(record.chargerId);
      const isNews = latest !== undefined &&
        (latest.chargedWh !== facts.latest.chargedWh ||
          latest.dischargedWh !== facts.latest.dischargedWh);
      if (!isNews) continue;
      this.#facts.set(number, { ...facts, latest, heardMs: nowMs });
      this.#store(number);
    }
  }

  /** A session has begun at its charger: none before it runs there any more. */
  supersede(event: ChargerEvent): void {
    const number = sessionNumberOf(event);
    if (number === undefined) return;
    for (const { record } of this.#live.values()) {
      if (record.chargerId !== event.chargerId) continue;
      if (record.number >= number) continue;
      this.close(record.number, {
        endedMs: event.atMs,
        reason: "the session ended without a word",
        how: "failed",
      });
    }
  }

  /** Takes what the store held: ended sessions to show, and open ones to conclude. */
  recall({ open, ended }: Pick<Recalled, "open" | "ended">): void {
    const earlier = ended.map((row) => ({
      token: row.token,
      record: recordOf(row),
      isOurs: false,
    }));
    this.#ended.unshift(...earlier);
    this.#ended.splice(0, Math.max(0, this.#ended.length - ENDED_KEPT));
    for (const row of open) this.#interrupted.set(row.token, row);
  }

  /** Chargers with sessions that an earlier run left open. */
  interruptedAt(): ReadonlySet<string> {
    return new Set([...this.#interrupted.values()].map((row) => row.charger));
  }

  /**
   * Closes the sessions that an earlier run left open at a charger, with what
   * its meter shows now; `mostWh` is the most that can have flowed since they
   * were heard of. Without a reading the last event counts.
   */
  conclude(
    chargerId: string,
    reading: { readonly registers: Registers; readonly mostWh: number } | null,
  ): void {
    // Several can be open where the end of one could not be written: the
    // meter's reading is of the last.
    const rows = [...this.#interrupted.values()]
      .filter(({ charger }) => charger === chargerId)
      .sort((a, b) => a.started_ms - b.started_ms);
    for (const [at, row] of rows.entries()) {
      const isLast = at === rows.length - 1;
      const over = interrupted(row, isLast ? reading : null);
      this.#interrupted.delete(row.token);
      const { token } = row;
      this.#keepEnded({ token, record: recordOf(over), isOurs: false });
      this.#options.store?.put(over);
    }
  }

  /** Live records first, then ended ones, newest first. */
  list(): SessionRecord[] {
    const shown = ({ record }: Kept) =>
      withFacts(record, this.#facts.get(record.number));
    return [
      ...[...this.#live.values()].map(shown),
      ...[...this.#interrupted.values()].map(recordOf),
      ...this.#ended.toReversed().map((kept) =>
        kept.isOurs ? shown(kept) : kept.record
      ),
    ];
  }

  #keepEnded(kept: Kept & { readonly isOurs: boolean }): void {
    this.#ended.push(kept);
    if (this.#ended.length > ENDED_KEPT) this.#ended.shift();
  }

  #endedAt(number: number): number {
    return this.#ended.findLastIndex(({ isOurs, record }) =>
      isOurs && record.number === number
    );
  }

  #store(number: number): void {
    const { store } = this.#options;
    if (!store) return;
    const kept = this.#live.get(number) ?? this.#ended[this.#endedAt(number)];
    if (!kept) return;
    const facts = this.#facts.get(number);
    store.put(rowOf(kept.token, withFacts(kept.record, facts), facts));
  }
}

/** A record with what events have told; the charger's reason is nearer to the cause than the session's. */
function withFacts(
  record: SessionRecord,
  facts: SessionFacts | undefined,
): SessionRecord {
  if (!facts) return record;
  const { means, end, beginSoc, latestSoc, limits } = facts;
  return {
    ...record,
    ...energyOf(facts),
    ...(means !== undefined && { means }),
    ...(beginSoc !== undefined && { beginSoc }),
    ...(latestSoc !== undefined && { latestSoc }),
    ...(limits.length > 0 && { limits }),
    ...(end && record.endedMs !== undefined && {
      reason: end.words,
      endedBy: end.by,
      where: end.where,
      cause: causeText(end.cause),
    }),
  };
}
