/**
 * SessionSetup: gets a SessionID, or joins an old session again
 * (DIN SPEC 70121 clause 9.4.1.2).
 *
 * @module
 */

import { isNoSession } from "../../shared/session_id.ts";
import { ask, askFor, fail, note } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { DinMessageOf } from "../common/messages.ts";
import type { Built, Decision, DinCarOptions, DinCarSession } from "./types.ts";

/** evccIDType has at most so many octets. */
const EVCCID_OCTETS = 8;

/** Opens the session; the first request of all. */
export function askSessionSetup(session: DinCarSession, env: CarEnv): Built {
  const EVCCID = evccidOf(session.options);
  if (EVCCID === undefined) {
    return fail(
      session,
      "the car's EVCCID is no MAC address, which DIN 70121 wants it to be",
    );
  }
  return ask(session, env, { root: "SessionSetupReq", value: { EVCCID } });
}

/** The EVCCID in hexadecimal digits; undefined when it cannot be one of DIN. */
function evccidOf({ evccid }: DinCarOptions): string | undefined {
  const octets = evccid.open("protocol answer");
  if (octets.length <= EVCCID_OCTETS) return octets.toHex().toUpperCase();
  const text = new TextDecoder().decode(octets).toUpperCase();
  return /^([0-9A-F]{2}){1,8}$/.test(text) ? text : undefined;
}

/** Takes the SessionID and asks what is offered, in a joined session too. */
export function onSessionSetup(
  session: DinCarSession,
  { header, value: response }: DinMessageOf<"SessionSetupRes">,
): Decision {
  const sessionId = header.SessionID.toUpperCase();
  if (isNoSession(sessionId)) {
    return fail(session, "the station gave no usable SessionID");
  }
  const { resume } = session.options;
  const joined = response.ResponseCode === "OK_OldSessionJoined";
  if (joined && resume?.sessionId.toUpperCase() !== sessionId) {
    return fail(session, "the station joined a session the car did not name");
  }
  return askFor(
    { ...session, sessionId, joined },
    { root: "ServiceDiscoveryReq" },
    resume && !joined
      ? [note("the station does not remember the old session, starting anew")]
      : [],
  );
}
