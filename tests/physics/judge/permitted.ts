/**
 * The judge's own idea of what an outlet may carry at a moment: the
 * intersection of the outlet, its cable, the car's words, the owner and the
 * grid.
 *
 * @module
 */

import type { Said } from "./said.ts";
import { dutyA } from "./times.ts";
import type { OutletRules, OutletTruth } from "./types.ts";

/** How the car at the outlet knows what it may draw. */
export type Follows = "stage" | "messages" | "pwm" | "nothing";

/** Bounds at the outlet; magnitudes but for `targetHighA` and `targetLowA`. */
export interface Permitted {
  readonly follows: Follows;
  /** DC: signed bounds of the current. AC: of each terminal, into the vehicle and out of it. */
  readonly highA: number;
  readonly lowA: number;
  /** Signed bounds of the power, watts. */
  readonly highW: number;
  readonly lowW: number;
  /** DC: no charging above it, no discharging below it, volts. */
  readonly ceilingV: number;
  readonly floorV: number;
  /** Why nothing may flow out of the vehicle, or undefined. */
  readonly noExport: string | undefined;
}

/** Grid of a station that may give energy back: every phase that is wired within wide limits. */
export function gridGood({ supplyV, hz }: OutletTruth): boolean {
  return Math.max(...supplyV) > 50 && hz > 45 && hz < 55;
}

/** The bounds by the last words and the present truth. */
export function permittedAt(
  rules: OutletRules,
  said: Said,
  truth: OutletTruth,
  clockSynced: boolean,
): Permitted {
  const noExport = exportHindrance(rules, said, truth, clockSynced);
  return rules.kind === "dc"
    ? dcPermitted(rules, said, noExport)
    : acPermitted(rules, said, truth, noExport);
}

function exportHindrance(
  { owner }: OutletRules,
  said: Said,
  truth: OutletTruth,
  clockSynced: boolean,
): string | undefined {
  if (!gridGood(truth)) return "the grid is lost";
  if (!owner.allowDischarge) return "the owner allows no discharge";
  if (said.soc !== undefined && said.soc < owner.minSoc) {
    return `the battery is at ${said.soc} % and the owner's bound is ${owner.minSoc} %`;
  }
  if (!clockSynced) return "the clock is not synchronised";
  if (said.maxDischargeW === 0 || said.maxDischargeA === 0) {
    return "the car allows no discharge";
  }
  if (said.maxDischargeW === undefined && said.maxDischargeA === undefined) {
    return "the car has not offered to discharge";
  }
  return undefined;
}

const least = (...values: readonly (number | undefined)[]) =>
  Math.min(...values.map((value) => value ?? Infinity));

function dcPermitted(
  rules: OutletRules,
  said: Said,
  noExport: string | undefined,
): Permitted {
  const scheduled = said.dynamic ? undefined : said.targetA;
  const giving = noExport === undefined;
  return {
    follows: "stage",
    highA: least(
      rules.maxA,
      rules.cableA,
      said.maxChargeA,
      scheduled === undefined ? undefined : Math.max(0, scheduled),
    ),
    lowA: giving
      ? -least(
        rules.maxDischargeA,
        rules.cableA,
        said.maxDischargeA,
        scheduled === undefined ? undefined : Math.max(0, -scheduled),
      )
      : 0,
    highW: least(rules.maxW, said.maxChargeW),
    lowW: giving ? -least(rules.maxDischargeW, said.maxDischargeW) : 0,
    ceilingV: least(
      rules.maxV,
      said.maxV,
      said.dynamic ? undefined : said.targetV,
    ),
    floorV: said.minV ?? 0,
    noExport,
  };
}

function acPermitted(
  rules: OutletRules,
  said: Said,
  truth: OutletTruth,
  noExport: string | undefined,
): Permitted {
  const follows = acFollows(said, truth);
  const offered = follows === "pwm" ? dutyA(truth.dutyPercent) : undefined;
  const told = follows === "messages" ? said.toldA : undefined;
  const toldW = follows === "messages" ? said.toldW : undefined;
  const nothing = follows === "nothing" ? 0 : undefined;
  const giving = noExport === undefined;
  return {
    follows,
    highA: least(
      rules.maxA,
      rules.cableA,
      said.maxChargeA,
      offered,
      told,
      nothing,
    ),
    lowA: giving ? -least(rules.maxDischargeA, rules.cableA) : 0,
    highW: least(
      rules.maxW,
      said.maxChargeW,
      toldW === undefined ? undefined : Math.max(0, toldW),
    ),
    lowW: giving
      ? -least(
        rules.maxDischargeW,
        said.maxDischargeW,
        toldW === undefined ? undefined : Math.max(0, -toldW),
      )
      : 0,
    ceilingV: Infinity,
    floorV: 0,
    noExport,
  };
}

function acFollows(said: Said, { dutyPercent }: OutletTruth): Follows {
  if (said.transfer) return "messages";
  return dutyPercent >= 8 && dutyPercent <= 97 ? "pwm" : "nothing";
}

/**
 * Most watts into the car by the outlet and the car's own words, whatever the
 * station tells it: what it could have.
 */
export function ownBoundW(
  rules: OutletRules,
  said: Said,
  truth: OutletTruth,
  phases: number,
): number {
  const dc = rules.kind === "dc";
  const asks = dc && said.transfer && !said.dynamic ? said.targetA : undefined;
  const amps = least(
    rules.maxA,
    rules.cableA,
    said.maxChargeA,
    asks === undefined ? undefined : Math.max(0, asks),
  );
  const volts = dc ? truth.batteryV : NOMINAL_V * phases;
  const above = dc && said.targetV !== undefined && !said.dynamic &&
    said.targetV < truth.batteryV + CHARGING_RISE_V;
  return above
    ? 0
    : Math.min(rules.maxW, said.maxChargeW ?? Infinity, amps * volts);
}

const NOMINAL_V = 230;
/** A target so near the battery's own voltage leaves no room for the current. */
const CHARGING_RISE_V = 15;
