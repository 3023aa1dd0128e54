/**
 * ScheduleExchange: mobility needs out, schedules or their absence back
 * (ISO 15118-20 clause 8.3.4.3.7).
 *
 * @module
 */

import { energyOf, isBidirectional } from "../../shared/energy.ts";
import { agreed, ask, fail, forced, repeat } from "../../shared/evcc/steps.ts";
import type { CarEnv, CarView } from "../../shared/evcc/types.ts";
import { rational } from "../common/mod.ts";
import { askCableCheck } from "./dc_cable_check.ts";
import { chooseSchedule } from "./choose_schedule.ts";
import { NO_HURRY_S, secondsToDeparture } from "./departure.ts";
import { header } from "./header.ts";
import type { CarRequest, ResponseOf } from "./messages.ts";
import { askPowerDelivery } from "./power_delivery_req.ts";
import { stopSession } from "./stopping.ts";
import { ONGOING_MS } from "./timeouts.ts";
import type { CarSession, Move } from "./types.ts";

/** Most entries the car reads in a schedule. */
const MAXIMUM_SUPPORTING_POINTS = 1024;

/** Tells the car's needs. */
export function askSchedule(session: CarSession, env: CarEnv): Move {
  return ask(session, env, needs(session, env));
}

/** Settles on a schedule and goes on to the cable check or to power delivery. */
export function onSchedule(
  session: CarSession,
  response: ResponseOf<"ScheduleExchangeRes">,
  env: CarEnv,
): Move {
  if (response.GoToPause === true) {
    return stopSession(
      session,
      env,
      agreed("Pause", "the station asked for a pause instead of a schedule"),
    );
  }
  if (response.EVSEProcessing !== "Finished") {
    return repeat(
      session,
      env,
      needs(session, env),
      ONGOING_MS,
      () =>
        stopSession(
          session,
          env,
          forced(`no schedule within ${ONGOING_MS / 1000} s`),
        ),
    );
  }
  if (session.controlMode === "dynamic") {
    if (response.Dynamic_SEResControlMode === undefined) {
      return missing(session);
    }
    return proceed(session, env);
  }
  const tuples = response.Scheduled_SEResControlMode?.ScheduleTuple;
  if (tuples === undefined || session.limits === undefined) {
    return missing(session);
  }
  const schedule = chooseSchedule(tuples, needsOf(session, env), env.nowMs);
  if (schedule === undefined) {
    return stopSession(
      session,
      env,
      forced("none of the station's schedules can be used"),
    );
  }
  return proceed({ ...session, schedule }, env);
}

function proceed(session: CarSession, env: CarEnv): Move {
  const { service } = session;
  if (service === undefined) return fail(session, "no service was chosen");
  // In a renegotiation the contactors are closed and stay so.
  if (session.transferring || energyOf(service) === "AC") {
    return askPowerDelivery(session, env, "Start");
  }
  return askCableCheck(session, env);
}

function missing(session: CarSession): Move {
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

/** The bounds of V2X cycling, both or none, in a bidirectional service. */
export function v2xEnergy(session: CarSession, car: CarView) {
  const { maxV2xEnergyWh, minV2xEnergyWh } = car;
  if (session.service === undefined || !isBidirectional(session.service)) {
    return {};
  }
  if (maxV2xEnergyWh === undefined || minV2xEnergyWh === undefined) return {};
  return {
    EVMaximumV2XEnergyRequest: rational(maxV2xEnergyWh),
    EVMinimumV2XEnergyRequest: rational(minV2xEnergyWh),
  };
}
