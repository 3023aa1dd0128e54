import { micros } from "./clock.ts";

/** The part of MessageHeader that every message has. */
export interface PlainHeader {
  /** 16 upper-case hexadecimal digits. */
  SessionID: string;
  /** Microseconds since the epoch. */
  TimeStamp: number | bigint;
}

/** SessionID of a car that joins no former session. */
export const NO_SESSION = "0000000000000000";

/** A header without signature; `nowMs` is wall-clock time. */
export function header(sessionId: string, nowMs: number): PlainHeader {
  return { SessionID: sessionId, TimeStamp: micros(nowMs) };
}
