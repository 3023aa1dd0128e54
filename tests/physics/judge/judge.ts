/**
 * The judge: its own physics over the truth, the raw messages and the
 * configuration. It imports nothing of the program but the codecs.
 *
 * Feed `step` every 10 ms, `wire` with every octet written on a connection,
 * and the commands as they are given; read `findings`.
 *
 * @module
 */

import {
  ClosingRule,
  RestartRule,
  StopRule,
  WearRule,
} from "./contact_rules.ts";
import { CurrentRule, ExportRule, SessionRule } from "./current_rules.ts";
import { EnergyRule } from "./energy_rules.ts";
import { GridReturnRule } from "./grid_rules.ts";
import { HazardRule, PlugRule } from "./hazard_rules.ts";
import { ServedRule } from "./honest_rules.ts";
import { hear } from "./meaning.ts";
import { figure, type Rule, type Standing } from "./moment.ts";
import { gridGood, ownBoundW, permittedAt } from "./permitted.ts";
import { nothingSaid, type Said } from "./said.ts";
import { ConnectionRule, FuseRule } from "./site_rules.ts";
import { TIMES, TOLERANCE } from "./times.ts";
import { ToldRule } from "./told_rules.ts";
import { TrippedRule } from "./tripped_rules.ts";
import type {
  Finding,
  OutletRules,
  OutletStep,
  OwnerRules,
  SiteRules,
  Wish,
  WorldStep,
} from "./types.ts";
import { VoltageRule } from "./voltage_rules.ts";
import { type WireMessage, WireReader, type Writer } from "./wire.ts";
import { Wishes, WishRule } from "./wish_rules.ts";

/** Findings kept; each rule speaks once for each outlet. */
const FINDINGS_MAX = 200;
/** Insulation and pins at which a station may stop before it has to. */
const LEAST_OHM = 100_000;
const WARM_PIN_C = 80;

/** What the judge keeps for one outlet. */
class Case {
  rules: OutletRules;
  said: Said = nothingSaid();
  reader = new WireReader();
  before: OutletStep | undefined;
  excusedAtMs = -Infinity;
  hazardAtMs = -Infinity;
  /** Power was interrupted with a reason, and has not come back since. */
  interrupted = false;
  readonly standing: Standing = {
    stoppedAtMs: undefined,
    stoppedUnderPower: false,
    authorised: false,
    pluggedAtMs: 0,
    clockSynced: true,
    unconfirmed: undefined,
  };
  readonly told = new ToldRule();
  readonly list: readonly Rule[];

  constructor(rules: OutletRules, site: SiteRules) {
    this.rules = rules;
    this.list = [
      new CurrentRule(),
      new ExportRule(),
      new SessionRule(),
      new HazardRule(),
      new PlugRule(),
      new VoltageRule(),
      new ClosingRule(),
      new WearRule(),
      new StopRule(),
      new RestartRule(),
      new EnergyRule(),
      new GridReturnRule(site.gridReturnMs),
      new TrippedRule(),
    ];
  }
}

/** Judges one site. */
export class Judge {
  readonly findings: Finding[] = [];
  readonly #site: SiteRules;
  readonly #cases: Case[];
  readonly #wishes = new Wishes();
  readonly #connection = new ConnectionRule();
  readonly #fuse = new FuseRule();
  readonly #wishRule = new WishRule();
  readonly #served = new ServedRule();
  readonly #spoken = new Set<string>();
  #nowMs = 0;
  #lastMs: number | undefined;
  #stalledMs = 0;

  constructor(site: SiteRules, outlets: readonly OutletRules[]) {
    this.#site = site;
    this.#cases = outlets.map((rules) => new Case(rules, site));
  }

  /** A new connection between the car and the station of this outlet. */
  connected(outlet: string): void {
    const found = this.#case(outlet);
    found.reader = new WireReader();
    found.said = nothingSaid();
  }

