/**
 * What is told to the actor "records".
 *
 * @module
 */

import type { Recalled } from "../../drivers/store/mod.ts";
import type { ChargerEventMessage } from "../charger/events.ts";
import type {
  AnswerTimes,
  SessionChange,
  SessionClosing,
  SessionOpening,
} from "./session_record.ts";

/** System id of the actor. */
export const RECORDS = "records";

/** A session tells of itself. */
export type SessionTold =
  | { readonly type: "records.opened"; readonly opening: SessionOpening }
  | {
    readonly type: "records.changed";
    readonly number: number;
    readonly change: SessionChange;
  }
  | {
    readonly type: "records.answered";
    readonly number: number;
    readonly answers: AnswerTimes;
  }
  | {
    readonly type: "records.closed";
    readonly number: number;
    readonly closing: SessionClosing;
  };

/** What "records" takes. */
export type RecordsMessage =
  | ChargerEventMessage
  | SessionTold
  /** The store has been opened later than the gateway was started. */
  | { readonly type: "records.recalled"; readonly recalled: Recalled };
