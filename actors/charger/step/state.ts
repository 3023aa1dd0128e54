/**
 * The state of one outlet: plain JSON, without Infinity, NaN, bytes, Map or
 * sealed values. What is absent is undefined.
 *
 * @module
 */

import type { PilotSignal } from "../../../drivers/devices/outlet.ts";
import type { OutletMode } from "../../../drivers/realtime/order.ts";
import type { PermitName } from "../../../drivers/realtime/permit.ts";
import type { TripName } from "../../../drivers/realtime/trips.ts";
import type {
  Notification,
  PausedSession,
  StationView,
  VehicleView,
} from "../../../protocols/iso15118/shared/secc/types.ts";
import type { Allocation } from "../../site/site_messages.ts";
import type {
  Actor,
  AuthorisationMeans,
  EndCause,
  Fault,
  Registers,
} from "../events.ts";

/** Where an outlet is between plug-in and unplug. */
export const PHASES = [
  "Unplugged",
  "PluggedIn",
  "Fallback",
  "Session.Setup",
  "Session.CableCheck",
  "Session.PreCharge",
  "Session.Closing",
  "Session.Ready",
  "Session.Transfer",
  "Session.Opening",
  "Ending",
  "Faulted",
] as const;

/** One of {@link PHASES}. */
export type Phase = typeof PHASES[number];

/** A command whose end the session waits for. */
export type Awaited = "evse.closeContactor" | "evse.stopTransfer";

/** Why a session ends or ended. */
export interface Ending {
  readonly by: Actor;
  readonly where: Phase;
  readonly cause: EndCause;
  readonly words: string;
}

/** The one session an outlet may have. */
export interface KeptSession {
  readonly number: number;
  /** Number under which the machine keeps its link; undefined in basic charging. */
  readonly link: number | undefined;
  readonly acceptedMonoMs: number;
  /** Last command that it gave. */
  readonly spokeMonoMs: number;
  /** It has said that it is over, or its actor is gone. */
  readonly over: boolean;
  readonly paused: boolean;
  /** It ended otherwise than agreed. */
  readonly failed: boolean;
  /** It was told to give up. */
  readonly aborted: boolean;
  /** When a car that was asked to stop must have done so. */
  readonly stopDueMonoMs: number | undefined;
  readonly awaiting: Awaited | undefined;
  /** It came as far as the contactor. */
  readonly advanced: boolean;
  readonly ending: Ending | undefined;
  readonly begin: Registers;
  readonly basic: BasicState | undefined;
}

/** Parts of a session without communication. */
export const BASIC_PARTS = [
  "Authorising",
  "Waiting",
  "Closing",
  "Charging",
  "Withdrawing",
  "Opening",
] as const;

/** A session with a car that only reads the pilot. */
export interface BasicState {
  readonly part: typeof BASIC_PARTS[number];
  readonly sinceMonoMs: number;
  /** Duty cycle on offer, percent. */
  readonly dutyPercent: number | undefined;
  readonly changedMonoMs: number | undefined;
  /** What its record says of it now. */
  readonly words: string;
  /** It ends once the contactor is open. */
  readonly end: BasicEnd | undefined;
}

/** How a basic session ends. */
export interface BasicEnd {
  readonly how: "terminated" | "failed";
  readonly words: string;
  readonly by: Actor;
}

/** What is to be done with the output. */
export interface PowerWish {
  readonly mode: OutletMode;
  /** `off` without a ramp. */
  readonly atOnce: boolean;
  /** Volts of mode `voltage`. */
  readonly outputV: number;
  /** When the mode was last set. */
  readonly setMonoMs: number;
}

/** Who may charge, and by what. */
export interface AuthorisationState {
  readonly answer: StationView["eim"];
  readonly means: AuthorisationMeans | undefined;
  /** Number of the last question; answers to others are void. */
  readonly asked: number;
  readonly pending: boolean;
  /** Why not, in words. */
  readonly why?: string;
}

/** How far the cable check of this session is. */
export interface CableState {
  readonly verdict: StationView["cableCheck"];
  readonly part: "ready" | "rise" | "measure" | "discharge";
  readonly testV: number;
  readonly passedMonoMs: number | undefined;
}

/** How far a car is from being charged without communication. */
export interface FallbackState {
  readonly waitsFromMonoMs: number | undefined;
  readonly waitMs: number;
  /** Not again for this plug-in. */
  readonly spent: boolean;
  /** A data link to the car was there. */
  readonly heard: boolean;
  readonly attempts: number;
  readonly signalsFromMonoMs: number;
}

/** The schedule a car agreed to, and the bounds it was made under. */
export interface ScheduleState {
  readonly agreement: string | undefined;
  readonly minW: number;
  readonly maxW: number;
  readonly askedMonoMs: number | undefined;
}

/** Time of fresh samples, ms: what a verdict over time counts. */
export interface FreshTimes {
  /** In this phase. */
  readonly phaseMs: number;
  /** Told to be open, yet closed. */
  readonly closedMs: number;
  /** Off, yet the output above 60 V. */
  readonly chargedMs: number;
  /** Without a new report while this thread ran on time. */
  readonly silentMs: number;
  readonly reportMonoMs: number;
  readonly viewMonoMs: number;
  readonly contactorMonoMs: number;
  readonly stageMonoMs: number;
}

