/**
 * What the loops of AC and DC have in common: when to go on and when to end.
 *
 * @module
 */

import { endOfWishes } from "../../shared/evcc/driver.ts";
import { profileAt } from "../../shared/evcc/profile.ts";
import { note, withEffects } from "../../shared/evcc/steps.ts";
import type { CarCommand, CarEnv } from "../../shared/evcc/types.ts";
import type { MeterInfo } from "../../generated/iso2.ts";
import { askChargeLoop } from "./charge_loop_req.ts";
import { isMeterInfo } from "./echo.ts";
import { askMeteringReceipt } from "./metering_receipt_req.ts";
import { obeyStation } from "./notifications.ts";
import { askPowerDelivery } from "./power_delivery_req.ts";
import { stopSession } from "./stopping.ts";
import type { Iso2CarSession, Move, StationStatus } from "./types.ts";

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
): Move {
  const { status, receiptRequired, meter } = answer;
  const readable = meter && isMeterInfo(meter);
  if (receiptRequired && readable && !status?.trouble) {
    const told = { ...session, heard: status };
    return withEffects(effects, askMeteringReceipt(told, env, meter));
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
): Move {
  const asked = obeyStation(session, status, env);
  if (asked) return asked;
  const end = endOfWishes(env);
  if (end) return stopSession(session, env, end);
  const { schedule } = session;
  if (schedule && profileAt(schedule, env.nowMs) === undefined) {
    return askPowerDelivery(session, env, "Renegotiate");
  }
  return askChargeLoop(session, env);
}
