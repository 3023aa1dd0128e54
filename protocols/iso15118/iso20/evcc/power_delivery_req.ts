/**
 * PowerDeliveryReq: asks for the transfer of energy to start, to stop, or for a
 * new schedule (ISO 15118-20 clause 8.3.4.3.8).
 *
 * @module
 */

import { energyOf, isBidirectional } from "../../shared/energy.ts";
import { profileAt } from "../../shared/evcc/profile.ts";
import { ask } from "../../shared/evcc/steps.ts";
import type {
  CarCommand,
  CarEnv,
  ChosenSchedule,
} from "../../shared/evcc/types.ts";
import type { EVPowerProfile } from "../../generated/iso20_common.ts";
import { limit, micros } from "../common/mod.ts";
import { header } from "./header.ts";
import { NO_HURRY_S, secondsToDeparture } from "./departure.ts";
import type { CarRequest } from "./messages.ts";
import { dropSide } from "./sides.ts";
import type { CarSession, Move } from "./types.ts";

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
