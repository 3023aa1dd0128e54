/**
 * SessionSetup: gets a SessionID, or joins a paused session again
 * (ISO 15118-2 clause 8.4.3.2).
 *
 * @module
 */

import { isNoSession, isSameSession } from "../../shared/session_id.ts";
import { ask, askFor, fail, note } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header as plainHeader } from "../common/mod.ts";
import { isSessionId } from "./echo.ts";
import type {
  Built,
  Decision,
  Iso2CarOptions,
  Iso2CarSession,
  Iso2MessageOf,
} from "./types.ts";

/** Octets of the longest EVCCID: those of a MAC address. */
const EVCCID_OCTETS = 6;

/** Opens the session; the first request of all. */
export function askSessionSetup(session: Iso2CarSession, env: CarEnv): Built {
  const EVCCID = evccidOf(session.options);
  if (!EVCCID) {
    const reason = "the car's EVCCID is neither a MAC address nor its text";
    return fail(session, reason);
  }
  return ask(session, env, {
    root: "SessionSetupReq",
    header: plainHeader(session.sessionId),
    value: { EVCCID },
  });
}

/** The EVCCID as the octets of the message. */
function evccidOf({ evccid }: Iso2CarOptions): Uint8Array | undefined {
  const octets = evccid.open("protocol answer");
  if (octets.length <= EVCCID_OCTETS) return octets;
  const text = new TextDecoder().decode(octets);
  return /^[0-9A-F]{12}$/i.test(text) ? Uint8Array.fromHex(text) : undefined;
}

/** Takes the SessionID and asks what is offered, in a joined session too. */
export function onSessionSetup(
  session: Iso2CarSession,
  { header, value }: Iso2MessageOf<"SessionSetupRes">,
): Decision {
  const sessionId = header.SessionID;
  const joined = value.ResponseCode === "OK_OldSessionJoined";
  const { resume } = session.options;
  if (isNoSession(sessionId) || !isSessionId(sessionId)) {
    return fail(session, "the station gave no usable SessionID");
  }
  const fresh: Iso2CarSession = { ...session, sessionId, joined };
  if (!joined) {
    return askFor(
      fresh,
      { root: "ServiceDiscoveryReq" },
      resume === undefined ? [] : [
        note("the station does not remember the paused session, starting anew"),
      ],
    );
  }
  if (resume === undefined || !isSameSession(resume.sessionId, sessionId)) {
    return fail(session, "the station joined a session the car did not name");
  }
  return askFor(fresh, { root: "ServiceDiscoveryReq" });
}
