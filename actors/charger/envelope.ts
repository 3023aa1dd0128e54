/**
 * What the power at an outlet has to stay inside: the intersection of outlet,
 * cable, vehicle, and what the site and the owner allot.
 *
 * All figures of an envelope are magnitudes; a bound nobody has set is
 * `UNBOUNDED`. Allotted and asked-for values are signed, positive into the
 * vehicle.
 *
 * @module
 */

import type { PhaseTriple } from "../../drivers/devices/outlet.ts";
import {
  type Bounds,
  type Envelope,
  UNBOUNDED,
} from "../../drivers/realtime/order.ts";
import {
  energyOf,
  isBidirectional,
} from "../../protocols/iso15118/shared/energy.ts";
import type {
  StationLimits,
  VehicleView,
} from "../../protocols/iso15118/shared/secc/types.ts";
import type { Allocation } from "../site/site_messages.ts";
import type { OutletConfig } from "./outlet_config.ts";

/** No current in one direction. */
export const NO_BOUNDS: Bounds = { maxW: 0, maxA: [0, 0, 0] };

/** Less than this part of what a vehicle takes is a bound of the site, and no rounding. */
const WHOLE = 0.999;
/** Least current that a duty cycle or a proximity resistor can mean, amperes. */
const NO_CABLE_A = 0;

/** The smaller bound of each kind. */
function tighterBounds(one: Bounds, other: Bounds): Bounds {
  const [a1, a2, a3] = one.maxA;
  const [b1, b2, b3] = other.maxA;
  return {
    maxW: Math.min(one.maxW, other.maxW),
    maxA: [Math.min(a1, b1), Math.min(a2, b2), Math.min(a3, b3)],
  };
}

/** Everything inside both. */
export function tighter(one: Envelope, other: Envelope): Envelope {
  return {
    charge: tighterBounds(one.charge, other.charge),
    discharge: tighterBounds(one.discharge, other.discharge),
    ceilingV: Math.min(one.ceilingV, other.ceilingV),
    floorV: Math.max(one.floorV, other.floorV),
  };
}

/** A figure that can be calculated with: magnitudes of nonsense are zero. */
function magnitude(value: number | undefined, unknown = UNBOUNDED): number {
  if (value === undefined) return unknown;
  if (Number.isNaN(value)) return 0;
  return Math.min(UNBOUNDED, Math.max(0, value));
}

/** As `magnitude`; some vehicles send their discharge limits negative. */
function turned(value: number | undefined): number {
  return magnitude(value === undefined ? undefined : Math.abs(value));
}

/** The same current at the terminals that are there, none at the others. */
function perPhase(amps: number, phases: 1 | 3): PhaseTriple {
  return phases === 3 ? [amps, amps, amps] : [amps, 0, 0];
}

/**
 * Outlet and cable. `proximityA` is what the plug's resistor says, 0 when there
 * is none: then a socket carries what the outlet does only where its cable is
 * fixed, and nothing otherwise.
 */
export function outletEnvelope(
  config: OutletConfig,
  proximityA: number,
): Envelope {
  const { dc } = config.station;
  const cableA = config.cable.attached
    ? config.cable.maxA
    : magnitude(proximityA, NO_CABLE_A);
  if (dc) {
    return {
      charge: {
        maxW: magnitude(dc.maxChargeW),
        maxA: [Math.min(magnitude(dc.maxChargeA), cableA), 0, 0],
      },
      discharge: {
        maxW: magnitude(dc.maxDischargeW),
        maxA: [Math.min(magnitude(dc.maxDischargeA), cableA), 0, 0],
      },
      ceilingV: magnitude(dc.maxV),
      floorV: magnitude(dc.minV),
    };
  }
  const { ac } = config.station;
  if (!ac) {
    return {
      charge: NO_BOUNDS,
      discharge: NO_BOUNDS,
      ceilingV: UNBOUNDED,
      floorV: 0,
    };
  }
  const amps = (watts: number) =>
    Math.min(
      config.phaseMaxA ?? watts / (ac.phases * ac.nominalV),
      cableA,
    );
  return {
    charge: {
      maxW: magnitude(ac.maxChargeW),
      maxA: perPhase(amps(magnitude(ac.maxChargeW)), ac.phases),
    },
    discharge: {
      maxW: magnitude(ac.maxDischargeW),
      maxA: perPhase(amps(magnitude(ac.maxDischargeW)), ac.phases),
    },
    ceilingV: UNBOUNDED,
    floorV: 0,
  };
}

