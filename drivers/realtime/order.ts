/**
 * What the realtime loop of an outlet is told, and what it tells: plain
 * numbers, so that both fit in shared memory (`port.ts`).
 *
 * An order is the whole wish for the outlet, not a change: given twice it does
 * nothing new, and one that is lost is made good by the next. Watts and amperes
 * are signed, positive into the vehicle, where a name does not say that it is
 * a magnitude. Times are CLOCK_MONOTONIC in milliseconds.
 *
 * @module
 */

import type {
  PhaseTriple,
  PilotSignal,
  PilotState,
} from "../devices/outlet.ts";
import type { PermitName } from "./permit.ts";
import type { TripName } from "./trips.ts";

/** What one direction may carry; magnitudes. */
export interface Bounds {
  readonly maxW: number;
  /** AC: each terminal. DC: the first alone. */
  readonly maxA: PhaseTriple;
}

/**
 * Everything the power at an outlet has to stay inside: the intersection of
 * outlet, cable, car, site and owner.
 */
export interface Envelope {
  readonly charge: Bounds;
  readonly discharge: Bounds;
  /** DC: no charging above it. */
  readonly ceilingV: number;
  /** DC: no discharging below it. */
  readonly floorV: number;
}

/** A bound that nobody has set: plain data has no Infinity. */
export const UNBOUNDED = 1e9;

/**
 * What the outlet is to do. `off`: no voltage, contactor open. `voltage`: DC,
 * contactor closed towards a car whose own one is open, the output at
 * `envelope.ceilingV` with at most `TEST_A` (cable check, pre-charge).
 * `closed`: contactor closed, no current. `transfer`: current by `set` within
 * the envelope.
 */
export type OutletMode = "off" | "voltage" | "closed" | "transfer";

/** How the car knows what it may draw; decides how long it may take to follow. */
export type Follows =
  /** The stage makes the current (DC). */
  | "stage"
  /** Charge loop of ISO 15118: two loops + 5 s. */
  | "messages"
  /** Duty cycle of the pilot: 5 s + 1 s. */
  | "pwm"
  /** Nothing may be drawn at all (X1, standby): 6 s. */
  | "nothing";

/** The whole wish for one outlet. */
export interface OutletOrder {
  /**
   * Which run of power this belongs to. A trip holds the outlet off for the
   * epoch it happened in; only an order of a later epoch moves it again.
   */
  readonly epoch: number;
  readonly mode: OutletMode;
  /** `off` opens without a ramp. */
  readonly atOnce: boolean;
  readonly envelope: Envelope;
  /** The car's own highest voltage (DC), for the overvoltage trip; `UNBOUNDED` when unknown. */
  readonly carMaxV: number;
  /** What is wished inside the envelope: by watts, or by amperes where the car asks so. */
  readonly setW: number;
  /** Counts instead of `setW` when not undefined. */
  readonly setA: number | undefined;
  /**
   * DC: the wish counts until then, afterwards no current flows, so that a car
   * that has fallen silent gets none though nobody writes another order.
   */
  readonly setUntilMonoMs: number;
  /** The magnitude of power may rise by so much a second; `UNBOUNDED` without gradient. */
  readonly riseWPerS: number;
  readonly follows: Follows;
  /** Time between two requests of the car, for `messages`, ms. */
  readonly loopMs: number;
  /** End of each permit that the gateway itself gives; 0 = not given. */
  readonly permits: Readonly<Record<GatewayPermit, number>>;
  readonly lock: boolean;
  readonly pilot: PilotSignal;
  /** Counts up: a change starts a self test and a measurement of the insulation. */
  readonly insulationTest: number;
  /** How long a grid that is good again is distrusted beside the profile's time, ms (random). */
  readonly gridReturnMs: number;
}

/** Permits the gateway gives; the loop finds the others at the devices. */
export type GatewayPermit = Extract<
  PermitName,
  "session" | "gateway" | "allocation" | "clock" | "owner" | "vehicle"
>;

/** Why the loop stopped the current by itself. */
export interface Trip {
  readonly name: TripName;
  readonly epoch: number;
  readonly atMonoMs: number;
  /** A measured value that belongs to the sentence, in the trip's own unit; 0 where there is none. */
  readonly value: number;
}

/** What the loop tells after each turn. */
export interface OutletReport {
  /** The turn; an old one means that the loop stands still. */
  readonly atMonoMs: number;
  /** Of the order that was followed. */
  readonly epoch: number;
  /** What is done at present; `off` after a trip, whatever the order says. */
  readonly mode: OutletMode;
  readonly trip: Trip | undefined;
  /** First missing permit of those the mode needs, or of those a wished discharge needs. */
  readonly missing: PermitName | undefined;
  /** Every permit that discharge needs is given. */
  readonly dischargePermitted: boolean;
  readonly stage: {
    readonly atMonoMs: number;
    readonly currentA: number;
    readonly powerW: number;
    readonly voltageV: number;
    readonly busV: number;
    readonly phaseA: PhaseTriple;
    readonly held: boolean;
  };
  readonly contactor: {
    readonly atMonoMs: number;
    readonly wanted: boolean;
    readonly closed: boolean;
  };
  readonly pilot: {
    readonly atMonoMs: number;
    readonly volts: number;
    readonly state: PilotState;
    readonly dutyPercent: number;
  };
  readonly meter: {
    readonly atMonoMs: number;
    readonly powerW: number;
    readonly chargedWh: number;
    readonly dischargedWh: number;
    readonly phaseA: PhaseTriple;
  };
  readonly insulation: {
    readonly atMonoMs: number;
    readonly ohm: number;
    readonly verdict: "idle" | "running" | "valid" | "fault";
    /** `insulationTest` of the order whose test this verdict belongs to. */
    readonly test: number;
  };
  readonly plug: {
    readonly atMonoMs: number;
    readonly locked: boolean;
    readonly proximityA: number;
    readonly pinC: number;
  };
  readonly grid: {
    readonly atMonoMs: number;
    readonly phaseV: PhaseTriple;
    readonly hz: number;
    /** Within its limits, and for long enough after a fault. */
    readonly good: boolean;
  };
  readonly emergencyStop: {
    readonly atMonoMs: number;
    readonly pressed: boolean;
  };
  /** What the stage was told last (DC), amperes. */
  readonly commandedA: number;
  /** Contactor operations so far, and those that opened more than 5 A. */
  readonly opened: number;
  readonly openedLoaded: number;
  /** The latest and the worst delay of a turn against its time, ms. */
  readonly lateMs: number;
  readonly lateMostMs: number;
}

/** Most current while the output is only tested or matched, amperes (IEC 61851-23). */
export const TEST_A = 2;
