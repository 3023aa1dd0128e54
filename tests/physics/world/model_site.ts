/**
 * The model station's site: fair shares on the grid side, once a second.
 *
 * @module
 */

import type { Allocation } from "../../../actors/site/site_messages.ts";
import { fairShares } from "../judge/shares.ts";
import type { SiteRules, Triple, Wish } from "../judge/types.ts";
import { Wishes } from "../judge/wish_rules.ts";
import type { ModelOutlet } from "./model_outlet.ts";
import type { CarScript } from "./script.ts";
import type { Tamper } from "./tamper.ts";
import { rotated } from "./truth.ts";

const LEASE_MS = 3_000;
/** Grid watts for each watt of a DC outlet. */
const DC_LOSSES = 1.09;
const NOMINAL_V = 230;
const MARGIN_W = 100;

/** Shares, wishes, allocations. */
export class ModelSite {
  readonly wishes = new Wishes();
  otherW: Triple = [0, 0, 0];
  readonly #rules: SiteRules;
  readonly #tamper: Tamper;

  constructor(rules: SiteRules, tamper: Tamper) {
    this.#rules = rules;
    this.#tamper = tamper;
  }

  wish(wish: Wish): void {
    this.wishes.accept(wish);
  }

  /** Gives each outlet its allocation. */
  decide(
    outlets: readonly ModelOutlet[],
    cars: readonly (CarScript | undefined)[],
    nowMs: number,
  ): void {
    const blind = this.#tamper.siteBlindTo;
    const ruling = (id: string | undefined) =>
      blind === "set-points" ? undefined : this.wishes.ruling(id, nowMs);
    const wishes = outlets.map((_, n) => ruling(String(n + 1)));
    const claims = outlets.map((outlet, n) => {
      const car = cars[n];
      const phases = car?.phases ?? 3;
      const dc = outlet.script.kind === "dc";
      const parts = [1, phases > 1 ? 1 : 0, phases > 2 ? 1 : 0];
      const share = dc
        ? [1 / 3, 1 / 3, 1 / 3] as const
        : rotated(parts.map((part) => part / phases), outlet.script.rotation);
      const most = Math.max(0, wishes[n]?.maxW ?? Infinity);
      return {
        wantsW: car === undefined || outlet.phase === "ended" ||
            !outlet.port.latest().grid.good
          ? 0
          : Math.min(outlet.claimW, most),
        leastW: 0,
        phaseShare: share,
        gridPerW: dc && blind !== "losses" ? DC_LOSSES : 1,
      };
    });
    const { watts } = fairShares(claims, this.#capacity(ruling(undefined)));
    const exportW = this.#rules.exportW / Math.max(1, outlets.length);
    outlets.forEach((outlet, n) => {
      const wish = wishes[n];
      const share = watts[n] ?? 0;
      const minW = -Math.min(exportW, Math.max(0, -(wish?.minW ?? -exportW)));
      const given = wish !== undefined && wish.maxW < 0;
      const allocation: Allocation = {
        chargerId: String(n + 1),
        targetW: given ? Math.max(minW, wish.maxW) : share,
        minW,
        maxW: share,
        maxA: [outlet.script.maxA, outlet.script.maxA, outlet.script.maxA],
        untilMonoMs: nowMs + LEASE_MS,
        described: true,
        by: "gateway",
        reason: "a fair share",
        sources: wish === undefined ? [] : [wish.id],
        discharge: { allowed: outlet.noDischarge === undefined, why: "" },
      };
      outlet.allocation = this.#tamper.allocation?.(allocation) ?? allocation;
    });
  }

  #capacity(wish: Wish | undefined) {
    const other = this.#tamper.siteBlindTo === "other loads"
      ? [0, 0, 0] as const
      : this.otherW;
    const all = other[0] + other[1] + other[2];
    const { importW, fuseA } = this.#rules;
    const phase = (n: 0 | 1 | 2) => fuseA * NOMINAL_V - other[n];
    return {
      totalW: Math.min(
        importW - all - MARGIN_W,
        Math.max(0, wish?.maxW ?? Infinity),
      ),
      phaseW: [phase(0), phase(1), phase(2)] as const,
    };
  }
}
