/**
 * Set-points: which one rules, and whether power keeps to it.
 *
 * Of the same scope the greatest priority rules, then the newest.
 *
 * @module
 */

import { UpperLimit } from "./excess.ts";
import { figure, outletW } from "./moment.ts";
import type { FindAtSite } from "./site_rules.ts";
import { TIMES, TOLERANCE } from "./times.ts";
import type { OutletRules, Wish, WorldStep } from "./types.ts";

const WISHES_MAX = 1_000;

/** All accepted wishes in the order of their acceptance. */
export class Wishes {
  #all: Wish[] = [];

  /** The same id replaces. */
  accept(wish: Wish): void {
    this.withdraw(wish.id);
    this.#all.push(wish);
    if (this.#all.length > WISHES_MAX) this.#all.shift();
  }

  withdraw(id: string): void {
    this.#all = this.#all.filter((each) => each.id !== id);
  }

  /** Wishes of a session end with it. */
  endAll(outlet: string): void {
    this.#all = this.#all.filter((each) => each.outlet !== outlet);
  }

  /** The one that rules in this scope. */
  ruling(outlet: string | undefined, nowMs: number): Wish | undefined {
    let found: Wish | undefined;
    for (const each of this.#all) {
      const runs = each.outlet === outlet && each.fromMs <= nowMs &&
        nowMs < each.untilMs;
      if (runs && (found === undefined || each.priority >= found.priority)) {
        found = each;
      }
    }
    return found;
  }
}

/** Power of one scope against its ruling wish. */
class Scope {
  readonly #high = new UpperLimit();
  readonly #low = new UpperLimit();

  step(
    wish: Wish | undefined,
    watts: number,
    slackW: number,
    dtMs: number,
    allowedMs: number,
    find: FindAtSite,
  ): void {
    const high = wish === undefined ? Infinity : Math.max(0, wish.maxW);
    const low = wish === undefined ? -Infinity : Math.min(0, wish.minW);
    const over = this.#high.step(watts, high + slackW, dtMs, allowedMs);
    const under = this.#low.step(-watts, -low + slackW, dtMs, allowedMs);
    if (wish === undefined || !(over || under)) return;
    find(
      "set-point",
      `${figure(watts)} W flow where set-point ${wish.id} allows ${
        figure(low)
      } to ${figure(high)} W`,
    );
  }
}

const CARS_MAX = 16;
const CAR_SLACK_W = 350;

/** Each outlet and the whole site against what is wished. */
export class WishRule {
  readonly #site = new Scope();
  readonly #outlets = Array.from({ length: CARS_MAX }, () => new Scope());

  step(
    wishes: Wishes,
    outlets: readonly OutletRules[],
    step: WorldStep,
    dtMs: number,
    loopMs: readonly number[],
    find: (outlet: string, rule: string, sentence: string) => void,
  ): void {
    let sumW = 0;
    let slackW = 0;
    outlets.forEach((rules, n) => {
      const each = step.outlets[n];
      if (each === undefined) return;
      const watts = outletW(each, rules.kind);
      sumW += watts;
      const part = rules.kind === "ac" ? TOLERANCE.acPart : TOLERANCE.wPart;
      const wish = wishes.ruling(rules.id, step.atMs);
      const wished = wish === undefined
        ? 0
        : Math.max(Math.abs(wish.maxW), Math.abs(wish.minW));
      const own = part * Math.min(wished, rules.maxW) + CAR_SLACK_W;
      slackW += CAR_SLACK_W + part * Math.abs(watts);
      this.#outlets[n]?.step(
        wish,
        watts,
        own,
        dtMs,
        TIMES.wish + 2 * (loopMs[n] ?? 0),
        (rule, words) => find(rules.id, rule, words),
      );
    });
    this.#site.step(
      wishes.ruling(undefined, step.atMs),
      sumW,
      slackW,
      dtMs,
      TIMES.wish + TIMES.siteFollow,
      (rule, words) => find("site", rule, words),
    );
  }
}
