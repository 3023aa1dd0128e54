/**
 * PowerDeliveryRes: the transfer of energy starts, stops or is renegotiated
 * (ISO 15118-20 clause 8.3.4.3.8).
 *
 * @module
 */

import { energyOf } from "../../shared/energy.ts";
import { codeInWords } from "../../shared/evcc/response_codes.ts";
import { fail, forced } from "../../shared/evcc/steps.ts";
import type { CarCommand, CarEnv } from "../../shared/evcc/types.ts";
import { askChargeLoop } from "./charge_loop_req.ts";
import type { ResponseOf } from "./messages.ts";
import { obeyStation } from "./notifications.ts";
import { askSchedule } from "./schedule_exchange.ts";
import { askSessionStop } from "./session_stop_req.ts";
import { stopSession } from "./stopping.ts";
import type { CarSession, Move } from "./types.ts";
import { askWeldingDetection } from "./dc_welding_detection.ts";

/** Goes into the loop, to a new schedule, or towards the end of the session. */
export function onPowerDelivery(
  session: CarSession,
  response: ResponseOf<"PowerDeliveryRes">,
  env: CarEnv,
): Move {
  const { pending } = session;
  if (pending?.root !== "PowerDeliveryReq") {
    return fail(session, "the station answered a request that was not sent");
  }
  if (pending.value.ChargeProgress === "Stop") return stopped(session, env);
  if (pending.value.ChargeProgress === "ScheduleRenegotiation") {
    const failed =
      response.ResponseCode === "WARNING_ScheduleRenegotiationFailed";
    const { agreed, schedule } = session;
    // Agreed in the side stream: the loop goes on, under the new schedule.
    if (agreed?.kind === "schedule") {
      const inUse = failed ? schedule : agreed.schedule;
      return askChargeLoop(
        { ...session, schedule: inUse, agreed: undefined },
        env,
      );
    }
    if (failed) return askChargeLoop(session, env);
    return askSchedule(session, env);
  }
  if (response.ResponseCode === "WARNING_StandbyNotAllowed") {
    return stopSession(
      session,
      env,
      forced(codeInWords(response.ResponseCode)),
    );
  }
  const started: CarSession = { ...session, transferring: true };
  return obeyStation(started, response.EVSEStatus, env) ??
    askChargeLoop(started, env);
}

function stopped(session: CarSession, env: CarEnv): Move {
  const { service } = session;
  const idle: CarSession = { ...session, transferring: false };
  const effects: CarCommand[] = [
    { type: "car.state", cp: "B" },
    { type: "car.openInlet" },
  ];
  if (service !== undefined && energyOf(service) === "DC") {
    return askWeldingDetection(idle, env, effects);
  }
  return askSessionStop(idle, env, effects);
}
