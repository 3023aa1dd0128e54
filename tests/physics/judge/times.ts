/**
 * How long each hazard may last, from the physical event to zero current or
 * to the parted contact.
 *
 * Sources: IEC 61851-1 sequences 8.1 and 10.2, IEC 61851-23 tables 103 and
 * 104, and the gateway's own rules where the standards have none.
 *
 * @module
 */

/** From the coil's loss of supply to the parted contact, and one period of sampling. */
const CONTACT_MS = 60;
const SAMPLE_MS = 30;

/** Slowest fall of a stage's current that is allowed, A/s (IEC 61851-23). */
export const FALL_A_PER_S = 100;

/** Limits in time, ms. */
export const TIMES = {
  /** Pilot, emergency stop, residual current, insulation: coil without supply at 100 ms. */
  atOnce: 100 + CONTACT_MS + SAMPLE_MS,
  /** DC above the car's maximum voltage for more than 400 ms. */
  overvoltage: 400 + 100 + CONTACT_MS + SAMPLE_MS,
  /** DC above the class limit for more than 9 ms; the contact has to part too. */
  overvoltageClass: 9 + CONTACT_MS + 2 * SAMPLE_MS,
  /** Charge permit lost: ramp of 1.2 s, then open. */
  ramp: 1_200 + CONTACT_MS + 2 * SAMPLE_MS,
  /** Export while the grid is lost. */
  exportWithoutGrid: 200 + SAMPLE_MS,
  /** Export that is not permitted: open at 2 s. */
  exportUnpermitted: 2_000 + 1_200 + CONTACT_MS + SAMPLE_MS,
  /** DC current above a bound, besides the fall by `FALL_A_PER_S`. */
  dcFollow: 1_000,
  /** AC with messages: beside two loops. */
  acFollowMessages: 5_000,
  /** AC with duty cycle. */
  acFollowPwm: 6_000,
  /** Draws in X1. */
  drawsUninvited: 6_000,
  /** A car that says nothing in a DC transfer: silence noticed, then 1 s. */
  silence: 1_000 + 1_000 + CONTACT_MS,
  /** After a stop is asked: the car may end the session itself. */
  stop: 10_000 + 1_200 + CONTACT_MS,
  /** The site's own sum in watts, beside what its cars may take to follow. */
  siteFollow: 15_000,
  /** Pins above their limit: noticed by a slow sensor, then a ramp. */
  pinHot: 10_000,
  /** An unlocked plug is a lost charge permit. */
  unlocked: 2_000,
  /** The lease of the devices over a gateway that stands still, with its ramp. */
  lease: 1_000 + 1_200 + CONTACT_MS,
  /** A device that lies is found by another within this. */
  lyingStage: 2_500,
  /** Set-point or owner's word to the car: decision, message, car. */
  wish: 12_000,
  /** A car that wants power has it after this, or has a reason. */
  begin: 60_000,
} as const;

/** How far measurement and regulation may be off without being a fault. */
export const TOLERANCE = {
  /** DC current: part and amperes. */
  dcPart: 0.03,
  dcA: 2,
  /** AC current of a phase: 10 % and 0.5 A. */
  acPart: 0.1,
  acA: 0.5,
  /** Power. */
  wPart: 0.03,
  w: 300,
  /** Of the whole connection: errors of many meters cancel out. */
  sitePart: 0.01,
  /** Voltage. */
  vPart: 0.02,
  v: 3,
  /** Current that counts as none. */
  noneA: 0.6,
  /** Current of tests and of pre-charge (IEC 61851-23). */
  testA: 2.5,
} as const;

/** Volts at which a plug may be touched. */
export const SAFE_V = 60;
/** Most volts between two sides of a contact that closes. */
export const MATCHED_V = 20;
/** Least insulation, ohms for each volt (IEC 61851-23). */
export const INSULATION_OHM_PER_V = 100;
/** Hottest pin in use, degrees Celsius. */
export const PIN_C = 90;
/** A contact that parts with more wears. */
export const LOADED_A = 5;

/** The least voltage of an insulated output that is a fault by its class (IEC 61851-23 table 104). */
export function classLimitV(maxV: number): number {
  if (maxV <= 500) return 550;
  if (maxV <= 750) return 825;
  if (maxV <= 850) return 935;
  return 1_100;
}

/** Current that a duty cycle offers, amperes (IEC 61851-1 table A.7). */
export function dutyA(percent: number): number {
  if (percent < 8 || percent > 97) return 0;
  if (percent < 10) return 6;
  if (percent <= 85) return percent * 0.6;
  if (percent <= 96) return (percent - 64) * 2.5;
  return 80;
}
