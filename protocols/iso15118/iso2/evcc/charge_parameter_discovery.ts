/**
 * ChargeParameterDiscovery: limits of car and station, and the schedules to
 * choose from, repeated while the station is at it (ISO 15118-2 clause
 * 8.4.3.8).
 *
 * @module
 */

import { takesAnyVoltage } from "../../shared/evcc/habits.ts";
import { named } from "../../shared/evcc/limits.ts";
import {
  ask,
  fail,
  forced,
  repeat,
  withEffects,
} from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type {
  AC_EVSEChargeParameter,
  DC_EVSEChargeParameter,
} from "../../generated/iso2.ts";
import { energyOf, header, valueOf } from "../common/mod.ts";
import { acCurrents, evStatus } from "./car_values.ts";
import { towardsTransfer } from "./schedule.ts";
import { stopSession } from "./stopping.ts";
import { trustTariffs } from "./tariff.ts";
import { ONGOING_MS } from "./timeouts.ts";
import type {
  Built,
  Decision,
  Iso2CarSession,
  Iso2MessageOf,
  OpenRequest,
} from "./types.ts";

/** Tells the car's limits and needs for the chosen mode. */
export function askChargeParameters(
  session: Iso2CarSession,
  env: CarEnv,
): Built {
  const request = chargeParameters(session, env);
  if (request) return ask(session, env, request);
  return fail(session, `the car has no inlet for ${session.mode}`);
}

/** Notes the station's limits, checks them and settles on a schedule. */
export function onChargeParameters(
  session: Iso2CarSession,
  { header: signed, value: response }: Iso2MessageOf<
    "ChargeParameterDiscoveryRes"
  >,
  env: CarEnv,
): Decision {
  if (response.EVSEProcessing !== "Finished") {
    return repeat(
      session,
      env,
      { root: "ChargeParameterDiscoveryReq" },
      ONGOING_MS,
      () =>
        stopSession(
          session,
          forced(`no schedule within ${ONGOING_MS / 1000} s`),
        ),
    );
  }
  const { AC_EVSEChargeParameter: ac, DC_EVSEChargeParameter: dc } = response;
  const isAc = session.mode !== undefined && energyOf(session.mode) === "AC";
  const bounds = isAc ? ac && acBounds(ac) : dc && dcBounds(dc);
  if (!bounds) {
    return fail(
      session,
      `the station's charge parameters are not those of ${session.mode}`,
    );
  }
  const misfit = isAc || takesAnyVoltage(session.options)
    ? undefined
    : voltageMisfit(dc, env.car.presentV);
  if (misfit) {
    return stopSession(session, forced(misfit));
  }
  const tuples = response.SAScheduleList?.SAScheduleTuple ?? [];
  const { trusted, notes } = trustTariffs(session, tuples, signed, env);
  return withEffects(
    notes,
    towardsTransfer({ ...session, bounds }, env, tuples, trusted),
  );
}

function chargeParameters(
  session: Iso2CarSession,
  env: CarEnv,
): OpenRequest | undefined {
  const { mode, sessionId } = session;
  if (mode === undefined) return undefined;
  const parameters = energyOf(mode) === "AC"
    ? acParameters(env)
    : dcParameters(env);
  return parameters && {
    root: "ChargeParameterDiscoveryReq",
    header: header(sessionId),
    value: { RequestedEnergyTransferMode: mode, ...parameters },
  };
}

function departure({ car, nowMs }: CarEnv) {
  if (car.departureMs === undefined) return {};
  const seconds = Math.round((car.departureMs - nowMs) / 1000);
  // Zero is what cars send that know of no departure.
  return { DepartureTime: Math.max(1, seconds) };
}

function acParameters(env: CarEnv) {
  const { ac, targetEnergyWh } = env.car;
  if (!ac) return undefined;
  const currents = acCurrents(ac);
  return {
    AC_EVChargeParameter: {
      ...departure(env),
      EAmount: named(Math.round(targetEnergyWh), "Wh"),
      EVMaxVoltage: named(ac.nominalV, "V"),
      EVMaxCurrent: named(currents.maxA, "A", "down"),
      EVMinCurrent: named(currents.minA, "A", "down"),
    },
  };
}

function dcParameters(env: CarEnv) {
  const { dc, capacityWh, targetEnergyWh, maxSoc, targetSoc } = env.car;
  if (!dc) return undefined;
  return {
    DC_EVChargeParameter: {
      ...departure(env),
      DC_EVStatus: evStatus(env, true),
      EVMaximumCurrentLimit: named(dc.maxChargeA, "A", "down"),
      EVMaximumPowerLimit: named(dc.maxChargeW, "W", "down"),
      EVMaximumVoltageLimit: named(dc.maxV, "V", "down"),
      EVEnergyCapacity: named(capacityWh, "Wh"),
      EVEnergyRequest: named(Math.round(targetEnergyWh), "Wh"),
      FullSOC: Math.round(maxSoc),
      BulkSOC: Math.round(Math.min(targetSoc, maxSoc)),
    },
  };
}

function acBounds(ac: AC_EVSEChargeParameter) {
  return {
    maxA: valueOf(ac.EVSEMaxCurrent),
    nominalV: valueOf(ac.EVSENominalVoltage),
  };
}

function dcBounds(dc: DC_EVSEChargeParameter) {
  return {
    maxA: valueOf(dc.EVSEMaximumCurrentLimit),
    maxW: valueOf(dc.EVSEMaximumPowerLimit),
    maxV: valueOf(dc.EVSEMaximumVoltageLimit),
  };
}

function voltageMisfit(
  dc: DC_EVSEChargeParameter | undefined,
  batteryV: number,
): string | undefined {
  if (!dc) return undefined;
  const lowestV = valueOf(dc.EVSEMinimumVoltageLimit);
  const highestV = valueOf(dc.EVSEMaximumVoltageLimit);
  if (batteryV >= lowestV && batteryV <= highestV) return undefined;
  return `the station's voltage, ${lowestV} to ${highestV} V, does not ` +
    `reach the battery's ${Math.round(batteryV)} V`;
}
