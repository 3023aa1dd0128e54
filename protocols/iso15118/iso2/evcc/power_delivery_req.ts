/**
 * PowerDeliveryReq: asks for the transfer of energy to start, to stop, or for a
 * new schedule (ISO 15118-2 clause 8.4.3.9).
 *
 * @module
 */

import { ask, fail } from "../../shared/evcc/steps.ts";
import type {
  CarCommand,
  CarEnv,
  ChosenSchedule,
} from "../../shared/evcc/types.ts";
import type { ChargingProfile } from "../../generated/iso2.ts";
import { header, physical } from "../common/mod.ts";
import { evStatus, isDc } from "./car_values.ts";
import type { Iso2CarSession, Move, OpenRequest } from "./types.ts";

type Progress = "Start" | "Stop" | "Renegotiate";

/** Asks for the transfer to start, to stop, or for a new schedule. */
export function askPowerDelivery(
  session: Iso2CarSession,
  env: CarEnv,
  progress: Progress,
): Move {
  const { schedule } = session;
  if (!schedule) return fail(session, "no schedule was chosen");
  return ask(
    session,
    env,
    powerDelivery(session, env, progress, schedule),
    effectsOf(session, progress),
  );
}

function effectsOf(session: Iso2CarSession, progress: Progress): CarCommand[] {
  // What was agreed ends with Renegotiate as it does with Stop.
  if (progress !== "Start") return [{ type: "car.draw", powerW: 0 }];
  // In AC state C is what lets the station close its contactor; DC is there.
  if (isDc(session)) return [];
  return [{ type: "car.state", cp: "C" }, { type: "car.closeInlet" }];
}

function powerDelivery(
  session: Iso2CarSession,
  env: CarEnv,
  progress: Progress,
  schedule: ChosenSchedule,
): OpenRequest {
  return {
    root: "PowerDeliveryReq",
    header: header(session.sessionId),
    value: {
      ChargeProgress: progress,
      SAScheduleTupleID: schedule.tupleId,
      ...(progress === "Start" && { ChargingProfile: promise(schedule) }),
      ...(isDc(session) && {
        DC_EVPowerDeliveryParameter: {
          DC_EVStatus: evStatus(env, true),
          BulkChargingComplete: false,
          ChargingComplete: env.car.complete,
        },
      }),
    },
  };
}

/** Starts count from the beginning of the schedule; the last entry is its end. */
function promise({ profile }: ChosenSchedule): ChargingProfile {
  const fromMs = profile[0]?.fromMs ?? 0;
  const entry = (atMs: number, powerW: number) => ({
    ChargingProfileEntryStart: Math.round((atMs - fromMs) / 1000),
    ChargingProfileEntryMaxPower: physical(powerW, "W", "down"),
  });
  return {
    ProfileEntry: [
      ...profile.map((step) => entry(step.fromMs, step.powerW)),
      entry(profile.at(-1)?.untilMs ?? fromMs, 0),
    ],
  };
}
