/**
 * Chooses among the station's schedules: the one that brings the energy the
 * car needs for the least money, and the profile the car promises within it.
 *
 * @module
 */

import type { ProfileEntry } from "../../shared/energy.ts";
import type { ChosenSchedule } from "../../shared/evcc/types.ts";
import type { ScheduleTuple } from "../../generated/iso20_common.ts";
import { type Piece, piecesOf } from "./schedule_pieces.ts";

/** What the car needs of a schedule; Wh relative to now, powers magnitudes. */
export interface ScheduleNeeds {
  /** Wanted until departure; negative = surplus that may be given. */
  readonly energyWh: number;
  /** Bounds of what the battery may gain or, negative, lose at any moment. */
  readonly highestWh: number;
  readonly lowestWh: number;
  readonly maxChargeW: number;
  readonly minChargeW: number;
  readonly maxDischargeW: number;
  readonly departureMs?: number | undefined;
}

const MS_PER_HOUR = 3_600_000;
/** Less than this is not worth a piece of its own, Wh. */
const SMALL_WH = 1;

/** The best tuple with its profile; undefined when none has any time left. */
export function chooseSchedule(
  tuples: readonly ScheduleTuple[],
  needs: ScheduleNeeds,
  nowMs: number,
): ChosenSchedule | undefined {
  let best: { plan: Plan; tupleId: number } | undefined;
  for (const tuple of tuples) {
    const pieces = piecesOf(tuple, nowMs, needs.departureMs);
    if (pieces.length === 0) continue;
    const plan = makePlan(pieces, needs);
    if (best === undefined || better(plan, best.plan)) {
      best = { plan, tupleId: tuple.ScheduleTupleID };
    }
  }
  if (best === undefined) return undefined;
  return { tupleId: best.tupleId, profile: profileOf(best.plan, needs) };
}

/** Energy per piece, signed Wh. */
interface Plan {
  readonly pieces: readonly Piece[];
  readonly energy: number[];
  missingWh: number;
  cost: number;
}

function better(a: Plan, b: Plan): boolean {
  if (Math.abs(a.missingWh - b.missingWh) > SMALL_WH) {
    return a.missingWh < b.missingWh;
  }
  return a.cost < b.cost;
}

function makePlan(pieces: readonly Piece[], needs: ScheduleNeeds): Plan {
  const plan: Plan = {
    pieces,
    energy: pieces.map(() => 0),
    missingWh: 0,
    cost: 0,
  };
  const cheapFirst = order(pieces, (p) => p.buyPrice);
  const dearFirst = order(pieces, (p) => -p.sellPrice);
  fill(plan, cheapFirst, needs);
  giveSurplus(plan, dearFirst, needs);
  cycle(plan, cheapFirst, dearFirst, needs);
  plan.cost = pieces.reduce((sum, piece, i) => {
    const wh = plan.energy[i] ?? 0;
    return sum + wh / 1000 * (wh > 0 ? piece.buyPrice : piece.sellPrice);
  }, 0);
  return plan;
}

function fill(plan: Plan, cheapFirst: number[], needs: ScheduleNeeds): void {
  let wanted = Math.max(0, Math.min(needs.energyWh, needs.highestWh));
  for (const i of cheapFirst) {
    if (wanted <= 0) break;
    const wh = Math.min(wanted, chargeRoom(plan, i, needs));
    plan.energy[i] = (plan.energy[i] ?? 0) + wh;
    wanted -= wh;
  }
  plan.missingWh = wanted;
}

function giveSurplus(
  plan: Plan,
  dearFirst: number[],
  needs: ScheduleNeeds,
): void {
  let surplus = Math.min(-needs.energyWh, -needs.lowestWh);
  for (const i of dearFirst) {
    if (surplus < SMALL_WH) break;
    const wh = Math.min(surplus, dischargeRoom(plan, i, needs));
    plan.energy[i] = (plan.energy[i] ?? 0) - wh;
    surplus -= wh;
  }
}

