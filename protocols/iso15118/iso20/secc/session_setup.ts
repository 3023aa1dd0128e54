import { energyOf } from "../../shared/energy.ts";
import { newSessionId } from "../../shared/session_id.ts";
import { answer, enter } from "../../shared/secc/session.ts";
import { pausedByName } from "../../shared/secc/session_setup.ts";
import type { PausedSession, SeccEnv } from "../../shared/secc/types.ts";
import { header } from "../common/header.ts";
import type { Handle, SeccSession } from "./session.ts";

/**
 * SessionSetup: joins the paused session when the vehicle names it, else
 * begins a new one under a random SessionID (ISO 15118-20 clause 8.3.4.3.1).
 */
export const handleSessionSetup: Handle<"SessionSetupReq"> = (
  session,
  request,
  env,
) => {
  const paused = pausedByName(session, env);
  const joins = paused !== undefined && canJoin(session, paused, env);
  const next = joins
    ? joined(session, paused)
    : { ...enter(session, "AuthorizationSetup"), sessionId: newSessionId(env) };
  return answer({ ...next, evccid: request.EVCCID }, {
    Header: header(next.sessionId, env.nowMs),
    ResponseCode: joins ? "OK_OldSessionJoined" : "OK_NewSessionEstablished",
    EVSEID: env.station.evseId,
  });
};

function joined(session: SeccSession, paused: PausedSession): SeccSession {
  const { service, controlMode, vehicle } = paused;
  return {
    ...enter(session, "ChargeParameterDiscovery"),
    sessionId: paused.sessionId,
    resumed: true,
    authorisation: "granted",
    selection: { service, controlMode, mobilityNeedsMode: 1 },
    ...(vehicle ? { vehicle } : {}),
  };
}

/** A paused session can go on only with a service still offered on this link. */
function canJoin(
  { energy }: SeccSession,
  { service }: PausedSession,
  { station }: SeccEnv,
): boolean {
  if (energy !== undefined && energyOf(service) !== energy) return false;
  return station.services.some((offered) => offered.service === service);
}
