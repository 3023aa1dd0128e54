/**
 * What a charger's report says about the grid side.
 *
 * @module
 */

import type { PhaseTriple } from "../../drivers/devices/outlet.ts";
import { amperesPerWatt, NOMINAL_V, onGrid } from "./phases.ts";
import type { Charger, Place } from "./place.ts";

/** A report older than this says nothing about the present, ms. */
export const REPORT_STALE_MS = 3_000;

/** Magnitudes in watts of the grid side; one of them is zero. */
export interface Measured {
  readonly chargeW: number;
  readonly dischargeW: number;
}

/** Whether a report still tells of the present. */
export function isFresh({ report }: Charger, nowMonoMs: number): boolean {
  return nowMonoMs - report.measured.atMonoMs <= REPORT_STALE_MS;
}

/**
 * What is taken or given, as the shares count it. An AC car that loads fewer
 * phases than it could counts with its most loaded one in all: this is what
 * its share of amperes is used for.
 */
export function measuredOf({ charger, loaded }: Place): Measured {
  const { report, losses } = charger;
  const { powerW, phaseA } = report.measured;
  let magnitude = Math.abs(powerW);
  if (report.kind === "ac") {
    const most = Math.max(0, ...loaded.map((n) => Math.abs(phaseA[n] ?? 0)));
    magnitude = Math.max(magnitude, most * NOMINAL_V * loaded.length);
  }
  return powerW < 0
    ? { chargeW: 0, dischargeW: losses.fed(magnitude) }
    : { chargeW: losses.taken(magnitude), dischargeW: 0 };
}

/** Signed watts and amperes of the grid's conductors that a charger takes now. */
export function gridLoadOf(
  { report, losses, conductors }: Charger,
): { readonly powerW: number; readonly phaseA: PhaseTriple } {
  const { powerW, phaseA } = report.measured;
  const gridW = powerW < 0 ? -losses.fed(-powerW) : losses.taken(powerW);
  if (report.kind === "ac" && phaseA.some((amps) => amps !== 0)) {
    return { powerW: gridW, phaseA: onGrid(phaseA, conductors) };
  }
  const [a, b, c] = amperesPerWatt(conductors);
  return { powerW: gridW, phaseA: [gridW * a, gridW * b, gridW * c] };
}
