/**
 * What the loops of AC and DC have in common: when to go on and when to end.
 *
 * @module
 */

import { endOfWishes } from "../../shared/evcc/driver.ts";
import { profileAt } from "../../shared/evcc/profile.ts";
import { endOfSchedule } from "../../shared/evcc/schedule_end.ts";
import { askFor, fail, note, withEffects } from "../../shared/evcc/steps.ts";
import { LOOP_PERIOD_MS } from "../../shared/evcc/timeouts.ts";
import type { CarCommand, CarEnv } from "../../shared/evcc/types.ts";
import type { MeterInfo } from "../../generated/iso2.ts";
import { isDc } from "./car_values.ts";
import { isMeterInfo } from "./echo.ts";
import { obeyStation, pendingNotification } from "./notifications.ts";
import { stopSession } from "./stopping.ts";
import type { Decision, Iso2CarSession, StationStatus } from "./types.ts";

/** What a loop's answer says besides limits. */
export interface LoopAnswer {
  readonly status: StationStatus | undefined;
  readonly receiptRequired: boolean;
  readonly meter: MeterInfo | undefined;
}

/** Decides after a loop's answer: a receipt, what the station asks, what the car wants. */
export function afterLoop(
  session: Iso2CarSession,
  answer: LoopAnswer,
  env: CarEnv,
  effects: readonly CarCommand[],
): Decision {
  const { receiptRequired, meter } = answer;
  const status = pendingNotification(answer.status, session.heard);
  const readable = meter && isMeterInfo(meter);
  if (receiptRequired && readable && !status?.trouble) {
    const told = { ...session, heard: status };
    return askFor(told, { root: "MeteringReceiptReq", meter }, effects);
  }
  const notes = receiptRequired && !readable
    ? [note("the station asks for a receipt of no readable meter reading")]
    : [];
  return withEffects([...effects, ...notes], goOn(session, status, env));
}

/** One more turn, unless somebody has had enough. */
export function goOn(
  session: Iso2CarSession,
  status: StationStatus | undefined,
  env: CarEnv,
): Decision {
  const heard = pendingNotification(status, session.heard);
  const free: Iso2CarSession = { ...session, heard: undefined };
  const asked = obeyStation(free, heard, env);
  if (asked) return asked;
  const end = endOfWishes(env);
  if (end) return stopSession(free, end);
  const { schedule } = free;
  if (schedule && profileAt(schedule, env.nowMs) === undefined) {
    const atHand = endOfSchedule(env);
    if (atHand) return stopSession(free, atHand);
    return askFor(free, {
      root: "PowerDeliveryReq",
      progress: "Renegotiate",
    });
  }
  return chargeLoop(free);
}

/** One more turn of the loop of AC or DC. */
export function chargeLoop(session: Iso2CarSession): Decision {
  const { mode } = session;
  if (mode === undefined) return fail(session, "no service was chosen");
  return isDc(session)
    ? askFor(session, { root: "CurrentDemandReq" })
    : askFor(session, { root: "ChargingStatusReq" });
}

/** The pause before a turn of the loop, ms; undefined before the first, which goes out at once. */
export function pauseBeforeLoop(
  { pending, options }: Iso2CarSession,
  root: "ChargingStatusReq" | "CurrentDemandReq",
): number | undefined {
  const again = pending?.root === root ||
    pending?.root === "MeteringReceiptReq";
  return again ? options.loopPeriodMs ?? LOOP_PERIOD_MS : undefined;
}
