/**
 * CurrentDemand: the car asks for voltage and current, the station says what
 * it gives and what it can (DIN SPEC 70121 clause 9.4.2.4). Charging only.
 *
 * @module
 */

import type { DcLimits } from "../../shared/energy.ts";
import { optionalValueOf, valueOf } from "../../shared/physical.ts";
import { endOfWishes } from "../../shared/evcc/driver.ts";
import { takesAnyVoltage } from "../../shared/evcc/habits.ts";
import { named } from "../../shared/evcc/limits.ts";
import { ask, askFor, fail } from "../../shared/evcc/steps.ts";
import { LOOP_PERIOD_MS } from "../../shared/evcc/timeouts.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { DC_EVErrorCodeType } from "../../generated/din.ts";
import type { DinMessageOf, DinValue } from "../common/messages.ts";
import { evStatus, socMarks } from "./ev_status.ts";
import { obeyStation } from "./station_status.ts";
import { stopSession } from "./stopping.ts";
import type {
  Built,
  Decision,
  DinCarSession,
  DinRequest,
  StationBounds,
} from "./types.ts";

/** A reading this far below zero is a current out of the battery, amperes. */
const BACKWARDS_A = -2;
/** The station may be this much above the car's highest voltage, volts. */
const OVERSHOOT_V = 10;
/** RemainingTime of a car that does not charge: the longest there is, seconds. */
const LONGEST_S = 172_800;

/** One more turn of the loop; the first goes out at once. */
export function askCurrentDemand(session: DinCarSession, env: CarEnv): Built {
  const { dc } = env.car;
  if (!dc) return fail(session, "the car has no DC inlet");
  const again = session.pending?.root === "CurrentDemandReq";
  return ask(
    { ...session, loops: session.loops + 1 },
    env,
    currentDemand(session, env, dc),
    [],
    again ? session.options.loopPeriodMs ?? LOOP_PERIOD_MS : undefined,
  );
}

function currentDemand(
  session: DinCarSession,
  env: CarEnv,
  dc: DcLimits,
): DinRequest {
  const { car } = env;
  const { bulkSoc } = socMarks(env);
  const currentA = session.heard ? 0 : targetCurrentA(session.bounds, env, dc);
  const powerW = currentA * car.presentV;
  const bulkWh = car.capacityWh * (bulkSoc - car.presentSoc) / 100;
  return {
    root: "CurrentDemandReq",
    value: {
      DC_EVStatus: evStatus(session, env),
      EVTargetCurrent: named(currentA, "A", "down"),
      EVMaximumVoltageLimit: named(dc.maxV, "V", "down"),
      EVMaximumCurrentLimit: named(dc.maxChargeA, "A", "down"),
      EVMaximumPowerLimit: named(dc.maxChargeW, "W", "down"),
      BulkChargingComplete: car.presentSoc >= bulkSoc,
      ChargingComplete: car.complete,
      RemainingTimeToFullSoC: named(
        secondsFor(car.targetEnergyWh, powerW),
        "s",
      ),
      RemainingTimeToBulkSoC: named(secondsFor(bulkWh, powerW), "s"),
      EVTargetVoltage: named(targetVoltageV(session, env, dc), "V", "down"),
    },
  };
}

/**
 * What car and station can do now, in tenths of an ampere; none when the car
 * wants no energy, and never a current out of the battery.
 */
function targetCurrentA(
  bounds: StationBounds | undefined,
  { car }: CarEnv,
  dc: DcLimits,
): number {
  if (!bounds || car.complete || car.targetEnergyWh <= 0) return 0;
  const powerW = Math.min(dc.maxChargeW, bounds.maxW ?? Infinity);
  const currentA = Math.min(
    dc.maxChargeA,
    bounds.maxA,
    powerW / Math.max(car.presentV, 1),
  );
  return Math.max(0, Math.floor(currentA * 10) / 10);
}

/** Where charging ends, as far as the station's voltage goes. */
function targetVoltageV(
  { bounds, options }: DinCarSession,
  { car }: CarEnv,
  dc: DcLimits,
): number {
  const highestV = takesAnyVoltage(options) ? dc.maxV : bounds?.maxV;
  return Math.min(car.targetV, dc.maxV, highestV ?? dc.maxV);
}

function secondsFor(energyWh: number, powerW: number): number {
  if (energyWh <= 0) return 0;
  if (powerW <= 0) return LONGEST_S;
  return Math.min(LONGEST_S, Math.round(energyWh / powerW * 3600));
}

/** Takes the station's new limits; stops when either side wants to. */
export function onCurrentDemand(
  session: DinCarSession,
  { value: response }: DinMessageOf<"CurrentDemandRes">,
  env: CarEnv,
): Decision {
  const known = session.bounds;
  const bounds: StationBounds = {
    maxA: newer(response.EVSEMaximumCurrentLimit, known?.maxA) ?? 0,
    maxW: newer(response.EVSEMaximumPowerLimit, known?.maxW),
    maxV: newer(response.EVSEMaximumVoltageLimit, known?.maxV) ?? 0,
  };
  const next: DinCarSession = { ...session, bounds, heard: undefined };
  const ending = obeyStation(next, response.DC_EVSEStatus) ??
    obeyStation(next, session.heard) ??
    alarmed(next, response, env) ?? satisfied(next, env);
  return ending ?? askFor(next, { root: "CurrentDemandReq" });
}

function newer(
  value: Parameters<typeof optionalValueOf>[0],
  known: number | undefined,
): number | undefined {
  const told = optionalValueOf(value);
  return told === undefined ? known : Math.max(0, told);
}

/** What no charging station may do: the car stops, and says why. */
function alarmed(
  session: DinCarSession,
  response: DinValue<"CurrentDemandRes">,
  env: CarEnv,
): Decision | undefined {
  const stop = (evError: DC_EVErrorCodeType, reason: string) =>
    stopSession({ ...session, evError }, {
      how: "Terminate",
      reason,
      agreed: false,
    });
  const currentA = valueOf(response.EVSEPresentCurrent);
  if (currentA < BACKWARDS_A) {
    return stop(
      "FAILED_ChargingCurrentdifferential",
      `the station takes ${-currentA} A out of the battery, which DIN 70121 does not have`,
    );
  }
  const voltageV = valueOf(response.EVSEPresentVoltage);
  const highestV = takesAnyVoltage(session.options)
    ? Infinity
    : env.car.dc?.maxV ?? Infinity;
  if (voltageV > highestV + OVERSHOOT_V) {
    return stop(
      "FAILED_ChargingVoltageOutOfRange",
      `the station gives ${voltageV} V, the battery takes ${highestV} V`,
    );
  }
  return undefined;
}

function satisfied(session: DinCarSession, env: CarEnv): Decision | undefined {
  const end = endOfWishes(env);
  return end && stopSession(session, end);
}
