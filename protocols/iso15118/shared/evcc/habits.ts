/**
 * Habits of cars on the road, to order from a virtual car of DIN 70121 or
 * ISO 15118-2. Each was seen in captures of real cars or in what stations
 * answer to faults.
 *
 * The EVCC works out its next request as the standard has it; `habitAt` then
 * says what this car does in its place.
 *
 * @module
 */

import type { Stopping } from "./types.ts";

/** What a car does otherwise than the standard; requests by the name of the body element. */
export interface CarHabits {
  /** SessionStopReq as soon as this request has been answered once (VW, Opel). */
  readonly earlySessionStop?: { readonly after: string };
  /** Another SessionID from this request on; `sessionId` in upper-case hex. */
  readonly wrongSessionId?: {
    readonly from: string;
    readonly sessionId?: string;
  };
  /** Repeats this request for ever, whatever the station answers but FAILED. */
  readonly stuckOngoing?: "CableCheckReq" | "PreChargeReq";
  /** SessionSetupReq a second time. */
  readonly repeatSessionSetup?: boolean;
  /** CableCheckReq in an AC session, again and again, refused or not (Seres 3). */
  readonly cableCheckInAc?: boolean;
  /** In AC, no word after ChargeParameterDiscoveryRes (Polestar 2). */
  readonly acStopsAfterParameters?: boolean;
  /** An empty SessionID in the first message, instead of zeros. */
  readonly emptyFirstSessionId?: boolean;
  /**
   * Takes whatever voltages the station names or shows, in charge parameters
   * and in pre-charge: for stations that are software with no outlet.
   */
  readonly takesAnyVoltage?: boolean;
}

/** Whether voltages that the station names or shows are of no concern to the car. */
export function takesAnyVoltage(
  options: {
    readonly habits?: CarHabits | undefined;
    readonly withoutCable?: boolean;
  },
): boolean {
  return options.habits?.takesAnyVoltage === true ||
    options.withoutCable === true;
}

/** The end of a car that stops early because that is ordered of it. */
export const EARLY_STOP: Stopping = {
  how: "Terminate",
  reason: "the car stopped the session early, as ordered",
  agreed: true,
};

/** What has to be remembered of habits that have struck. */
export interface HabitMemory {
  /** The other SessionID is in use. */
  readonly otherSessionId: boolean;
  readonly setupRepeated: boolean;
}

/** Before the first message. */
export const NO_HABITS_YET: HabitMemory = {
  otherSessionId: false,
  setupRepeated: false,
};

/** A turn of the conversation as habits see it. */
export interface HabitTurn {
  /** The request just answered. */
  readonly answered: string | undefined;
  /** The request that would follow by the standard. */
  readonly next: string;
  readonly energy: "AC" | "DC" | undefined;
  /** The session is being brought to its end already. */
  readonly stopping: boolean;
}

/** What happens in the place of the next request. */
export type HabitMove =
  | "asUsual"
  /** The request just answered, once more. */
  | "repeat"
  | "SessionStopReq"
  | "SessionSetupReq"
  | "CableCheckReq"
  /** Nothing more is sent. */
  | "silence";

/** The SessionID of a car that has mixed up its sessions. */
const OTHER_SESSION = "00000000DEADBEEF";

/** What the car does in the place of the next request. */
export function habitAt(
  habits: CarHabits,
  memory: HabitMemory,
  turn: HabitTurn,
): HabitMove {
  const { answered, next, energy, stopping } = turn;
  if (stopping || answered === undefined) return "asUsual";
  if (habits.earlySessionStop?.after === answered) return "SessionStopReq";
  if (answered === "SessionSetupReq" && habits.repeatSessionSetup) {
    return memory.setupRepeated ? "asUsual" : "SessionSetupReq";
  }
  if (habits.stuckOngoing === answered) return "repeat";
  if (energy !== "AC" || next === answered) return "asUsual";
  if (answered === "ChargeParameterDiscoveryReq") {
    if (habits.acStopsAfterParameters) return "silence";
    if (habits.cableCheckInAc) return "CableCheckReq";
  }
  return "asUsual";
}

/** Whether the car repeats this request although the station refused it. */
export function ignoresRefusal(
  habits: CarHabits,
  root: string,
  energy: "AC" | "DC" | undefined,
): boolean {
  return habits.cableCheckInAc === true && root === "CableCheckReq" &&
    energy === "AC";
}

/** The SessionID this car puts in the header of a request. */
export function sessionIdBy(
  habits: CarHabits,
  memory: HabitMemory,
  root: string,
  sessionId: string,
): string {
  const { wrongSessionId, emptyFirstSessionId } = habits;
  if (
    wrongSessionId && (memory.otherSessionId || wrongSessionId.from === root)
  ) return wrongSessionId.sessionId ?? OTHER_SESSION;
  const first = root === "SessionSetupReq" && /^0*$/.test(sessionId);
  return emptyFirstSessionId && first ? "" : sessionId;
}

/** The memory once a request has been sent; `answered` is the one before it. */
export function afterSending(
  habits: CarHabits,
  memory: HabitMemory,
  root: string,
  answered: string | undefined,
): HabitMemory {
  return {
    otherSessionId: memory.otherSessionId ||
      habits.wrongSessionId?.from === root,
    setupRepeated: memory.setupRepeated ||
      (root === "SessionSetupReq" && answered === "SessionSetupReq"),
  };
}
