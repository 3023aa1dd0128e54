/**
 * The site's connection: import, export, and the fuse of each phase.
 *
 * @module
 */

import { UpperLimit } from "./excess.ts";
import { figure } from "./moment.ts";
import { TIMES, TOLERANCE } from "./times.ts";
import type { SiteRules, WorldStep } from "./types.ts";

/** What a rule about the whole site says when it is broken. */
export type FindAtSite = (rule: string, sentence: string) => void;

const NOMINAL_V = 230;
const PHASES = [0, 1, 2] as const;

const total = (watts: readonly number[]) =>
  watts.reduce((sum, each) => sum + each, 0);

/** Watts that the chargers draw from each phase. */
export function chargersW(step: WorldStep): number[] {
  return PHASES.map((phase) =>
    total(step.outlets.map(({ truth }) => truth.gridW[phase]))
  );
}

/** How long the slowest car at the site may take to follow, ms. */
export function siteFollowMs(slowestLoopMs: number): number {
  return TIMES.siteFollow + 2 * slowestLoopMs;
}

/** Import and export of the connection in watts. */
export class ConnectionRule {
  readonly #import = new UpperLimit();
  readonly #export = new UpperLimit();

  step(
    rules: SiteRules,
    step: WorldStep,
    dtMs: number,
    loopMs: number,
    find: FindAtSite,
  ): void {
    const chargers = total(chargersW(step));
    const other = total(step.otherW);
    const allowedMs = siteFollowMs(loopMs);
    const slack = (watts: number) =>
      Math.max(0, watts) + TOLERANCE.sitePart * Math.abs(watts) + TOLERANCE.w;
    const importW = slack(rules.importW - other);
    if (this.#import.step(chargers, importW, dtMs, allowedMs)) {
      find(
        "import",
        `the chargers draw ${
          figure(chargers)
        } W from the grid beside other loads of ${
          figure(other)
        } W where the connection's limit is ${figure(rules.importW)} W`,
      );
    }
    const exportW = slack(rules.exportW + other);
    if (this.#export.step(-chargers, exportW, dtMs, allowedMs)) {
      find(
        "export limit",
        `the chargers give ${
          figure(-chargers)
        } W to the grid beside other loads of ${
          figure(other)
        } W where the connection's limit is ${figure(rules.exportW)} W`,
      );
    }
  }
}

/** A gG fuse carries this part of its current for an hour and more. */
const NEVER = 1.25;
/** At this part of its current our own curve ends after `AT_S`. */
const AT = 1.6;
const AT_S = 60;
const COOLING_S = 300;

/**
 * Heat of the fuse of each phase as a part of what makes it open, by the
 * square of the current above what it carries for ever.
 */
export class FuseRule {
  readonly #heat = [0, 0, 0];

  step(
    rules: SiteRules,
    step: WorldStep,
    dtMs: number,
    find: FindAtSite,
  ): void {
    const chargers = chargersW(step);
    for (const phase of PHASES) {
      const own = chargers[phase] ?? 0;
      const amps = Math.abs(own + step.otherW[phase]) / NOMINAL_V;
      const part = amps / rules.fuseA;
      const heat = this.#heat[phase] ?? 0;
      const rise = part > NEVER
        ? (part ** 2 - NEVER ** 2) / ((AT ** 2 - NEVER ** 2) * AT_S)
        : -1 / COOLING_S;
      this.#heat[phase] = Math.max(0, heat + rise * dtMs / 1_000);
      // Other loads alone are nobody's fault here.
      const ours = Math.abs(own) > TOLERANCE.w;
      if ((this.#heat[phase] ?? 0) > 1 && ours) {
        find(
          "fuse",
          `phase L${phase + 1} has carried ${
            figure(amps)
          } A where its fuse is of ${
            figure(rules.fuseA)
          } A, for so long that it opens`,
        );
      }
    }
  }
}
