/**
 * What is remembered of sessions for a person to read: no identity, a bounded
 * number, and for each one the plain-language reason of its end.
 *
 * @module
 */

import type { LinkSecurity } from "../../drivers/exits/link.ts";
import type { ChargerEvent } from "../charger/events.ts";
import {
  causeText,
  endedAsWished,
  energyOf,
  factsAfter,
  type SessionFacts,
  sessionNumberOf,
} from "../records/facts.ts";

/** Ended sessions kept; the oldest is forgotten first. */
const ENDED_KEPT = 200;
/** Sessions of which events are remembered; the one longest unheard of is forgotten first. */
const FACTS_KEPT = 2_000;

/** One session as a person may see it. */
export interface SessionRecord {
  /** Counts up from 1 since the gateway started. */
  readonly number: number;
  readonly chargerId: string;
  /** `TLSv1.3 …` or `plain TCP`. */
  readonly link: string;
  readonly startedMs: number;
  /** The protocol the SAP handshake agreed, such as `ISO 15118-20 DC`. */
  readonly protocol?: string;
  /** The state's name in the standard's words. */
  readonly state: string;
  readonly service?: string | undefined;
  readonly controlMode?: string | undefined;
  readonly endedMs?: number;
  /** Why it ended, in words. */
  readonly reason?: string;
  /** `terminated`, `paused` or `failed`. */
  readonly how?: string;
  /** How it was authorised. */
  readonly means?: string;
  /** Who ended it, in which state of the charger, and the cause for programs. */
  readonly endedBy?: string;
  readonly where?: string;
  readonly cause?: string;
  /** Energy so far, Wh, both growing. */
  readonly chargedWh?: number;
  readonly dischargedWh?: number;
}

/** The sessions of one gateway, live and lately ended. */
export class SessionRecords {
  readonly #live = new Map<number, SessionRecord>();
  readonly #ended: SessionRecord[] = [];
  readonly #facts = new Map<number, SessionFacts>();

  /** Opens a record; a second opening of one number replaces the first. */
  open(record: SessionRecord): void {
    this.#live.set(record.number, record);
  }

  /** Changes a live record; nothing happens once it has ended. */
  update(number: number, change: Partial<SessionRecord>): void {
    const record = this.#live.get(number);
    if (record) this.#live.set(number, { ...record, ...change });
  }

  /** Ends a record. The first reason stands. */
  close(
    number: number,
    end: { endedMs: number; reason: string; how: string },
  ): void {
    const record = this.#live.get(number);
    if (!record) return;
    this.#live.delete(number);
    this.#ended.push({ ...record, ...end, state: "Ended" });
    if (this.#ended.length > ENDED_KEPT) this.#ended.shift();
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
    if (event.kind !== "sessionEnded") return;
    this.close(number, {
      endedMs: event.atMs,
      reason: event.words,
      how: endedAsWished(event.cause) ? "terminated" : "failed",
    });
  }

  /** Live records first, then ended ones, newest first. */
  list(): SessionRecord[] {
    return [...this.#live.values(), ...this.#ended.toReversed()].map((record) =>
      withFacts(record, this.#facts.get(record.number))
    );
  }
}

/** A record with what events have told; the charger's reason is nearer to the cause than the session's. */
function withFacts(
  record: SessionRecord,
  facts: SessionFacts | undefined,
): SessionRecord {
  if (!facts) return record;
  const { means, end } = facts;
  return {
    ...record,
    ...energyOf(facts),
    ...(means !== undefined && { means }),
    ...(end && record.endedMs !== undefined && {
      reason: end.words,
      endedBy: end.by,
      where: end.where,
      cause: causeText(end.cause),
    }),
  };
}

/** A link's protection in words. */
export function describeLink(security: LinkSecurity): string {
  if (security.kind === "plain") return "TCP without TLS";
  const { version, group, peerVerified } = security;
  const proof = peerVerified
    ? "vehicle certificate verified"
    : "no vehicle certificate";
  return `${version}, ${group}, ${proof}`;
}
