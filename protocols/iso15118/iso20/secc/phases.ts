/**
 * Power of each phase, where a vehicle names its phases one by one; a figure
 * without _L2 and _L3 is the sum of all phases.
 *
 * @module
 */

import type { AcLimits } from "../../shared/energy.ts";
import { phaseVoltageV } from "../../shared/energy.ts";
import type {
  AC_CPDReqEnergyTransferMode,
  BPT_AC_CPDReqEnergyTransferMode,
} from "../../generated/iso20_ac.ts";
import { bounded, magnitude } from "../../shared/secc/figures.ts";
import type { VehicleView } from "../../shared/secc/types.ts";
import { limit, optionalValueOf, type Rational } from "../common/numbers.ts";

/** Watts of L1, L2 and L3. */
export type Phases = readonly [number, number, number];

/** A figure as the messages write it. */
export type Written = readonly [
  l1: Rational | undefined,
  l2: Rational | undefined,
  l3: Rational | undefined,
];

/** The most and the least of one direction. */
export interface Powers {
  readonly most: Written;
  readonly least: Written;
}

/** Fields that the loop of scheduled mode may leave out. */
export type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Charge power as both parameters and loops of AC name it. */
export function chargePowers(
  mode: Optional<AC_CPDReqEnergyTransferMode>,
): Powers {
  return {
    most: [
      mode.EVMaximumChargePower,
      mode.EVMaximumChargePower_L2,
      mode.EVMaximumChargePower_L3,
    ],
    least: [
      mode.EVMinimumChargePower,
      mode.EVMinimumChargePower_L2,
      mode.EVMinimumChargePower_L3,
    ],
  };
}

/** The same for discharge. */
export function dischargePowers(
  mode: Optional<BPT_AC_CPDReqEnergyTransferMode>,
): Powers {
  return {
    most: [
      mode.EVMaximumDischargePower,
      mode.EVMaximumDischargePower_L2,
      mode.EVMaximumDischargePower_L3,
    ],
    least: [
      mode.EVMinimumDischargePower,
      mode.EVMinimumDischargePower_L2,
      mode.EVMinimumDischargePower_L3,
    ],
  };
}

/** Each phase; undefined where the vehicle names none beside the first. */
export function named([l1, l2, l3]: Written): Phases | undefined {
  if (!l1 || (!l2 && !l3)) return undefined;
  return [figure(l1), figure(l2), figure(l3)];
}

/** All phases together; undefined when the figure is absent. */
export function total(written: Written): number | undefined {
  if (!written[0]) return undefined;
  return sum([figure(written[0]), figure(written[1]), figure(written[2])]);
}

/** As `total`, each phase without its sign. */
export function totalMagnitude(written: Written): number | undefined {
  if (!written[0]) return undefined;
  return written.reduce((all, one) => all + magnitude(figure(one)), 0);
}

/** One phase; zero when absent. */
export function figure(written: Rational | undefined): number {
  return bounded(optionalValueOf(written) ?? 0);
}

/** All phases together. */
export function sum([l1, l2, l3]: Phases): number {
  return l1 + l2 + l3;
}

/** How a vehicle loads its phases, by what it named of each. */
export function phaseNews(
  most: Phases | undefined,
  least: Phases | undefined,
  ac: AcLimits | undefined,
): Pick<VehicleView, "phases" | "maxPhaseA" | "minPhaseA"> {
  if (!most || !ac) return {};
  const phaseV = phaseVoltageV(ac);
  const amperes = (phases: Phases) => Math.max(0, ...phases) / phaseV;
  return {
    phases: most[1] > 0 || most[2] > 0 ? 3 : 1,
    maxPhaseA: amperes(most),
    ...(least ? { minPhaseA: amperes(least) } : {}),
  };
}

/** A set-point as the message carries it, each phase by itself where `shares` are known. */
export function setPointOf(
  targetW: number,
  shares: Phases | undefined,
  mostPhaseW: number,
) {
  const all = shares ? sum(shares) : 0;
  if (!shares || all <= 0) return { EVSETargetActivePower: limit(targetW) };
  const of = (share: number) => {
    const powerW = targetW * share / all;
    return limit(Math.max(-mostPhaseW, Math.min(mostPhaseW, powerW)));
  };
  return {
    EVSETargetActivePower: of(shares[0]),
    EVSETargetActivePower_L2: of(shares[1]),
    EVSETargetActivePower_L3: of(shares[2]),
  };
}
