import type { SessionStopRes } from "../../generated/iso20_common.ts";
import { answer, enter, failed } from "../../shared/secc/session.ts";
import {
  endedBySessionStop,
  untilStopped,
} from "../../shared/secc/transfer.ts";
import type { SeccEnv } from "../../shared/secc/types.ts";
import { header } from "../common/header.ts";
import type { ResponseCode } from "../common/messages.ts";
import {
  type Handle,
  type SeccSession,
  type Step,
  withoutRenegotiation,
} from "./session.ts";

/**
 * SessionStop: ends or pauses the session, or goes back to ServiceDiscovery.
 * Real cars send it in any state; what flows is stopped first.
 */
export const handleSessionStop: Handle<"SessionStopReq"> = (
  session,
  request,
  env,
) => {
  const wait = untilStopped(session, env, {
    reason: endedBySessionStop(session),
    fail: (reason) => failed(session, respond(session, env, "FAILED"), reason),
  });
  if (wait) return wait;
  const still = { ...session, transferring: false, standby: false };
  switch (request.ChargingSession) {
    case "Terminate":
      return over(still, env);
    case "Pause":
      // A session that was stopped is not to be resumed: its authorisation is void.
      return still.stop ? over(still, env) : pause(still, env);
    case "ServiceRenegotiation":
      return renegotiate(still, env);
  }
};

function respond(
  session: SeccSession,
  env: SeccEnv,
  ResponseCode: ResponseCode,
): SessionStopRes {
  return { Header: header(session.sessionId, env.nowMs), ResponseCode };
}

function over(session: SeccSession, env: SeccEnv): Step<SessionStopRes> {
  const asked = session.stop !== undefined;
  return {
    kind: "answer",
    response: respond(session, env, "OK"),
    session: enter(session, "Ended"),
    effects: [],
    end: {
      how: "terminated",
      reason: asked
        ? "the vehicle ended the session as the outlet had asked"
        : `the vehicle ended the session${unauthorised(session)}`,
    },
  };
}

/** A refusal is a WARNING: it would be forgotten without this. */
function unauthorised({ authorisation, refusal }: SeccSession): string {
  return authorisation !== "granted" && refusal !== undefined
    ? `, not authorised: ${refusal}`
    : "";
}

function pause(session: SeccSession, env: SeccEnv): Step<SessionStopRes> {
  const { selection, vehicle, sessionId } = session;
  if (!selection || session.authorisation !== "granted") {
    return failed(
      session,
      respond(session, env, "FAILED_PauseNotAllowed"),
      "the vehicle wants to pause before it selected a service",
    );
  }
  const { service, controlMode } = selection;
  return {
    kind: "answer",
    response: respond(session, env, "OK"),
    session: enter(session, "Ended"),
    effects: [],
    end: { how: "paused", reason: "the vehicle paused the session" },
    paused: {
      sessionId,
      service,
      controlMode,
      ...(vehicle ? { vehicle } : {}),
    },
  };
}

function renegotiate(
  session: SeccSession,
  env: SeccEnv,
): Step<SessionStopRes> {
  if (!env.station.serviceRenegotiation) {
    return failed(
      session,
      respond(session, env, "FAILED_NoServiceRenegotiationSupported"),
      "the vehicle wants another service, which the outlet does not support",
    );
  }
  // Going back to ServiceDiscovery must not be a way around authorisation.
  if (session.authorisation !== "granted") {
    return failed(
      session,
      respond(session, env, "FAILED_SequenceError"),
      "the vehicle wants another service before it is authorised",
    );
  }
  const { selection: _s, vehicle: _v, offer: _o, preChargeV: _p, ...rest } =
    withoutRenegotiation(session);
  return answer({
    ...enter(rest, "ServiceDiscovery"),
    resumed: false,
    renegotiating: false,
    cableCheckAsked: false,
    weldingAsked: false,
  }, respond(session, env, "OK"));
}
