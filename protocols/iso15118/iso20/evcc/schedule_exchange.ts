/**
 * ScheduleExchange: mobility needs out, schedules or their absence back
 * (ISO 15118-20 clause 8.3.4.3.7).
 *
 * @module
 */

import { energyOf, isBidirectional } from "../../shared/energy.ts";
import {
  agreed,
  ask,
  askFor,
  fail,
  forced,
  repeat,
} from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { rational } from "../common/mod.ts";
import { chooseSchedule } from "./choose_schedule.ts";
import { NO_HURRY_S, secondsToDeparture } from "./departure.ts";
import { header } from "./header.ts";
import type { CarRequest, ResponseOf } from "./messages.ts";
import { stopSession } from "./stopping.ts";
import { ONGOING_MS } from "./timeouts.ts";
import type { Built, CarEnd, CarSession, Decision } from "./types.ts";
import { v2xEnergy } from "./v2x.ts";

/** Most entries the car reads in a schedule. */
const MAXIMUM_SUPPORTING_POINTS = 1024;

/** Tells the car's needs. */
export function askSchedule(session: CarSession, env: CarEnv): Built {
  return ask(session, env, needs(session, env));
}

/** Settles on a schedule and goes on to the cable check or to power delivery. */
export function onSchedule(
  session: CarSession,
  response: ResponseOf<"ScheduleExchangeRes">,
  env: CarEnv,
): Decision {
  if (response.GoToPause === true) {
    return stopSession(
      session,
      agreed("Pause", "the station asked for a pause instead of a schedule"),
    );
  }
  if (response.EVSEProcessing !== "Finished") {
    return repeat(
      session,
      env,
      { root: "ScheduleExchangeReq" },
      ONGOING_MS,
      () =>
        stopSession(
          session,
          forced(`no schedule within ${ONGOING_MS / 1000} s`),
        ),
    );
  }
  if (session.controlMode === "dynamic") {
    if (response.Dynamic_SEResControlMode === undefined) {
      return missing(session);
    }
    return proceed(session);
  }
  const tuples = response.Scheduled_SEResControlMode?.ScheduleTuple;
  if (tuples === undefined || session.limits === undefined) {
    return missing(session);
  }
  const schedule = chooseSchedule(tuples, needsOf(session, env), env.nowMs);
  if (schedule === undefined) {
    return stopSession(
      session,
      forced("none of the station's schedules can be used"),
    );
  }
  return proceed({ ...session, schedule });
}

function proceed(session: CarSession): Decision {
  const { service } = session;
  if (service === undefined) return fail(session, "no service was chosen");
  // In a renegotiation the contactors are closed and stay so.
  if (session.transferring || energyOf(service) === "AC") {
    return askFor(session, { root: "PowerDeliveryReq", progress: "Start" });
  }
  return askFor(session, { root: "DC_CableCheckReq" });
}

function missing(session: CarSession): CarEnd {
  return fail(
    session,
    `the station's answer has no ${session.controlMode} control mode`,
  );
}

/** What a schedule is chosen by. */
export function needsOf(session: CarSession, env: CarEnv) {
  const { car } = env;
  const own = session.service?.startsWith("AC") ? car.ac : car.dc;
  const limits = session.limits;
  const both = session.service !== undefined &&
    isBidirectional(session.service);
  return {
    energyWh: car.targetEnergyWh,
    highestWh: car.maxEnergyWh,
    lowestWh: car.minV2xEnergyWh ?? car.minEnergyWh,
    maxChargeW: Math.min(own?.maxChargeW ?? 0, limits?.maxChargeW ?? 0),
    minChargeW: own?.minChargeW ?? 0,
    maxDischargeW: both
      ? Math.min(own?.maxDischargeW ?? 0, limits?.maxDischargeW ?? 0)
      : 0,
    departureMs: car.departureMs,
  };
}

/** The request that tells the car's needs. */
export function needs(session: CarSession, env: CarEnv): CarRequest {
  const { car } = env;
  const shared = {
    Header: header(session, env),
    MaximumSupportingPoints: MAXIMUM_SUPPORTING_POINTS,
  };
  const energy = {
    EVTargetEnergyRequest: rational(car.targetEnergyWh),
    EVMaximumEnergyRequest: rational(car.maxEnergyWh),
    EVMinimumEnergyRequest: rational(car.minEnergyWh),
  };
  const root = "ScheduleExchangeReq";
  if (session.controlMode === "scheduled") {
    const leaves = secondsToDeparture(env);
    return {
      root,
      value: {
        ...shared,
        Scheduled_SEReqControlMode: {
          ...(leaves === undefined ? {} : { DepartureTime: leaves }),
          ...energy,
        },
      },
    };
  }
  return {
    root,
    value: {
      ...shared,
      Dynamic_SEReqControlMode: {
        DepartureTime: secondsToDeparture(env) ?? NO_HURRY_S,
        MinimumSOC: Math.round(car.minSoc),
        TargetSOC: Math.round(car.targetSoc),
        ...energy,
        ...v2xEnergy(session, car),
      },
    },
  };
}
