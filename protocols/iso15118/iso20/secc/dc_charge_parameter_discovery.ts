import { type DcLimits, isBidirectional } from "../../common/energy.ts";
import type {
  BPT_DC_CPDReqEnergyTransferMode,
  DC_ChargeParameterDiscoveryReq,
} from "../../generated/iso20_dc.ts";
import { answer, enter, failed } from "../../secc/session.ts";
import type { VehicleView } from "../../secc/types.ts";
import { header } from "../common/header.ts";
import { limit, rational, valueOf } from "../common/numbers.ts";
import { refusal } from "./refusals.ts";
import type { Handle, SeccSession } from "./session.ts";

/** DC_ChargeParameterDiscovery: the limits of both sides (ISO 15118-20 8.3.4.5.2). */
export const handleDcChargeParameterDiscovery: Handle<
  "DC_ChargeParameterDiscoveryReq"
> = (session, request, env) => {
  const limits = env.station.dc;
  const told = vehicleOf(session, request, limits);
  if (typeof told === "string" || !limits) {
    const value = refusal(
      "DC_ChargeParameterDiscoveryReq",
      session,
      env,
      "FAILED_WrongChargeParameter",
    );
    const reason = typeof told === "string" ? told : "the outlet has no DC";
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
          BPT_DC_CPDResEnergyTransferMode: {
            ...chargeSide(limits),
            ...dischargeSide(limits),
          },
        }
        : { DC_CPDResEnergyTransferMode: chargeSide(limits) }),
    },
    [{ type: "evse.vehicle", vehicle }],
  );
};

/** The vehicle as it describes itself, or what is wrong with that in words. */
function vehicleOf(
  { selection }: SeccSession,
  request: DC_ChargeParameterDiscoveryReq,
  limits: DcLimits | undefined,
): VehicleView | string {
  if (!selection) return "no service was selected";
  const { service, controlMode } = selection;
  const both = isBidirectional(service);
  const mode = both
    ? request.BPT_DC_CPDReqEnergyTransferMode
    : request.DC_CPDReqEnergyTransferMode;
  if (!mode) {
    return `the vehicle's charge parameters do not belong to the selected service ${service}`;
  }
  const vehicle: VehicleView = {
    service,
    controlMode,
    maxChargeW: valueOf(mode.EVMaximumChargePower),
    minChargeW: valueOf(mode.EVMinimumChargePower),
    maxV: valueOf(mode.EVMaximumVoltage),
    minV: valueOf(mode.EVMinimumVoltage),
    maxChargeA: valueOf(mode.EVMaximumChargeCurrent),
    ...(mode.TargetSOC === undefined ? {} : { targetSoc: mode.TargetSOC }),
    ...dischargeLimits(request.BPT_DC_CPDReqEnergyTransferMode, both),
  };
  return wrong(vehicle, limits) ?? vehicle;
}

/** Signs are dropped: some cars write discharge limits as negative numbers. */
function dischargeLimits(
  mode: BPT_DC_CPDReqEnergyTransferMode | undefined,
  both: boolean,
) {
  if (!mode || !both) return { maxDischargeW: 0, minDischargeW: 0 };
  return {
    maxDischargeW: Math.abs(valueOf(mode.EVMaximumDischargePower)),
    minDischargeW: Math.abs(valueOf(mode.EVMinimumDischargePower)),
    maxDischargeA: Math.abs(valueOf(mode.EVMaximumDischargeCurrent)),
  };
}

function wrong(
  vehicle: VehicleView,
  limits: DcLimits | undefined,
): string | undefined {
  const { maxV = 0, minV = 0, maxChargeW, minChargeW } = vehicle;
  if (maxChargeW < minChargeW || minChargeW < 0) {
    return `the vehicle's charge power runs from ${minChargeW} to ${maxChargeW} W`;
  }
  if (vehicle.maxDischargeW < vehicle.minDischargeW) {
    return `the vehicle's discharge power runs from ${vehicle.minDischargeW} to ${vehicle.maxDischargeW} W`;
  }
  if (maxV < minV || maxV <= 0) {
    return `the vehicle's voltage runs from ${minV} to ${maxV} V`;
  }
  if (limits && (maxV < limits.minV || minV > limits.maxV)) {
    return `the vehicle's ${minV} to ${maxV} V lie outside the outlet's ${limits.minV} to ${limits.maxV} V`;
  }
  return undefined;
}

function chargeSide(limits: DcLimits) {
  return {
    EVSEMaximumChargePower: limit(limits.maxChargeW),
    EVSEMinimumChargePower: limit(limits.minChargeW),
    EVSEMaximumChargeCurrent: limit(limits.maxChargeA),
    EVSEMinimumChargeCurrent: limit(limits.minChargeA),
    EVSEMaximumVoltage: limit(limits.maxV),
    EVSEMinimumVoltage: rational(limits.minV),
  };
}

function dischargeSide(limits: DcLimits) {
  return {
    EVSEMaximumDischargePower: limit(limits.maxDischargeW),
    EVSEMinimumDischargePower: limit(limits.minDischargeW),
    EVSEMaximumDischargeCurrent: limit(limits.maxDischargeA),
    EVSEMinimumDischargeCurrent: limit(limits.minDischargeA),
  };
}
