/**
 * The devices of one outlet, real or simulated, as the rest of v2gate sees them.
 *
 * Samples are objects that a device owns and overwrites: read, never keep.
 * Times are monotonic milliseconds, power and current are positive into the
 * vehicle and negative from the vehicle to the grid.
 *
 * @module
 */

/** What a power stage measured last. */
export interface StageSample {
  readonly atMonoMs: number;
  /** At the outlet, signed watts. */
  readonly powerW: number;
  /** On the cable, volts; what a hand could touch in the plug. */
  readonly voltageV: number;
  /** Behind the contactor, volts; DC only, zero for AC. */
  readonly busV: number;
  readonly currentA: number;
  /** The lease given by `hold` still runs. */
  readonly held: boolean;
}

/** One order to a power stage; the same id twice changes nothing. */
export interface StageCommand {
  readonly id: string;
  readonly targetW: number;
  readonly minW: number;
  readonly maxW: number;
}

/**
 * Makes (DC) or bounds (AC) the power of one outlet.
 *
 * It works under a lease: once the time given to `hold` has passed it ramps
 * down and drops the contactor's supply by itself.
 */
export interface PowerStage {
  hold(untilMonoMs: number): void;
  command(command: StageCommand): void;
  /** DC: output voltage to reach while no power flows, volts; 0 discharges the bus. */
  voltage(volts: number): void;
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
  readonly wanted: boolean;
  readonly closed: boolean;
}

/** States of the control pilot, IEC 61851-1 Annex A. */
export type PilotState = "A" | "B" | "C" | "D" | "E" | "F";

/**
 * What the station puts on the pilot: X1 (steady, no PWM), 5 % for high level
 * communication, a fault level, or a nominal duty cycle, which tells a car
 * without communication how much current it may take (see `dutyOf`).
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
}

/** Insulation of the output against earth; for AC outlets the residual current device. */
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

/** Holds the plug in the outlet. */
export interface Lock {
  lock(): void;
  unlock(): void;
  latest(): { readonly locked: boolean };
}

/** The supply the outlet hangs on. */
export interface GridSense {
  latest(): GridSample;
}

/** Line to neutral volts and hertz. */
export interface GridSample {
  readonly atMonoMs: number;
  readonly voltageV: number;
  readonly hz: number;
}

/** What a far car says of itself. */
export interface FarWords {
  readonly presentV?: number | undefined;
  /** AC: signed power. */
  readonly presentW?: number | undefined;
  /** Most volts that car and outlet can bear. */
  readonly mostV?: number | undefined;
}

/** What is known of a car that is not wired to the simulation. */
export interface FarCar {
  /** A car has connected by network: if nobody is plugged in, a stand-in is. */
  arrive(): void;
  told(words: FarWords): void;
  /** What the station let it do, signed watts. */
  allowed(powerW: number): void;
  /** `off`: pilot B. `ready`: pilot C. `joined`: pilot C and the inlet contactor closed. */
  power(wish: "off" | "ready" | "joined"): void;
  /** It has gone. */
  leave(): void;
}

/** All devices of one outlet. */
export interface OutletDevices {
  readonly kind: "ac" | "dc";
  readonly stage: PowerStage;
  readonly contactor: Contactor;
  readonly pilot: Pilot;
  readonly meter: Meter;
  readonly insulation: InsulationMonitor;
  readonly lock: Lock;
  readonly grid: GridSense;
  /** Simulated outlets only. */
  readonly farCar?: FarCar;
  /** Brings what is simulated up to `nowMonoMs`; real devices have nothing to do. */
  step(nowMonoMs: number): void;
}