/** What was said last, so that nothing is said twice. */
export interface ToldState {
  readonly siteMonoMs: number | undefined;
  /** Whether the site knows the supply as lost. */
  readonly gridLost: boolean | undefined;
  /** Time of the first sample without supply, while there is none. */
  readonly gridLostFromMonoMs: number | undefined;
  /** When a lost grid came back. */
  readonly gridBackMonoMs: number | undefined;
  readonly missing: PermitName | undefined;
  readonly limits:
    | {
      readonly maxChargeW: number;
      readonly maxDischargeW: number;
      readonly targetW: number;
      readonly why: string;
    }
    | undefined;
  readonly meteredMonoMs: number | undefined;
  readonly meteredW: number;
  readonly contactorClosed: boolean;
  readonly suspended: "car" | "station" | undefined;
  readonly idleFromMonoMs: number | undefined;
}

/** A reset that waits for the verdict of a self test. */
export interface SelfTest {
  readonly by: Actor;
  readonly replyTo: string | undefined;
  /** Who asked was told to ask again: nothing is cleared until somebody does. */
  readonly isPutOff: boolean;
  /** `insulationTest` whose verdict counts. */
  readonly test: number;
  readonly sinceMonoMs: number;
}

/** A stop that is final until a new plug-in or a start. */
export interface Stop {
  readonly by: Actor;
  readonly why: string;
}

/** The whole state of one outlet. */
export interface EvseState {
  readonly phase: Phase;
  readonly sinceMonoMs: number;
  /** The first step has taken an epoch above the loop's. */
  readonly begun: boolean;
  readonly epoch: number;
  readonly power: PowerWish;
  readonly locked: boolean;
  readonly pilot: PilotSignal;
  readonly insulationTest: number;
  readonly session: KeptSession | undefined;
  readonly vehicle: VehicleView | undefined;
  /** Last ceiling the car asked for, volts; 0 before. */
  readonly targetV: number;
  readonly allocation: Allocation | undefined;
  readonly paused: PausedSession | undefined;
  readonly notification: Notification | undefined;
  readonly authorisation: AuthorisationState;
  readonly cable: CableState;
  readonly preChargeV: number;
  /** Why the session cannot go on, until its account is closed. */
  readonly trouble: string | undefined;
  readonly faults: readonly Fault[];
  readonly stopped: Stop | undefined;
  readonly selfTest: SelfTest | undefined;
  readonly fallback: FallbackState;
  readonly schedule: ScheduleState;
  readonly fresh: FreshTimes;
  readonly told: ToldState;
  /** The stop of the loop's own that was dealt with last. */
  readonly tripSeen:
    | {
      readonly name: TripName;
      readonly epoch: number;
      readonly atMonoMs: number;
    }
    | undefined;
}

/** Nothing is known of a car; `isFree`: nobody has to show anything. */
export function blankCar(isFree: boolean, asked: number) {
  return {
    vehicle: undefined,
    targetV: 0,
    allocation: undefined,
    notification: undefined,
    authorisation: {
      answer: isFree ? "accepted" : "waiting",
      means: isFree ? "free" : undefined,
      asked,
      pending: false,
    },
    cable: {
      verdict: "idle",
      part: "ready",
      testV: 0,
      passedMonoMs: undefined,
    },
    preChargeV: 0,
    schedule: {
      agreement: undefined,
      minW: 0,
      maxW: 0,
      askedMonoMs: undefined,
    },
  } satisfies Partial<EvseState>;
}

/** What outlives a crash of the evse: faults that somebody has to reset, and a stop. */
export interface Remembered {
  readonly faults: readonly Fault[];
  readonly stopped: Stop | undefined;
  readonly paused: PausedSession | undefined;
}

/** No basic charging is under way or waited for. */
export const NO_FALLBACK: FallbackState = {
  waitsFromMonoMs: undefined,
  waitMs: 0,
  spent: false,
  heard: false,
  attempts: 0,
  signalsFromMonoMs: 0,
};

/** No fresh time is counted yet. */
export const NO_FRESH_TIME: FreshTimes = {
  phaseMs: 0,
  closedMs: 0,
  chargedMs: 0,
  silentMs: 0,
  reportMonoMs: 0,
  viewMonoMs: 0,
  contactorMonoMs: 0,
  stageMonoMs: 0,
};

/** Nothing was said yet. */
export const NOTHING_TOLD: ToldState = {
  siteMonoMs: undefined,
  gridLost: undefined,
  gridLostFromMonoMs: undefined,
  gridBackMonoMs: undefined,
  missing: undefined,
  limits: undefined,
  meteredMonoMs: undefined,
  meteredW: 0,
  contactorClosed: false,
  suspended: undefined,
  idleFromMonoMs: undefined,
};

/** The state an outlet starts with: blank and open, but for what is remembered. */
export function blankEvse(
  isFree: boolean,
  { faults, stopped, paused }: Remembered = {
    faults: [],
    stopped: undefined,
    paused: undefined,
  },
): EvseState {
  return {
    ...blankCar(isFree, 0),
    phase: faults.length > 0 ? "Faulted" : "Unplugged",
    sinceMonoMs: 0,
    begun: false,
    epoch: 0,
    power: { mode: "off", atOnce: true, outputV: 0, setMonoMs: 0 },
    locked: false,
    pilot: "5%",
    insulationTest: 0,
    session: undefined,
    paused,
    trouble: undefined,
    faults,
    stopped,
    selfTest: undefined,
    fallback: NO_FALLBACK,
    fresh: NO_FRESH_TIME,
    told: NOTHING_TOLD,
    tripSeen: undefined,
  };
}