/**
 * The vehicle's own part: its limits in W, A and V, and in DC scheduled mode
 * what it asks for at present. `targetV` is the last voltage it asked for, 0
 * before. An impossible limit (a negative maximum of charging) counts as zero.
 */
export function carEnvelope(vehicle: VehicleView, targetV: number): Envelope {
  const isDc = energyOf(vehicle.service) === "DC";
  const charge = {
    maxW: magnitude(vehicle.maxChargeW, 0),
    maxA: carAmps(vehicle.maxChargeA, vehicle.maxPhaseA, isDc),
  };
  const discharge = isBidirectional(vehicle.service)
    ? {
      maxW: turned(vehicle.maxDischargeW),
      maxA: isDc
        ? allPhases(turned(vehicle.maxDischargeA))
        : allPhases(turned(vehicle.maxPhaseA)),
    }
    : NO_BOUNDS;
  const ceilingV = Math.min(
    magnitude(vehicle.maxV),
    targetV > 0 ? targetV : UNBOUNDED,
  );
  const own = {
    charge,
    discharge,
    ceilingV: isDc ? ceilingV : UNBOUNDED,
    floorV: isDc ? magnitude(vehicle.minV, 0) : 0,
  };
  const demandA = demandOf(vehicle);
  if (demandA === undefined) return own;
  return tighter(own, {
    charge: { maxW: UNBOUNDED, maxA: allPhases(Math.max(0, demandA)) },
    discharge: { maxW: UNBOUNDED, maxA: allPhases(Math.max(0, -demandA)) },
    ceilingV: UNBOUNDED,
    floorV: 0,
  });
}

/** What a scheduled DC vehicle asks for now: signed amperes; undefined when it does not say. */
export function demandOf(vehicle: VehicleView): number | undefined {
  const { demand, controlMode, service } = vehicle;
  if (!demand || controlMode !== "scheduled" || energyOf(service) === "AC") {
    return undefined;
  }
  const { currentA } = demand;
  if (Number.isNaN(currentA)) return 0;
  return Math.max(-UNBOUNDED, Math.min(UNBOUNDED, currentA));
}

function allPhases(amps: number): PhaseTriple {
  return [amps, amps, amps];
}

function carAmps(
  maxA: number | undefined,
  phaseA: number | undefined,
  isDc: boolean,
): PhaseTriple {
  return allPhases(magnitude(isDc ? maxA : phaseA));
}

/** What the site allots and the owner permits, valid until its end; nothing after it. */
export function siteEnvelope(
  allocation: Allocation | undefined,
  monoMs: number,
  kind: "ac" | "dc",
): Envelope {
  if (!allocation || monoMs >= allocation.untilMonoMs) {
    return {
      charge: NO_BOUNDS,
      discharge: NO_BOUNDS,
      ceilingV: UNBOUNDED,
      floorV: 0,
    };
  }
  const [l1, l2, l3] = allocation.maxA;
  return {
    charge: {
      maxW: magnitude(allocation.maxW, 0),
      maxA: kind === "dc"
        ? allPhases(UNBOUNDED)
        : [magnitude(l1), magnitude(l2), magnitude(l3)],
    },
    discharge: {
      maxW: magnitude(-allocation.minW, 0),
      maxA: allPhases(UNBOUNDED),
    },
    ceilingV: UNBOUNDED,
    floorV: 0,
  };
}

