/**
 * PowerDelivery: starts, stops and renegotiates the transfer of energy
 * (ISO 15118-20 clause 8.3.4.3.8).
 *
 * @module
 */

import { energyOf, isBidirectional } from "../../common/energy.ts";
import { profileAt } from "../../evcc/profile.ts";
import { codeInWords } from "../../evcc/response_codes.ts";
import { ask, fail, forced } from "../../evcc/steps.ts";
import type { CarCommand, CarEnv, ChosenSchedule } from "../../evcc/types.ts";
import type { EVPowerProfile } from "../../generated/iso20_common.ts";
import { rational } from "../common/mod.ts";
import { askChargeLoop } from "./charge_loop.ts";
import { header } from "./header.ts";
import type { CarRequest, ResponseOf } from "./messages.ts";
import { obeyStation } from "./notifications.ts";
import { askSchedule } from "./schedule_exchange.ts";
import { askSessionStop } from "./session_stop.ts";
import { dropSide } from "./sides.ts";
import { stopSession } from "./stopping.ts";
import type { CarSession, Move } from "./types.ts";
import { askWeldingDetection } from "./welding_detection.ts";

type Progress = "Start" | "Stop" | "ScheduleRenegotiation";

/** Asks for the transfer to start, to stop, or for a new schedule. */
export function askPowerDelivery(
  session: CarSession,
  env: CarEnv,
  progress: Progress,
): Move {
  // What leaves the loop, or the old schedule, needs no other beside it.
  const alone = progress === "Start" ? session : dropSide(session, "schedule");
  return ask(
    alone,
    env,
    powerDelivery(alone, env, progress),
    effectsOf(alone, progress),
  );
}

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

function effectsOf(session: CarSession, progress: Progress): CarCommand[] {
  const { service } = session;
  if (progress === "Stop") return [{ type: "car.draw", powerW: 0 }];
  if (progress !== "Start" || session.transferring) return [];
  // In AC state C is what lets the station close its contactor; DC is there.
  if (service === undefined || energyOf(service) === "DC") return [];
  return [{ type: "car.state", cp: "C" }, { type: "car.closeInlet" }];
}

function powerDelivery(
  session: CarSession,
  env: CarEnv,
  progress: Progress,
): CarRequest {
  const base = {
    Header: header(session, env),
    EVProcessing: "Finished" as const,
    ChargeProgress: progress,
  };
  const { agreed, service } = session;
  const renewed = progress === "ScheduleRenegotiation" &&
    agreed?.kind === "schedule";
  if (progress !== "Start" && !renewed) {
    return { root: "PowerDeliveryReq", value: base };
  }
  const schedule = renewed ? agreed.schedule : session.schedule;
  const discharges = schedule !== undefined &&
    (profileAt(schedule, env.nowMs) ?? 0) < 0;
  return {
    root: "PowerDeliveryReq",
    value: {
      ...base,
      ...(schedule === undefined ? {} : { EVPowerProfile: promise(schedule) }),
      ...(service !== undefined && isBidirectional(service)
        ? { BPT_ChannelSelection: discharges ? "Discharge" : "Charge" }
        : {}),
    },
  };
}

function promise(schedule: ChosenSchedule): EVPowerProfile {
  return {
    TimeAnchor: Math.floor((schedule.profile[0]?.fromMs ?? 0) / 1000),
    Scheduled_EVPPTControlMode: {
      SelectedScheduleTupleID: schedule.tupleId,
      PowerToleranceAcceptance: "PowerToleranceConfirmed",
    },
    EVPowerProfileEntries: {
      EVPowerProfileEntry: schedule.profile.map((entry) => ({
        Duration: Math.round((entry.untilMs - entry.fromMs) / 1000),
        Power: rational(entry.powerW),
      })),
    },
  };
}
