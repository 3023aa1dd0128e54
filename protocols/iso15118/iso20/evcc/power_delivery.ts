/**
 * PowerDelivery: the transfer of energy is to start or to stop, or a new
 * schedule to be agreed (ISO 15118-20 clause 8.3.4.3.8).
 *
 * @module
 */

import { energyOf, isBidirectional } from "../../shared/energy.ts";
import { profileAt } from "../../shared/evcc/profile.ts";
import { codeInWords } from "../../shared/evcc/response_codes.ts";
import { ask, askFor, fail, forced } from "../../shared/evcc/steps.ts";
import type {
  CarCommand,
  CarEnv,
  ChosenSchedule,
} from "../../shared/evcc/types.ts";
import type { EVPowerProfile } from "../../generated/iso20_common.ts";
import { limit, micros } from "../common/mod.ts";
import { chargeLoop } from "./charge_loop.ts";
import { header } from "./header.ts";
import { NO_HURRY_S, secondsToDeparture } from "./departure.ts";
import type { CarRequest, ResponseOf } from "./messages.ts";
import { obeyStation } from "./notifications.ts";
import { dropSide } from "./sides.ts";
import { stopSession } from "./stopping.ts";
import type {
  Built,
  CarSession,
  CarWanted,
  Decision,
  Progress,
} from "./types.ts";

/** Asks for the transfer to start, to stop, or for a new schedule. */
export function askPowerDelivery(
  session: CarSession,
  env: CarEnv,
  { progress }: CarWanted<"PowerDeliveryReq">,
): Built {
  // What leaves the loop, or the old schedule, needs no other beside it.
  const alone = progress === "Start" ? session : dropSide(session, "schedule");
  return ask(
    alone,
    env,
    powerDelivery(alone, env, progress),
    effectsOf(alone, progress),
  );
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
      EVPowerProfile: schedule === undefined
        ? reservation(session, env)
        : promise(schedule),
      ...(service !== undefined && isBidirectional(service)
        ? { BPT_ChannelSelection: discharges ? "Discharge" : "Charge" }
        : {}),
    },
  };
}

function promise(schedule: ChosenSchedule): EVPowerProfile {
  return {
    TimeAnchor: micros(schedule.profile[0]?.fromMs ?? 0),
    Scheduled_EVPPTControlMode: {
      SelectedScheduleTupleID: schedule.tupleId,
      PowerToleranceAcceptance: "PowerToleranceConfirmed",
    },
    EVPowerProfileEntries: {
      EVPowerProfileEntry: schedule.profile.map((entry) => ({
        Duration: Math.round((entry.untilMs - entry.fromMs) / 1000),
        Power: limit(entry.powerW),
      })),
    },
  };
}

/** In dynamic mode the station decides: all that both can, until the car leaves. */
function reservation(session: CarSession, env: CarEnv): EVPowerProfile {
  const { car } = env;
  const own = session.service?.startsWith("AC") ? car.ac : car.dc;
  const mostW = own?.maxChargeW ?? 0;
  const powerW = Math.min(mostW, session.limits?.maxChargeW ?? mostW);
  return {
    TimeAnchor: micros(env.nowMs),
    Dynamic_EVPPTControlMode: {},
    EVPowerProfileEntries: {
      EVPowerProfileEntry: [{
        Duration: Math.max(1, secondsToDeparture(env) ?? NO_HURRY_S),
        Power: limit(powerW),
      }],
    },
  };
}

/** Goes into the loop, to a new schedule, or towards the end of the session. */
export function onPowerDelivery(
  session: CarSession,
  response: ResponseOf<"PowerDeliveryRes">,
): Decision {
  const { pending } = session;
  if (pending?.root !== "PowerDeliveryReq") {
    return fail(session, "the station answered a request that was not sent");
  }
  if (pending.value.ChargeProgress === "Stop") return stopped(session);
  if (pending.value.ChargeProgress === "ScheduleRenegotiation") {
    const failed =
      response.ResponseCode === "WARNING_ScheduleRenegotiationFailed";
    const { agreed, schedule } = session;
    // Agreed in the side stream: the loop goes on, under the new schedule.
    if (agreed?.kind === "schedule") {
      const inUse = failed ? schedule : agreed.schedule;
      return chargeLoop({ ...session, schedule: inUse, agreed: undefined });
    }
    if (failed) return chargeLoop(session);
    return askFor(session, { root: "ScheduleExchangeReq" });
  }
  if (response.ResponseCode === "WARNING_StandbyNotAllowed") {
    return stopSession(
      session,
      forced(codeInWords(response.ResponseCode)),
    );
  }
  const started: CarSession = { ...session, transferring: true };
  return obeyStation(started, response.EVSEStatus) ??
    chargeLoop(started);
}

function stopped(session: CarSession): Decision {
  const { service } = session;
  const idle: CarSession = { ...session, transferring: false };
  const effects: CarCommand[] = [
    { type: "car.state", cp: "B" },
    { type: "car.openInlet" },
  ];
  if (service !== undefined && energyOf(service) === "DC") {
    return askFor(
      idle,
      { root: "DC_WeldingDetectionReq", processing: "Ongoing" },
      effects,
    );
  }
  return askFor(idle, { root: "SessionStopReq" }, effects);
}
