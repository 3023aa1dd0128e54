/**
 * The outlet's outlook and tariff in steps over the span of a schedule, as
 * many as fit: what the schedules of every protocol are written from.
 *
 * @module
 */

import type { ProfileEntry } from "../energy.ts";
import type { Tariff } from "./types.ts";

/** Offered when the vehicle names no departure. */
export const DAY_MS = 24 * 3_600_000;

/** A departure farther away is planned up to here. */
const LONGEST_MS = 7 * DAY_MS;

/** Most entries of any schedule in the schema. */
const MOST_POINTS = 1024;

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

/** A value that holds for a time: a power, or a price per kWh. */
export interface ValueStep extends Span {
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

/**
 * The tariff over exactly `span`, in at most `points` steps; beyond its end
 * the last price goes on. Fewer steps never promise a better price.
 */
export function priceSteps(
  { prices }: Tariff,
  span: Span,
  { discharged, points }: {
    readonly discharged: boolean;
    readonly points: number;
  },
): readonly ValueStep[] {
  const known = prices.map(({ fromMs, untilMs, ...step }) => ({
    fromMs,
    untilMs,
    value: discharged ? step.perKwhDischarged ?? 0 : step.perKwh,
  }));
  return merge(
    cover(known, span, known.at(-1)?.value ?? 0),
    limit(points),
    (a, b) => discharged ? Math.min(a, b) : Math.max(a, b),
  );
}

/** How long a step or span lasts. */
export function secondsOf({ fromMs, untilMs }: Span): number {
  return (untilMs - fromMs) / 1000;
}

/** Steps without gaps over exactly `span`, `beyond` where nothing is known. */
function cover(
  steps: readonly ValueStep[],
  span: Span,
  beyond: number,
): ValueStep[] {
  const out: ValueStep[] = [];
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
  steps: readonly ValueStep[],
  most: number,
  join: (a: number, b: number) => number,
): ValueStep[] {
  const out: ValueStep[] = [];
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

function closest(steps: readonly ValueStep[]): number {
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

/** The second a moment lies in, ms: where steps begin and end. */
export function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}
