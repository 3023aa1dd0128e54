/**
 * What is remembered of sessions for a person to read: no identity, a bounded
 * number, and for each one the plain-language reason of its end.
 *
 * @module
 */

import type { LinkSecurity } from "../../drivers/exits/link.ts";

/** Ended sessions kept; the oldest is forgotten first. */
const ENDED_KEPT = 200;

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
}

/** The sessions of one gateway, live and lately ended. */
export class SessionRecords {
  readonly #live = new Map<number, SessionRecord>();
  readonly #ended: SessionRecord[] = [];

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

  /** Live records first, then ended ones, newest first. */
  list(): SessionRecord[] {
    return [...this.#live.values(), ...this.#ended.toReversed()];
  }
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
