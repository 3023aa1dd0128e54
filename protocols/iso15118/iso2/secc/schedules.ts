/**
 * SAScheduleTuple out of the outlet's outlook (ISO 15118-2 clause
 * 8.5.2).
 *
 * @module
 */

import type { ProfileEntry } from "../../common/energy.ts";
import { physical } from "../../common/physical.ts";
import type {
  PMaxScheduleEntry,
  SalesTariff,
  SAScheduleTuple,
} from "../../generated/iso2.ts";
import { powerSteps, secondsOf, type Span, spanOf } from "../../secc/spans.ts";
import type { SeccEnv, StationView } from "../../secc/types.ts";
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
  const moments = [nowMs, ...charge.map(({ fromMs }) => fromMs)];
  return moments.some((ms) => {
    const agreed = at(offer.steps, ms);
    const offered = at(charge, ms);
    if (ms < nowMs || agreed === undefined || offered === undefined) {
      return false;
    }
    const now = Math.max(0, Math.min(most, offered));
    return Math.abs(now - agreed) > Math.max(STALE_W, STALE_RATIO * agreed);
  });
}

/** Power of a schedule at a moment; undefined where it says nothing. */
function at(steps: readonly ProfileEntry[], ms: number): number | undefined {
  return steps.find((step) => step.fromMs <= ms && ms < step.untilMs)?.powerW;
}
