/**
 * Everything that can be wrong with a simulated outlet, to be switched on and
 * off at any time by a test or a person.
 *
 * @module
 */

/** Faults of one outlet; `noFaults` is the sound one. */
export interface TwinFaults {
  // Contactor.
  /** Poles that stay closed once they were closed: none, the first, all. */
  welded: "none" | "one" | "all";
  contactorStuckOpen: boolean;
  /** What the auxiliary contact says: the truth, or always the same. */
  auxiliary: "true" | "open" | "closed";

  // Power stage (DC).
  /** A command to less current is passed over, its ceiling too, for good. */
  stageIgnoresZero: boolean;
  /** Current made for each ampere commanded. */
  stageFactor: number;
  /** Works on, though its lease has run out. */
  stageOutlivesLease: boolean;
  /** Takes no commands and no lease, sends no samples. */
  stageSilent: boolean;
  /** Factors of what the stage measures: current and power, and voltages. */
  stageReadsA: number;
  stageReadsV: number;
  /** The output is not discharged once it is charged. */
  busStaysCharged: boolean;
  /** The output runs away to this voltage whatever ceiling it was told; 0 = it does not. */
  runawayV: number;

  // Meter.
  /** Shows the same values for ever, with fresh stamps. */
  meterStuck: boolean;
  /** Power and registers times this: 10, 0 or -1 are what happens in the field. */
  meterFactor: number;
  /** Shows the phases L2, L3, L1 as L1, L2, L3. */
  meterSwapped: boolean;
  /** No samples. */
  meterLost: boolean;

  // Insulation and residual current.
  /** To earth on the station's side, ohms; 0 = sound. */
  insulationOhm: number;
  insulationSilent: boolean;
  /** The monitor does not see what is wrong (asymmetric faults). */
  insulationBlind: boolean;
  /** AC: current to earth that no insulation explains, amperes. */
  residualA: number;
  /** The self test fails. */
  selfTestFails: boolean;

  // Pilot, proximity, protective earth.
  pilotShort: boolean;
  pilotOpen: boolean;
  diodeFault: boolean;
  earthLost: boolean;
  proximityLost: boolean;
  pilotSilent: boolean;

  // Plug.
  /** Added to the temperature that the current makes, kelvin. */
  pinExtraC: number;
  /** The temperature sensor shows the same value for ever. */
  pinSensorStuck: boolean;
  /** The lock does not move. */
  lockStuck: boolean;
  /** The lock gives way. */
  lockOpens: boolean;

  // Supply.
  supplyLost: boolean;
  /** One phase is lost: 1, 2 or 3; 0 = none. */
  phaseLost: 0 | 1 | 2 | 3;
  /** Added to the supply, volts and hertz. */
  supplyShiftV: number;
  supplyShiftHz: number;
  /** AC: while the supply is lost an exporting car keeps the terminals at this voltage; 0 = it does not. */
  islandV: number;

  emergencyPressed: boolean;
  /** Every sample shows what was true so long ago, with the stamp of then, ms. */
  samplesLateMs: number;
}

/** Whether nothing is wrong. */
export function isSound(faults: TwinFaults): boolean {
  for (const name of NAMES) {
    if (faults[name] !== SOUND[name]) return false;
  }
  return true;
}

/** A sound outlet. */
export function noFaults(): TwinFaults {
  return {
    welded: "none",
    contactorStuckOpen: false,
    auxiliary: "true",
    stageIgnoresZero: false,
    stageFactor: 1,
    stageOutlivesLease: false,
    stageSilent: false,
    stageReadsA: 1,
    stageReadsV: 1,
    busStaysCharged: false,
    runawayV: 0,
    meterStuck: false,
    meterFactor: 1,
    meterSwapped: false,
    meterLost: false,
    insulationOhm: 0,
    insulationSilent: false,
    insulationBlind: false,
    residualA: 0,
    selfTestFails: false,
    pilotShort: false,
    pilotOpen: false,
    diodeFault: false,
    earthLost: false,
    proximityLost: false,
    pilotSilent: false,
    pinExtraC: 0,
    pinSensorStuck: false,
    lockStuck: false,
    lockOpens: false,
    supplyLost: false,
    phaseLost: 0,
    supplyShiftV: 0,
    supplyShiftHz: 0,
    islandV: 0,
    emergencyPressed: false,
    samplesLateMs: 0,
  };
}

const SOUND = noFaults();
const isName = (name: string): name is keyof TwinFaults =>
  Object.hasOwn(SOUND, name);
const NAMES = Object.keys(SOUND).filter(isName);
