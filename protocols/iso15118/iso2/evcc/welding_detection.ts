/**
 * WeldingDetection: with the inlet open the voltage must go, repeated until it
 * has (ISO 15118-2 clause 8.4.5.5).
 *
 * @module
 */

import { SAFE_V } from "../../iso20/evcc/welding_detection.ts";
import type { CarCommand, CarEnv } from "../../evcc/types.ts";
import { header, type Iso2ResponseOf, valueOf } from "../common/mod.ts";
import { evStatus } from "./car_values.ts";
import { askSessionStop } from "./session_stop.ts";
import { ask, note, repeat } from "./steps.ts";
import { WELDING_DETECTION_MS } from "./timeouts.ts";
import type { Iso2CarSession, Move, OpenRequest } from "./types.ts";

/** Starts the detection. */
export function askWeldingDetection(
  session: Iso2CarSession,
  env: CarEnv,
  effects: readonly CarCommand[] = [],
): Move {
  return ask(session, env, detection(session, env), effects);
}

/** Ends the session once the voltage has gone, or has not in time. */
export function onWeldingDetection(
  session: Iso2CarSession,
  response: Iso2ResponseOf<"WeldingDetectionRes">,
  env: CarEnv,
): Move {
  const presentV = valueOf(response.EVSEPresentVoltage);
  if (presentV < SAFE_V && !env.car.inletClosed) {
    return askSessionStop(session, env);
  }
  return repeat(
    session,
    env,
    detection(session, env),
    WELDING_DETECTION_MS,
    () => welded(session, env, presentV),
  );
}

function welded(
  session: Iso2CarSession,
  env: CarEnv,
  presentV: number,
): Move {
  const reason = env.car.inletClosed
    ? "the inlet's contactors did not open"
    : `${Math.round(presentV)} V stay on the cable: a contactor may be welded`;
  return askSessionStop(
    { ...session, stopping: { how: "Terminate", reason, agreed: false } },
    env,
    [note(reason)],
  );
}

function detection(session: Iso2CarSession, env: CarEnv): OpenRequest {
  return {
    root: "WeldingDetectionReq",
    header: header(session.sessionId),
    value: { DC_EVStatus: evStatus(env, false) },
  };
}
