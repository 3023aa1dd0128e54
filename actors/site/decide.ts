/**
 * Wishes and reports in, one allocation per charger out.
 *
 * Limits of the connection always hold, whatever is wished, on the grid side
 * and in each phase. Nobody rises into room that others still use.
 *
 * @module
 */

import { UNBOUNDED } from "../../drivers/realtime/order.ts";
import type { PhaseTriple } from "../../drivers/devices/outlet.ts";
import { type ChargeShares, type Eligible, shareCharge } from "./charging.ts";
import { capped, less } from "./capacity.ts";
import { Granted } from "./follow.ts";
import { isFresh, type Measured, measuredOf } from "./measured.ts";
import { NOMINAL_V } from "./phases.ts";
import { type Place, placeOf } from "./place.ts";
import { limitRaises, type Raise } from "./raises.ts";
import { merge, NO_RULING } from "./ruling.ts";
import {
  type Decided,
  type DecisionInput,
  type Grants,
  isHard,
  overdrawn,
  pinnedExport,
  pinOf,
  type Scene,
  type Shares,
} from "./scene.ts";
import { fill } from "./sharing.ts";
import type { Allocation } from "./site_messages.ts";
import { Turns } from "./turns.ts";
import { Uptake } from "./uptake.ts";
import { explain } from "./words.ts";

/** Decides, and remembers who takes what and whose turn it is. */
export class Decider {
  readonly #taking = new Uptake();
  readonly #giving = new Uptake();
  readonly #turns: Turns;
  readonly #grants = new Map<string, Grants>();

  constructor(slotMs: number) {
    this.#turns = new Turns(slotMs);
  }

  /** One allocation for each charger, in their order. */
  decide(input: DecisionInput): Decided[] {
    const scene = this.#scene(input);
    const charge = this.#charge(scene);
    const discharge = this.#discharge(scene, charge);
    const most = this.#raise(scene, { charge: charge.max, discharge });
    return scene.places.map((place, i) =>
      this.#emit(scene, place, i, charge, { ...most, asked: discharge })
    );
  }

  /** What was granted lately; undefined for a charger that nothing was decided for. */
  grants(chargerId: string): Grants | undefined {
    return this.#grants.get(chargerId);
  }

  forget(chargerId: string): void {
    this.#grants.delete(chargerId);
    this.#taking.forget(chargerId);
    this.#giving.forget(chargerId);
    this.#turns.forget(chargerId);
  }

