/**
 * AC_ChargeLoopReq in its four control modes (ISO 15118-20 clause 8.3.4.4.3).
 *
 * @module
 */

import { type AcLimits, isBidirectional } from "../../shared/energy.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { least, limit, rational } from "../common/mod.ts";
import { displayParameters } from "./display.ts";
import { header } from "./header.ts";
import type { CarRequest } from "./messages.ts";
import { secondsToDeparture } from "./departure.ts";
import { v2xEnergy } from "./schedule_exchange.ts";
import type { CarSession } from "./types.ts";

/** The next request; undefined without an AC inlet. */
export function acChargeLoop(
  session: CarSession,
  env: CarEnv,
): CarRequest | undefined {
  const { ac } = env.car;
  if (ac === undefined) return undefined;
  return {
    root: "AC_ChargeLoopReq",
    value: {
      Header: header(session, env),
      DisplayParameters: displayParameters(env),
      MeterInfoRequested: env.car.meterInfo,
      ...controlMode(session, env, ac),
    },
  };
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
