/**
 * The vehicle's ChargingProfile, held against the PMaxSchedule offered.
 *
 * @module
 */

import type { ProfileEntry } from "../../shared/energy.ts";
import { valueOf } from "../../shared/physical.ts";
import type { ChargingProfile } from "../../generated/iso2.ts";
import type { Offer } from "./session.ts";

/** Rounding of PhysicalValues and of cars: this much over is no violation. */
const TOLERANCE_W = 50;
const TOLERANCE_RATIO = 0.01;

/**
 * What the vehicle will keep to, as steps of wall-clock time and watts: its
 * profile, or the schedule where that is less. A car's only entry may run on
 * past a step of the schedule down; from there the loop's limits rule.
 */
export function profileSteps(
  profile: ChargingProfile,
  offer: Offer,
): readonly ProfileEntry[] {
  return planned(profile, offer).flatMap((entry) =>
    offer.steps.flatMap((step): ProfileEntry[] => {
      const fromMs = Math.max(entry.fromMs, step.fromMs);
      const untilMs = Math.min(entry.untilMs, step.untilMs);
      const powerW = Math.max(0, Math.min(entry.powerW, step.powerW));
      return untilMs > fromMs ? [{ fromMs, untilMs, powerW }] : [];
    })
  );
}

/**
 * The first entry above what is offered at its start, in words (V2G2-225).
 * Beyond the schedule's end nothing is held against the vehicle.
 */
export function violation(
  profile: ChargingProfile,
  offer: Offer,
): string | undefined {
  for (const { fromMs, powerW } of planned(profile, offer)) {
    const most = offer.steps.find((step) =>
      step.fromMs <= fromMs && fromMs < step.untilMs
    )?.powerW;
    if (most === undefined) continue;
    if (powerW > most + TOLERANCE_W + TOLERANCE_RATIO * most) {
      return `the vehicle plans ${powerW} W where ${most} W are offered`;
    }
  }
  return undefined;
}

/** The entries in order; they count from the schedule's beginning, the last lasts to its end. */
function planned(
  { ProfileEntry: entries }: ChargingProfile,
  { steps }: Offer,
): readonly ProfileEntry[] {
  const beginMs = steps[0]?.fromMs ?? 0;
  const endMs = steps.at(-1)?.untilMs ?? beginMs;
  const ordered = [...entries].sort((a, b) =>
    a.ChargingProfileEntryStart - b.ChargingProfileEntryStart
  );
  return ordered.map((entry, place) => {
    const next = ordered[place + 1]?.ChargingProfileEntryStart;
    return {
      fromMs: beginMs + entry.ChargingProfileEntryStart * 1000,
      untilMs: next === undefined ? endMs : beginMs + next * 1000,
      powerW: valueOf(entry.ChargingProfileEntryMaxPower),
    };
  });
}