  /** The connection is gone, whoever closed it. */
  disconnected(outlet: string, atMs: number): void {
    const { said } = this.#case(outlet);
    said.transfer = false;
    said.endedByCarAtMs ??= atMs;
  }

  /** Octets that one end has written. */
  wire(outlet: string, by: Writer, bytes: Uint8Array, atMs: number): void {
    const found = this.#case(outlet);
    for (const message of found.reader.push(by, bytes)) {
      this.heard(outlet, by, message, atMs);
    }
  }

  /** One message as decoded. */
  heard(
    outlet: string,
    by: Writer,
    message: WireMessage,
    atMs: number,
  ): void {
    const { said, told, rules, before } = this.#case(outlet);
    hear(said, by, message, atMs);
    if (by === "station" && before !== undefined) {
      told.hear(
        rules,
        before.truth,
        message,
        (rule, words) => this.#find(outlet, rule, words, atMs),
      );
    }
  }

  /** Somebody said yes for the car that is plugged in. */
  authorised(outlet: string): void {
    const { standing } = this.#case(outlet);
    // A late yes changes nothing after a stop.
    if (standing.stoppedAtMs === undefined) standing.authorised = true;
  }

  /** A stop has been asked, by whom ever. */
  stopped(outlet: string, atMs: number): void {
    const { standing, before, rules } = this.#case(outlet);
    standing.stoppedAtMs ??= atMs;
    standing.authorised = false;
    if (before === undefined) return;
    const amps = rules.kind === "dc"
      ? Math.abs(before.truth.currentA)
      : Math.max(...before.truth.phaseA.map(Math.abs));
    standing.stoppedUnderPower = amps > TOLERANCE.testA;
  }

  /** Somebody at the charger says that what was wrong is mended. */
  confirmed(outlet: string): void {
    this.#case(outlet).standing.unconfirmed = undefined;
  }

  /** An explicit start after a stop. */
  started(outlet: string): void {
    const { standing } = this.#case(outlet);
    standing.stoppedAtMs = undefined;
  }

  wished(wish: Wish): void {
    this.#wishes.accept(wish);
  }

  withdrawn(id: string): void {
    this.#wishes.withdraw(id);
  }

  /** The owner changes what is allowed. */
  owner(outlet: string, owner: OwnerRules): void {
    const found = this.#case(outlet);
    found.rules = { ...found.rules, owner };
  }

  clock(synced: boolean): void {
    for (const { standing } of this.#cases) standing.clockSynced = synced;
  }

  /** Everything at one moment; call it every 10 ms of virtual time. */
  step(step: WorldStep): void {
    const dtMs = step.atMs - (this.#lastMs ?? step.atMs);
    this.#lastMs = step.atMs;
    this.#nowMs = step.atMs;
    this.#stalledMs = step.stalled ? this.#stalledMs + dtMs : 0;
    const covered = step.stalled && this.#stalledMs <= TIMES.lease;
    const awareMs = covered ? 0 : dtMs;
    const bounds: number[] = [];
    const excused: boolean[] = [];
    this.#cases.forEach((each, n) => {
      const now = step.outlets[n];
      if (now === undefined) return;
      bounds.push(this.#outlet(each, now, step, dtMs, awareMs));
      excused.push(each.interrupted);
      each.before = now;
    });
    this.#atSite(step, awareMs, bounds, excused, dtMs);
  }

  /** Verdicts that need the whole run. */
  finish(): readonly Finding[] {
    const rules = this.#cases.map((each) => each.rules);
    this.#served.finish(
      rules,
      (outlet, rule, words) => this.#find(outlet, rule, words, this.#nowMs),
    );
    return this.findings;
  }

