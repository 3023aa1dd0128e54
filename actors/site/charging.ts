/**
 * Shares of what the site may take from the grid.
 *
 * First those who want energy, by what they make use of; then what is left
 * goes as freedom to all who could take it.
 *
 * @module
 */

import type { Place } from "./place.ts";
import { type Capacity, Ledger } from "./capacity.ts";
import { fill, type Want } from "./sharing.ts";
import type { Candidate, Chosen } from "./turns.ts";
import { TRICKLE_W } from "./uptake.ts";

/** A place that may charge now. */
export interface Eligible {
  readonly place: Place;
  /** What it makes use of, watts of the grid side; nothing for who only could. */
  readonly claimW: number;
  /** Most that it may have. */
  readonly maxW: number;
  /** Smaller ones are served first. */
  readonly stage: number;
  readonly draws: boolean;
}

/** What each place may take, and what of it is its target; by place. */
export interface ChargeShares {
  readonly max: readonly number[];
  readonly target: readonly number[];
  readonly chosen: Chosen;
}

/** All trickles together take no more of the room than this part. */
const TRICKLE_PART = 0.2;
/** A car in a hurry counts so much more. */
const URGENT_WEIGHT = 2;

/** How turns are taken. */
export type Choose = (
  candidates: readonly Candidate[],
  capacity: Capacity,
) => Chosen;

/**
 * Shares `capacity` among those who may charge; `bound` says that what is
 * left is a target too, and not freedom.
 */
export function shareCharge(
  all: readonly Eligible[],
  capacity: Capacity,
  bound: boolean,
  choose: Choose,
): ChargeShares {
  const trickleW = trickleOf(all, capacity);
  const rest = new Ledger(capacity);
  for (const { place, claimW } of all) {
    if (isDc(place) && claimW > 0) {
      rest.take(Math.min(trickleW, claimW), place.perWattA);
    }
  }
  const chosen = choose(all.flatMap(candidateOf), rest.left());
  const first = fill(
    capacity,
    all.map((one) => wantOf(one, chosen, trickleW)),
  );
  const left = new Ledger(capacity);
  first.forEach((watts, i) => {
    const place = all[i]?.place;
    if (place) left.take(watts, place.perWattA);
  });
  const more = fill(
    left.left(),
    all.map((one, i) => freedomOf(one, first[i] ?? 0, chosen)),
  );
  const max = first.map((watts, i) => watts + (more[i] ?? 0));
  const target = max.map((watts, i) =>
    bound || (all[i]?.claimW ?? 0) > 0 ? watts : 0
  );
  return { max, target, chosen };
}

function isDc({ charger }: Place): boolean {
  return charger.report.kind === "dc";
}

function trickleOf(all: readonly Eligible[], { powerW }: Capacity): number {
  const count =
    all.filter(({ place, claimW }) => isDc(place) && claimW > 0).length;
  return Math.min(TRICKLE_W, TRICKLE_PART * powerW / Math.max(1, count));
}

/** Who needs a minimum takes part in the turns. */
function candidateOf({ place, claimW, maxW, draws }: Eligible): Candidate[] {
  const { min } = place.charge;
  if (claimW <= 0 || min <= 0 || min > maxW) return [];
  return [{
    id: place.charger.report.chargerId,
    min,
    perWattA: place.perWattA,
    weight: place.urgent ? URGENT_WEIGHT : 1,
    draws,
  }];
}

function isServed({ place, maxW }: Eligible, { served }: Chosen): boolean {
  const { min } = place.charge;
  return min <= 0 || served.has(place.charger.report.chargerId) && min <= maxW;
}

function wantOf(one: Eligible, chosen: Chosen, trickleW: number): Want {
  const { place, claimW, stage } = one;
  const { perWattA, charge } = place;
  const weight = place.urgent ? URGENT_WEIGHT : 1;
  const trickle = Math.min(trickleW, claimW);
  if (isServed(one, chosen)) {
    // A trickle is kept for DC, whose cars abort at nothing.
    const min = Math.max(charge.min, isDc(place) ? trickle : 0);
    return { min, max: claimW, weight, stage, perWattA };
  }
  const max = isDc(place) ? trickle : 0;
  return { min: max, max, weight, stage, perWattA };
}

function freedomOf(one: Eligible, shareW: number, chosen: Chosen): Want {
  const { place, claimW, maxW, stage } = one;
  const { perWattA, charge } = place;
  const waits = claimW > 0 && !isServed(one, chosen);
  return {
    min: shareW > 0 ? 0 : charge.min,
    max: waits ? 0 : Math.max(0, maxW - shareW),
    weight: 1,
    stage,
    perWattA,
  };
}
