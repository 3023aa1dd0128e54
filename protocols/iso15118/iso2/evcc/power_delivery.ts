/**
 * PowerDelivery: the transfer of energy is to start or to stop, or a new
 * schedule to be agreed (ISO 15118-2 clause 8.4.3.9).
 *
 * @module
 */

import { ask, askFor, fail } from "../../shared/evcc/steps.ts";
import type {
  CarCommand,
  CarEnv,
  ChosenSchedule,
} from "../../shared/evcc/types.ts";
import type { ChargingProfile } from "../../generated/iso2.ts";
import { header, type Iso2ResponseOf, physical } from "../common/mod.ts";
import { evStatus, isDc } from "./car_values.ts";
import { chargeLoop } from "./charge_loop.ts";
import { obeyStop, statusOf } from "./notifications.ts";
import type {
  Built,
  Decision,
  Iso2CarSession,
  Iso2MessageOf,
  Iso2Wanted,
  OpenRequest,
  Progress,
} from "./types.ts";

/** Asks for the transfer to start, to stop, or for a new schedule. */
export function askPowerDelivery(
  session: Iso2CarSession,
  env: CarEnv,
  { progress }: Iso2Wanted<"PowerDeliveryReq">,
): Built {
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

/** Goes into the loop, to new charge parameters, or towards the end of the session. */
export function onPowerDelivery(
  session: Iso2CarSession,
  { value: response }: Iso2MessageOf<"PowerDeliveryRes">,
  env: CarEnv,
  asked: OpenRequest,
): Decision {
  if (asked.root !== "PowerDeliveryReq") {
    return fail(session, "the station answered a request that was not sent");
  }
  const { ChargeProgress } = asked.value;
  if (ChargeProgress === "Stop") return stopped(session);
  if (ChargeProgress === "Renegotiate") {
    return renegotiate(session, response, env);
  }
  const started: Iso2CarSession = { ...session, transferring: true };
  return obeyStop(started, statusOf(response), env) ??
    chargeLoop(started);
}

/** In DC the inlet opens for the second cable check; state C stays. */
function renegotiate(
  session: Iso2CarSession,
  response: Iso2ResponseOf<"PowerDeliveryRes">,
  env: CarEnv,
): Decision {
  const effects: CarCommand[] = isDc(session)
    ? [{ type: "car.openInlet" }]
    : [];
  const idle: Iso2CarSession = { ...session, transferring: false };
  return obeyStop(idle, statusOf(response), env) ??
    askFor(idle, { root: "ChargeParameterDiscoveryReq" }, effects);
}

function stopped(session: Iso2CarSession): Decision {
  const idle: Iso2CarSession = { ...session, transferring: false };
  const effects: CarCommand[] = [
    { type: "car.state", cp: "B" },
    { type: "car.openInlet" },
  ];
  return isDc(session)
    ? askFor(idle, { root: "WeldingDetectionReq" }, effects)
    : askFor(idle, { root: "SessionStopReq" }, effects);
}
