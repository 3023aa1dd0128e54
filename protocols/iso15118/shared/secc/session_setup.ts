import { isSameSession } from "../session_id.ts";
import type { SharedSession } from "./session.ts";
import type { PausedSession, SeccEnv } from "./types.ts";

/**
 * The paused session that the vehicle names in SessionSetupReq, its SessionID
 * in upper case; the engine has put that of the request into the session.
 */
export function pausedByName(
  session: SharedSession,
  { station: { paused } }: SeccEnv,
): PausedSession | undefined {
  return paused && isSameSession(paused.sessionId, session.sessionId)
    ? { ...paused, sessionId: paused.sessionId.toUpperCase() }
    : undefined;
}
