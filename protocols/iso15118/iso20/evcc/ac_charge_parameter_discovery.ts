/**
 * AC_ChargeParameterDiscovery: limits of car and station
 * (ISO 15118-20 clause 8.3.4.4.2).
 *
 * @module
 */

import type { AcLimits } from "../../shared/energy.ts";
import { ask, askFor, fail } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { least, limit, type Rational } from "../common/mod.ts";
import { magnitude, maximum } from "./amounts.ts";
import { wrongParameters } from "./charge_parameters.ts";
import { header } from "./header.ts";
import type { CarRequest, ResponseOf } from "./messages.ts";
import type { Built, CarSession, Decision } from "./types.ts";

/** Tells the car's limits. */
export function askAcChargeParameters(
  session: CarSession,
  env: CarEnv,
): Built {
  const { ac } = env.car;
  if (ac === undefined) return fail(session, "the car has no AC inlet");
  const bpt = session.service === "AC_BPT";
  return ask(session, env, acParameters(session, env, ac, bpt));
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

/** Notes the station's AC limits and asks for a schedule. */
export function onAcChargeParameters(
  session: CarSession,
  response: ResponseOf<"AC_ChargeParameterDiscoveryRes">,
): Decision {
  const bpt = response.BPT_AC_CPDResEnergyTransferMode;
  const mode = session.service === "AC_BPT"
    ? bpt
    : response.AC_CPDResEnergyTransferMode;
  if (mode === undefined) return wrongParameters(session);
  return askFor({
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
  }, { root: "ScheduleExchangeReq" });
}

function sumOfPhases(
  read: (phase: Rational | undefined) => number,
  ...phases: (Rational | undefined)[]
): number {
  return phases.reduce((sum, phase) => sum + read(phase), 0);
}