  #scene(input: DecisionInput): Scene {
    const { chargers, rulings, room, nowMs, nowMonoMs } = input;
    const site = rulings.get("site") ?? NO_RULING;
    const places = chargers.map((charger) => {
      const { chargerId, sessionId } = charger.report;
      const ruling = rulings.size === 0 ? NO_RULING : merge(
        rulings.get(`charger ${chargerId}`),
        sessionId === undefined
          ? undefined
          : rulings.get(`session ${sessionId}`),
      );
      return placeOf(charger, ruling, room.meterLost, nowMs);
    });
    const measured = places.map((place) =>
      isFresh(place.charger, nowMonoMs) ? measuredOf(place) : undefined
    );
    const grants = places.map(({ charger }, i) =>
      this.#granted(charger.report.chargerId, measured[i])
    );
    return { input, site, places, grants, measured };
  }

  #granted(chargerId: string, measured: Measured | undefined): Grants {
    const known = this.#grants.get(chargerId);
    if (known) return known;
    const grants = {
      charge: new Granted(measured?.chargeW),
      discharge: new Granted(measured?.dischargeW),
    };
    this.#grants.set(chargerId, grants);
    return grants;
  }

  #charge(scene: Scene): ChargeShares {
    const { input, site } = scene;
    const { room, gridHeld, nowMonoMs } = input;
    const capacity = less(
      capped(room.charge, Math.min(site.maxW, gridHeld?.mostW ?? Infinity)),
      overdrawn(scene, "charge"),
    );
    const wished = site.targetW !== undefined && site.targetW >= 0
      ? capped(capacity, site.targetW + pinnedExport(scene))
      : capacity;
    const all = scene.places.map((place, i) =>
      this.#mayCharge(scene, place, i)
    );
    return shareCharge(
      all,
      wished,
      site.targetW !== undefined,
      (candidates, room) =>
        this.#turns.choose(
          candidates,
          room,
          nowMonoMs,
          wished.powerW < capacity.powerW,
        ),
    );
  }

  /** Who may charge, with what it makes use of. */
  #mayCharge(scene: Scene, place: Place, i: number): Eligible {
    const { site, input, measured, grants } = scene;
    const pin = pinOf(place, site);
    const asked = pin ?? site.targetW;
    const barred = asked !== undefined && asked < 0 && !place.urgent;
    const max = barred || (pin !== undefined && pin < 0)
      ? 0
      : pin === undefined
      ? place.charge.max
      : Math.min(place.charge.max, place.charger.losses.taken(pin));
    const { kind, transferring } = place.charger.report;
    const claims = place.wants || pin !== undefined && pin > 0;
    const takes = measured[i]?.chargeW;
    const usable = this.#taking.claim(place.charger.report.chargerId, {
      measuredW: takes,
      grantedW: grants[i]?.charge.watts ?? 0,
      transferring,
      max,
      floorW: kind === "dc"
        ? place.charge.min || TRICKLE_FLOOR_W
        : place.charge.min,
    }, input.nowMonoMs);
    return {
      place,
      claimW: claims ? usable : 0,
      maxW: max,
      stage: isHard(place, site) ? 0 : 1,
      draws: !transferring || takes === undefined || takes > DRAWS_W,
    };
  }

  /** Signed the other way: watts that each may give to the grid. */
  #discharge(scene: Scene, charge: ChargeShares): number[] {
    const { input, site, places, measured, grants } = scene;
    const { room, gridHeld } = input;
    const most = Math.min(-site.minW, gridHeld?.mostW ?? Infinity);
    const pinnedCharge = charge.target.reduce((a, b) => a + b, 0);
    const needed = site.targetW === undefined
      ? Infinity
      : site.targetW < 0
      ? pinnedCharge - site.targetW
      : pinnedExport(scene);
    const capacity = less(
      capped(room.discharge, Math.min(most, needed)),
      overdrawn(scene, "discharge"),
    );
    return fill(
      capacity,
      places.map((place, i) => {
        const pin = pinOf(place, site);
        const asked = pin ?? site.targetW;
        const barred = place.urgent || (asked !== undefined && asked >= 0);
        const max = barred
          ? 0
          : pin === undefined
          ? place.discharge.max
          : Math.min(place.discharge.max, place.charger.losses.fed(-pin));
        const usable = this.#giving.claim(place.charger.report.chargerId, {
          measuredW: measured[i]?.dischargeW,
          grantedW: grants[i]?.discharge.watts ?? 0,
          transferring: place.charger.report.transferring,
          max,
          floorW: max,
        }, input.nowMonoMs);
        return {
          min: place.discharge.min,
          max: asked === undefined ? max : usable,
          weight: 1,
          stage: isHard(place, site) ? 0 : 1,
          perWattA: place.perWattA,
        };
      }),
    );
  }

  /** Holds back raises into room that is still used. */
  #raise(scene: Scene, after: Shares): Shares {
    const { input, places, measured, grants } = scene;
    const raisesOf = (side: keyof Shares): Raise[] =>
      places.map((place, i) => {
        const before = grants[i]?.[side].watts ?? 0;
        const seen = measured[i];
        return {
          before,
          after: after[side][i] ?? 0,
          usedW: seen === undefined
            ? before
            : side === "charge"
            ? seen.chargeW
            : seen.dischargeW,
          min: side === "charge" && place.charger.report.kind === "ac"
            ? place.charge.min
            : 0,
          perWattA: place.perWattA,
        };
      });
    const { room, gridHeld } = input;
    const mostW = gridHeld?.mostW ?? Infinity;
    return {
      charge: limitRaises(raisesOf("charge"), capped(room.charge, mostW)),
      discharge: limitRaises(
        raisesOf("discharge"),
        capped(room.discharge, mostW),
      ),
    };
  }

  #emit(
    scene: Scene,
    place: Place,
    i: number,
    { target, chosen, max }: ChargeShares,
    most: Shares & { readonly asked: readonly number[] },
  ): Decided {
    const { input, site, grants } = scene;
    const { report, losses } = place.charger;
    const takesW = most.charge[i] ?? 0;
    const givesW = most.discharge[i] ?? 0;
    grants[i]?.charge.grant(takesW, input.nowMonoMs);
    grants[i]?.discharge.grant(givesW, input.nowMonoMs);
    const pin = pinOf(place, site);
    const asked = pin ?? site.targetW;
    const gives = asked !== undefined && asked < 0 && givesW > 0;
    const targetW = gives
      ? -losses.drained(givesW)
      : losses.given(Math.min(target[i] ?? 0, takesW));
    const bound = asked !== undefined;
    const maxW = bound ? Math.max(0, targetW) : losses.given(takesW);
    const { reason, by } = explain({
      place,
      site,
      targetW,
      waitMs: chosen.waitMs.get(report.chargerId),
      never: chosen.never.has(report.chargerId) ||
        (place.charge.max > 0 && place.charge.min > place.charge.max &&
          report.kind === "ac"),
      raiseWaits: takesW < (max[i] ?? 0) * 0.999,
      roomW: input.room.charge.powerW,
      gridHeld: input.gridHeld?.why,
    });
    const allocation: Allocation = {
      chargerId: report.chargerId,
      targetW,
      minW: bound ? Math.min(0, targetW) : 0 - losses.drained(givesW),
      maxW,
      maxA: maxAmperes(place, takesW),
      untilMonoMs: input.nowMonoMs + input.leaseMs,
      described: report.vehicle !== undefined,
      by,
      reason,
      sources: [...site.sources, ...place.ruling.sources],
      discharge: place.permission,
    };
    const overruled = pin === undefined && place.ruling.targetW !== undefined;
    return {
      allocation,
      keys: overruled ? site.keys : [...site.keys, ...place.ruling.keys],
    };
  }
}

/** A car that takes less than this takes nothing, watts. */
const DRAWS_W = 200;
/** What a DC car claims before its transfer has begun, watts. */
const TRICKLE_FLOOR_W = 500;

function maxAmperes({ charger, loaded }: Place, takesW: number): PhaseTriple {
  if (charger.report.kind === "dc") return [UNBOUNDED, UNBOUNDED, UNBOUNDED];
  const amps: [number, number, number] = [0, 0, 0];
  for (const terminal of loaded) {
    amps[terminal] = takesW / (NOMINAL_V * loaded.length);
  }
  return amps;
}
