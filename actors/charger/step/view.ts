/**
 * What an outlet's step sees besides its state and the event: both clocks, the
 * loop's report, and what else is true at that moment.
 *
 * @module
 */

import type { OutletReport } from "../../../drivers/realtime/order.ts";

/** The surroundings at the moment of an event. */
export interface EvseView {
  /** Wall clock, Unix ms. */
  readonly nowMs: number;
  /** CLOCK_MONOTONIC, ms. */
  readonly monoMs: number;
  readonly report: OutletReport;
  /** Why the wall clock cannot be trusted, if so. */
  readonly clockFault?: string | undefined;
  /** Number of the session that would begin now. */
  readonly nextSession: number;
}

/** A sample older than this says nothing about the present, ms. */
export const FRESH_MS = 300;
/** A report older than this means that the loop stands still, ms. */
export const LOST_MS = 500;

/** A car is on the pilot. */
export function isPlugged({ report }: EvseView): boolean {
  const { state } = report.pilot;
  return state === "B" || state === "C" || state === "D";
}

/** The car has closed its switch: it is ready for voltage or current. */
export function isCarReady({ report }: EvseView): boolean {
  return report.pilot.state === "C" || report.pilot.state === "D";
}

/** The sample stamped `atMonoMs` shows the present. */
export function isFresh(atMonoMs: number, { monoMs }: EvseView): boolean {
  return monoMs - atMonoMs <= FRESH_MS;
}
