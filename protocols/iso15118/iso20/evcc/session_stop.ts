/**
 * SessionStop: terminates or pauses the session, or asks for the choice of
 * another service (ISO 15118-20 clause 8.3.4.3.10).
 *
 * @module
 */

import { agreed, ask, askFor, terminated } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header } from "./header.ts";
import type { Built, CarSession, Decision } from "./types.ts";

/** Longest explanation the schema takes, characters. */
const LONGEST_EXPLANATION = 160;

/** EVTerminationCode of a session the car ends because something went wrong. */
const TERMINATION_CODE = "EV_ENDED";

/** Says how the session is to end. */
export function askSessionStop(
  session: CarSession,
  env: CarEnv,
): Built {
  const stopping = session.stopping ??
    agreed("Terminate", "the session is over");
  return ask({ ...session, stopping }, env, {
    root: "SessionStopReq",
    value: {
      Header: header(session, env),
      ChargingSession: stopping.how,
      ...(stopping.agreed ? {} : {
        EVTerminationCode: TERMINATION_CODE,
        EVTerminationExplanation: stopping.reason.slice(0, LONGEST_EXPLANATION),
      }),
    },
  });
}

/** Ends, or starts over at service discovery on the same connection. */
export function onSessionStop(
  session: CarSession,
): Decision {
  const { stopping, service, controlMode, sessionId } = session;
  if (stopping?.how === "ServiceRenegotiation") {
    return askFor({
      ...session,
      stopping: undefined,
      service: undefined,
      controlMode: undefined,
      schedule: undefined,
      agreed: undefined,
      limits: undefined,
    }, { root: "ServiceDiscoveryReq" });
  }
  const end = terminated(session);
  if (
    stopping?.how === "Pause" && service !== undefined &&
    controlMode !== undefined
  ) {
    const paused = { sessionId, service, controlMode };
    return { ...end, how: "paused", paused };
  }
  return end;
}
