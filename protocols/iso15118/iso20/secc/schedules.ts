/**
 * Power and price schedules out of the outlet's outlook and tariff.
 *
 * @module
 */

import { rational } from "../common/numbers.ts";
import type {
  AbsolutePriceSchedule,
  ChargingSchedule,
  PriceLevelSchedule,
} from "../../generated/iso20_common.ts";
import type { ProfileEntry, Tariff } from "./types.ts";

/** Offered when the vehicle names no departure. */
export const DAY_MS = 24 * 3_600_000;
/** A departure farther away is planned up to here. */
const LONGEST_MS = 7 * DAY_MS;
/** Most entries of any schedule in the schema. */
const MOST_POINTS = 1024;
/** NumberOfPriceLevels is an octet. */
const MOST_LEVELS = 255;
const ALGORITHM = "urn:iso:std:iso:15118:-20:PriceAlgorithm:1-Power";

/** The span a schedule covers, wall-clock ms, whole seconds. */
export interface Span {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** From now to the departure, or for a day. */
export function spanOf(nowMs: number, departureS: number | undefined): Span {
  const fromMs = Math.floor(nowMs / 1000) * 1000;
  const wanted = departureS ? departureS * 1000 : DAY_MS;
  return { fromMs, untilMs: fromMs + Math.min(wanted, LONGEST_MS) };
}

interface Step {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly value: number;
}

/**
 * The outlook over exactly `span`, in at most `points` steps; where the
 * outlook says nothing, zero. Fewer steps only ever offer less power.
 */
export function powerSteps(
  outlook: readonly ProfileEntry[],
  span: Span,
  points: number,
): readonly ProfileEntry[] {
  const steps = cover(
    outlook.map(({ fromMs, untilMs, powerW }) => ({
      fromMs,
      untilMs,
      value: powerW,
    })),
    span,
    0,
  );
  return merge(steps, limit(points), nearestZero)
    .map(({ fromMs, untilMs, value }) => ({ fromMs, untilMs, powerW: value }));
}

/** A ChargingSchedule with its power steps and exactly one price schedule. */
export function chargingSchedule(
  power: readonly ProfileEntry[],
  span: Span,
  prices: Prices,
): ChargingSchedule {
  return {
    PowerSchedule: {
      TimeAnchor: span.fromMs / 1000,
      PowerScheduleEntries: {
        PowerScheduleEntry: power.map((step) => ({
          Duration: seconds(step),
          Power: rational(step.powerW),
        })),
      },
    },
    ...priceSchedule(prices, span),
  };
}

/** Which prices, for which direction, in how many steps. */
export interface Prices {
  readonly tariff: Tariff;
  readonly discharged: boolean;
  readonly points: number;
  /** PriceScheduleID, from 1. */
  readonly id: number;
}

/** Exactly one of the two forms a price schedule can have. */
export function priceSchedule(prices: Prices, span: Span):
  | { AbsolutePriceSchedule: AbsolutePriceSchedule }
  | { PriceLevelSchedule: PriceLevelSchedule } {
  const { tariff, discharged, points } = prices;
  const known = tariff.prices.map(({ fromMs, untilMs, ...step }) => ({
    fromMs,
    untilMs,
    value: discharged ? step.perKwhDischarged ?? 0 : step.perKwh,
  }));
  // Beyond the tariff's end its last price goes on.
  const steps = merge(
    cover(known, span, known.at(-1)?.value ?? 0),
    limit(points),
    (a, b) => discharged ? Math.min(a, b) : Math.max(a, b),
  );
  return tariff.form === "absolute"
    ? { AbsolutePriceSchedule: absolute(steps, span, prices) }
    : { PriceLevelSchedule: levels(steps, span, prices) };
}

function absolute(
  steps: readonly Step[],
  span: Span,
  { tariff, id }: Prices,
): AbsolutePriceSchedule {
  return {
    TimeAnchor: span.fromMs / 1000,
    PriceScheduleID: id,
    Currency: tariff.currency,
    Language: tariff.language,
    PriceAlgorithm: ALGORITHM,
    PriceRuleStacks: {
      PriceRuleStack: steps.map((step) => ({
        Duration: seconds(step),
        PriceRule: [{
          EnergyFee: rational(step.value),
          PowerRangeStart: rational(0),
        }],
      })),
    },
  };
}

/** Level 0 is the cheapest price that occurs. */
function levels(
  steps: readonly Step[],
  span: Span,
  { id }: Prices,
): PriceLevelSchedule {
  const ranks = [...new Set(steps.map(({ value }) => value))].sort((a, b) =>
    a - b
  );
  const level = (value: number) =>
    Math.min(ranks.indexOf(value), MOST_LEVELS - 1);
  return {
    TimeAnchor: span.fromMs / 1000,
    PriceScheduleID: id,
    NumberOfPriceLevels: Math.min(ranks.length, MOST_LEVELS),
    PriceLevelScheduleEntries: {
      PriceLevelScheduleEntry: steps.map((step) => ({
        Duration: seconds(step),
        PriceLevel: level(step.value),
      })),
    },
  };
}

/** Steps without gaps over exactly `span`, `beyond` where nothing is known. */
function cover(steps: readonly Step[], span: Span, beyond: number): Step[] {
  const out: Step[] = [];
  let atMs = span.fromMs;
  const add = (untilMs: number, value: number) => {
    const until = Math.min(wholeSeconds(untilMs), span.untilMs);
    if (until <= atMs) return;
    out.push({ fromMs: atMs, untilMs: until, value });
    atMs = until;
  };
  for (const step of [...steps].sort((a, b) => a.fromMs - b.fromMs)) {
    add(step.fromMs, beyond);
    add(step.untilMs, step.value);
  }
  add(span.untilMs, beyond);
  return out;
}

/** Joins equal neighbours, then the closest ones, until `most` remain. */
function merge(
  steps: readonly Step[],
  most: number,
  join: (a: number, b: number) => number,
): Step[] {
  const out: Step[] = [];
  for (const step of steps) {
    const last = out.at(-1);
    if (last && last.value === step.value) {
      out[out.length - 1] = { ...last, untilMs: step.untilMs };
    } else out.push(step);
  }
  while (out.length > most) {
    const at = closest(out);
    const [a, b] = [out[at], out[at + 1]];
    if (!a || !b) break;
    out.splice(at, 2, {
      ...a,
      untilMs: b.untilMs,
      value: join(a.value, b.value),
    });
  }
  return out;
}

function closest(steps: readonly Step[]): number {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i + 1 < steps.length; i++) {
    const gap = Math.abs((steps[i]?.value ?? 0) - (steps[i + 1]?.value ?? 0));
    if (gap < least) [best, least] = [i, gap];
  }
  return best;
}

function nearestZero(a: number, b: number): number {
  return Math.abs(a) < Math.abs(b) ? a : b;
}

function limit(points: number): number {
  return Math.max(1, Math.min(points, MOST_POINTS));
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}

function seconds({ fromMs, untilMs }: Span): number {
  return (untilMs - fromMs) / 1000;
}
