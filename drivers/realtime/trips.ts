/**
 * The reasons for which the realtime loop stops the current by itself, and how
 * each is stopped. Which hazard has which time is in the table of the loop's
 * tests; sources: IEC 61851-1, IEC 61851-23.
 *
 * @module
 */

import type { PermitName } from "./permit.ts";

/** How a hazard is answered. */
export type TripAnswer =
  /** Stage off at once; contactor opens below 5 A or after 100 ms. */
  | "at once"
  /** Ramp, then open. */
  | "ramp";

/** A hazard: how it is answered, whether its fault stays until somebody resets it, and its sentence. */
export interface TripKind {
  readonly answer: TripAnswer;
  /** Out of use until reset: a passed self test or an actuator is asked for. */
  readonly latches: boolean;
  readonly words: string;
}

const atOnce = (words: string, latches = false): TripKind => ({
  answer: "at once",
  latches,
  words,
});
const ramp = (words: string, latches = false): TripKind => ({
  answer: "ramp",
  latches,
  words,
});

/** Hazards besides a missing permit. */
export const HAZARDS = {
  emergencyStop: atOnce("the emergency stop is pressed", true),
  insulationFault: atOnce("the insulation to earth is too low", true),
  insulationSilent: atOnce("the insulation monitor does not answer", true),
  residualCurrent: atOnce("the residual current device has tripped", true),
  overvoltage: atOnce("the output voltage is above the vehicle's limit"),
  overvoltageClass: atOnce(
    "the output voltage is above what the outlet bears",
    true,
  ),
  stageSilent: atOnce("the power stage does not answer", true),
  stageDisobeys: atOnce("the power stage does not follow its command", true),
  overcurrent: atOnce("more current flows than the outlet carries"),
  overdrawn: ramp("the car draws more than it is allotted"),
  drawnWithoutOffer: ramp("the car draws current though it is offered none"),
  exportWithoutGrid: atOnce("the car gives energy back while the grid is lost"),
  exportUnpermitted: ramp("the car gives energy back without a permit"),
  overexported: ramp("the car gives back more than it is allotted"),
  reverseFlow: atOnce("current flows out of the vehicle while it charges"),
  pinHot: ramp("the pins of the plug are too hot"),
  voltageSpread: ramp("the output voltage is not what was asked for", true),
  contactorOpened: atOnce("the contactor has opened by itself"),
  welded: atOnce("the contactor is welded", true),
  busCharged: atOnce("the output stays above 60 V", true),
} as const satisfies Readonly<Record<string, TripKind>>;

/** Name of a hazard. */
export type HazardName = keyof typeof HAZARDS;

/** Why the loop stopped: a hazard, or a charge permit that is missing. */
export type TripName = HazardName | PermitName;
