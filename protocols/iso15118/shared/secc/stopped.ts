/**
 * A stop is final: once the station wants the session to end, no authorisation
 * counts any more, and neither cable check nor pre-charge, closing or transfer
 * is commanded. The vehicle is told where its protocol has a field for it, and
 * refused where there is none, or where it goes on all the same.
 *
 * @module
 */

import type { SharedSession } from "./session.ts";
import type { Command, SeccEnv, StationView } from "./types.ts";

/** How long a vehicle that was told may take to end the session, ms. */
export const STOP_PATIENCE_MS = 10_000;

/** Why the station wants the session to end, if so. */
export function stopAsked(
  { stopped, notification }: StationView,
): string | undefined {
  if (stopped !== undefined) return stopped;
  return notification?.kind === "Terminate"
    ? "the outlet asked for the end of the session"
    : undefined;
}

/** The session that remembers a stop, whatever the station says later. */
export function rememberStop<S extends SharedSession>(
  session: S,
  { station, nowMs }: SeccEnv,
): S {
  if (session.stop) return session;
  const reason = stopAsked(station);
  return reason === undefined
    ? session
    : { ...session, stop: { reason, sinceMs: nowMs } };
}

/** Whether the vehicle has gone on for too long after it was told. */
export function isStopIgnored(
  { stop }: SharedSession,
  { station, nowMs }: SeccEnv,
): boolean {
  if (!stop) return false;
  const delayMs = (station.notification?.maxDelayS ?? 0) * 1000;
  return nowMs - stop.sinceMs > Math.max(delayMs, STOP_PATIENCE_MS);
}

/** Commands that a session gives no more once it was stopped. */
const VOID: ReadonlySet<Command["type"]> = new Set([
  "evse.authorise",
  "evse.startCableCheck",
  "evse.preCharge",
  "evse.closeContactor",
  "evse.startTransfer",
]);

/** Whether the outlet may still be told this. */
export function isAllowed({ stop }: SharedSession, { type }: Command): boolean {
  return stop === undefined || !VOID.has(type);
}
