/**
 * Sentences of the station about permits, hazards and the cable, without
 * personal data.
 *
 * @module
 */

import { type PermitName, PERMITS } from "../../../drivers/realtime/permit.ts";
import {
  type HazardName,
  HAZARDS,
  type TripName,
} from "../../../drivers/realtime/trips.ts";
import type { EvseState } from "./state.ts";
import type { EvseView } from "./view.ts";

/** `name` is a hazard of the loop, not a permit. */
export function isHazard(name: TripName): name is HazardName {
  return name in HAZARDS;
}

/** `name` is a permit. */
export function isPermit(name: TripName): name is PermitName {
  return PERMITS.some((permit) => permit === name);
}

/** A sample of the pilot that is older tells nothing of now, ms. */
const PILOT_FRESH_MS = 100;

/** Why permit `name` is missing. */
export function permitWords(
  name: PermitName,
  { allocation, session }: EvseState,
  { report, clockFault, monoMs }: EvseView,
): string {
  switch (name) {
    case "pilot":
      return monoMs - report.pilot.atMonoMs > PILOT_FRESH_MS
        ? "the pilot is not measured any more"
        : `the pilot is in state ${report.pilot.state}`;
    case "session":
      return session
        ? "the session has been silent for too long"
        : "no session is in a power state";
    case "meter":
      return "the meter shows no fresh and credible reading";
    case "insulation":
      return report.insulation.verdict === "fault"
        ? "the insulation to earth is too low"
        : "the insulation has not been measured";
    case "lock":
      return "the plug is not locked";
    case "gateway":
      return "the gateway is too slow, or has not renewed its lease";
    case "allocation":
      return allocation && monoMs < allocation.untilMonoMs
        ? allocation.reason
        : "the site has not renewed its allocation";
    case "grid":
      return "the grid is outside its limits, or was so lately";
    case "clock":
      return clockFault ?? "the clock permit ran out";
    case "owner":
      return allocation && !allocation.discharge.allowed
        ? allocation.discharge.why
        : "the owner's permit ran out";
    case "vehicle":
      return "the vehicle does not discharge";
  }
}

/** What a stop of the loop's own means, with its name where it is a permit. */
export function tripWords(
  name: TripName,
  state: EvseState,
  view: EvseView,
): string {
  if (isHazard(name)) return HAZARDS[name].words;
  return `${name}: ${permitWords(name, state, view)}`;
}
