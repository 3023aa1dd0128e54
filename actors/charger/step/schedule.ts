/**
 * Whether the schedule a car agreed to still fits what the site allots.
 *
 * A car in Scheduled mode follows its profile. Once the site's bounds have
 * moved, only a renegotiation lets it follow them: it is asked for one.
 *
 * @module
 */

import type { VehicleView } from "../../../protocols/iso15118/shared/secc/types.ts";
import { outletEnvelope } from "../envelope.ts";
import type { OutletConfig } from "../outlet_config.ts";
import type { EvseState } from "./state.ts";
import { happen, tellSession, type Turn } from "./turn.ts";
import type { EvseView } from "./view.ts";

/** Bounds may move so far, in watts and as a part, before a car is bothered. */
const SLACK_W = 500;
const SLACK_PART = 0.1;
/** A car that has been asked is left alone for so long, ms. */
const PATIENCE_MS = 30_000;

/** What a schedule may offer: the site's bounds, else the outlet's; signed watts. */
export function band(
  config: OutletConfig,
  { allocation, vehicle }: EvseState,
  { monoMs, report }: EvseView,
): { readonly minW: number; readonly maxW: number } {
  const { charge, discharge } = outletEnvelope(
    config,
    report.plug.proximityA,
  );
  // To a vehicle that has not described itself yet the site allots nothing.
  const isOutdated = !allocation || !vehicle ||
    monoMs >= allocation.untilMonoMs;
  if (isOutdated) return { minW: -discharge.maxW, maxW: charge.maxW };
  return {
    minW: Math.max(allocation.minW, -discharge.maxW),
    maxW: Math.min(allocation.maxW, charge.maxW),
  };
}

/** Notes the car's profile; a new one is agreed under the present bounds. */
export function scheduleAgreed(turn: Turn, { profile }: VehicleView): void {
  if (!profile) return;
  const { config, state, view } = turn;
  const agreement = JSON.stringify(profile);
  if (agreement === state.schedule.agreement) return;
  const { minW, maxW } = band(config, state, view);
  state.schedule = { ...state.schedule, agreement, minW, maxW };
}

/** Asks a car in Scheduled mode for a new schedule when the site's bounds have moved. */
export function holdSchedule(turn: Turn): void {
  const { config, state, view } = turn;
  const { vehicle, schedule, power, notification, stopped } = state;
  if (vehicle?.controlMode !== "scheduled" || vehicle.boundByLoop) return;
  if (power.mode !== "transfer" || notification || stopped) return;
  if (schedule.agreement === undefined) return;
  const { askedMonoMs } = schedule;
  if (askedMonoMs !== undefined && view.monoMs - askedMonoMs < PATIENCE_MS) {
    return;
  }
  const now = band(config, state, view);
  if (!differs(now.maxW, schedule.maxW) && !differs(now.minW, schedule.minW)) {
    return;
  }
  state.schedule = { ...schedule, askedMonoMs: view.monoMs };
  state.notification = { kind: "ScheduleRenegotiation", maxDelayS: 10 };
  happen(turn, { kind: "carAsked", what: "a new schedule", by: "station" });
  tellSession(turn, { type: "session.wake" });
}

/** The car has done, or is about to do, what a renegotiation asks of it. */
export function renegotiated({ state }: Turn): void {
  const { kind } = state.notification ?? {};
  if (kind === "ScheduleRenegotiation" || kind === "ServiceRenegotiation") {
    state.notification = undefined;
  }
}

function differs(now: number, then: number): boolean {
  const slack = Math.max(SLACK_W, SLACK_PART * Math.abs(then));
  return Math.abs(now - then) > slack;
}
