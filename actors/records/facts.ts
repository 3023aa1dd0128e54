/**
 * What the events of a charger tell about a session: energy both ways, means
 * of authorisation, who ended it, where and why. No identity.
 *
 * @module
 */

import type {
  Actor,
  AuthorisationMeans,
  ChargerEvent,
  EndCause,
  Registers,
} from "../charger/events.ts";
import { limitsAfter, limitsUntil, type RuledLimit } from "./limits.ts";

/** What events tell about one session. */
export interface SessionFacts {
  readonly chargerId: string;
  /** Registers of the meter when it began and when it was last heard of, Wh. */
  readonly begin: Registers;
  readonly latest: Registers;
  /** When it was last heard of, wall-clock ms. */
  readonly heardMs: number;
  /** State of charge when first and last told, percent. */
  readonly beginSoc?: number;
  readonly latestSoc?: number;
  readonly limits: readonly RuledLimit[];
  readonly means?: AuthorisationMeans;
  readonly end?: SessionEnd;
}

/** How a session ended. */
export interface SessionEnd {
  readonly atMs: number;
  readonly by: Actor;
  /** The charger's state. */
  readonly where: string;
  readonly cause: EndCause;
  readonly words: string;
}

/** Energy into the vehicle and to the grid, Wh, both growing. */
export interface SessionEnergy {
  readonly chargedWh: number;
  readonly dischargedWh: number;
}

/** Energy between two readings; a register that went back (another meter) counts as none. */
export function energyOf(
  { begin, latest }: Pick<SessionFacts, "begin" | "latest">,
): SessionEnergy {
  return {
    chargedWh: Math.max(0, latest.chargedWh - begin.chargedWh),
    dischargedWh: Math.max(0, latest.dischargedWh - begin.dischargedWh),
  };
}

/** Number of the session an event is about: `3` of `east-3`; nothing without a session. */
export function sessionNumberOf(event: ChargerEvent): number | undefined {
  if (event.kind === "linked" || event.kind === "sessionEnded") {
    return event.sessionNumber;
  }
  const digits = /-(\d{1,15})$/.exec(event.sessionId ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** What is known after an event of the session; the first end stands. */
export function factsAfter(
  facts: SessionFacts | undefined,
  event: ChargerEvent,
): SessionFacts {
  const known: SessionFacts = facts ?? {
    chargerId: event.chargerId,
    begin: event.registers,
    latest: event.registers,
    heardMs: event.atMs,
    limits: [],
  };
  if (known.end) return known;
  const heard = {
    ...known,
    ...socAfter(known, event),
    latest: event.registers,
    heardMs: event.atMs,
  };
  switch (event.kind) {
    case "authorised":
      return { ...heard, means: event.means };
    case "limitsChanged":
      return { ...heard, limits: limitsAfter(heard.limits, event) };
    case "sessionEnded": {
      const { atMs, by, where, cause, words } = event;
      const { chargedWh, dischargedWh } = event.registers;
      return {
        ...heard,
        // The charger has read its meter at the first moment itself.
        begin: {
          chargedWh: chargedWh - event.chargedWh,
          dischargedWh: dischargedWh - event.dischargedWh,
        },
        end: { atMs, by, where, cause, words },
        limits: limitsUntil(heard.limits, atMs),
      };
    }
    default:
      return heard;
  }
}

/** The state of charge at both ends, as far as the event tells it. */
function socAfter(
  { beginSoc }: SessionFacts,
  event: ChargerEvent,
): Pick<SessionFacts, "beginSoc" | "latestSoc"> {
  const soc = "soc" in event ? event.soc : undefined;
  return soc === undefined ? {} : { beginSoc: beginSoc ?? soc, latestSoc: soc };
}

/** A cause as one text, for programs: `fault welded`, `permit meter`, `carEnded`. */
export function causeText(cause: EndCause): string {
  return cause.kind === "fault" || cause.kind === "permit"
    ? `${cause.kind} ${cause.name}`
    : cause.kind;
}

/** Whether it ended as somebody wished. */
export function endedAsWished({ kind }: EndCause): boolean {
  return kind === "asked" || kind === "carEnded";
}
