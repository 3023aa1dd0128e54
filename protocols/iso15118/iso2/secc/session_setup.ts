import { energyOf } from "../../shared/energy.ts";
import { newSessionId } from "../../shared/session_id.ts";
import { answer, enter } from "../../shared/secc/session.ts";
import { pausedByName } from "../../shared/secc/session_setup.ts";
import type { PausedSession, SeccEnv } from "../../shared/secc/types.ts";
import { evseIdOf } from "./evse_id.ts";
import { PAYMENT_OPTION, paymentOptions } from "./services.ts";
import type { Handle, Iso2Session } from "./session.ts";

/**
 * SessionSetup: joins the paused session when the vehicle names it, else
 * begins a new one under a random SessionID (V2G2-741).
 *
 * A joined session goes through all messages again, but external
 * identification need not be shown twice.
 */
export const handleSessionSetup: Handle<"SessionSetupReq"> = (
  session,
  request,
  env,
) => {
  const paused = pausedByName(session, env);
  const joins = paused !== undefined && canJoin(session, paused, env);
  const next: Iso2Session = {
    ...enter(session, "ServiceDiscovery"),
    evccid: request.EVCCID,
    resumed: joins,
    sessionId: joins ? paused.sessionId : newSessionId(env),
    ...(joins ? kept(paused) : {}),
  };
  return answer(next, {
    ResponseCode: joins ? "OK_OldSessionJoined" : "OK_NewSessionEstablished",
    EVSEID: evseIdOf(env.station),
    EVSETimeStamp: Math.floor(env.nowMs / 1000),
  });
};

function kept({ vehicle, payment }: PausedSession): Partial<Iso2Session> {
  return {
    ...(vehicle ? { vehicle } : {}),
    ...(payment ? { agreedPayment: PAYMENT_OPTION[payment] } : {}),
  };
}

/** Only where its energy and its means of payment are still offered on this link. */
function canJoin(
  session: Iso2Session,
  paused: PausedSession,
  env: SeccEnv,
): boolean {
  const { energy } = session;
  const kind = energyOf(paused.service);
  if (energy !== undefined && kind !== energy) return false;
  const payable = paused.payment === undefined ||
    paymentOptions(session, env).includes(PAYMENT_OPTION[paused.payment]);
  return payable &&
    env.station.services.some(({ service }) => energyOf(service) === kind);
}
