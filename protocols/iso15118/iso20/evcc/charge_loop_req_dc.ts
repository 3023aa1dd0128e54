/**
 * DC_ChargeLoopReq in its four control modes (ISO 15118-20 clause 8.3.4.5.5).
 *
 * Scheduled: the car asks for a voltage and a signed current, negative for
 * discharge. Dynamic: the car names limits and energy, the station decides.
 *
 * @module
 */

import { type DcLimits, isBidirectional } from "../../shared/energy.ts";
import { profileAt } from "../../shared/evcc/profile.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { least, limit, rational } from "../common/mod.ts";
import { displayParameters } from "./display.ts";
import { header } from "./header.ts";
import type { CarRequest } from "./messages.ts";
import { secondsToDeparture } from "./departure.ts";
import { v2xEnergy } from "./schedule_exchange.ts";
import type { CarSession } from "./types.ts";

/** The next request; undefined without a DC inlet. */
export function dcChargeLoop(
  session: CarSession,
  env: CarEnv,
): CarRequest | undefined {
  const { dc } = env.car;
  if (dc === undefined) return undefined;
  return {
    root: "DC_ChargeLoopReq",
    value: {
      Header: header(session, env),
      DisplayParameters: displayParameters(env),
      MeterInfoRequested: env.car.meterInfo,
      EVPresentVoltage: rational(env.car.presentV),
      ...controlMode(session, env, dc),
    },
  };
}

function controlMode(session: CarSession, env: CarEnv, dc: DcLimits) {
  const bpt = session.service !== undefined && isBidirectional(session.service);
  const charge = {
    EVMaximumChargePower: limit(dc.maxChargeW),
    EVMinimumChargePower: least(dc.minChargeW),
    EVMaximumChargeCurrent: limit(dc.maxChargeA),
    EVMaximumVoltage: limit(dc.maxV),
    EVMinimumVoltage: least(dc.minV),
  };
  const discharge = {
    EVMaximumDischargePower: limit(dc.maxDischargeW),
    EVMinimumDischargePower: least(dc.minDischargeW),
    EVMaximumDischargeCurrent: limit(dc.maxDischargeA),
  };
  const energy = {
    EVTargetEnergyRequest: rational(env.car.targetEnergyWh),
    EVMaximumEnergyRequest: rational(env.car.maxEnergyWh),
    EVMinimumEnergyRequest: rational(env.car.minEnergyWh),
  };
  if (session.controlMode === "scheduled") {
    const mode = {
      ...energy,
      EVTargetCurrent: rational(targetCurrentA(session, env, dc)),
      EVTargetVoltage: limit(targetVoltageV(session, env, dc)),
      ...charge,
    };
    return bpt
      ? { BPT_Scheduled_DC_CLReqControlMode: { ...mode, ...discharge } }
      : { Scheduled_DC_CLReqControlMode: mode };
  }
  const departure = secondsToDeparture(env);
  const mode = {
    ...(departure === undefined ? {} : { DepartureTime: departure }),
    ...energy,
    ...charge,
  };
  return bpt
    ? {
      BPT_Dynamic_DC_CLReqControlMode: {
        ...mode,
        ...discharge,
        ...v2xEnergy(session, env.car),
      },
    }
    : { Dynamic_DC_CLReqControlMode: mode };
}

/** Where charging ends, as far as the station's voltage goes. */
function targetVoltageV(
  { limits, options }: CarSession,
  { car }: CarEnv,
  dc: DcLimits,
): number {
  const stationV = options.withoutCable ? Infinity : limits?.maxV ?? Infinity;
  return Math.min(car.targetV, dc.maxV, stationV);
}

/** The promised power as a current, within what car and station can do now. */
function targetCurrentA(
  session: CarSession,
  env: CarEnv,
  dc: DcLimits,
): number {
  const { schedule, limits } = session;
  const promisedW = schedule === undefined
    ? 0
    : profileAt(schedule, env.nowMs) ?? 0;
  const voltageV = Math.max(env.car.presentV, 1);
  if (promisedW >= 0) {
    const powerW = Math.min(promisedW, dc.maxChargeW, limits?.maxChargeW ?? 0);
    const most = Math.min(dc.maxChargeA, limits?.maxChargeA ?? dc.maxChargeA);
    return towardsZero(Math.min(powerW / voltageV, most));
  }
  const powerW = Math.min(
    -promisedW,
    dc.maxDischargeW,
    limits?.maxDischargeW ?? 0,
  );
  const most = Math.min(
    dc.maxDischargeA,
    limits?.maxDischargeA ?? dc.maxDischargeA,
  );
  return -towardsZero(Math.min(powerW / voltageV, most));
}

/** Tenths of an ampere, never more than was promised. */
function towardsZero(currentA: number): number {
  return Math.floor(currentA * 10) / 10;
}
