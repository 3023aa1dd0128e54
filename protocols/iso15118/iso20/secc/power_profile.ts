/**
 * The vehicle's power profile, held against the schedule offered.
 *
 * @module
 */

import type { ProfileEntry } from "../../shared/energy.ts";
import type {
  EVPowerProfile,
  PowerDeliveryReq,
} from "../../generated/iso20_common.ts";
import { momentMs } from "../common/clock.ts";
import type { ResponseCode } from "../common/messages.ts";
import { valueOf } from "../common/numbers.ts";
import type { Offer, SeccSession } from "./session.ts";

/** Rounding of RationalNumbers and of cars: this much over is no violation. */
const TOLERANCE_W = 50;
const TOLERANCE_RATIO = 0.01;

/** The profile's steps, or what is wrong with it. */
export type ProfileVerdict =
  | { readonly steps: readonly ProfileEntry[] | undefined }
  | { readonly code: ResponseCode; readonly reason: string };

/** Whether a PowerDeliveryReq promises what the schedule and the control mode ask. */
export function judgeProfile(
  { selection, offer }: SeccSession,
  { EVPowerProfile: profile }: PowerDeliveryReq,
): ProfileVerdict {
  const invalid = (reason: string): ProfileVerdict => ({
    code: "FAILED_EVPowerProfileInvalid",
    reason,
  });
  if (selection?.controlMode !== "scheduled") {
    return profile?.Scheduled_EVPPTControlMode
      ? invalid("the vehicle's profile is of scheduled mode in dynamic mode")
      : { steps: undefined };
  }
  const mode = profile?.Scheduled_EVPPTControlMode;
  if (!profile || !mode || !offer) {
    return invalid("the vehicle sent no power profile of scheduled mode");
  }
  if (mode.SelectedScheduleTupleID !== offer.tupleId) {
    return {
      code: "FAILED_ScheduleSelectionInvalid",
      reason:
        `the vehicle selected schedule ${mode.SelectedScheduleTupleID}, which was not offered`,
    };
  }
  const steps = profileSteps(profile, offer);
  const wrong = violation(steps, offer);
  return wrong ? invalid(wrong) : { steps };
}

/** The profile as steps of wall-clock time and signed watts. */
export function profileSteps(
  profile: EVPowerProfile,
  offer: Offer,
): readonly ProfileEntry[] {
  // Some cars count from zero or from a clock of their own: such a profile
  // begins with the schedule.
  const anchorMs = momentMs(profile.TimeAnchor);
  const endMs = offer.charge.at(-1)?.untilMs ?? offer.fromMs;
  let atMs = anchorMs < endMs ? Math.max(anchorMs, offer.fromMs) : offer.fromMs;
  return profile.EVPowerProfileEntries.EVPowerProfileEntry.map((entry) => {
    const fromMs = atMs;
    atMs += entry.Duration * 1000;
    const phases = [entry.Power, entry.Power_L2, entry.Power_L3];
    const powerW = phases.reduce((sum, p) => sum + (p ? valueOf(p) : 0), 0);
    return { fromMs, untilMs: atMs, powerW };
  });
}

/** The first step that leaves the offer, in words. */
export function violation(
  steps: readonly ProfileEntry[],
  { charge, discharge }: Offer,
): string | undefined {
  for (const step of steps) {
    const most = extreme(step, charge, Math.max(0, step.powerW));
    const least = -extreme(step, discharge, Math.max(0, -step.powerW));
    if (step.powerW > most + slack(most)) {
      return `the vehicle plans ${step.powerW} W where ${most} W are offered`;
    }
    if (step.powerW < least - slack(least)) {
      return `the vehicle plans ${step.powerW} W where ${least} W are offered`;
    }
  }
  return undefined;
}

/**
 * The least magnitude offered during a step; nothing is offered outside.
 *
 * A step may run past the schedule's end by what passed before the vehicle
 * answered: there the charge loop's limits rule.
 */
function extreme(
  step: ProfileEntry,
  offered: readonly ProfileEntry[],
  wanted: number,
): number {
  if (wanted === 0) return 0;
  const during = offered.filter((o) =>
    o.fromMs < step.untilMs && o.untilMs > step.fromMs
  );
  return during.length === 0
    ? 0
    : Math.min(...during.map((o) => Math.abs(o.powerW)));
}

function slack(limitW: number): number {
  return TOLERANCE_W + TOLERANCE_RATIO * Math.abs(limitW);
}
