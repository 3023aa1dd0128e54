import { header } from "../common/header.ts";
import type { ResponseCode } from "../common/messages.ts";
import type { SealedAuthorizationReq } from "../ingress.ts";
import type {
  AuthorizationRes,
  processingType,
} from "../../generated/iso20_common.ts";
import {
  answer,
  enter,
  type Handle,
  ongoing,
  overdue,
  type SeccSession,
} from "./session.ts";
import type { Command } from "./types.ts";

/**
 * Authorization by external identification.
 *
 * A refusal is a WARNING, which some cars ignore: the state stays
 * Authorization, so that their next message is out of sequence.
 */
export const handleAuthorization: Handle<
  SealedAuthorizationReq,
  AuthorizationRes
> = (session, request, env) => {
  const respond = (
    ResponseCode: ResponseCode,
    EVSEProcessing: processingType,
  ): AuthorizationRes => ({
    Header: header(session.sessionId, env.nowMs),
    ResponseCode,
    EVSEProcessing,
  });
  if (request.SelectedAuthorizationService !== "EIM") {
    return answer(
      session,
      respond("WARNING_AuthorizationSelectionInvalid", "Finished"),
    );
  }
  const effects = ask(session);
  const waited = overdue(session, env.nowMs, session.timeouts.eimMs);
  if (env.station.eim === "rejected" || waited) {
    const refused: SeccSession = {
      ...enter(session, "Authorization"),
      authorisation: "refused",
    };
    return answer(
      refused,
      respond("WARNING_EIMAuthorizationFailure", "Finished"),
      effects,
    );
  }
  if (env.station.eim === "waiting") {
    const asked: SeccSession = {
      ...ongoing(session, env.nowMs),
      authorisation: "asked",
    };
    return answer(asked, respond("OK", "Ongoing"), effects);
  }
  const granted: SeccSession = {
    ...enter(session, "ServiceDiscovery"),
    authorisation: "granted",
  };
  return answer(granted, respond("OK", "Finished"), effects);
};

/** The outlet is asked once, however often the vehicle repeats itself. */
function ask({ authorisation, evccid }: SeccSession): readonly Command[] {
  return authorisation === "none" ? [{ type: "evse.authorise", evccid }] : [];
}
