/**
 * Which limits ruled a session, and for how long.
 *
 * @module
 */

import type { Actor, ChargerEvent } from "../charger/events.ts";

/** Limits kept of one session; the one that ruled shortest goes first. */
export const LIMITS_KEPT = 8;

/** A limit that ruled, with what it came to last. Magnitudes but for `targetW`. */
export interface RuledLimit {
  readonly by: Actor;
  /** What the site said of it, in words. */
  readonly why: string;
  readonly maxChargeW: number;
  readonly maxDischargeW: number;
  readonly targetW: number;
  readonly sinceMs: number;
  /** How long it ruled in all before `sinceMs`. */
  readonly ruledMs: number;
}

type LimitsChanged = Extract<ChargerEvent, { kind: "limitsChanged" }>;

/** The limits after another one rules: that one is the last of the list. */
export function limitsAfter(
  limits: readonly RuledLimit[],
  { by, why, maxChargeW, maxDischargeW, targetW, atMs }: LimitsChanged,
): readonly RuledLimit[] {
  const told = limitsUntil(limits, atMs);
  const isSame = (each: RuledLimit) => each.by === by && each.why === why;
  const others = told.filter((each) => !isSame(each));
  const ruledMs = told.find(isSame)?.ruledMs ?? 0;
  const now = { by, why, maxChargeW, maxDischargeW, targetW };
  return [...longest(others), { ...now, sinceMs: atMs, ruledMs }];
}

/** The limits once the last one has ended, or is asked for its time so far. */
export function limitsUntil(
  limits: readonly RuledLimit[],
  atMs: number,
): readonly RuledLimit[] {
  const last = limits.at(-1);
  if (!last) return limits;
  const ruledMs = last.ruledMs + Math.max(0, atMs - last.sinceMs);
  return [...limits.slice(0, -1), { ...last, sinceMs: atMs, ruledMs }];
}

function longest(limits: readonly RuledLimit[]): readonly RuledLimit[] {
  if (limits.length < LIMITS_KEPT) return limits;
  const shortest = limits.reduce((one, other) =>
    other.ruledMs < one.ruledMs ? other : one
  );
  return limits.filter((each) => each !== shortest);
}

/** Limits out of a stored text; none where it is of another form. */
export function limitsOf(text: string): readonly RuledLimit[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.slice(0, LIMITS_KEPT).flatMap(one) : [];
  } catch {
    return [];
  }
}

const ACTORS: ReadonlySet<string> = new Set<Actor>([
  "car",
  "station",
  "person",
  "owner",
  "grid",
  "backend",
  "gateway",
]);

function isActor(value: unknown): value is Actor {
  return typeof value === "string" && ACTORS.has(value);
}

function one(value: unknown): RuledLimit[] {
  const { by, why, maxChargeW, maxDischargeW, targetW, sinceMs, ruledMs } =
    Object(value);
  const numbers = [maxChargeW, maxDischargeW, targetW, sinceMs, ruledMs];
  const isOne = isActor(by) && typeof why === "string" &&
    numbers.every((each) => typeof each === "number");
  return isOne
    ? [{ by, why, maxChargeW, maxDischargeW, targetW, sinceMs, ruledMs }]
    : [];
}
