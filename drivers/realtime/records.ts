/**
 * The loop's own copies of order and report, made once and overwritten in
 * place, so that a turn allocates nothing and nobody else's object is kept.
 *
 * @module
 */

import type { PhaseTriple } from "../devices/outlet.ts";
import type { Bounds, OutletOrder, OutletReport } from "./order.ts";

/** Three numbers that can be overwritten. */
export type Triple = [number, number, number];

/** `T` with every field writable, through all levels. */
export type Writable<T> = T extends PhaseTriple ? Triple
  : T extends object ? { -readonly [K in keyof T]: Writable<T[K]> }
  : T;

/** An order that can be overwritten. */
export type OrderRecord = Writable<OutletOrder>;
/** A report that can be overwritten. */
export type ReportRecord = Writable<OutletReport>;

const noBounds = () => ({ maxW: 0, maxA: [0, 0, 0] satisfies Triple });

/** The order of a gateway that has said nothing: off, no permit. */
export function blankOrder(): OrderRecord {
  return {
    epoch: 0,
    mode: "off",
    atOnce: false,
    envelope: {
      charge: noBounds(),
      discharge: noBounds(),
      ceilingV: 0,
      floorV: 0,
    },
    carMaxV: 0,
    setW: 0,
    setA: undefined,
    setUntilMonoMs: 0,
    riseWPerS: 0,
    follows: "nothing",
    loopMs: 0,
    permits: {
      session: 0,
      gateway: 0,
      allocation: 0,
      clock: 0,
      owner: 0,
      vehicle: 0,
    },
    lock: false,
    pilot: "X1",
    insulationTest: 0,
    gridReturnMs: 0,
  };
}

/** The report before the first turn. */
export function blankReport(): ReportRecord {
  const never = { atMonoMs: -1e9 };
  return {
    ...never,
    epoch: 0,
    mode: "off",
    trip: undefined,
    missing: undefined,
    dischargePermitted: false,
    stage: {
      ...never,
      currentA: 0,
      powerW: 0,
      voltageV: 0,
      busV: 0,
      phaseA: [0, 0, 0],
      held: false,
    },
    contactor: { ...never, wanted: false, closed: false },
    pilot: { ...never, volts: 0, state: "E", dutyPercent: 0 },
    meter: {
      ...never,
      powerW: 0,
      chargedWh: 0,
      dischargedWh: 0,
      phaseA: [0, 0, 0],
    },
    insulation: { ...never, ohm: 0, verdict: "idle", test: 0 },
    plug: { ...never, locked: false, proximityA: 0, pinC: 0 },
    grid: { ...never, phaseV: [0, 0, 0], hz: 0, good: false },
    emergencyStop: { ...never, pressed: false },
    commandedA: 0,
    opened: 0,
    openedLoaded: 0,
    lateMs: 0,
    lateMostMs: 0,
  };
}

/** Overwrites `into` with `from`. */
export function copyOrder(from: OutletOrder, into: OrderRecord): void {
  into.epoch = from.epoch;
  into.mode = from.mode;
  into.atOnce = from.atOnce;
  copyBounds(from.envelope.charge, into.envelope.charge);
  copyBounds(from.envelope.discharge, into.envelope.discharge);
  into.envelope.ceilingV = from.envelope.ceilingV;
  into.envelope.floorV = from.envelope.floorV;
  into.carMaxV = from.carMaxV;
  into.setW = from.setW;
  into.setA = from.setA;
  into.setUntilMonoMs = from.setUntilMonoMs;
  into.riseWPerS = from.riseWPerS;
  into.follows = from.follows;
  into.loopMs = from.loopMs;
  into.permits.session = from.permits.session;
  into.permits.gateway = from.permits.gateway;
  into.permits.allocation = from.permits.allocation;
  into.permits.clock = from.permits.clock;
  into.permits.owner = from.permits.owner;
  into.permits.vehicle = from.permits.vehicle;
  into.lock = from.lock;
  into.pilot = from.pilot;
  into.insulationTest = from.insulationTest;
  into.gridReturnMs = from.gridReturnMs;
}

function copyBounds(from: Bounds, into: Writable<Bounds>): void {
  into.maxW = from.maxW;
  copyTriple(from.maxA, into.maxA);
}

/** Overwrites the three numbers of `into`. */
export function copyTriple(from: PhaseTriple, into: Triple): void {
  into[0] = from[0];
  into[1] = from[1];
  into[2] = from[2];
}
