/**
 * An SAScheduleTuple cut into pieces of constant PMax and price.
 *
 * @module
 */

import type {
  RelativeTimeInterval,
  SalesTariffEntry,
  SAScheduleTuple,
} from "../../generated/iso2.ts";
import { valueOf } from "../common/mod.ts";

/** One piece; the price is a level or a percentage, the schedule's own unit. */
export interface Piece {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly maxW: number;
  readonly price: number;
}

interface Span {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly value: number;
}

/** How long a last entry without duration lasts at least: schedules cover a day. */
const DAY_S = 86_400;

/** Cuts a tuple, which counts from now; no pieces when its PMaxSchedule has none. */
export function piecesOf(
  tuple: SAScheduleTuple,
  nowMs: number,
  cutMs: number | undefined,
  tariffs: boolean,
): Piece[] {
  const startMs = Math.floor(nowMs / 1000) * 1000;
  const power = lay(
    tuple.PMaxSchedule.PMaxScheduleEntry.map((entry) => ({
      interval: entry.RelativeTimeInterval,
      value: valueOf(entry.PMax),
    })),
    startMs,
  );
  const prices = lay(
    (tariffs ? tuple.SalesTariff?.SalesTariffEntry ?? [] : []).map((entry) => ({
      interval: entry.RelativeTimeInterval,
      value: priceOf(entry),
    })),
    startMs,
  );
  const endMs = power.at(-1)?.untilMs ?? startMs;
  const cuts = new Set([startMs, endMs]);
  if (cutMs !== undefined) cuts.add(Math.floor(cutMs / 1000) * 1000);
  for (const { fromMs, untilMs } of [...power, ...prices]) {
    cuts.add(fromMs).add(untilMs);
  }
  const times = [...cuts].filter((at) => at >= startMs && at <= endMs)
    .sort((a, b) => a - b);
  return times.slice(0, -1).map((fromMs, i) => ({
    fromMs,
    untilMs: times[i + 1] ?? fromMs,
    maxW: Math.max(0, valueAt(power, fromMs) ?? 0),
    price: valueAt(prices, fromMs) ?? 0,
  }));
}

/** Each entry lasts until the next begins; the last one has a duration, or the day. */
function lay(
  entries: readonly {
    readonly interval: RelativeTimeInterval | undefined;
    readonly value: number;
  }[],
  startMs: number,
): Span[] {
  const known = entries.flatMap(({ interval, value }) =>
    interval ? [{ ...interval, value }] : []
  ).sort((a, b) => a.start - b.start);
  return known.map(({ start, duration, value }, i) => {
    const end = known[i + 1]?.start ??
      start + (duration ?? Math.max(DAY_S - start, 1));
    return {
      fromMs: startMs + start * 1000,
      untilMs: startMs + end * 1000,
      value,
    };
  });
}

/** EPriceLevel, or the relative price where the tariff gives costs. */
function priceOf(entry: SalesTariffEntry): number {
  if (entry.EPriceLevel !== undefined) return entry.EPriceLevel;
  const cost = entry.ConsumptionCost?.[0]?.Cost.find((c) =>
    c.costKind === "relativePricePercentage"
  );
  return cost ? cost.amount * 10 ** (cost.amountMultiplier ?? 0) : 0;
}

function valueAt(spans: readonly Span[], atMs: number): number | undefined {
  return spans.find((s) => s.fromMs <= atMs && atMs < s.untilMs)?.value;
}
