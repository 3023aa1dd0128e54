/**
 * Voltage on the cable of DC: the cable check, pre-charge and welding
 * detection of every protocol.
 *
 * @module
 */

import { ongoing, overdue, type SharedSession } from "./session.ts";
import type { Command, SeccEnv, StationView } from "./types.ts";

/** What a cable check has come to. */
export type CableCheck<S> =
  | { readonly kind: "safe" }
  | { readonly kind: "unsafe"; readonly reason: string }
  | {
    readonly kind: "waiting";
    readonly session: S;
    readonly effects: readonly Command[];
  };

/**
 * The cable check, from a ready vehicle's first request to the insulation
 * monitor's verdict. That request starts the check, so a verdict from before
 * never counts and no voltage meets a vehicle that is not ready for it. In a
 * session that was stopped there is no check and no verdict.
 */
export function cableCheck<S extends SharedSession>(
  session: S,
  isReady: boolean,
  { station, nowMs }: SeccEnv,
): CableCheck<S> {
  const { cableCheckAsked, timeouts: { cableCheckMs } } = session;
  if (session.stop) {
    return { kind: "waiting", session: ongoing(session, nowMs), effects: [] };
  }
  if (cableCheckAsked && station.cableCheck === "passed") {
    return { kind: "safe" };
  }
  if (cableCheckAsked && station.cableCheck === "failed") {
    const reason = "the insulation monitor found the cable unsafe";
    return { kind: "unsafe", reason };
  }
  if (overdue(session, nowMs, cableCheckMs)) {
    const what = cableCheckAsked
      ? "the insulation monitor gave no verdict"
      : "the vehicle was not ready for the cable check";
    return {
      kind: "unsafe",
      reason: `${what} within ${cableCheckMs / 1000} s`,
    };
  }
  const waiting = ongoing(session, nowMs);
  if (cableCheckAsked || !isReady) {
    return { kind: "waiting", session: waiting, effects: [] };
  }
  const maxV = highestV(session, station);
  return {
    kind: "waiting",
    session: { ...waiting, cableCheckAsked: true },
    effects: [{ type: "evse.startCableCheck", maxV }],
  };
}

/** What pre-charge brings the output to: the vehicle's wish, never above either side's most. */
export function preChargeVoltage(
  session: SharedSession,
  station: StationView,
  askedV: number,
): number {
  return Math.max(0, Math.min(askedV, highestV(session, station)));
}

/** Why pre-charge is given up; undefined while there is time. */
export function preChargeLate(
  session: SharedSession,
  nowMs: number,
): string | undefined {
  const { preChargeMs } = session.timeouts;
  return overdue(session, nowMs, preChargeMs)
    ? `pre-charge was not finished within ${preChargeMs / 1000} s`
    : undefined;
}

/** Welding detection is asked of the outlet once. */
export function weldingDetection(
  { weldingAsked }: SharedSession,
): readonly Command[] {
  return weldingAsked ? [] : [{ type: "evse.weldingDetection" }];
}

function highestV({ vehicle }: SharedSession, station: StationView): number {
  const stationV = Math.min(station.dc?.maxV ?? 0, station.limits.maxV);
  return Math.min(stationV, vehicle?.maxV ?? Infinity);
}
