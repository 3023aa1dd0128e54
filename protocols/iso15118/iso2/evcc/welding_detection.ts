/**
 * WeldingDetection: with the inlet open the voltage must go, repeated until it
 * has (ISO 15118-2 clause 8.4.5.5).
 *
 * @module
 */

import { untilCableSafe } from "../../shared/evcc/dc.ts";
import { ask } from "../../shared/evcc/steps.ts";
import type { CarCommand, CarEnv } from "../../shared/evcc/types.ts";
import { header, valueOf } from "../common/mod.ts";
import { evStatus } from "./car_values.ts";
import { askSessionStop } from "./session_stop.ts";
import { WELDING_DETECTION_MS } from "./timeouts.ts";
import type {
  Iso2CarSession,
  Iso2MessageOf,
  Move,
  OpenRequest,
} from "./types.ts";

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
  { value: response }: Iso2MessageOf<"WeldingDetectionRes">,
  env: CarEnv,
): Move {
  const presentV = valueOf(response.EVSEPresentVoltage);
  return untilCableSafe(session, env, presentV, {
    again: detection(session, env),
    limitMs: WELDING_DETECTION_MS,
    safe: (effects) => askSessionStop(session, env, effects),
    unsafe: (stopping, effects) => askSessionStop(stopping, env, effects),
  });
}

function detection(session: Iso2CarSession, env: CarEnv): OpenRequest {
  return {
    root: "WeldingDetectionReq",
    header: header(session.sessionId),
    value: { DC_EVStatus: evStatus(env, false) },
  };
}
