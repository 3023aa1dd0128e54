/**
 * SessionSetup: gets a SessionID, or joins a paused session again
 * (ISO 15118-20 clause 8.3.4.3.1).
 *
 * @module
 */

import { ask, askFor, fail, note } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { NO_SESSION } from "../common/mod.ts";
import { chargeParameters } from "./charge_parameters.ts";
import { header } from "./header.ts";
import type { ResponseOf } from "./messages.ts";
import type { Built, CarSession, Decision } from "./types.ts";

/** Opens the session; the first request of all. */
export function askSessionSetup(session: CarSession, env: CarEnv): Built {
  return ask(session, env, {
    root: "SessionSetupReq",
    value: {
      Header: header(session, env),
      EVCCID: session.options.evccid.open("protocol answer"),
    },
  });
}

/** Takes the SessionID; a joined session goes on at charge parameters. */
export function onSessionSetup(
  session: CarSession,
  response: ResponseOf<"SessionSetupRes">,
): Decision {
  const sessionId = response.Header.SessionID;
  if (!/^[0-9A-F]{16}$/i.test(sessionId) || sessionId === NO_SESSION) {
    return fail(session, "the station gave no usable SessionID");
  }
  const resume = session.options.resume;
  const fresh: CarSession = { ...session, sessionId };
  if (response.ResponseCode !== "OK_OldSessionJoined") {
    const effects = resume === undefined ? [] : [
      note("the station does not remember the paused session, starting anew"),
    ];
    return askFor(fresh, { root: "AuthorizationSetupReq" }, effects);
  }
  if (resume === undefined || resume.sessionId !== sessionId) {
    return fail(session, "the station joined a session the car did not name");
  }
  return chargeParameters({
    ...fresh,
    joined: true,
    service: resume.service,
    controlMode: resume.controlMode,
  });
}
