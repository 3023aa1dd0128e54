import type { DialectEnd } from "../../shared/dialect.ts";
import { enter, failed } from "../../shared/secc/session.ts";
import {
  endedBySessionStop,
  untilStopped,
} from "../../shared/secc/transfer.ts";
import type { PausedSession, SeccEnv } from "../../shared/secc/types.ts";
import type { Handle, Iso2Session } from "./session.ts";

const FAILED = { ResponseCode: "FAILED" } as const;

/**
 * SessionStop: ends or pauses the session. Real cars send it in any state;
 * what flows is stopped first.
 */
export const handleSessionStop: Handle<"SessionStopReq"> = (
  session,
  request,
  env,
) => {
  const wait = untilStopped(session, env, {
    reason: endedBySessionStop(session),
    deadlineMs: session.timeouts.sessionStopMs,
    fail: (reason) => failed(session, FAILED, reason),
  });
  if (wait) return wait;
  const still: Iso2Session = {
    ...enter(session, "Ended"),
    transferring: false,
  };
  // A session that was stopped is not to be resumed: its authorisation is void.
  const pauses = request.ChargingSession === "Pause" && !session.stop;
  const paused = pauses ? pausedOf(still) : undefined;
  return {
    kind: "answer",
    response: { ResponseCode: "OK" },
    session: still,
    effects: [],
    end: paused
      ? { how: "paused", reason: pauseReason(env) }
      : over(session, env, pauses),
    ...(paused ? { paused } : {}),
  };
};

/** There is something to come back to once the vehicle was authorised. */
function pausedOf(
  { sessionId, selection, vehicle, authorisation, payment }: Iso2Session,
): PausedSession | undefined {
  if (!selection || authorisation !== "granted") return undefined;
  const { service, controlMode } = selection;
  return {
    sessionId,
    service,
    controlMode,
    payment: payment === "Contract" ? "pnc" : "eim",
    ...(vehicle ? { vehicle } : {}),
  };
}

function pauseReason({ station }: SeccEnv): string {
  return station.notification?.kind === "Pause"
    ? "the vehicle paused the session as the outlet had asked"
    : "the vehicle paused the session";
}

function over(
  { stop }: Iso2Session,
  { station }: SeccEnv,
  pauses: boolean,
): DialectEnd {
  const how = "terminated";
  if (pauses) {
    const reason =
      "the vehicle wanted to pause before it asked for energy, so the session is over";
    return { how, reason };
  }
  const kind = station.notification?.kind;
  const asked = stop !== undefined || kind === "Pause";
  return {
    how,
    reason: asked
      ? "the vehicle ended the session as the outlet had asked"
      : "the vehicle ended the session",
  };
}
