/**
 * The devices of one outlet, real or simulated, as the rest of v2gate sees them.
 *
 * Samples are objects that a device owns and overwrites: read, never keep.
 * Every sample has the time of its measurement, CLOCK_MONOTONIC in
 * milliseconds; a sample of unknown age is not believed. Power and current are
 * positive into the vehicle and negative from the vehicle to the grid.
 *
 * @module
 */

/** One value for each of the outlet's terminals L1, L2, L3; DC outlets use the first alone. */
export type PhaseTriple = readonly [l1: number, l2: number, l3: number];

/** What a power stage (DC) or the switchgear of an AC outlet measured last. */
export interface StageSample {
  readonly atMonoMs: number;
  /** DC: signed current of the output. AC: sum of `phaseA`. */
  readonly currentA: number;
  /** At the outlet, signed watts. */
  readonly powerW: number;
  /** In the plug, volts: what a hand could touch. AC: line to neutral, zero while open. */
  readonly voltageV: number;
  /** DC: between stage and contactor, volts; zero for AC. */
  readonly busV: number;
  /** AC: signed current of each terminal, amperes, the sign that of its active power. */
  readonly phaseA: PhaseTriple;
  /** The lease given by `hold` still runs. */
  readonly held: boolean;
}

/**
 * What a DC stage may do. It brings its current to `setA` within `lowA` and
 * `highA`; charging ends where the voltage would rise above `ceilingV`,
 * discharging where it would fall below `floorV`. Without a load the output
 * rises to `ceilingV`; a ceiling of zero discharges it.
 */
export interface StageCommand {
  /** The same id twice changes nothing. */
  readonly id: number;
  readonly ceilingV: number;
  readonly floorV: number;
  /** Zero or negative: zero unless discharge is permitted. */
  readonly lowA: number;
  readonly highA: number;
  readonly setA: number;
}

/**
 * Makes (DC) or carries (AC) the power of one outlet.
 *
 * It works under a lease: once the time given to `hold` has passed, it ramps
 * down and takes the contactor's supply away by itself.
 */
export interface PowerStage {
  hold(untilMonoMs: number): void;
  /** DC only; an AC outlet carries what the car makes of it. */
  command(command: StageCommand): void;
  latest(): StageSample;
}

/** The main contactor of the outlet and its auxiliary (mirror) contact. */
export interface Contactor {
  close(): void;
  open(): void;
  latest(): ContactorSample;
}

/** What the contactor was told and what its auxiliary contact says. */
export interface ContactorSample {
  readonly atMonoMs: number;
  readonly wanted: boolean;
  readonly closed: boolean;
}

/** States of the control pilot, IEC 61851-1 Annex A. */
export type PilotState = "A" | "B" | "C" | "D" | "E" | "F";

/**
 * What the station puts on the pilot: X1 (steady, no PWM), 5 % for high level
 * communication, a fault level, or a nominal duty cycle, which tells a car
 * without communication how much current it may take.
 */
export type PilotSignal =
  | "X1"
  | "5%"
  | "E"
  | "F"
  /** Percent, 10 to 96. */
  | { readonly dutyPercent: number };

/** The control pilot line. */
export interface Pilot {
  signal(signal: PilotSignal): void;
  latest(): PilotSample;
}

/** The pilot's positive level and the state it stands for. */
export interface PilotSample {
  readonly atMonoMs: number;
  readonly volts: number;
  readonly state: PilotState;
  /** Duty cycle on the line, percent: 100 while steady, 0 on a fault level. */
  readonly dutyPercent: number;
}

/** A meter at the outlet. */
export interface Meter {
  readonly id: string;
  latest(): MeterSample;
}

/** Registers and present power of a meter; both registers only grow. */
export interface MeterSample {
  readonly atMonoMs: number;
  readonly powerW: number;
  readonly chargedWh: number;
  readonly dischargedWh: number;
  /** AC: signed current of each terminal; zeros from a meter that tells none. */
  readonly phaseA: PhaseTriple;
}

/**
 * DC: the insulation monitor. AC: the residual current device, whose trip is
 * the verdict `fault`, and whose self test is `start`.
 */
export interface InsulationMonitor {
  /** Starts a self test and a measurement at the present output voltage. */
  start(): void;
  latest(): InsulationSample;
}

/** `idle` before the first `start`; afterwards the verdict follows the measurement. */
export interface InsulationSample {
  readonly atMonoMs: number;
  readonly ohm: number;
  readonly verdict: "idle" | "running" | "valid" | "fault";
}

/** The plug in the outlet, or the connector of a fixed cable. */
export interface Plug {
  lock(): void;
  unlock(): void;
  latest(): PlugSample;
}

/** Lock, cable and temperature of the plug. */
export interface PlugSample {
  readonly atMonoMs: number;
  readonly locked: boolean;
  /** What the cable may carry by its proximity resistor, amperes; 0 when there is none. */
  readonly proximityA: number;
  /** Hottest pin, degrees Celsius. */
  readonly pinC: number;
}

/** The supply the outlet hangs on. */
export interface GridSense {
  latest(): GridSample;
}

/** Line to neutral volts of each phase, and hertz. */
export interface GridSample {
  readonly atMonoMs: number;
  readonly phaseV: PhaseTriple;
  readonly hz: number;
}

/** The emergency stop button; it stays pressed until somebody turns it out. */
export interface EmergencyStop {
  latest(): { readonly atMonoMs: number; readonly pressed: boolean };
}

/** All devices of one outlet. */
export interface OutletDevices {
  readonly kind: "ac" | "dc";
  readonly stage: PowerStage;
  readonly contactor: Contactor;
  readonly pilot: Pilot;
  readonly meter: Meter;
  readonly insulation: InsulationMonitor;
  readonly plug: Plug;
  readonly grid: GridSense;
  readonly emergencyStop: EmergencyStop;
  /** Brings what is simulated up to `nowMonoMs`; real devices have nothing to do. */
  step(nowMonoMs: number): void;
  /** What only simulated devices know: that nothing happens by itself. */
  readonly rest?: Rest;
}

/** How devices are left alone that show the same until something is done to them. */
export interface Rest {
  /** Whether they are so, after a step and the commands that followed it. */
  isStill(): boolean;
  /** Whether something was done to them from elsewhere by `nowMonoMs`; asked in the place of a step. */
  hasNews(nowMonoMs: number): boolean;
}
