/**
 * DC_ChargeLoop in its four control modes (ISO 15118-20 clause 8.3.4.5.5).
 *
 * Scheduled: the car asks for a voltage and a signed current, negative for
 * discharge. Dynamic: the car names limits and energy, the station decides.
 *
 * @module
 */

import { type DcLimits, isBidirectional } from "../../shared/energy.ts";
import { profileAt } from "../../shared/evcc/profile.ts";
import { fail } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { least, limit, type Rational, rational } from "../common/mod.ts";
import { magnitude, maximum } from "./amounts.ts";
import { afterLoop, oneMoreTurn } from "./charge_loop.ts";
import { secondsToDeparture } from "./departure.ts";
import { displayParameters } from "./display.ts";
import { header } from "./header.ts";
import type { ResponseOf } from "./messages.ts";
import type { Built, CarSession, Decision, StationLimits } from "./types.ts";
import { v2xEnergy } from "./v2x.ts";

/** One more turn of the loop; the first goes out at once. */
export function askDcChargeLoop(
  session: CarSession,
  env: CarEnv,
): Built {
  const { dc } = env.car;
  if (dc === undefined) {
    return fail(session, `the car has no inlet for ${session.service}`);
  }
  return oneMoreTurn(session, env, {
    root: "DC_ChargeLoopReq",
    value: {
      Header: header(session, env),
      DisplayParameters: displayParameters(env),
      MeterInfoRequested: env.car.meterInfo,
      EVPresentVoltage: rational(env.car.presentV),
      ...controlMode(session, env, dc),
    },
  });
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

/** Takes the station's new limits and goes on. */
export function onDcChargeLoop(
  session: CarSession,
  response: ResponseOf<"DC_ChargeLoopRes">,
  env: CarEnv,
): Decision {
  const mode = response.BPT_Dynamic_DC_CLResControlMode ??
    response.BPT_Scheduled_DC_CLResControlMode ??
    response.Dynamic_DC_CLResControlMode ??
    response.Scheduled_DC_CLResControlMode;
  if (mode === undefined) {
    return fail(session, "the station's loop answer has no control mode");
  }
  const bpt = response.BPT_Dynamic_DC_CLResControlMode ??
    response.BPT_Scheduled_DC_CLResControlMode;
  const known = session.limits;
  const limits: StationLimits = {
    maxChargeW: newer(maximum, mode.EVSEMaximumChargePower) ??
      known?.maxChargeW ?? 0,
    maxDischargeW: newer(magnitude, bpt?.EVSEMaximumDischargePower) ??
      known?.maxDischargeW ?? 0,
    maxChargeA: newer(maximum, mode.EVSEMaximumChargeCurrent) ??
      known?.maxChargeA,
    maxDischargeA: newer(magnitude, bpt?.EVSEMaximumDischargeCurrent) ??
      known?.maxDischargeA,
    maxV: newer(maximum, mode.EVSEMaximumVoltage) ?? known?.maxV,
  };
  return afterLoop({ ...session, limits }, response, env, []);
}

function newer(
  read: (value: Rational) => number,
  value: Rational | undefined,
): number | undefined {
  return value === undefined ? undefined : read(value);
}
