import { energyOf } from "../../common/energy.ts";
import { header } from "../common/header.ts";
import type { SealedSessionSetupReq } from "../ingress.ts";
import type { SessionSetupRes } from "../../generated/iso20_common.ts";
import { answer, enter, type Handle, type SeccSession } from "./session.ts";
import type { PausedSession, SeccEnv } from "../../secc/types.ts";

/**
 * SessionSetup: joins the paused session when the vehicle names it, else
 * begins a new one under a random SessionID (ISO 15118-20 clause 8.3.4.3.1).
 */
export const handleSessionSetup: Handle<
  SealedSessionSetupReq,
  SessionSetupRes
> = (session, request, env) => {
  const { paused } = env.station;
  const joins = paused !== undefined &&
    sameSession(paused.sessionId, request.Header.SessionID) &&
    canJoin(session, paused, env);
  const next = joins
    ? joined(session, paused)
    : { ...enter(session, "AuthorizationSetup"), sessionId: newId(env) };
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

function sameSession(ours: string, theirs: string): boolean {
  return ours.toUpperCase() === theirs.toUpperCase();
}

/** Eight random octets as hexadecimal digits. */
function newId(env: SeccEnv): string {
  const octets = Uint8Array.from(env.random(8));
  // Zero means "no session" in a request.
  if (octets.every((octet) => octet === 0)) octets[7] = 1;
  return Array.from(octets, (o) => o.toString(16).padStart(2, "0")).join("")
    .toUpperCase();
}
