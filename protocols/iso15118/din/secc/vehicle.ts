/**
 * What the vehicle's status says, read the same way in every request.
 *
 * @module
 */

import type { DC_EVStatus } from "../../generated/din.ts";
import type { VehicleView } from "../../shared/secc/types.ts";
import { evErrorInWords } from "../common/codes.ts";
import type { DinSession } from "./session.ts";

/** What is noted of a vehicle that asks for currents, powers or energies below zero. */
export const DISCHARGE_ASKED =
  "it had asked for discharge, which DIN 70121 does not have";

/** EVRESSSOC as percent; out-of-range figures are brought into range. */
export function socOf({ EVRESSSOC }: DC_EVStatus): number {
  return Math.max(0, Math.min(100, EVRESSSOC));
}

/** The vehicle's error as the reason of an end; undefined when it has none. */
export function vehicleError(status: DC_EVStatus): string | undefined {
  const words = evErrorInWords(status.EVErrorCode);
  return words === undefined ? undefined : `the vehicle reports ${words}`;
}

/** The same for the remarks of a session that goes on. */
export function errorRemark(status: DC_EVStatus): string | undefined {
  const words = evErrorInWords(status.EVErrorCode);
  return words === undefined ? undefined : `it had reported ${words}`;
}

/** The session with news of its vehicle; without effect before it is known. */
export function withNews(
  session: DinSession,
  news: Partial<VehicleView>,
): DinSession {
  const { vehicle } = session;
  return vehicle ? { ...session, vehicle: { ...vehicle, ...news } } : session;
}
