/**
 * Chooses among the station's schedules: the one in which the energy the car
 * needs costs least, and the profile the car promises within its PMax
 * (ISO 15118-2 clause 8.4.3.8 and 8.5.2).
 *
 * The profile is a ceiling: full power while the price is low enough for the
 * energy to be in by departure, nothing while it is dearer.
 *
 * @module
 */

import type { ProfileEntry } from "../../shared/energy.ts";
import type { ChosenSchedule } from "../../shared/evcc/types.ts";
import type { SAScheduleTuple } from "../../generated/iso2.ts";
import { physical, valueOf } from "../common/mod.ts";
import { type Piece, piecesOf } from "./schedule_pieces.ts";

/** What the car needs of a schedule. */
export interface ScheduleNeeds {
  /** Wanted until departure, Wh. */
  readonly energyWh: number;
  /** What the car takes, or the station gives, at this moment, watts. */
  readonly maxW: number;
  /** What the car will never draw more than, watts; no entry of the profile is higher. */
  readonly mostW: number;
  /** Below this the car cannot charge at all, watts. */
  readonly minW: number;
  readonly departureMs?: number | undefined;
  /** False when prices are not to be trusted. */
  readonly tariffs: boolean;
}

const MS_PER_HOUR = 3_600_000;
/** More time than the energy alone asks for: losses, and less power when nearly full. */
const MARGIN = 1.15;
/** Less than this is no difference, Wh. */
const SMALL_WH = 1;
/**
 * Entries of a ChargingProfile, one of them being its end: one below the
 * schema's, since decoders in the field misread what follows a full list.
 */
export const MOST_ENTRIES = 23;

/** The best tuple with its profile; undefined when none has any time left. */
export function chooseSchedule(
  tuples: readonly SAScheduleTuple[],
  needs: ScheduleNeeds,
  nowMs: number,
): ChosenSchedule | undefined {
  let best: { plan: Plan; tupleId: number } | undefined;
  for (const tuple of tuples) {
    const pieces = piecesOf(tuple, nowMs, needs.departureMs, needs.tariffs);
    if (pieces.length === 0) continue;
    const plan = makePlan(pieces, needs);
    if (best === undefined || better(plan, best.plan)) {
      best = { plan, tupleId: tuple.SAScheduleTupleID };
    }
  }
  if (best === undefined) return undefined;
  return { tupleId: best.tupleId, profile: shorten(best.plan.profile) };
}

interface Plan {
  readonly profile: readonly ProfileEntry[];
  readonly missingWh: number;
  readonly cost: number;
}

function better(a: Plan, b: Plan): boolean {
  if (Math.abs(a.missingWh - b.missingWh) > SMALL_WH) {
    return a.missingWh < b.missingWh;
  }
  return a.cost < b.cost;
}

function makePlan(pieces: readonly Piece[], needs: ScheduleNeeds): Plan {
  const levels = [...new Set(pieces.map((piece) => piece.price))]
    .sort((a, b) => a - b);
  let missingWh = Math.max(0, needs.energyWh) * MARGIN;
  let cost = 0;
  let dearest = levels[0] ?? 0;
  for (const level of levels) {
    if (missingWh < SMALL_WH) break;
    dearest = level;
    const room = pieces.reduce((sum, piece) => {
      if (piece.price !== level || gone(piece, needs)) return sum;
      const powerW = Math.min(promiseOf(piece, needs), needs.maxW);
      return sum + powerW * hours(piece);
    }, 0);
    const wh = Math.min(missingWh, room);
    missingWh -= wh;
    cost += wh * level;
  }
  const profile = pieces.map((piece) => ({
    fromMs: piece.fromMs,
    untilMs: piece.untilMs,
    powerW: piece.price <= dearest ? promiseOf(piece, needs) : 0,
  }));
  return { profile, missingWh, cost };
}

/** What the car draws at most in a piece, as a PhysicalValue can say it. */
function promiseOf(piece: Piece, { mostW, minW }: ScheduleNeeds): number {
  const capW = Math.floor(Math.min(piece.maxW, mostW));
  if (capW < Math.max(1, minW)) return 0;
  return valueOf(physical(capW, "W", "down"));
}

function gone(piece: Piece, { departureMs }: ScheduleNeeds): boolean {
  return departureMs !== undefined && piece.untilMs > departureMs;
}

function hours(piece: Piece): number {
  return (piece.untilMs - piece.fromMs) / MS_PER_HOUR;
}

/** Joins neighbours, equal ones first, then the least different, never raising power. */
function shorten(profile: readonly ProfileEntry[]): ProfileEntry[] {
  const joined: ProfileEntry[] = [];
  for (const entry of profile) {
    const last = joined.at(-1);
    if (last?.powerW === entry.powerW) {
      joined[joined.length - 1] = { ...last, untilMs: entry.untilMs };
    } else joined.push(entry);
  }
  while (joined.length > MOST_ENTRIES - 1) joinClosest(joined);
  return joined;
}

function joinClosest(entries: ProfileEntry[]): void {
  let at = 0;
  let least = Infinity;
  for (let i = 0; i + 1 < entries.length; i++) {
    const [a, b] = [entries[i], entries[i + 1]];
    if (!a || !b) continue;
    const difference = Math.abs(a.powerW - b.powerW);
    if (difference < least) [least, at] = [difference, i];
  }
  const [a, b] = [entries[at], entries[at + 1]];
  if (!a || !b) return;
  const powerW = Math.min(a.powerW, b.powerW);
  entries.splice(at, 2, { fromMs: a.fromMs, untilMs: b.untilMs, powerW });
}
