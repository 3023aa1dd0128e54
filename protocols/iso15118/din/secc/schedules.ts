/**
 * SAScheduleList of DIN SPEC 70121 (clause 9.5.2.8, no tariffs) out of the
 * outlet's outlook, and the vehicle's charging profile held against it.
 *
 * @module
 */

import type { ChargingProfile, SAScheduleList } from "../../generated/din.ts";
import { DAY_MS, powerSteps, spanOf } from "../../shared/secc/spans.ts";
import type { StationView } from "../../shared/secc/types.ts";

/** SAScheduleTupleID of the one schedule offered. */
export const TUPLE_ID = 1;
/** Embedded decoders keep room for five entries. */
const MOST_ENTRIES = 5;
/** PMax is a signed 16-bit integer, watts: more cannot be written. */
const LARGEST_PMAX_W = 32_767;
/** Rounding of cars: this much over is no violation, watts. */
const TOLERANCE_W = 50;

/** The schedule offered, seconds from its start and watts. */
export interface Offer {
  readonly entries: readonly {
    readonly startS: number;
    readonly powerW: number;
  }[];
  readonly durationS: number;
}

/** No power for a day: what an answer carries that offers nothing. */
export const NO_OFFER: Offer = {
  entries: [{ startS: 0, powerW: 0 }],
  durationS: DAY_MS / 1000,
};

/** The outlook of the next day in a few steps that only ever offer less. */
export function offerOf({ outlook, dc }: StationView, nowMs: number): Offer {
  const mostW = dc?.maxChargeW ?? 0;
  const span = spanOf(nowMs, undefined);
  const steps = powerSteps(outlook.charge, span, MOST_ENTRIES);
  return {
    entries: steps.map(({ fromMs, powerW }) => ({
      startS: Math.round((fromMs - span.fromMs) / 1000),
      powerW: Math.max(0, Math.floor(Math.min(powerW, mostW))),
    })),
    durationS: Math.round((span.untilMs - span.fromMs) / 1000),
  };
}

/** The offer as it travels; only its last entry names a duration. */
export function scheduleList({ entries, durationS }: Offer): SAScheduleList {
  return {
    SAScheduleTuple: [{
      SAScheduleTupleID: TUPLE_ID,
      PMaxSchedule: {
        PMaxScheduleID: TUPLE_ID,
        PMaxScheduleEntry: entries.map(({ startS, powerW }, at) => ({
          RelativeTimeInterval: {
            start: startS,
            ...(at + 1 === entries.length
              ? { duration: durationS - startS }
              : {}),
          },
          PMax: Math.min(LARGEST_PMAX_W, powerW),
        })),
      },
    }],
  };
}

/** Why a profile cannot be followed, with the code that says so. */
export interface ProfileFault {
  readonly code:
    | "FAILED_TariffSelectionInvalid"
    | "FAILED_ChargingProfileInvalid";
  readonly reason: string;
}

/** What is wrong with the vehicle's profile; most send none. */
export function profileFault(
  profile: ChargingProfile | undefined,
  offer: Offer | undefined,
): ProfileFault | undefined {
  if (!profile || !offer) return undefined;
  if (profile.SAScheduleTupleID !== TUPLE_ID) {
    return {
      code: "FAILED_TariffSelectionInvalid",
      reason:
        `the vehicle selected schedule ${profile.SAScheduleTupleID}, which was not offered`,
    };
  }
  const { ProfileEntry: planned } = profile;
  for (const [at, entry] of planned.entries()) {
    const fromS = entry.ChargingProfileEntryStart;
    const untilS = planned[at + 1]?.ChargingProfileEntryStart ?? Infinity;
    const most = mostDuring(offer, fromS, untilS);
    const powerW = entry.ChargingProfileEntryMaxPower;
    if (powerW > most + TOLERANCE_W) {
      return {
        code: "FAILED_ChargingProfileInvalid",
        reason: `the vehicle plans ${powerW} W where ${most} W are offered`,
      };
    }
    if (powerW < 0) {
      return {
        code: "FAILED_ChargingProfileInvalid",
        reason:
          `the vehicle plans to discharge ${-powerW} W, which DIN 70121 does not have`,
      };
    }
  }
  return undefined;
}

/** The least power offered at any time of a step. */
function mostDuring({ entries }: Offer, fromS: number, untilS: number): number {
  const during = entries.filter(({ startS }, at) =>
    startS < untilS && (entries[at + 1]?.startS ?? Infinity) > fromS
  );
  return Math.min(...during.map(({ powerW }) => powerW));
}
