/**
 * SAScheduleTuple out of the outlet's outlook (ISO 15118-2 clause
 * 8.5.2).
 *
 * @module
 */

import type { ProfileEntry } from "../../shared/energy.ts";
import { physical } from "../../shared/physical.ts";
import type {
  PMaxScheduleEntry,
  SalesTariff,
  SAScheduleTuple,
} from "../../generated/iso2.ts";
import {
  powerSteps,
  secondsOf,
  type Span,
  spanOf,
  wholeSeconds,
} from "../../shared/secc/spans.ts";
import type { SeccEnv, StationView } from "../../shared/secc/types.ts";
import { acLine } from "./ac_line.ts";
import { intervals, LONGEST_INTERVAL_S } from "./intervals.ts";
import { isLooping, type Iso2Session, type Offer } from "./session.ts";

/** SAScheduleTupleID of the one schedule offered; the schema has room for three. */
const TUPLE_ID = 1;
const MOST_ENTRIES = 1024;
/** For a vehicle that does not say how many it takes: embedded decoders keep room for five. */
const USUAL_ENTRIES = 5;
/** A schedule that differs by less is not worth another negotiation. */
const STALE_W = 500;
const STALE_RATIO = 0.05;

/** The most the outlet delivers in the selected mode, watts. */
export function mostPowerW(session: Iso2Session, station: StationView): number {
  const { selection } = session;
  if (selection?.service === "AC") {
    return station.ac ? acLine(station.ac, selection.mode).ratedW : 0;
  }
  return station.dc?.maxChargeW ?? 0;
}

/** The schedule from now to the departure, or for a day. */
export function offerOf(
  session: Iso2Session,
  env: SeccEnv,
  departureS: number | undefined,
  maxEntries: number | undefined,
): { readonly offer: Offer; readonly span: Span; readonly entries: number } {
  // Zero is said for unknown.
  const taken = Math.min(MOST_ENTRIES, maxEntries || USUAL_ENTRIES);
  // The last step of more than a day takes two entries.
  const longestS = taken > 1 ? Infinity : LONGEST_INTERVAL_S;
  const span = spanOf(
    env.nowMs,
    departureS && Math.min(departureS, longestS),
  );
  const isLong = secondsOf(span) > LONGEST_INTERVAL_S;
  const entries = isLong ? taken - 1 : taken;
  const most = mostPowerW(session, env.station);
  const outlook = env.station.outlook.charge.map((step) => ({
    ...step,
    powerW: Math.max(0, Math.min(most, step.powerW)),
  }));
  const steps = powerSteps(outlook, span, entries);
  return {
    offer: { tupleId: TUPLE_ID, steps, offeredMs: env.nowMs },
    span,
    entries,
  };
}

/** The offer as the message carries it. */
export function scheduleTuple(
  { tupleId, steps }: Offer,
  tariff: SalesTariff | undefined,
): SAScheduleTuple {
  const entries = steps.map((step) => ({ ...step, value: step.powerW }));
  return {
    SAScheduleTupleID: tupleId,
    PMaxSchedule: {
      PMaxScheduleEntry: intervals(entries).map(
        ({ interval, value }): PMaxScheduleEntry => ({
          RelativeTimeInterval: interval,
          PMax: physical(value, "W", "down"),
        }),
      ),
    },
    ...(tariff ? { SalesTariff: tariff } : {}),
  };
}

/**
 * Whether the site now offers something else than what was agreed: then the
 * station wishes to renegotiate. Of DC vehicles nothing is wished, as their
 * loop carries the limits and negotiating anew interrupts the transfer.
 */
export function isOfferStale(session: Iso2Session, env: SeccEnv): boolean {
  const { offer, selection, timeouts } = session;
  if (!offer || selection?.service !== "AC" || !isLooping(session)) {
    return false;
  }
  const { nowMs, station } = env;
  if (nowMs - offer.offeredMs < timeouts.renegotiationMs) return false;
  const most = mostPowerW(session, station);
  const { charge } = station.outlook;
  const capped = (powerW: number) => Math.max(0, Math.min(most, powerW));
  return offer.steps.some(({ powerW: agreed, ...step }) => {
    const rest = { ...step, fromMs: Math.max(step.fromMs, nowMs) };
    if (rest.fromMs >= rest.untilMs) return false;
    const slack = Math.max(STALE_W, STALE_RATIO * agreed);
    if (capped(leastKnown(charge, rest)) < agreed - slack) return true;
    // A step that was joined out of several has the least of theirs.
    return powerSteps(charge, rest, 1)
      .some(({ powerW }) => capped(powerW) > agreed + slack);
  });
}

/** The least power an outlook names during a span; infinite where it names none. */
function leastKnown(
  outlook: readonly ProfileEntry[],
  { fromMs, untilMs }: Span,
): number {
  return Math.min(
    ...outlook.filter((step) =>
      wholeSeconds(step.fromMs) < untilMs && wholeSeconds(step.untilMs) > fromMs
    ).map(({ powerW }) => powerW),
  );
}
