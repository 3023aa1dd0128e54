/**
 * AC_ChargeLoop in its four control modes (ISO 15118-20 clause 8.3.4.4.3).
 *
 * AC power is made in the car: each answer moves the onboard charger's
 * set-point, in dynamic mode to the station's target, in scheduled mode to the
 * promised profile. Powers are sent as sums over the phases.
 *
 * @module
 */

import { type AcLimits, isBidirectional } from "../../shared/energy.ts";
import { profileAt } from "../../shared/evcc/profile.ts";
import { fail } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { least, limit, type Rational, rational } from "../common/mod.ts";
import { amount } from "./amounts.ts";
import { afterLoop, oneMoreTurn } from "./charge_loop.ts";
import { secondsToDeparture } from "./departure.ts";
import { displayParameters } from "./display.ts";
import { header } from "./header.ts";
import type { ResponseOf } from "./messages.ts";
import type { Built, CarSession, Decision } from "./types.ts";
import { v2xEnergy } from "./v2x.ts";

/** One more turn of the loop; the first goes out at once. */
export function askAcChargeLoop(
  session: CarSession,
  env: CarEnv,
): Built {
  const { ac } = env.car;
  if (ac === undefined) {
    return fail(session, `the car has no inlet for ${session.service}`);
  }
  return oneMoreTurn(session, env, {
    root: "AC_ChargeLoopReq",
    value: {
      Header: header(session, env),
      DisplayParameters: displayParameters(env),
      MeterInfoRequested: env.car.meterInfo,
      ...controlMode(session, env, ac),
    },
  });
}

function controlMode(session: CarSession, env: CarEnv, ac: AcLimits) {
  const bpt = session.service !== undefined && isBidirectional(session.service);
  const shared = {
    EVTargetEnergyRequest: rational(env.car.targetEnergyWh),
    EVMaximumEnergyRequest: rational(env.car.maxEnergyWh),
    EVMinimumEnergyRequest: rational(env.car.minEnergyWh),
    EVMaximumChargePower: limit(ac.maxChargeW),
    EVMinimumChargePower: least(ac.minChargeW),
    EVPresentActivePower: rational(env.car.presentW),
  };
  const discharge = {
    EVMaximumDischargePower: limit(ac.maxDischargeW),
    EVMinimumDischargePower: least(ac.minDischargeW),
  };
  if (session.controlMode === "scheduled") {
    return bpt
      ? { BPT_Scheduled_AC_CLReqControlMode: { ...shared, ...discharge } }
      : { Scheduled_AC_CLReqControlMode: shared };
  }
  const departure = secondsToDeparture(env);
  const mode = {
    ...(departure === undefined ? {} : { DepartureTime: departure }),
    ...shared,
    EVPresentReactivePower: rational(0),
  };
  return bpt
    ? {
      BPT_Dynamic_AC_CLReqControlMode: {
        ...mode,
        ...discharge,
        ...v2xEnergy(session, env.car),
      },
    }
    : { Dynamic_AC_CLReqControlMode: mode };
}

/** Moves the onboard charger and goes on. */
export function onAcChargeLoop(
  session: CarSession,
  response: ResponseOf<"AC_ChargeLoopRes">,
  env: CarEnv,
): Decision {
  const dynamic = response.BPT_Dynamic_AC_CLResControlMode ??
    response.Dynamic_AC_CLResControlMode;
  const mode = dynamic ?? response.BPT_Scheduled_AC_CLResControlMode ??
    response.Scheduled_AC_CLResControlMode;
  const { ac } = env.car;
  if (mode === undefined || ac === undefined) {
    return fail(session, "the station's loop answer has no control mode");
  }
  const target = sumOfPhases(
    mode.EVSETargetActivePower,
    mode.EVSETargetActivePower_L2,
    mode.EVSETargetActivePower_L3,
  );
  const wanted = session.controlMode === "dynamic"
    ? target ?? 0
    : withinPromise(session, env, target);
  const powerW = bounded(session, ac, wanted);
  return afterLoop(session, response, env, [
    { type: "car.draw", powerW },
  ]);
}

/** The promised power, or the station's target where that lies below it. */
function withinPromise(
  session: CarSession,
  env: CarEnv,
  target: number | undefined,
): number {
  const { schedule } = session;
  const promised = schedule === undefined
    ? 0
    : profileAt(schedule, env.nowMs) ?? 0;
  if (target === undefined) return promised;
  return Math.min(
    Math.max(target, Math.min(0, promised)),
    Math.max(0, promised),
  );
}

function bounded(session: CarSession, ac: AcLimits, powerW: number): number {
  const bpt = session.service !== undefined && isBidirectional(session.service);
  const { limits } = session;
  const mostIn = Math.min(ac.maxChargeW, limits?.maxChargeW ?? 0);
  const mostOut = bpt
    ? Math.min(ac.maxDischargeW, limits?.maxDischargeW ?? 0)
    : 0;
  return Math.min(Math.max(powerW, -mostOut), mostIn);
}

function sumOfPhases(
  first: Rational | undefined,
  ...others: (Rational | undefined)[]
): number | undefined {
  if (first === undefined) return undefined;
  return others.reduce(
    (sum, phase) => sum + amount(phase),
    amount(first),
  );
}
