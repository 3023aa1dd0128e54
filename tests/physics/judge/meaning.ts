/**
 * What messages of DIN 70121, ISO 15118-2 and ISO 15118-20 mean for power.
 *
 * A target current is a bound of magnitude and sign, a target voltage a
 * ceiling; zero in -20 keeps the last one ([V2G20-2183]). Optional maxima of
 * zero are unknown in DIN and -2, and zero in -20. Discharge limits compare as
 * magnitudes.
 *
 * @module
 */

import {
  child,
  childEndingIn,
  type Fields,
  phaseSum,
  quantity,
} from "./fields.ts";
import type { Said } from "./said.ts";
import type { WireMessage, Writer } from "./wire.ts";

const SHORTEST_LOOP_MS = 20;
const LONGEST_LOOP_MS = 10_000;

/** Brings `said` up to what this message says. */
export function hear(
  said: Said,
  by: Writer,
  message: WireMessage,
  atMs: number,
): void {
  said.family = message.family ?? said.family;
  if (by === "car") hearCar(said, message, atMs);
  else hearStation(said, message, atMs);
}

function hearCar(said: Said, { name, fields }: WireMessage, atMs: number) {
  said.lastRequestMs = atMs;
  switch (name) {
    case "ChargeParameterDiscoveryReq":
      return parametersOfOld(said, fields);
    case "DC_ChargeParameterDiscoveryReq":
    case "AC_ChargeParameterDiscoveryReq":
      return limitsOf20(
        said,
        childEndingIn(fields, "CPDReqEnergyTransferMode")?.fields ?? {},
      );
    case "CurrentDemandReq":
      loopAt(said, atMs);
      return demand(said, fields);
    case "ChargingStatusReq":
      return loopAt(said, atMs);
    case "DC_ChargeLoopReq":
    case "AC_ChargeLoopReq":
      loopAt(said, atMs);
      return loopOf20(said, fields);
    case "PowerDeliveryReq":
      said.endedByCarAtMs = stops(fields) ? atMs : undefined;
      return;
    case "SessionStopReq":
      said.endedByCarAtMs ??= atMs;
      said.transfer = false;
  }
}

function hearStation(said: Said, { name, fields }: WireMessage, atMs: number) {
  if (String(fields["ResponseCode"] ?? "OK").startsWith("FAILED")) {
    said.toldToStopAtMs ??= atMs;
    said.transfer = false;
    return;
  }
  if (notification(fields)) said.toldToStopAtMs ??= atMs;
  switch (name) {
    case "ContractAuthenticationRes":
    case "AuthorizationRes":
      said.identified ||= fields["EVSEProcessing"] === "Finished";
      return;
    case "PowerDeliveryRes":
      return delivered(said, atMs);
    case "ChargingStatusRes":
    case "ChargeParameterDiscoveryRes": {
      const parameters = child(fields, "AC_EVSEChargeParameter") ?? fields;
      said.toldA = quantity(parameters, "EVSEMaxCurrent") ?? said.toldA;
      return;
    }
    case "AC_ChargeLoopRes": {
      const mode = childEndingIn(fields, "CLResControlMode")?.fields ?? {};
      said.toldW = phaseSum(mode, "EVSETargetActivePower") ?? said.toldW;
    }
  }
}

/** An answer to PowerDelivery follows what the car asked for last. */
function delivered(said: Said, atMs: number): void {
  if (said.endedByCarAtMs !== undefined) {
    said.transfer = false;
    return;
  }
  if (!said.transfer) said.transferSinceMs = atMs;
  said.transfer = true;
}

function stops(fields: Fields): boolean {
  return fields["ReadyToChargeState"] === false ||
    fields["ChargeProgress"] === "Stop" ||
    fields["ChargeProgress"] === "Standby";
}

function notification(fields: Fields): boolean {
  const status = child(fields, "EVSEStatus") ??
    child(fields, "DC_EVSEStatus") ?? child(fields, "AC_EVSEStatus") ?? {};
  const told = status["EVSENotification"];
  return told === "StopCharging" || told === "Terminate" || told === "Pause";
}

function loopAt(said: Said, atMs: number): void {
  if (said.lastLoopMs > 0) {
    const gapMs = atMs - said.lastLoopMs;
    said.loopMs = Math.min(
      LONGEST_LOOP_MS,
      Math.max(SHORTEST_LOOP_MS, gapMs),
    );
  }
  said.lastLoopMs = atMs;
}

/** Zero is unknown. */
function positive(value: number | undefined): number | undefined {
  return value === undefined || value === 0 ? undefined : Math.max(0, value);
}

function parametersOfOld(said: Said, fields: Fields): void {
  const dc = child(fields, "DC_EVChargeParameter");
  if (dc !== undefined) return limitsOfOld(said, dc);
  const ac = child(fields, "AC_EVChargeParameter");
  if (ac !== undefined) {
    said.maxChargeA = positive(quantity(ac, "EVMaxCurrent"));
  }
}

function limitsOfOld(said: Said, fields: Fields): void {
  said.maxChargeA = positive(quantity(fields, "EVMaximumCurrentLimit")) ??
    said.maxChargeA;
  said.maxChargeW = positive(quantity(fields, "EVMaximumPowerLimit")) ??
    said.maxChargeW;
  said.maxV = positive(quantity(fields, "EVMaximumVoltageLimit")) ?? said.maxV;
  const soc = child(fields, "DC_EVStatus")?.["EVRESSSOC"];
  if (typeof soc === "number") said.soc = soc;
}

function demand(said: Said, fields: Fields): void {
  limitsOfOld(said, fields);
  const ready = child(fields, "DC_EVStatus")?.["EVReady"] !== false;
  said.targetA = ready
    ? Math.max(0, quantity(fields, "EVTargetCurrent") ?? 0)
    : 0;
  said.targetV = quantity(fields, "EVTargetVoltage") ?? said.targetV;
}

function loopOf20(said: Said, fields: Fields): void {
  const mode = childEndingIn(fields, "CLReqControlMode");
  if (mode === undefined) return;
  said.dynamic = mode.name.includes("Dynamic");
  limitsOf20(said, mode.fields);
  const soc = child(fields, "DisplayParameters")?.["PresentSOC"];
  if (typeof soc === "number") said.soc = soc;
  const amps = quantity(mode.fields, "EVTargetCurrent");
  if (amps !== undefined) said.targetA = amps;
  const volts = quantity(mode.fields, "EVTargetVoltage");
  if (volts !== undefined && volts !== 0) said.targetV = volts;
}

function limitsOf20(said: Said, fields: Fields): void {
  const limit = (name: string) => {
    const value = phaseSum(fields, name);
    return value === undefined ? undefined : Math.max(0, value);
  };
  const magnitude = (name: string) => {
    const value = phaseSum(fields, name);
    return value === undefined ? undefined : Math.abs(value);
  };
  said.maxChargeA = limit("EVMaximumChargeCurrent") ?? said.maxChargeA;
  said.maxChargeW = limit("EVMaximumChargePower") ?? said.maxChargeW;
  said.maxDischargeA = magnitude("EVMaximumDischargeCurrent") ??
    said.maxDischargeA;
  said.maxDischargeW = magnitude("EVMaximumDischargePower") ??
    said.maxDischargeW;
  said.maxV = limit("EVMaximumVoltage") ?? said.maxV;
  said.minV = limit("EVMinimumVoltage") ?? said.minV;
}
