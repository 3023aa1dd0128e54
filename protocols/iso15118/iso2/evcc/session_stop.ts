/**
 * SessionStop: terminates or pauses the session (ISO 15118-2 clause 8.4.3.12).
 *
 * @module
 */

import { agreed, ask, terminated } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { energyOf, header } from "../common/mod.ts";
import type {
  Built,
  Decision,
  Iso2CarSession,
  PausedIso2Session,
} from "./types.ts";

/** Says how the session is to end. */
export function askSessionStop(session: Iso2CarSession, env: CarEnv): Built {
  const stopping = session.stopping ??
    agreed("Terminate", "the session is over");
  return ask({ ...session, stopping }, env, {
    root: "SessionStopReq",
    header: header(session.sessionId),
    value: {
      ChargingSession: stopping.how === "Pause" ? "Pause" : "Terminate",
    },
  });
}

/** Ends; a pause keeps what the car needs to join the session again. */
export function onSessionStop(session: Iso2CarSession): Decision {
  const end = terminated(session);
  const { stopping } = session;
  const paused = stopping?.how === "Pause" ? pausedOf(session) : undefined;
  return paused ? { ...end, how: "paused", paused } : end;
}

function pausedOf(session: Iso2CarSession): PausedIso2Session | undefined {
  const { sessionId, mode, payment, schedule } = session;
  if (mode === undefined) return undefined;
  return {
    sessionId,
    service: energyOf(mode),
    controlMode: "scheduled",
    mode,
    ...(payment && { payment }),
    ...(schedule && { tupleId: schedule.tupleId }),
  };
}
