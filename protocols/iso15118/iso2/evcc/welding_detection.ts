/**
 * WeldingDetection: with the inlet open the voltage must go, repeated until it
 * has (ISO 15118-2 clause 8.4.5.5).
 *
 * @module
 */

import { untilCableSafe } from "../../shared/evcc/dc.ts";
import { ask, askFor } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header, valueOf } from "../common/mod.ts";
import { evStatus } from "./car_values.ts";
import { WELDING_DETECTION_MS } from "./timeouts.ts";
import type {
  Built,
  Decision,
  Iso2CarSession,
  Iso2MessageOf,
} from "./types.ts";

/** Starts the detection. */
export function askWeldingDetection(
  session: Iso2CarSession,
  env: CarEnv,
): Built {
  return ask(session, env, {
    root: "WeldingDetectionReq",
    header: header(session.sessionId),
    value: { DC_EVStatus: evStatus(env, false) },
  });
}

/** Ends the session once the voltage has gone, or has not in time. */
export function onWeldingDetection(
  session: Iso2CarSession,
  { value: response }: Iso2MessageOf<"WeldingDetectionRes">,
  env: CarEnv,
): Decision {
  const presentV = valueOf(response.EVSEPresentVoltage);
  return untilCableSafe(session, env, presentV, {
    again: { root: "WeldingDetectionReq" },
    limitMs: WELDING_DETECTION_MS,
    safe: (effects) => askFor(session, { root: "SessionStopReq" }, effects),
    unsafe: (stopping, effects) =>
      askFor(stopping, { root: "SessionStopReq" }, effects),
  });
}
