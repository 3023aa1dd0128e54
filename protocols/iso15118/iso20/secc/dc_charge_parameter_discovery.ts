import { type DcLimits, isBidirectional } from "../../shared/energy.ts";
import type {
  BPT_DC_CPDReqEnergyTransferMode,
  DC_ChargeParameterDiscoveryReq,
} from "../../generated/iso20_dc.ts";
import { answer, enter, failed } from "../../shared/secc/session.ts";
import { bounded, magnitude } from "../../shared/secc/figures.ts";
import type { VehicleView } from "../../shared/secc/types.ts";
import { header } from "../common/header.ts";
import { least, limit, valueOf } from "../common/numbers.ts";
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
    maxChargeW: bounded(valueOf(mode.EVMaximumChargePower)),
    minChargeW: bounded(valueOf(mode.EVMinimumChargePower)),
    maxV: bounded(valueOf(mode.EVMaximumVoltage)),
    minV: bounded(valueOf(mode.EVMinimumVoltage)),
    maxChargeA: bounded(valueOf(mode.EVMaximumChargeCurrent)),
    minChargeA: bounded(valueOf(mode.EVMinimumChargeCurrent)),
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
    maxDischargeW: magnitude(valueOf(mode.EVMaximumDischargePower)),
    minDischargeW: magnitude(valueOf(mode.EVMinimumDischargePower)),
    maxDischargeA: magnitude(valueOf(mode.EVMaximumDischargeCurrent)),
    minDischargeA: magnitude(valueOf(mode.EVMinimumDischargeCurrent)),
  };
}

function wrong(
  vehicle: VehicleView,
  limits: DcLimits | undefined,
): string | undefined {
  const { maxV = 0, minV = 0, maxChargeA = 0, minChargeA = 0 } = vehicle;
  const { maxDischargeA = 0, minDischargeA = 0 } = vehicle;
  const odd =
    oddRange("charge power", vehicle.minChargeW, vehicle.maxChargeW, "W") ??
      oddRange("charge current", minChargeA, maxChargeA, "A") ??
      oddRange(
        "discharge power",
        vehicle.minDischargeW,
        vehicle.maxDischargeW,
        "W",
      ) ??
      oddRange("discharge current", minDischargeA, maxDischargeA, "A");
  if (odd) return odd;
  if (maxV < minV || maxV <= 0) {
    return `the vehicle's voltage runs from ${minV} to ${maxV} V`;
  }
  if (limits && (maxV < limits.minV || minV > limits.maxV)) {
    return `the vehicle's ${minV} to ${maxV} V lie outside the outlet's ${limits.minV} to ${limits.maxV} V`;
  }
  return undefined;
}

function oddRange(
  what: string,
  least: number,
  most: number,
  unit: "A" | "W",
): string | undefined {
  return least < 0 || most < least
    ? `the vehicle's ${what} runs from ${least} to ${most} ${unit}`
    : undefined;
}

function chargeSide(limits: DcLimits) {
  return {
    EVSEMaximumChargePower: limit(limits.maxChargeW),
    EVSEMinimumChargePower: least(limits.minChargeW),
    EVSEMaximumChargeCurrent: limit(limits.maxChargeA),
    EVSEMinimumChargeCurrent: least(limits.minChargeA),
    EVSEMaximumVoltage: limit(limits.maxV),
    EVSEMinimumVoltage: least(limits.minV),
  };
}

function dischargeSide(limits: DcLimits) {
  return {
    EVSEMaximumDischargePower: limit(limits.maxDischargeW),
    EVSEMinimumDischargePower: least(limits.minDischargeW),
    EVSEMaximumDischargeCurrent: limit(limits.maxDischargeA),
    EVSEMinimumDischargeCurrent: least(limits.minDischargeA),
  };
}
