/**
 * What a decision looks at, and questions about it that both directions ask.
 *
 * @module
 */

import type { Capacity } from "./capacity.ts";
import type { Room } from "./connection.ts";
import { type Granted, timeToFollow, tolerated } from "./follow.ts";
import type { Measured } from "./measured.ts";
import type { Charger, Place } from "./place.ts";
import type { Ruling } from "./ruling.ts";
import type { Allocation } from "./site_messages.ts";

/** Everything a decision depends on, beside what is remembered of the last ones. */
export interface DecisionInput {
  readonly chargers: readonly Charger[];
  /** By `scopeKey`. */
  readonly rulings: ReadonlyMap<string, Ruling>;
  readonly room: Room;
  /** After a grid fault: most watts in each direction, and why. */
  readonly gridHeld:
    | { readonly mostW: number; readonly why: string }
    | undefined;
  readonly nowMonoMs: number;
  /** Wall clock, for departures. */
  readonly nowMs: number;
  readonly leaseMs: number;
}

/** What was granted to a charger, for whoever judges whether it follows. */
export interface Grants {
  readonly charge: Granted;
  readonly discharge: Granted;
}

/** An allocation and the wishes (`keyOf`) that it follows. */
export interface Decided {
  readonly allocation: Allocation;
  readonly keys: readonly string[];
}

/** What comes out for each direction. */
export interface Shares {
  /** Watts of the grid side, by place. */
  readonly charge: readonly number[];
  readonly discharge: readonly number[];
}

/** What every step of one decision works with. */
export interface Scene {
  readonly input: DecisionInput;
  readonly site: Ruling;
  readonly places: readonly Place[];
  /** Nothing where the report is too old to tell. */
  readonly measured: readonly (Measured | undefined)[];
  readonly grants: readonly Grants[];
}

/** The charger's own set-point, where the site's does not rule over it. */
export function pinOf({ ruling }: Place, site: Ruling): number | undefined {
  const { targetW, priority } = ruling;
  return site.targetW === undefined || priority >= site.priority
    ? targetW
    : undefined;
}

/** Its own set-point rules beside one of the site. */
export function isHard(place: Place, site: Ruling): boolean {
  return site.targetW !== undefined && pinOf(place, site) !== undefined;
}

/** What single chargers are asked to give, watts of the grid side. */
export function pinnedExport({ places, site }: Scene): number {
  return places.reduce((sum, place) => {
    const pin = pinOf(place, site) ?? 0;
    return pin < 0
      ? sum + Math.min(place.discharge.max, place.charger.losses.fed(-pin))
      : sum;
  }, 0);
}

/** What cars take beyond all that they were granted within their time to follow. */
export function overdrawn(
  { places, measured, grants, input }: Scene,
  side: keyof Shares,
): Capacity {
  let powerW = 0;
  const phaseA: [number, number, number] = [0, 0, 0];
  places.forEach(({ charger, perWattA }, i) => {
    const seen = measured[i];
    const granted = grants[i]?.[side];
    if (!seen || !granted) return;
    const usedW = side === "charge" ? seen.chargeW : seen.dischargeW;
    const followMs = timeToFollow(charger.report.vehicle?.loopMs);
    const mostW = granted.most(input.nowMonoMs, followMs);
    if (usedW <= tolerated(mostW)) return;
    const overW = usedW - mostW;
    powerW += overW;
    for (const n of [0, 1, 2] as const) phaseA[n] += overW * perWattA[n];
  });
  return { powerW, phaseA };
}
