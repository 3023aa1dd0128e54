/**
 * What the wishes of one scope amount to together.
 *
 * The highest priority rules first; what contradicts it does not count. Where
 * one ends, the next lower one rules again.
 *
 * @module
 */

import type { Actor } from "../charger/events.ts";
import type { Source } from "./requests.ts";

/** A wish in force, with the step it is at. */
export interface LiveWish {
  readonly id: string;
  readonly source: Source;
  readonly priority: number;
  /** Greater is newer. */
  readonly order: number;
  readonly minW: number;
  readonly maxW: number;
  readonly targetW: number | undefined;
}

/** Bounds and target, signed watts; `minW <= 0 <= maxW`. */
export interface Ruling {
  readonly minW: number;
  readonly maxW: number;
  readonly targetW: number | undefined;
  /** Priority of the target's wish; lowest without one. */
  readonly priority: number;
  readonly by: Actor | undefined;
  /** Ids of those that count. */
  readonly sources: readonly string[];
  /** The same with their sources (`keyOf`). */
  readonly keys: readonly string[];
  /** Who does not count, and by whose wish. */
  readonly overruled: ReadonlyMap<LiveWish, LiveWish>;
}

/** Nobody wishes anything. */
export const NO_RULING: Ruling = {
  minW: -Infinity,
  maxW: Infinity,
  targetW: undefined,
  priority: -Infinity,
  by: undefined,
  sources: [],
  keys: [],
  overruled: new Map(),
};

/** Combines wishes of one scope that are in force. */
export function rule(wishes: readonly LiveWish[]): Ruling {
  if (wishes.length === 0) return NO_RULING;
  const sorted = wishes.toSorted((a, b) =>
    b.priority - a.priority || b.order - a.order
  );
  const overruled = new Map<LiveWish, LiveWish>();
  const counted: LiveWish[] = [];
  let [minW, maxW] = [-Infinity, Infinity];
  let target: LiveWish | undefined;
  for (const wish of sorted) {
    const by = newer(counted, wish) ?? contradiction(counted, wish) ??
      (wish.targetW !== undefined ? target : undefined);
    if (by !== undefined) {
      overruled.set(wish, by);
      continue;
    }
    counted.push(wish);
    minW = Math.max(minW, wish.minW);
    maxW = Math.min(maxW, wish.maxW);
    if (wish.targetW !== undefined) target = wish;
  }
  const forced = minW > 0 ? minW : maxW < 0 ? maxW : undefined;
  const targetW = target?.targetW === undefined
    ? forced
    : Math.min(maxW, Math.max(minW, target.targetW));
  const first = target ?? counted[0];
  return {
    // Nobody can be forced to take or give: bounds always hold zero.
    minW: Math.min(0, minW),
    maxW: Math.max(0, maxW),
    targetW,
    priority: targetW === undefined ? -Infinity : first?.priority ?? -Infinity,
    by: first && actorOf(first.source),
    sources: counted.map(({ id }) => id),
    keys: counted.map(({ source, id }) => keyOf(source, id)),
    overruled,
  };
}

/** What two scopes amount to at one charger. */
export function merge(
  a: Ruling | undefined,
  b: Ruling | undefined,
): Ruling {
  if (!a || !b) return a ?? b ?? NO_RULING;
  const minW = Math.max(a.minW, b.minW);
  const maxW = Math.min(a.maxW, b.maxW);
  const first = b.priority > a.priority ? b : a;
  const targetW = first.targetW ?? a.targetW ?? b.targetW;
  return {
    minW,
    maxW,
    targetW: targetW === undefined
      ? undefined
      : Math.min(maxW, Math.max(minW, targetW)),
    priority: first.priority,
    by: first.by ?? a.by ?? b.by,
    sources: [...a.sources, ...b.sources],
    keys: [...a.keys, ...b.keys],
    overruled: new Map([...a.overruled, ...b.overruled]),
  };
}

/** Of one source and priority the newest rules. */
function newer(
  counted: readonly LiveWish[],
  { source, priority }: LiveWish,
): LiveWish | undefined {
  return counted.find((other) =>
    other.source === source && other.priority === priority
  );
}

function contradiction(
  counted: readonly LiveWish[],
  { minW, maxW }: LiveWish,
): LiveWish | undefined {
  return counted.find((other) => other.minW > maxW || other.maxW < minW);
}

/** A source and an id as one string. */
export function keyOf(source: Source, id: string): string {
  return `${source} ${id}`;
}

/** Who stands behind a source. */
export function actorOf(source: Source): Actor {
  switch (source) {
    case "manual":
      return "person";
    case "ocpp":
      return "backend";
    case "owner":
      return "owner";
    case "thermal":
      return "station";
    case "ieee2030.5":
    case "openadr":
    case "iec61850":
    case "frequency":
      return "grid";
  }
}
