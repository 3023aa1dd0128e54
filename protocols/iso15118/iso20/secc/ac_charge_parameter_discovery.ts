import { type AcLimits, isBidirectional } from "../../common/energy.ts";
import type {
  AC_ChargeParameterDiscoveryReq,
  BPT_AC_CPDReqEnergyTransferMode,
} from "../../generated/iso20_ac.ts";
import { answer, enter, failed } from "../../secc/session.ts";
import type { VehicleView } from "../../secc/types.ts";
import { header } from "../common/header.ts";
import { limit, type Rational, rational, valueOf } from "../common/numbers.ts";
import { refusal } from "./refusals.ts";
import type { Handle, SeccSession } from "./session.ts";

/**
 * AC_ChargeParameterDiscovery: the limits of both sides, summed over phases
 * (ISO 15118-20 8.3.4.4.2).
 */
export const handleAcChargeParameterDiscovery: Handle<
  "AC_ChargeParameterDiscoveryReq"
> = (session, request, env) => {
  const limits = env.station.ac;
  const told = vehicleOf(session, request);
  if (typeof told === "string" || !limits) {
    const value = refusal(
      "AC_ChargeParameterDiscoveryReq",
      session,
      env,
      "FAILED_WrongChargeParameter",
    );
    const reason = typeof told === "string" ? told : "the outlet has no AC";
    return failed(session, value, reason);
  }
  const vehicle: VehicleView = { ...session.vehicle, ...told };
  return answer(
    { ...enter(session, "ScheduleExchange"), vehicle },
    {
      Header: header(session.sessionId, env.nowMs),
      ResponseCode: "OK",
      ...(isBidirectional(told.service)
        ? {
          BPT_AC_CPDResEnergyTransferMode: {
            ...chargeSide(limits, env.station.present.powerW),
            EVSEMaximumDischargePower: limit(limits.maxDischargeW),
            EVSEMinimumDischargePower: limit(limits.minDischargeW),
          },
        }
        : {
          AC_CPDResEnergyTransferMode: chargeSide(
            limits,
            env.station.present.powerW,
          ),
        }),
    },
    [{ type: "evse.vehicle", vehicle }],
  );
};

function chargeSide(limits: AcLimits, presentW: number) {
  return {
    EVSEMaximumChargePower: limit(limits.maxChargeW),
    EVSEMinimumChargePower: limit(limits.minChargeW),
    EVSENominalFrequency: rational(limits.nominalHz),
    EVSEPresentActivePower: rational(presentW),
  };
}

/** The vehicle as it describes itself, or what is wrong with that in words. */
function vehicleOf(
  { selection }: SeccSession,
  request: AC_ChargeParameterDiscoveryReq,
): VehicleView | string {
  if (!selection) return "no service was selected";
  const { service, controlMode } = selection;
  const both = isBidirectional(service);
  const mode = both
    ? request.BPT_AC_CPDReqEnergyTransferMode
    : request.AC_CPDReqEnergyTransferMode;
  if (!mode) {
    return `the vehicle's charge parameters do not belong to the selected service ${service}`;
  }
  const vehicle: VehicleView = {
    service,
    controlMode,
    maxChargeW: sum(
      mode.EVMaximumChargePower,
      mode.EVMaximumChargePower_L2,
      mode.EVMaximumChargePower_L3,
    ),
    minChargeW: sum(
      mode.EVMinimumChargePower,
      mode.EVMinimumChargePower_L2,
      mode.EVMinimumChargePower_L3,
    ),
    ...dischargeLimits(request.BPT_AC_CPDReqEnergyTransferMode, both),
  };
  const { maxChargeW, minChargeW, maxDischargeW, minDischargeW } = vehicle;
  if (maxChargeW < minChargeW || minChargeW < 0) {
    return `the vehicle's charge power runs from ${minChargeW} to ${maxChargeW} W`;
  }
  if (maxDischargeW < minDischargeW) {
    return `the vehicle's discharge power runs from ${minDischargeW} to ${maxDischargeW} W`;
  }
  return vehicle;
}

/** Signs are dropped: some cars write discharge limits as negative numbers. */
function dischargeLimits(
  mode: BPT_AC_CPDReqEnergyTransferMode | undefined,
  both: boolean,
) {
  if (!mode || !both) return { maxDischargeW: 0, minDischargeW: 0 };
  return {
    maxDischargeW: Math.abs(sum(
      mode.EVMaximumDischargePower,
      mode.EVMaximumDischargePower_L2,
      mode.EVMaximumDischargePower_L3,
    )),
    minDischargeW: Math.abs(sum(
      mode.EVMinimumDischargePower,
      mode.EVMinimumDischargePower_L2,
      mode.EVMinimumDischargePower_L3,
    )),
  };
}

/** Phases not named are part of the first figure. */
function sum(...phases: readonly (Rational | undefined)[]): number {
  return phases.reduce(
    (total, phase) => total + (phase ? valueOf(phase) : 0),
    0,
  );
}
