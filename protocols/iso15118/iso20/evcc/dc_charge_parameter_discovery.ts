/**
 * DC_ChargeParameterDiscovery: limits of car and station
 * (ISO 15118-20 clause 8.3.4.5.2).
 *
 * @module
 */

import type { DcLimits } from "../../shared/energy.ts";
import { ask, askFor, fail, forced } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { least, limit } from "../common/mod.ts";
import { amount, magnitude, maximum } from "./amounts.ts";
import { wrongParameters } from "./charge_parameters.ts";
import { header } from "./header.ts";
import type { CarRequest, ResponseOf } from "./messages.ts";
import { stopSession } from "./stopping.ts";
import type { Built, CarSession, Decision } from "./types.ts";

/** Tells the car's limits. */
export function askDcChargeParameters(
  session: CarSession,
  env: CarEnv,
): Built {
  const { dc } = env.car;
  if (dc === undefined) return fail(session, "the car has no DC inlet");
  const bpt = session.service === "DC_BPT";
  return ask(session, env, dcParameters(session, env, dc, bpt));
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

/** Notes the station's DC limits, checks the voltage and asks for a schedule. */
export function onDcChargeParameters(
  session: CarSession,
  response: ResponseOf<"DC_ChargeParameterDiscoveryRes">,
  env: CarEnv,
): Decision {
  const bpt = response.BPT_DC_CPDResEnergyTransferMode;
  const mode = session.service === "DC_BPT"
    ? bpt
    : response.DC_CPDResEnergyTransferMode;
  if (mode === undefined) return wrongParameters(session);
  const highestV = amount(mode.EVSEMaximumVoltage);
  const lowestV = amount(mode.EVSEMinimumVoltage);
  const { presentV } = env.car;
  const isOutOfReach = presentV > highestV || presentV < lowestV;
  if (isOutOfReach && !session.options.withoutCable) {
    return stopSession(
      session,
      forced(
        `the station's voltage, ${lowestV} to ${highestV} V, does not ` +
          `reach the battery's ${Math.round(presentV)} V`,
      ),
    );
  }
  return askFor({
    ...session,
    limits: {
      maxChargeW: maximum(mode.EVSEMaximumChargePower),
      maxChargeA: maximum(mode.EVSEMaximumChargeCurrent),
      maxDischargeW: magnitude(bpt?.EVSEMaximumDischargePower),
      maxDischargeA: magnitude(bpt?.EVSEMaximumDischargeCurrent),
      maxV: highestV,
    },
  }, { root: "ScheduleExchangeReq" });
}
