/**
 * AC_ and DC_ChargeParameterDiscovery: limits of car and station
 * (ISO 15118-20 clauses 8.3.4.4.2 and 8.3.4.5.2).
 *
 * @module
 */

import {
  type AcLimits,
  type DcLimits,
  energyOf,
  isBidirectional,
} from "../../shared/energy.ts";
import { ask, fail, forced } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { least, limit, type Rational } from "../common/mod.ts";
import { amount, magnitude, maximum } from "./amounts.ts";
import { header } from "./header.ts";
import type { CarRequest, ResponseOf } from "./messages.ts";
import { askSchedule } from "./schedule_exchange.ts";
import { stopSession } from "./stopping.ts";
import type { CarSession, Move } from "./types.ts";

/** Tells the car's limits for the selected service. */
export function askChargeParameters(session: CarSession, env: CarEnv): Move {
  const { service } = session;
  const { ac, dc } = env.car;
  if (service === undefined) return fail(session, "no service was chosen");
  const bpt = isBidirectional(service);
  if (energyOf(service) === "AC") {
    if (ac === undefined) return fail(session, "the car has no AC inlet");
    return ask(session, env, acParameters(session, env, ac, bpt));
  }
  if (dc === undefined) return fail(session, "the car has no DC inlet");
  return ask(session, env, dcParameters(session, env, dc, bpt));
}

function acParameters(
  session: CarSession,
  env: CarEnv,
  ac: AcLimits,
  bpt: boolean,
): CarRequest {
  const charge = {
    EVMaximumChargePower: limit(ac.maxChargeW),
    EVMinimumChargePower: least(ac.minChargeW),
  };
  const Header = header(session, env);
  const root = "AC_ChargeParameterDiscoveryReq";
  if (!bpt) {
    return { root, value: { Header, AC_CPDReqEnergyTransferMode: charge } };
  }
  return {
    root,
    value: {
      Header,
      BPT_AC_CPDReqEnergyTransferMode: {
        ...charge,
        EVMaximumDischargePower: limit(ac.maxDischargeW),
        EVMinimumDischargePower: least(ac.minDischargeW),
      },
    },
  };
}

function dcParameters(
  session: CarSession,
  env: CarEnv,
  dc: DcLimits,
  bpt: boolean,
): CarRequest {
  const charge = {
    EVMaximumChargePower: limit(dc.maxChargeW),
    EVMinimumChargePower: least(dc.minChargeW),
    EVMaximumChargeCurrent: limit(dc.maxChargeA),
    EVMinimumChargeCurrent: least(dc.minChargeA),
    EVMaximumVoltage: limit(dc.maxV),
    EVMinimumVoltage: least(dc.minV),
    TargetSOC: Math.round(env.car.targetSoc),
  };
  const Header = header(session, env);
  const root = "DC_ChargeParameterDiscoveryReq";
  if (!bpt) {
    return { root, value: { Header, DC_CPDReqEnergyTransferMode: charge } };
  }
  return {
    root,
    value: {
      Header,
      BPT_DC_CPDReqEnergyTransferMode: {
        ...charge,
        EVMaximumDischargePower: limit(dc.maxDischargeW),
        EVMinimumDischargePower: least(dc.minDischargeW),
        EVMaximumDischargeCurrent: limit(dc.maxDischargeA),
        EVMinimumDischargeCurrent: least(dc.minDischargeA),
      },
    },
  };
}

/** Notes the station's AC limits and asks for a schedule. */
export function onAcChargeParameters(
  session: CarSession,
  response: ResponseOf<"AC_ChargeParameterDiscoveryRes">,
  env: CarEnv,
): Move {
  const bpt = response.BPT_AC_CPDResEnergyTransferMode;
  const mode = session.service === "AC_BPT"
    ? bpt
    : response.AC_CPDResEnergyTransferMode;
  if (mode === undefined) return wrongMode(session);
  return askSchedule({
    ...session,
    limits: {
      maxChargeW: sumOfPhases(
        maximum,
        mode.EVSEMaximumChargePower,
        mode.EVSEMaximumChargePower_L2,
        mode.EVSEMaximumChargePower_L3,
      ),
      maxDischargeW: sumOfPhases(
        magnitude,
        bpt?.EVSEMaximumDischargePower,
        bpt?.EVSEMaximumDischargePower_L2,
        bpt?.EVSEMaximumDischargePower_L3,
      ),
    },
  }, env);
}

/** Notes the station's DC limits, checks the voltage and asks for a schedule. */
export function onDcChargeParameters(
  session: CarSession,
  response: ResponseOf<"DC_ChargeParameterDiscoveryRes">,
  env: CarEnv,
): Move {
  const bpt = response.BPT_DC_CPDResEnergyTransferMode;
  const mode = session.service === "DC_BPT"
    ? bpt
    : response.DC_CPDResEnergyTransferMode;
  if (mode === undefined) return wrongMode(session);
  const highestV = amount(mode.EVSEMaximumVoltage);
  const lowestV = amount(mode.EVSEMinimumVoltage);
  const { presentV } = env.car;
  const isOutOfReach = presentV > highestV || presentV < lowestV;
  if (isOutOfReach && !session.options.withoutCable) {
    return stopSession(
      session,
      env,
      forced(
        `the station's voltage, ${lowestV} to ${highestV} V, does not ` +
          `reach the battery's ${Math.round(presentV)} V`,
      ),
    );
  }
  return askSchedule({
    ...session,
    limits: {
      maxChargeW: maximum(mode.EVSEMaximumChargePower),
      maxChargeA: maximum(mode.EVSEMaximumChargeCurrent),
      maxDischargeW: magnitude(bpt?.EVSEMaximumDischargePower),
      maxDischargeA: magnitude(bpt?.EVSEMaximumDischargeCurrent),
      maxV: highestV,
    },
  }, env);
}

function sumOfPhases(
  read: (phase: Rational | undefined) => number,
  ...phases: (Rational | undefined)[]
): number {
  return phases.reduce((sum, phase) => sum + read(phase), 0);
}

function wrongMode(session: CarSession): Move {
  return fail(
    session,
    `the station's charge parameters are not those of ${session.service}`,
  );
}
