import type { CarEnv } from "../../evcc/types.ts";
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
