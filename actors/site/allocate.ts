/**
 * Wishes in, one allocation per charger out: pure arithmetic.
 *
 * Limits of the site always hold, whatever is wished. A request rules until
 * it ends; then the next lower one does, and without any the cars charge
 * towards their targets.
 *
 * @module
 */

import type { SiteCharger } from "./charger.ts";
import { type DischargeVerdict, isUrgent, mayDischarge } from "./discharge.ts";
import type { Allocation, PowerRequest } from "./messages.ts";
import { share, type Want } from "./share.ts";

/** Limits of the connection to the grid, magnitudes in watts. */
export interface SiteLimits {
  readonly importW: number;
  readonly exportW: number;
}

/** Everything an allocation depends on. */
export interface AllocationInput {
  readonly requests: readonly PowerRequest[];
  readonly chargers: readonly SiteCharger[];
  readonly limits: SiteLimits;
  readonly nowMs: number;
  /** How long an allocation holds, ms. */
  readonly leaseMs: number;
}

/** What the requests in force amount to, signed watts of the whole site. */
export interface SiteWish {
  readonly minW: number;
  readonly maxW: number;
  readonly targetW: number | undefined;
  readonly sources: readonly string[];
}

interface Place {
  readonly charger: SiteCharger;
  readonly verdict: DischargeVerdict;
  readonly urgent: boolean;
  readonly charge: Want;
  readonly discharge: Want;
}

/** One allocation for each charger, in their order. */
export function allocate(input: AllocationInput): Allocation[] {
  const wish = combine(input.requests, input.limits, input.nowMs);
  // The urgent first: when not all minima fit, the last ones go without.
  const places = input.chargers.map((charger) => place(charger, input.nowMs));
  const order = places.map((_, i) => i).sort((a, b) =>
    Number(places[b]?.urgent) - Number(places[a]?.urgent)
  );
  const sorted = order.map((i) => places[i]!);
  const most = share(wish.maxW, sorted.map(({ charge }) => charge));
  const least = share(-wish.minW, sorted.map(({ discharge }) => discharge));
  const targets = wish.targetW === undefined
    ? sorted.map((at, i) => wantsEnergy(at.charger) ? most[i]! : 0)
    : aim(wish.targetW, sorted, most, least);
  const result: Allocation[] = new Array(places.length);
  order.forEach((original, i) => {
    result[original] = allocation(
      sorted[i]!,
      { targetW: targets[i]!, mostW: most[i]!, leastW: least[i]! },
      wish,
      input,
    );
  });
  return result;
}

/** Narrows the site's limits by the requests in force, the highest priority first. */
export function combine(
  requests: readonly PowerRequest[],
  { importW, exportW }: SiteLimits,
  nowMs: number,
): SiteWish {
  const inForce = requests
    .filter(({ fromMs, untilMs }) => fromMs <= nowMs && nowMs < untilMs)
    .sort((a, b) => b.priority - a.priority || a.fromMs - b.fromMs);
  let minW = -exportW;
  let maxW = importW;
  let targetW: number | undefined;
  const sources: string[] = [];
  for (const request of inForce) {
    const low = Math.max(minW, request.minW);
    const high = Math.min(maxW, request.maxW);
    // What contradicts a higher request does not count.
    if (low > high) continue;
    [minW, maxW] = [low, high];
    sources.push(request.id);
    targetW ??= request.targetW;
  }
  return {
    // Nobody can be forced to take or give: bounds always hold zero.
    minW: Math.min(0, minW),
    maxW: Math.max(0, maxW),
    targetW: targetW ??
      (minW > 0 ? minW : maxW < 0 ? maxW : undefined),
    sources,
  };
}

function place(charger: SiteCharger, nowMs: number): Place {
  const { vehicle, outlet } = charger;
  const verdict = mayDischarge(charger, nowMs);
  const takes = vehicle && mayTake(charger)
    ? Math.min(vehicle.maxChargeW, outlet.maxChargeW)
    : 0;
  const gives = vehicle && verdict.allowed
    ? Math.min(vehicle.maxDischargeW, outlet.maxDischargeW)
    : 0;
  return {
    charger,
    verdict,
    urgent: isUrgent(charger, nowMs),
    charge: {
      min: Math.max(vehicle?.minChargeW ?? 0, outlet.minChargeW),
      max: takes,
    },
    discharge: {
      min: Math.max(vehicle?.minDischargeW ?? 0, outlet.minDischargeW),
      max: gives,
    },
  };
}

/** The battery can hold more; unknown counts as yes, the car itself limits. */
function mayTake({ vehicle }: SiteCharger): boolean {
  return vehicle?.maxEnergyWh === undefined || vehicle.maxEnergyWh > 0;
}

/** The car has not reached its target. */
function wantsEnergy({ vehicle }: SiteCharger): boolean {
  if (!vehicle || vehicle.chargingComplete) return false;
  return vehicle.targetEnergyWh === undefined || vehicle.targetEnergyWh > 0;
}

/** Shares a set-point of the site; cars in a hurry charge all the same. */
function aim(
  targetW: number,
  places: readonly Place[],
  most: readonly number[],
  least: readonly number[],
): number[] {
  if (targetW >= 0) {
    return share(
      targetW,
      places.map(({ charge }, i) => ({ min: charge.min, max: most[i]! })),
    );
  }
  const hurried = places.map(({ urgent }, i) => urgent ? most[i]! : 0);
  const needW = hurried.reduce((a, b) => a + b, 0) - targetW;
  const given = share(
    needW,
    places.map(({ discharge, urgent }, i) => ({
      min: discharge.min,
      max: urgent ? 0 : least[i]!,
    })),
  );
  return hurried.map((watts, i) => watts - given[i]!);
}

function allocation(
  { charger: { chargerId, vehicle }, verdict, urgent }: Place,
  shares: { targetW: number; mostW: number; leastW: number },
  { targetW: asked, sources }: SiteWish,
  { nowMs, leaseMs }: AllocationInput,
): Allocation {
  const { targetW, mostW, leastW } = shares;
  // Under a set-point a car in Scheduled mode may not leave its share either.
  const bound = asked !== undefined;
  return {
    chargerId,
    targetW,
    minW: bound ? Math.min(0, targetW) : -leastW,
    maxW: bound ? Math.max(0, targetW) : mostW,
    untilMs: nowMs + leaseMs,
    described: vehicle !== undefined,
    reason: reasonOf(asked, sources, urgent),
    sources,
    discharge: verdict,
  };
}

function reasonOf(
  asked: number | undefined,
  sources: readonly string[],
  urgent: boolean,
): string {
  if (asked === undefined) {
    return "nobody asks for anything else: charging towards the target";
  }
  const share = `share of ${(asked / 1000).toFixed(1)} kW asked by ${
    sources.join(", ")
  }`;
  return urgent && asked < 0
    ? `charging before departure, despite the ${share}`
    : share;
}
