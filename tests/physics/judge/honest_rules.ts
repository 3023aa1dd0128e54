/**
 * Honest cars at honest devices are served: not tripped, and given what was
 * attainable.
 *
 * @module
 */

import { figure, outletW } from "./moment.ts";
import { type Capacity, type Claim, fairShares } from "./shares.ts";
import { TIMES } from "./times.ts";
import type { OutletRules, OutletStep, SiteRules, WorldStep } from "./types.ts";
import type { Wishes } from "./wish_rules.ts";

/** Attainable is only what could be had for this long without a break, ms. */
const SETTLED_MS = 20_000;
/** Less than this is no basis for a verdict, Wh. */
const LEAST_WH = 150;
const SERVED_PART = 0.95;
/** Of one car among others while the connection binds: sharing may favour an urgent car. */
const SHARED_PART = 0.7;
const NOMINAL_V = 230;
/** Losses of a stage, generously. */
const DC_GRID_PER_W = 1.08;
const MS_PER_HOUR = 3_600_000;

/** What an outlet's watch needs beside the step. */
export interface ServedFacts {
  readonly rules: readonly OutletRules[];
  readonly site: SiteRules;
  readonly wishes: Wishes;
  /** Of each outlet: bounds by messages and device in watts, and whether anything excuses it now. */
  readonly boundW: readonly number[];
  readonly excused: readonly boolean[];
}

/** One outlet's account of energy. */
class Account {
  attainableWh = 0;
  gotWh = 0;
  boundByShare = false;
  #sinceMs = 0;
  #recent: { atMs: number; watts: number }[] = [];

  /** Least share of the last `SETTLED_MS`, watts; a share is looked at once a second. */
  settled(watts: number, nowMs: number): number {
    const last = this.#recent.at(-1);
    if (last === undefined || nowMs - last.atMs >= 1_000) {
      this.#recent.push({ atMs: nowMs, watts });
    } else if (watts < last.watts) {
      this.#recent[this.#recent.length - 1] = { atMs: last.atMs, watts };
    }
    while ((this.#recent[0]?.atMs ?? nowMs) < nowMs - SETTLED_MS) {
      this.#recent.shift();
    }
    const whole = (this.#recent[0]?.atMs ?? nowMs) <=
      nowMs - SETTLED_MS + 1_000;
    return whole ? Math.min(...this.#recent.map((each) => each.watts)) : 0;
  }

  /** Counts what was got while something was attainable for long enough. */
  count(watts: number, gotW: number, hours: number, step: WorldStep): void {
    const settledW = this.settled(watts, step.atMs);
    if (settledW <= 0) return;
    this.attainableWh += settledW * hours;
    this.gotWh += gotW * hours;
  }

  /** Time since the car began to want power without excuse, ms. */
  wanting(wants: boolean, nowMs: number): number {
    if (!wants) this.#sinceMs = nowMs;
    return nowMs - this.#sinceMs;
  }
}

/** How often shares are worked out, ms. */
const PERIOD_MS = 100;

/** All outlets together, because they share one connection. */
export class ServedRule {
  #accounts: Account[] = [];
  readonly #site = new Account();
  #turns = false;
  #sinceMs = 0;

  step(facts: ServedFacts, step: WorldStep, dtMs: number): void {
    this.#sinceMs += dtMs;
    if (this.#sinceMs < PERIOD_MS) return;
    const hours = this.#sinceMs / MS_PER_HOUR;
    this.#sinceMs = 0;
    if (this.#accounts.length === 0) {
      this.#accounts = facts.rules.map(() => new Account());
    }
    const claims = step.outlets.map((outlet, n) =>
      this.#claim(facts, outlet, n, step)
    );
    const capacity = capacityOf(facts, step);
    const shares = fairShares(claims, capacity);
    this.#turns ||= !shares.minimumsFit;
    // A dishonest car that takes more than its share takes it from the others.
    const harmed = !step.outlets.every(harmless);
    let attainableW = 0;
    let gotW = 0;
    step.outlets.forEach((outlet, n) => {
      const account = this.#accounts[n];
      const rules = facts.rules[n];
      if (account === undefined || rules === undefined) return;
      const share = shares.watts[n] ?? 0;
      const wants = honest(outlet) && !(facts.excused[n] ?? false) &&
        share > 0;
      const waited = account.wanting(wants, step.atMs) >= TIMES.begin;
      const watts = Math.max(0, outletW(outlet, rules.kind));
      account.boundByShare ||= share < (claims[n]?.wantsW ?? 0) - 1;
      account.count(wants && waited && !harmed ? share : 0, watts, hours, step);
      if (!wants || !waited) return;
      const alone = shares.minimumsFit
        ? undefined
        : aloneW(claims[n], capacity);
      attainableW = alone === undefined
        ? attainableW + share
        : Math.max(attainableW, alone);
      gotW += watts;
    });
    this.#site.count(harmed ? 0 : attainableW, gotW, hours, step);
  }

  /** Verdicts over the whole run. */
  finish(
    rules: readonly OutletRules[],
    find: (outlet: string, rule: string, sentence: string) => void,
  ): void {
    const judgeOne = (
      id: string,
      got: number,
      attainable: number,
      part: number,
    ) => {
      if (attainable < LEAST_WH || got >= part * attainable) return;
      find(
        id,
        "served",
        `${figure(got)} Wh were got where ${
          figure(attainable)
        } Wh were attainable, less than ${100 * part} %`,
      );
    };
    const { gotWh, attainableWh } = this.#site;
    judgeOne("site", gotWh, attainableWh, SERVED_PART);
    if (this.#turns) return;
    this.#accounts.forEach((account, n) => {
      judgeOne(
        rules[n]?.id ?? String(n),
        account.gotWh,
        account.attainableWh,
        account.boundByShare ? SHARED_PART : SERVED_PART,
      );
    });
  }

  #claim(facts: ServedFacts, outlet: OutletStep, n: number, step: WorldStep) {
    const rules = facts.rules[n];
    const wish = rules && facts.wishes.ruling(rules.id, step.atMs);
    const most = Math.max(
      0,
      Math.min(wish?.maxW ?? Infinity, facts.boundW[n] ?? 0),
    );
    return {
      wantsW: Math.min(outlet.intent.wantsW, most),
      leastW: outlet.intent.leastW,
      phaseShare: outlet.intent.phaseShare,
      gridPerW: rules?.kind === "dc" ? DC_GRID_PER_W : 1,
    };
  }
}

/** What one car could have if the others waited; nothing below its least power. */
function aloneW(claim: Claim | undefined, capacity: Capacity): number {
  if (claim === undefined) return 0;
  const watts = fairShares([claim], capacity).watts[0] ?? 0;
  return watts < claim.leastW ? 0 : watts;
}

function honest({ intent, faults }: OutletStep): boolean {
  return intent.honest && faults.length === 0;
}

/** Nobody at this outlet disturbs the sharing. */
function harmless(outlet: OutletStep): boolean {
  return honest(outlet) || !outlet.truth.closed;
}

function capacityOf({ site, wishes }: ServedFacts, step: WorldStep): Capacity {
  const other = step.otherW.reduce((sum, each) => sum + each, 0);
  const wish = wishes.ruling(undefined, step.atMs);
  const room = site.importW - site.reserveW - other;
  const phaseW = (phase: 0 | 1 | 2) =>
    site.fuseA * NOMINAL_V - step.otherW[phase];
  return {
    totalW: Math.min(
      room,
      wish === undefined ? Infinity : Math.max(0, wish.maxW),
    ),
    phaseW: [phaseW(0), phaseW(1), phaseW(2)],
  };
}
