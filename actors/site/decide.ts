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
import { capped } from "./capacity.ts";
import type { ChargeShares } from "./charging.ts";
import { charging, discharging } from "./directions.ts";
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
  pinOf,
  type Scene,
  type Shares,
} from "./scene.ts";
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
    const charge = charging(scene, this.#taking, this.#turns);
    const discharge = discharging(scene, this.#giving, charge.target);
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

function maxAmperes({ charger, loaded }: Place, takesW: number): PhaseTriple {
  if (charger.report.kind === "dc") return [UNBOUNDED, UNBOUNDED, UNBOUNDED];
  const amps: [number, number, number] = [0, 0, 0];
  for (const terminal of loaded) {
    amps[terminal] = takesW / (NOMINAL_V * loaded.length);
  }
  return amps;
}