/** Buys where it is cheap to sell where it pays more, within the battery. */
function cycle(
  plan: Plan,
  cheapFirst: number[],
  dearFirst: number[],
  needs: ScheduleNeeds,
): void {
  for (const sell of dearFirst) {
    for (const buy of cheapFirst) {
      const price = plan.pieces[buy]?.buyPrice ?? 0;
      if (price >= (plan.pieces[sell]?.sellPrice ?? 0)) break;
      const wh = Math.min(
        dischargeRoom(plan, sell, needs),
        chargeRoom(plan, buy, needs),
      );
      if (wh >= SMALL_WH && buy !== sell) tryPair(plan, buy, sell, wh, needs);
    }
  }
}

function tryPair(
  plan: Plan,
  buy: number,
  sell: number,
  wh: number,
  needs: ScheduleNeeds,
): void {
  const before = [...plan.energy];
  plan.energy[buy] = (plan.energy[buy] ?? 0) + wh;
  plan.energy[sell] = (plan.energy[sell] ?? 0) - wh;
  if (!withinBattery(plan.energy, needs)) {
    plan.energy.splice(0, plan.energy.length, ...before);
  }
}

function withinBattery(
  energy: readonly number[],
  needs: ScheduleNeeds,
): boolean {
  let sum = 0;
  for (const wh of energy) {
    sum += wh;
    if (wh > 0 && sum > needs.highestWh + SMALL_WH) return false;
    if (wh < 0 && sum < needs.lowestWh - SMALL_WH) return false;
  }
  return true;
}

function chargeRoom(plan: Plan, i: number, needs: ScheduleNeeds): number {
  const piece = plan.pieces[i];
  const used = plan.energy[i] ?? 0;
  if (piece === undefined || used < 0 || gone(piece, needs)) return 0;
  const most = Math.min(piece.chargeW, needs.maxChargeW) * hours(piece);
  return Math.max(0, most - used);
}

function dischargeRoom(plan: Plan, i: number, needs: ScheduleNeeds): number {
  const piece = plan.pieces[i];
  const used = plan.energy[i] ?? 0;
  if (piece === undefined || used > 0 || gone(piece, needs)) return 0;
  const most = Math.min(piece.dischargeW, needs.maxDischargeW) * hours(piece);
  return Math.max(0, most + used);
}

function gone(piece: Piece, needs: ScheduleNeeds): boolean {
  return needs.departureMs !== undefined && piece.untilMs > needs.departureMs;
}

function order(
  pieces: readonly Piece[],
  price: (piece: Piece) => number,
): number[] {
  return pieces.map((piece, i) => ({ i, at: price(piece) }))
    .sort((a, b) => a.at - b.at || a.i - b.i)
    .map(({ i }) => i);
}

function profileOf(plan: Plan, needs: ScheduleNeeds): ProfileEntry[] {
  const profile: ProfileEntry[] = [];
  plan.pieces.forEach((piece, i) => {
    const powerW = powerOf(plan.energy[i] ?? 0, piece, needs);
    const last = profile.at(-1);
    if (last !== undefined && last.powerW === powerW) {
      profile[profile.length - 1] = { ...last, untilMs: piece.untilMs };
    } else {
      profile.push({ fromMs: piece.fromMs, untilMs: piece.untilMs, powerW });
    }
  });
  return profile;
}

function powerOf(wh: number, piece: Piece, needs: ScheduleNeeds): number {
  const powerW = Math.trunc(wh / hours(piece));
  if (powerW <= 0) return powerW === 0 ? 0 : powerW;
  const most = Math.min(piece.chargeW, needs.maxChargeW);
  return Math.min(most, Math.max(powerW, needs.minChargeW));
}

function hours(piece: Piece): number {
  return (piece.untilMs - piece.fromMs) / MS_PER_HOUR;
}
