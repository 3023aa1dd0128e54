/**
 * A ScheduleTuple cut into short pieces of constant power and price, so that
 * a plan can be laid over them.
 *
 * @module
 */

import { momentMs } from "../common/mod.ts";
import { amount } from "./amounts.ts";
import type {
  ChargingSchedule,
  ScheduleTuple,
} from "../../generated/iso20_common.ts";

/** One piece; powers are magnitudes, prices per kWh in the schedule's own unit. */
export interface Piece {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly chargeW: number;
  readonly dischargeW: number;
  readonly buyPrice: number;
  readonly sellPrice: number;
}

interface Span {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly value: number;
}

const PIECE_MS = 15 * 60_000;
const MOST_PIECES = 96;
const LONGEST_MS = 7 * 86_400_000;

/** Cuts a tuple from now to its end; no pieces when it lies in the past. */
export function piecesOf(
  tuple: ScheduleTuple,
  nowMs: number,
  cutMs: number | undefined,
): Piece[] {
  const charge = powerSpans(tuple.ChargingSchedule, nowMs);
  const discharge = tuple.DischargingSchedule === undefined
    ? []
    : powerSpans(tuple.DischargingSchedule, nowMs);
  const buy = priceSpans(tuple.ChargingSchedule, nowMs);
  const sell = tuple.DischargingSchedule === undefined
    ? []
    : priceSpans(tuple.DischargingSchedule, nowMs);
  const last = charge.at(-1);
  if (last === undefined) return [];
  const startMs = Math.max(charge[0]?.fromMs ?? 0, wholeSecond(nowMs));
  const endMs = Math.min(last.untilMs, startMs + LONGEST_MS);
  const cuts = boundaries(
    startMs,
    endMs,
    [charge, discharge, buy, sell],
    cutMs,
  );
  return cuts.slice(0, -1).map((fromMs, i) => ({
    fromMs,
    untilMs: cuts[i + 1] ?? fromMs,
    chargeW: Math.abs(valueAt(charge, fromMs) ?? 0),
    dischargeW: Math.abs(valueAt(discharge, fromMs) ?? 0),
    buyPrice: valueAt(buy, fromMs) ?? 0,
    // Stations differ in the sign of what they pay; the amount is meant.
    sellPrice: Math.abs(valueAt(sell, fromMs) ?? 0),
  }));
}

function boundaries(
  startMs: number,
  endMs: number,
  lists: readonly (readonly Span[])[],
  cutMs: number | undefined,
): number[] {
  const cuts = new Set<number>([startMs, endMs]);
  if (cutMs !== undefined) cuts.add(wholeSecond(cutMs));
  for (const span of lists.flat()) {
    if (cuts.size >= MOST_PIECES * 2) break;
    cuts.add(span.fromMs);
    cuts.add(span.untilMs);
  }
  const step = Math.max(
    PIECE_MS,
    Math.ceil((endMs - startMs) / MOST_PIECES / 1000) * 1000,
  );
  for (let at = startMs + step; at < endMs; at += step) cuts.add(at);
  return [...cuts].filter((at) => at >= startMs && at <= endMs)
    .sort((a, b) => a - b);
}

function powerSpans(schedule: ChargingSchedule, nowMs: number): Span[] {
  const power = schedule.PowerSchedule;
  const entries = power.PowerScheduleEntries.PowerScheduleEntry.map((e) => ({
    durationS: e.Duration,
    value: amount(e.Power) + amount(e.Power_L2) +
      amount(e.Power_L3),
  }));
  return lay(
    entries,
    momentMs(power.TimeAnchor) + lagOf(schedule, nowMs),
    nowMs,
  );
}

/**
 * What brings the station's moments to the car's clock, ms: a schedule counts
 * from the past or from now, so that one of the future is of a clock ahead.
 */
function lagOf({ PowerSchedule }: ChargingSchedule, nowMs: number): number {
  return Math.min(0, nowMs - momentMs(PowerSchedule.TimeAnchor));
}

function priceSpans(schedule: ChargingSchedule, nowMs: number): Span[] {
  const { AbsolutePriceSchedule: absolute, PriceLevelSchedule: level } =
    schedule;
  const lagMs = lagOf(schedule, nowMs);
  if (absolute !== undefined) {
    const entries = absolute.PriceRuleStacks.PriceRuleStack.map((stack) => ({
      durationS: stack.Duration,
      value: amount(stack.PriceRule[0]?.EnergyFee),
    }));
    return lay(entries, momentMs(absolute.TimeAnchor) + lagMs, nowMs);
  }
  if (level === undefined) return [];
  const entries = level.PriceLevelScheduleEntries.PriceLevelScheduleEntry.map(
    (e) => ({ durationS: e.Duration, value: e.PriceLevel }),
  );
  return lay(entries, momentMs(level.TimeAnchor) + lagMs, nowMs);
}

/**
 * Lays entries one after another. An anchor so old that the whole list has
 * passed (some stations send 0) means "from now".
 */
function lay(
  entries: readonly { durationS: number; value: number }[],
  countsFromMs: number,
  nowMs: number,
): Span[] {
  const totalMs = entries.reduce((sum, e) => sum + e.durationS * 1000, 0);
  const anchorMs = wholeSecond(countsFromMs);
  let at = anchorMs + totalMs <= nowMs ? wholeSecond(nowMs) : anchorMs;
  return entries.map(({ durationS, value }) => {
    const fromMs = at;
    at += durationS * 1000;
    return { fromMs, untilMs: at, value };
  });
}

function valueAt(spans: readonly Span[], atMs: number): number | undefined {
  return spans.find((s) => s.fromMs <= atMs && atMs < s.untilMs)?.value;
}

function wholeSecond(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}
