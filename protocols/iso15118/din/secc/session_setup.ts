import { newSessionId } from "../../shared/session_id.ts";
import { answer, enter } from "../../shared/secc/session.ts";
import { pausedByName } from "../../shared/secc/session_setup.ts";
import { evseIdOctets } from "../common/evse_id.ts";
import type { DinHandle, DinSession } from "./session.ts";

/**
 * SessionSetup: joins the paused session when the vehicle names it, else
 * begins a new one under a random SessionID of eight octets (DIN SPEC 70121
 * clause 9.4.1.2). What the vehicle sends as its own SessionID may be of any
 * length.
 */
export const handleSessionSetup: DinHandle<"SessionSetupReq"> = (
  session,
  { EVCCID },
  env,
) => {
  const paused = pausedByName(session, env);
  const joined = paused?.service === "DC" ? paused.sessionId : undefined;
  const next: DinSession = {
    ...enter(session, "ServiceDiscovery"),
    evccid: EVCCID,
    sessionId: joined ?? newSessionId(env),
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
