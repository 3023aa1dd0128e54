import type { CarEnv } from "../../shared/evcc/types.ts";
import type { DC_EVStatus } from "../../generated/din.ts";
import type { DinCarSession } from "./types.ts";

/** DC_EVStatus: what the car says of itself in every message from the parameters on. */
export function evStatus(session: DinCarSession, { car }: CarEnv): DC_EVStatus {
  return {
    EVReady: session.ready,
    EVErrorCode: session.evError ?? "NO_ERROR",
    EVRESSSOC: percent(car.presentSoc),
  };
}

/** A percentValueType: whole percent within 0 to 100. */
export function percent(value: number): number {
  return Math.max(0, Math.min(100, Math.round(value)));
}

/** Charging slows down from here on, percent; none of the car's is known. */
const BULK_SOC = 80;

/** FullSOC and BulkSOC: where the car wants to be, and where it slows down. */
export function socMarks(
  { car }: CarEnv,
): { readonly fullSoc: number; readonly bulkSoc: number } {
  const fullSoc = percent(car.targetSoc);
  return { fullSoc, bulkSoc: Math.min(BULK_SOC, fullSoc) };
}
