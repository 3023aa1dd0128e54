/**
 * One charger as the decision sees it: what it could take and give, in watts
 * of the grid side, and which conductors it loads.
 *
 * @module
 */

import type { PhaseTriple } from "../../drivers/devices/outlet.ts";
import type { Bounds } from "../../drivers/realtime/order.ts";
import type { OutletWiring } from "./connection.ts";
import { type Losses, lossesOf, LOSSLESS } from "./losses.ts";
import {
  isUrgent,
  mayDischarge,
  type OwnerBounds,
  type Permission,
} from "./permission.ts";
import { amperesPerWatt, conductorsOf, NOMINAL_V } from "./phases.ts";
import { NO_RULING, type Ruling } from "./ruling.ts";
import type { ChargerReport } from "./site_messages.ts";

/** A charger that the site serves, with what is configured for it. */
export interface Charger {
  readonly report: ChargerReport;
  readonly owner: OwnerBounds | undefined;
  readonly wiring: OutletWiring;
  readonly losses: Losses;
  readonly conductors: readonly number[];
  /** Its backend was lost, and has set no limit since. */
  readonly backendLost: boolean;
}

/** What one direction can carry, watts of the grid side; nothing between 0 and `min`. */
export interface Reach {
  readonly min: number;
  readonly max: number;
}

/** A charger with its wishes, ready to be shared with. */
export interface Place {
  readonly charger: Charger;
  readonly ruling: Ruling;
  readonly charge: Reach;
  readonly discharge: Reach;
  readonly perWattA: PhaseTriple;
  /** Terminals loaded, by index. */
  readonly loaded: readonly number[];
  /** It has not reached its target and asks for energy. */
  readonly wants: boolean;
  readonly urgent: boolean;
  readonly permission: Permission;
  /** What keeps it below its own limits, if anything does. */
  readonly held: string | undefined;
}

/** Least current that an AC car can be offered, amperes of each phase (IEC 61851-1). */
export const AC_MIN_A = 6;
/** Terminals of an outlet whose wiring is not configured. */
export const PLAIN_WIRING: OutletWiring = {
  rotation: "L1L2L3",
  efficiency: [],
  ratedW: 0,
};

/** A charger from its report and its configuration. */
export function chargerOf(
  report: ChargerReport,
  wiring: OutletWiring,
  owner: OwnerBounds | undefined,
  backendLost: boolean,
): Charger {
  return {
    report,
    owner,
    wiring,
    losses: report.kind === "ac"
      ? LOSSLESS
      : lossesOf(wiring.efficiency, wiring.ratedW),
    conductors: conductorsOf(wiring.rotation),
    backendLost,
  };
}

/** What a charger could do now; `nowMs` is the wall clock. */
export function placeOf(
  charger: Charger,
  ruling: Ruling = NO_RULING,
  meterLost: boolean,
  nowMs: number,
): Place {
  const { report, losses, owner } = charger;
  const loaded = loadedTerminals(charger);
  const held = heldBy(charger, meterLost);
  const permission = held === undefined
    ? mayDischarge(report, owner, nowMs)
    : { allowed: false, why: held };
  const most = Math.min(
    mostCharge(charger, loaded),
    ruling.maxW,
    held === undefined ? Infinity : charger.wiring.fallbackW ?? Infinity,
  );
  const least = permission.allowed
    ? Math.min(boundW(charger, report.envelope.discharge, loaded), -ruling.minW)
    : 0;
  return {
    charger,
    ruling,
    loaded,
    perWattA: amperesPerWatt(
      loaded.flatMap((terminal) => charger.conductors[terminal] ?? []),
    ),
    charge: {
      min: losses.taken(leastCharge(report, loaded.length)),
      max: losses.taken(most),
    },
    discharge: {
      min: losses.fed(report.vehicle?.minDischargeW ?? 0),
      max: losses.fed(least),
    },
    wants: wantsEnergy(report),
    urgent: isUrgent(report, nowMs),
    permission,
    held,
  };
}

function heldBy(
  { backendLost, wiring }: Charger,
  meterLost: boolean,
): string | undefined {
  if (backendLost && wiring.backend !== undefined) {
    return `its backend (${wiring.backend}) is silent`;
  }
  if (meterLost && wiring.fallbackW !== undefined) {
    return "the meter of the site is silent";
  }
  return undefined;
}

/** A DC stage loads all conductors that it is wired to, an AC car those it has phases for. */
function loadedTerminals({ report, conductors }: Charger): number[] {
  const { envelope, kind, phases } = report;
  const wired = conductors.map((_, terminal) => terminal);
  if (kind === "dc") return wired;
  const carries = wired.filter((terminal) =>
    (envelope.charge.maxA[terminal] ?? 0) > 0 ||
    (envelope.discharge.maxA[terminal] ?? 0) > 0
  );
  return phases === 1 ? carries.slice(0, 1) : carries;
}

function mostCharge(charger: Charger, loaded: readonly number[]): number {
  const { vehicle, envelope, wantsPower } = charger.report;
  const full = vehicle?.maxEnergyWh !== undefined && vehicle.maxEnergyWh <= 0;
  if (!vehicle || !wantsPower || full) return 0;
  return boundW(charger, envelope.charge, loaded);
}

/** Watts at the outlet; AC amperes are the same in each loaded phase. */
function boundW(
  { report }: Charger,
  { maxW, maxA }: Bounds,
  loaded: readonly number[],
): number {
  if (!report.vehicle || !report.wantsPower) return 0;
  if (report.kind === "dc") return Math.max(0, maxW);
  const amps = Math.min(...loaded.map((terminal) => maxA[terminal] ?? 0));
  if (loaded.length === 0) return 0;
  return Math.max(0, Math.min(maxW, amps * NOMINAL_V * loaded.length));
}

function leastCharge({ kind, vehicle }: ChargerReport, phases: number): number {
  const claimedW = vehicle?.minChargeW ?? 0;
  if (kind === "dc") return claimedW;
  const amps = Math.max(AC_MIN_A, vehicle?.minPhaseA ?? 0);
  return Math.max(claimedW, amps * NOMINAL_V * phases);
}

/** The car has not reached its target. */
function wantsEnergy({ vehicle, wantsPower }: ChargerReport): boolean {
  if (!vehicle || !wantsPower || vehicle.chargingComplete) return false;
  return vehicle.targetEnergyWh === undefined || vehicle.targetEnergyWh > 0;
}
