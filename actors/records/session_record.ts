/**
 * A session as it is kept: no identity, in plain data.
 *
 * @module
 */

import type { LinkSecurity } from "../../drivers/exits/link.ts";
import type { RuledLimit } from "./limits.ts";

/** How fast the SECC answered, from a request's last octet to the answer's first, ms. */
export interface AnswerTimes {
  readonly count: number;
  readonly p50Ms: number;
  readonly maxMs: number;
}

/** What a session is opened with, and what it tells of itself. */
export interface SessionOpening {
  /** Counts up over restarts of the gateway. */
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
}

/** What a session may tell anew while it runs. */
export type SessionChange = Partial<
  Pick<SessionOpening, "protocol" | "state" | "service" | "controlMode">
>;

/** How a session ended, by its own account. */
export interface SessionClosing {
  readonly endedMs: number;
  /** Plain words, no personal data. */
  readonly reason: string;
  /** `terminated`, `paused` or `failed`. */
  readonly how: string;
}

/** One session as a person may see it. */
export interface SessionRecord extends SessionOpening {
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
  /** State of charge at both ends, percent, where the vehicle told. */
  readonly beginSoc?: number;
  readonly latestSoc?: number;
  readonly answers?: AnswerTimes;
  /** Limits that ruled, the latest last. */
  readonly limits?: readonly RuledLimit[];
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
