/**
 * Who may charge and who may discharge now, and with how much, before raises
 * are held back.
 *
 * @module
 */

import { capped, Ledger, less } from "./capacity.ts";
import { type ChargeShares, type Eligible, shareCharge } from "./charging.ts";
import type { Place } from "./place.ts";
import { isHard, overdrawn, pinnedExport, pinOf, type Scene } from "./scene.ts";
import { fill, type Want } from "./sharing.ts";
import type { Turns } from "./turns.ts";
import { TRICKLE_W, type Uptake } from "./uptake.ts";

/** A car that takes less than this takes nothing, watts. */
const DRAWS_W = 200;

/** Shares of what the site may take from the grid. */
export function charging(
  scene: Scene,
  taking: Uptake,
  turns: Turns,
): ChargeShares {
  const { input, site, places } = scene;
  const { room, gridHeld, nowMonoMs } = input;
  const capacity = less(
    capped(room.charge, Math.min(site.maxW, gridHeld?.mostW ?? Infinity)),
    overdrawn(scene, "charge"),
  );
  const wished = site.targetW !== undefined && site.targetW >= 0
    ? capped(capacity, site.targetW + pinnedExport(scene))
    : capacity;
  return shareCharge(
    places.map((place, i) => mayCharge(scene, taking, place, i)),
    wished,
    site.targetW !== undefined,
    (candidates, room) =>
      turns.choose(
        candidates,
        room,
        nowMonoMs,
        wished.powerW < capacity.powerW,
      ),
  );
}

/** Whether and how much one may charge, and what it makes use of. */
function mayCharge(
  scene: Scene,
  taking: Uptake,
  place: Place,
  i: number,
): Eligible {
  const { site, input, measured, grants } = scene;
  const { report, losses } = place.charger;
  const pin = pinOf(place, site);
  const asked = pin ?? site.targetW;
  const barred = asked !== undefined && asked < 0 && !place.urgent;
  const seen = measured[i];
  const grantedW = grants[i]?.charge.watts ?? 0;
  const max = barred ? 0 : Math.min(
    place.charge.max,
    pin === undefined || pin < 0 ? Infinity : losses.taken(pin),
    // Who is not heard of does not rise.
    seen === undefined ? grantedW : Infinity,
  );
  const { min } = place.charge;
  const usable = taking.claim(report.chargerId, {
    kind: report.kind,
    measuredW: seen && seen.chargeW - seen.dischargeW,
    grantedW,
    transferring: report.transferring,
    max,
    floorW: report.kind === "dc" ? min || TRICKLE_W : min,
  }, input.nowMonoMs);
  const claims = place.wants || (pin !== undefined && pin > 0);
  return {
    place,
    claimW: claims ? usable : 0,
    maxW: max,
    stage: isHard(place, site) ? 0 : 1,
    draws: seen === undefined || seen.chargeW > DRAWS_W,
  };
}

/** Watts of the grid side that each may give; `charged` is what the others are to take. */
export function discharging(
  scene: Scene,
  giving: Uptake,
  charged: readonly number[],
): number[] {
  const { input, site, places } = scene;
  const { room, gridHeld } = input;
  const most = Math.min(-site.minW, gridHeld?.mostW ?? Infinity);
  const takenW = charged.reduce((a, b) => a + b, 0);
  const needed = site.targetW === undefined
    ? Infinity
    : site.targetW < 0
    ? takenW - site.targetW
    : pinnedExport(scene);
  const capacity = less(
    capped(room.discharge, Math.min(most, needed)),
    overdrawn(scene, "discharge"),
  );
  const wants = places.map((place, i) => mayGive(scene, giving, place, i));
  const first = fill(capacity, wants.map(({ claimed }) => claimed));
  // What nobody else can give is left to those who have not given it so far.
  const rest = wants.map(({ claimed, most }, i) => {
    const watts = first[i] ?? 0;
    const min = watts > 0 ? 0 : claimed.min;
    return { ...claimed, min, max: Math.max(0, most - watts) };
  });
  const left = new Ledger(capacity);
  first.forEach((watts, i) => left.take(watts, rest[i]?.perWattA ?? [0, 0, 0]));
  const more = fill(left.left(), rest);
  return first.map((watts, i) => watts + (more[i] ?? 0));
}

function mayGive(
  { site, input, measured, grants }: Scene,
  giving: Uptake,
  place: Place,
  i: number,
): { readonly claimed: Want; readonly most: number } {
  const { report, losses } = place.charger;
  const pin = pinOf(place, site);
  const asked = pin ?? site.targetW;
  const barred = place.urgent || (asked !== undefined && asked >= 0);
  const seen = measured[i];
  const grantedW = grants[i]?.discharge.watts ?? 0;
  const max = barred ? 0 : Math.min(
    place.discharge.max,
    pin === undefined ? Infinity : losses.fed(-pin),
    seen === undefined ? grantedW : Infinity,
  );
  // Who is not asked to give does not show what it would give.
  if (asked === undefined) giving.forget(report.chargerId);
  const usable = asked === undefined ? max : giving.claim(report.chargerId, {
    kind: report.kind,
    measuredW: seen && seen.dischargeW - seen.chargeW,
    grantedW,
    transferring: report.transferring,
    max,
    floorW: TRICKLE_W,
  }, input.nowMonoMs);
  const claimed = {
    min: place.discharge.min,
    max: usable,
    weight: 1,
    stage: isHard(place, site) ? 0 : 1,
    perWattA: place.perWattA,
  };
  return { claimed, most: max };
}
