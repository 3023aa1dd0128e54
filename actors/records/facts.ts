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

/** What events tell about one session. */
export interface SessionFacts {
  readonly chargerId: string;
  /** Registers of the meter when it began and when it was last heard of, Wh. */
  readonly begin: Registers;
  readonly latest: Registers;
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
export function energyOf({ begin, latest }: SessionFacts): SessionEnergy {
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
  const known = facts ?? {
    chargerId: event.chargerId,
    begin: event.registers,
    latest: event.registers,
  };
  if (known.end) return known;
  const heard = { ...known, latest: event.registers };
  switch (event.kind) {
    case "authorised":
      return { ...heard, means: event.means };
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
      };
    }
    default:
      return heard;
  }
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
