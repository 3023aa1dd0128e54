/**
 * Why an allocation is what it is: plain words, and who rules.
 *
 * @module
 */

import type { Actor } from "../charger/events.ts";
import type { Place } from "./place.ts";
import type { Ruling } from "./ruling.ts";

/** What became of one charger's share. */
export interface Outcome {
  readonly place: Place;
  readonly site: Ruling;
  /** Signed watts at the outlet. */
  readonly targetW: number;
  /** Waits for its turn, ms; undefined when it does not. */
  readonly waitMs: number | undefined;
  /** Its least power is above all that there is. */
  readonly never: boolean;
  /** Kept lower until others have followed. */
  readonly raiseWaits: boolean;
  /** What the site's connection leaves for charging, watts. */
  readonly roomW: number;
  /** Words of a grid fault that holds the power down, if any. */
  readonly gridHeld: string | undefined;
}

const MINUTE_MS = 60_000;

/** Sentence and author of an allocation. */
export function explain(outcome: Outcome): { reason: string; by: Actor } {
  const { place, targetW } = outcome;
  return standing(outcome) ?? wished(outcome) ?? (targetW === 0
    ? {
      reason: place.wants
        ? `nothing is left of the ${kW(outcome.roomW)} the site has`
        : "the vehicle has reached its target",
      by: place.wants ? "gateway" : "car",
    }
    : free(outcome));
}

/** What keeps a car at zero, whatever is wished. */
function standing(
  { place, site, waitMs, never, raiseWaits, targetW, gridHeld }: Outcome,
): { reason: string; by: Actor } | undefined {
  const { report } = place.charger;
  if (!report.vehicle) {
    return { reason: "nothing is known of the vehicle yet", by: "gateway" };
  }
  if (!report.wantsPower) {
    return { reason: "the charger asks for no power now", by: "car" };
  }
  if (gridHeld !== undefined) return { reason: gridHeld, by: "grid" };
  const leastW = place.charge.min;
  if (never && targetW === 0) {
    return {
      reason: `the vehicle takes ${
        kW(leastW)
      } or nothing, and that is more than there is for it`,
      by: "gateway",
    };
  }
  if (waitMs !== undefined && site.targetW === undefined) {
    const minutes = Math.max(1, Math.ceil(waitMs / MINUTE_MS));
    return {
      reason: `${
        targetW > 0 ? "a trickle, because " : ""
      }there is no room for its least ${
        kW(leastW)
      } beside the others: its turn comes in about ${minutes} min`,
      by: "gateway",
    };
  }
  return raiseWaits && targetW === 0
    ? { reason: "waits until the others have made room", by: "gateway" }
    : undefined;
}

function wished(
  { place, site, targetW }: Outcome,
): { reason: string; by: Actor } | undefined {
  const { ruling, urgent, held } = place;
  const own = ruling.targetW !== undefined &&
    (site.targetW === undefined || ruling.priority >= site.priority);
  const chief = own ? ruling : site;
  if (chief.targetW === undefined) {
    return held === undefined ? undefined : {
      reason: `held at its fallback, because ${held}`,
      by: "gateway",
    };
  }
  const order = `${direction(chief.targetW)} (set-point ${
    chief.sources.join(", ")
  })`;
  const asked = own
    ? `the charger is to ${order}`
    : `share of the site's order to ${order}`;
  const by = chief.by ?? "gateway";
  if (urgent && chief.targetW < 0 && targetW > 0) {
    return { reason: `charging before departure, although: ${asked}`, by };
  }
  if (chief.targetW < 0 && targetW === 0 && !place.permission.allowed) {
    return { reason: `${asked}, but ${place.permission.why}`, by };
  }
  const least = targetW === 0 ? allOrNothing(place, chief.targetW) : undefined;
  return { reason: least === undefined ? asked : `${asked}, but ${least}`, by };
}

/** Why a vehicle does nothing where it is to do less than its least. */
function allOrNothing(
  { charge, discharge, charger: { losses } }: Place,
  askedW: number,
): string | undefined {
  const takesW = losses.given(charge.min);
  if (askedW > 0 && askedW < takesW) {
    return `the vehicle takes ${kW(takesW)} or nothing`;
  }
  const givesW = losses.drained(discharge.min);
  return askedW < 0 && -askedW < givesW
    ? `the vehicle gives ${kW(givesW)} or nothing`
    : undefined;
}

function free(
  { place, roomW, targetW, site, raiseWaits }: Outcome,
): { reason: string; by: Actor } {
  const sources = [...site.sources, ...place.ruling.sources];
  if (raiseWaits) {
    return { reason: "rises as the others make room", by: "gateway" };
  }
  const ownW = place.charger.losses.given(place.charge.max);
  if (targetW >= ownW * 0.999) {
    return {
      reason: "nobody asks for anything else: charging towards the target",
      by: place.ruling.by ?? "car",
    };
  }
  return {
    reason: `share of the ${kW(roomW)} the site has for charging${
      sources.length > 0 ? `, limited by set-point ${sources.join(", ")}` : ""
    }`,
    by: site.by ?? "gateway",
  };
}

function direction(watts: number): string {
  if (watts === 0) return "stand still";
  return watts > 0 ? `take ${kW(watts)}` : `give ${kW(-watts)}`;
}

function kW(watts: number): string {
  return `${(watts / 1000).toFixed(1)} kW`;
}