  #outlet(
    each: Case,
    now: OutletStep,
    step: WorldStep,
    dtMs: number,
    awareMs: number,
  ): number {
    const before = each.before ?? now;
    const { standing, rules, said } = each;
    if (now.truth.plugged && !before.truth.plugged) this.#plugged(each, step);
    if (!now.truth.plugged) standing.authorised = false;
    const permitted = permittedAt(
      rules,
      said,
      now.truth,
      standing.clockSynced,
    );
    this.#excuse(each, now, step);
    const moment = {
      nowMs: step.atMs,
      dtMs,
      awareMs,
      step: now,
      before,
      rules,
      said,
      permitted,
      standing,
      excusedAtMs: each.excusedAtMs,
      hazardAtMs: each.hazardAtMs,
      find: (rule: string, words: string) =>
        this.#find(rules.id, rule, words, step.atMs),
    };
    for (const rule of each.list) rule.step(moment);
    const phases = now.intent.phaseShare.filter((part) => part > 0).length;
    return ownBoundW(rules, said, now.truth, phases);
  }

  #excuse(each: Case, now: OutletStep, step: WorldStep): void {
    const { truth } = now;
    const reasoned = reason(now, step, each.said, each.standing);
    const pilot = truth.pilot === "C" || truth.pilot === "D";
    const away = !pilot || !truth.plugged;
    if (reasoned || away) each.excusedAtMs = step.atMs;
    if (away || hazard(now, step)) each.hazardAtMs = step.atMs;
    const amps = Math.max(
      truth.currentA,
      ...truth.phaseA,
    );
    if (reasoned) each.interrupted = true;
    else if (!truth.plugged || amps > TOLERANCE.testA) each.interrupted = false;
  }

  #plugged(each: Case, step: WorldStep): void {
    each.standing.pluggedAtMs = step.atMs;
    each.interrupted = false;
    each.standing.stoppedAtMs = undefined;
    each.standing.authorised = false;
  }

  #atSite(
    step: WorldStep,
    awareMs: number,
    boundW: readonly number[],
    excused: readonly boolean[],
    dtMs: number,
  ): void {
    const loops = this.#cases.map(({ said }) => said.loopMs);
    const slowest = Math.max(...loops, 0);
    const find = (rule: string, words: string) =>
      this.#find("site", rule, words, step.atMs);
    this.#connection.step(this.#site, step, awareMs, slowest, find);
    this.#fuse.step(this.#site, step, awareMs, find);
    const rules = this.#cases.map((each) => each.rules);
    this.#wishRule.step(
      this.#wishes,
      rules,
      step,
      awareMs,
      loops,
      (outlet, rule, words) => this.#find(outlet, rule, words, step.atMs),
    );
    const facts = {
      rules,
      site: this.#site,
      wishes: this.#wishes,
      boundW,
      excused,
    };
    this.#served.step(facts, step, dtMs);
  }

  #case(outlet: string): Case {
    const found = this.#cases.find(({ rules }) => rules.id === outlet);
    if (found === undefined) throw new Error(`no outlet ${outlet}`);
    return found;
  }

  #find(outlet: string, rule: string, words: string, atMs: number): void {
    const key = `${outlet} ${rule}`;
    if (this.#spoken.has(key) || this.findings.length >= FINDINGS_MAX) return;
    this.#spoken.add(key);
    this.findings.push({
      atMs,
      outlet,
      rule,
      words: `at ${figure(atMs / 1000)} s, outlet ${outlet}: ${words}`,
    });
  }
}

/** Whether anything but the car's own pilot gives a reason to hold or interrupt power now. */
function reason(
  { truth, faults, intent }: OutletStep,
  step: WorldStep,
  said: Said,
  standing: Standing,
): boolean {
  // A car that wants power and gives up before it got any was not served.
  const left = said.endedByCarAtMs !== undefined &&
    (said.transferSinceMs > 0 || intent.wantsW <= 0);
  return hazard({ truth, faults, intent }, step) || !intent.honest ||
    standing.stoppedAtMs !== undefined || truth.pinC > WARM_PIN_C || left;
}

/** Whether something demands an opening at once, under load too. */
function hazard({ truth, faults }: OutletStep, step: WorldStep): boolean {
  return faults.length > 0 || step.stalled || !gridGood(truth) ||
    truth.emergencyPressed || truth.residual ||
    truth.insulationOhm < LEAST_OHM;
}
