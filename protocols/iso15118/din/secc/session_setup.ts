import type { SeccEnv } from "../../secc/types.ts";
import { evseIdOctets } from "../common/evse_id.ts";
import { answer, type DinHandle, type DinSession, enter } from "./session.ts";

/**
 * SessionSetup: joins the paused session when the vehicle names it, else
 * begins a new one under a random SessionID of eight octets (DIN SPEC 70121
 * clause 9.4.1.2). What the vehicle sends as its own SessionID may be of any
 * length.
 */
export const handleSessionSetup: DinHandle<"SessionSetupReq"> = (
  session,
  { header, value },
  env,
) => {
  const joined = joinable(header.SessionID, env);
  const next: DinSession = {
    ...enter(session, "ServiceDiscovery"),
    evccid: value.EVCCID,
    sessionId: joined ?? newId(env),
    authorisation: joined === undefined ? "none" : "granted",
  };
  return answer(next, {
    ResponseCode: joined === undefined
      ? "OK_NewSessionEstablished"
      : "OK_OldSessionJoined",
    EVSEID: evseIdOctets(env.station.evseId),
    DateTimeNow: Math.max(0, Math.floor(env.nowMs / 1000)),
  });
};

/** The SessionID of the paused session if that is the one named. */
function joinable(named: string, { station }: SeccEnv): string | undefined {
  const { paused } = station;
  if (paused?.service !== "DC") return undefined;
  const sessionId = paused.sessionId.toUpperCase();
  return sessionId === named.toUpperCase() ? sessionId : undefined;
}

/** Eight random octets as hexadecimal digits. */
function newId(env: SeccEnv): string {
  const octets = Uint8Array.from(env.random(8));
  // Zero means "no session" in a request.
  if (octets.every((octet) => octet === 0)) octets[7] = 1;
  return Array.from(octets, (o) => o.toString(16).padStart(2, "0")).join("")
    .toUpperCase();
}