/** What is needed to tell the limits of the station. */
export interface LimitSources {
  readonly config: OutletConfig;
  readonly proximityA: number;
  readonly allocation: Allocation | undefined;
  /** Whose own limits are in the allocation, and not the station's. */
  readonly vehicle?: VehicleView | undefined;
  readonly monoMs: number;
  /** Every permit that discharge needs is given. */
  readonly dischargePermitted: boolean;
  /** Charging was stopped: nothing is allowed. */
  readonly isStopped: boolean;
  /** Of the output at present, volts (DC). */
  readonly presentV: number;
  /** Phases that the vehicle loads (AC), as far as known. */
  readonly phases: 1 | 3;
}

/** Outlet, cable, site and owner, without the vehicle: what answers tell. */
export function stationEnvelope(from: LimitSources): Envelope {
  const { config, proximityA, allocation, monoMs } = from;
  const own = outletEnvelope(config, proximityA);
  const site = siteEnvelope(allocation, monoMs, config.kind);
  const all = tighter(own, withoutVehicle(from, own, site));
  if (from.isStopped) {
    return { ...all, charge: NO_BOUNDS, discharge: NO_BOUNDS };
  }
  return from.dischargePermitted ? all : { ...all, discharge: NO_BOUNDS };
}

/**
 * The site allots a vehicle no more than it takes: told as a limit of the
 * station, a vehicle that heeds it could never rise again. In AC, where the
 * vehicle makes the current, what is allotted is all that it may be told.
 */
function withoutVehicle(
  { config, vehicle }: LimitSources,
  own: Envelope,
  site: Envelope,
): Envelope {
  if (config.kind === "ac" || !vehicle) return site;
  const whole = tighter(own, carEnvelope({ ...vehicle, demand: undefined }, 0));
  const freed = (allotted: Bounds, most: Bounds): Bounds =>
    most.maxW > 0 && allotted.maxW >= most.maxW * WHOLE
      ? { ...allotted, maxW: UNBOUNDED }
      : allotted;
  return {
    ...site,
    charge: freed(site.charge, whole.charge),
    discharge: freed(site.discharge, whole.discharge),
  };
}

/** As `stationEnvelope`, in the terms of the protocols' answers. */
export function stationLimits(from: LimitSources): StationLimits {
  const { charge, discharge, ceilingV, floorV } = stationEnvelope(from);
  const { dc, ac } = from.config.station;
  const amps = ({ maxA, maxW }: Bounds): number => {
    if (dc) {
      const volts = Math.max(from.presentV, dc.minV);
      return volts > 0 ? Math.min(maxA[0], maxW / volts) : maxA[0];
    }
    if (!ac) return 0;
    const loaded = ac.phases === 3 && from.phases === 3;
    const least = loaded ? Math.min(...maxA) : maxA[0];
    return Math.min(least, maxW / ((loaded ? 3 : 1) * ac.nominalV));
  };
  return {
    chargeW: charge.maxW,
    dischargeW: discharge.maxW,
    chargeA: amps(charge),
    dischargeA: amps(discharge),
    maxV: dc ? ceilingV : ac?.nominalV ?? 0,
    minV: dc ? floorV : 0,
  };
}

/** With the vehicle: what the order to the loop carries. */
export function fullEnvelope(
  config: OutletConfig,
  proximityA: number,
  { vehicle, targetV, allocation, monoMs }: {
    readonly vehicle: VehicleView | undefined;
    readonly targetV: number;
    readonly allocation: Allocation | undefined;
    readonly monoMs: number;
  },
): Envelope {
  const own = tighter(
    outletEnvelope(config, proximityA),
    siteEnvelope(allocation, monoMs, config.kind),
  );
  if (!vehicle) return { ...own, charge: NO_BOUNDS, discharge: NO_BOUNDS };
  return tighter(own, carEnvelope(vehicle, targetV));
}
