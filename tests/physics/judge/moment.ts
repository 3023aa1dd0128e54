/**
 * One outlet at one moment, with everything a rule may look at.
 *
 * @module
 */

import type { Said } from "./said.ts";
import type { Permitted } from "./permitted.ts";
import type { DeviceFault, OutletRules, OutletStep } from "./types.ts";

/** What has been asked of an outlet, and what has been said about it beside the car's messages. */
export interface Standing {
  /** Since when no power may flow because somebody stopped it. */
  stoppedAtMs: number | undefined;
  /** Current flowed, or the contactor was closed, when it was stopped. */
  stoppedUnderPower: boolean;
  authorised: boolean;
  pluggedAtMs: number;
  clockSynced: boolean;
  /** What nobody has confirmed yet though power was switched off for it. */
  unconfirmed: string | undefined;
}

/** The facts for the rules of an outlet. */
export interface Moment {
  readonly nowMs: number;
  /** Time since the last step. */
  readonly dtMs: number;
  /** The part of it in which somebody could have reacted: none while a stall is covered by the lease. */
  readonly awareMs: number;
  readonly step: OutletStep;
  readonly before: OutletStep;
  readonly rules: OutletRules;
  readonly said: Said;
  readonly permitted: Permitted;
  readonly standing: Standing;
  /** When a reason to interrupt power was last there. */
  readonly excusedAtMs: number;
  /** When something that demands an opening at once was last there. */
  readonly hazardAtMs: number;
  find(rule: string, sentence: string): void;
}

/** A rule keeps its own accounts for one outlet. */
export interface Rule {
  step(moment: Moment): void;
}

/** Whether a device fault is planted now. */
export function has(moment: Moment, fault: DeviceFault): boolean {
  return moment.step.faults.includes(fault);
}

/** Greatest magnitude of current at the outlet, amperes. */
export function greatestA({ step, rules }: Moment): number {
  const { truth } = step;
  return rules.kind === "dc"
    ? Math.abs(truth.currentA)
    : Math.max(...truth.phaseA.map(Math.abs));
}

/** Power at the outlet by the judge's own product of volts and amperes, signed watts. */
export function outletW(step: OutletStep, kind: "ac" | "dc"): number {
  const { truth } = step;
  if (kind === "dc") return truth.cableV * truth.currentA;
  const [a, b, c] = truth.phaseA;
  const [u, v, w] = truth.supplyV;
  return a * u + b * v + c * w;
}

/** A number for a sentence. */
export function figure(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(1);
}
