/**
 * What the AC and the DC charge loop have in common.
 *
 * @module
 */

import { energyOf, isBidirectional } from "../../shared/energy.ts";
import type { DisplayParameters } from "../../generated/iso20_ac.ts";
import type { MeterInfo } from "../../generated/iso20_common.ts";
import {
  bounded,
  magnitude,
  possibleMaximum,
} from "../../shared/secc/figures.ts";
import type {
  SeccEnv,
  StationView,
  VehicleView,
} from "../../shared/secc/types.ts";
import { micros } from "../common/clock.ts";
import { optionalValueOf, type Rational, valueOf } from "../common/numbers.ts";
import type { SeccSession } from "./session.ts";

/** meterIDType has at most this many characters. */
const METER_ID_LENGTH = 32;

/** MeterInfo when the vehicle asks for it and the outlet has a meter. */
export function meterInfo(
  requested: boolean,
  session: SeccSession,
  { meter }: StationView,
): { MeterInfo?: MeterInfo } {
  return requested && meter ? { MeterInfo: meterReading(session, meter) } : {};
}

/** The outlet's meter as MeterInfo carries it. */
export function meterReading(
  { selection }: SeccSession,
  meter: NonNullable<StationView["meter"]>,
): MeterInfo {
  return {
    MeterID: meter.meterId.slice(0, METER_ID_LENGTH),
    ChargedEnergyReadingWh: Math.max(0, Math.round(meter.chargedWh)),
    ...(selection && isBidirectional(selection.service)
      ? {
        BPT_DischargedEnergyReadingWh: Math.max(
          0,
          Math.round(meter.dischargedWh),
        ),
      }
      : {}),
    MeterTimestamp: micros(meter.timestampS * 1000),
  };
}

/** What the vehicle shows its driver, as far as the site can use it. */
export function displayed(
  shown: DisplayParameters | undefined,
): Partial<VehicleView> {
  if (!shown) return {};
  return {
    ...(shown.PresentSOC === undefined ? {} : { presentSoc: shown.PresentSOC }),
    ...(shown.MinimumSOC === undefined ? {} : { minSoc: shown.MinimumSOC }),
    ...(shown.TargetSOC === undefined ? {} : { targetSoc: shown.TargetSOC }),
    ...(shown.ChargingComplete === undefined
      ? {}
      : { chargingComplete: shown.ChargingComplete }),
  };
}

/** The energy fields all control modes of both loops share. */
interface EnergyNeeds {
  readonly DepartureTime?: number | undefined;
  readonly EVTargetEnergyRequest?: Rational | undefined;
  readonly EVMaximumEnergyRequest?: Rational | undefined;
  readonly EVMinimumEnergyRequest?: Rational | undefined;
  readonly EVMaximumV2XEnergyRequest?: Rational | undefined;
  readonly EVMinimumV2XEnergyRequest?: Rational | undefined;
}

/**
 * Energy requests and departure; a field not sent leaves the last one as it
 * is, and so does a departure of zero, which cars send that know of none.
 */
export function energyNeeds(
  session: SeccSession,
  mode: EnergyNeeds,
  { nowMs }: SeccEnv,
): Partial<VehicleView> {
  const departs = mode.DepartureTime;
  return {
    ...(departs ? { departureMs: nowMs + departs * 1000 } : {}),
    ...(knowsNoBattery(session, mode) ? {} : {
      ...told("targetEnergyWh", mode.EVTargetEnergyRequest),
      ...told("maxEnergyWh", mode.EVMaximumEnergyRequest),
    }),
    ...told("minEnergyWh", mode.EVMinimumEnergyRequest),
    ...told("maxV2xEnergyWh", mode.EVMaximumV2XEnergyRequest),
    ...told("minV2xEnergyWh", mode.EVMinimumV2XEnergyRequest),
  };
}

/**
 * Whether the vehicle's charger knows nothing of its battery: it asks for
 * nothing, has room for nothing and lacks nothing, and never said otherwise.
 * Chargers of AC cars write such zeros; a DC car knows its battery.
 */
export function knowsNoBattery(
  { selection, vehicle }: SeccSession,
  mode: EnergyNeeds,
): boolean {
  const named = vehicle?.targetEnergyWh ?? vehicle?.maxEnergyWh;
  if (!selection || energyOf(selection.service) !== "AC") return false;
  return named === undefined &&
    optionalValueOf(mode.EVTargetEnergyRequest) === 0 &&
    optionalValueOf(mode.EVMaximumEnergyRequest) === 0 &&
    optionalValueOf(mode.EVMinimumEnergyRequest) === 0;
}

/** The range of one direction: what is new, else what was known before. */
export function rangeOf(
  most: number | undefined,
  least: number | undefined,
  known: { readonly most: number; readonly least: number },
): { readonly most: number; readonly least: number } {
  const low = Math.max(0, bounded(least ?? known.least));
  return { most: possibleMaximum(most ?? known.most, low), least: low };
}

/** One figure of the vehicle, if it was sent. */
export function told<K extends keyof VehicleView>(
  name: K,
  rational: Rational | undefined,
): { [P in K]?: number } {
  const value = optionalValueOf(rational);
  const out: { [P in K]?: number } = {};
  if (value !== undefined) out[name] = bounded(value);
  return out;
}

/** An optional figure without its sign: some cars write discharge limits negative. */
export function toldMagnitude(
  rational: Rational | undefined,
): number | undefined {
  return rational && magnitude(valueOf(rational));
}
