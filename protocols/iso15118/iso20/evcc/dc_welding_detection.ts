/**
 * DC_WeldingDetection: with the inlet open the voltage must go, repeated until
 * it has (ISO 15118-20 clause 8.3.4.5.6).
 *
 * @module
 */

import { untilCableSafe } from "../../shared/evcc/dc.ts";
import { ask } from "../../shared/evcc/steps.ts";
import type { CarCommand, CarEnv } from "../../shared/evcc/types.ts";
import { amount } from "./amounts.ts";
import { header } from "./header.ts";
import type { CarRequest, ResponseOf } from "./messages.ts";
import { askSessionStop } from "./session_stop_req.ts";
import { WELDING_DETECTION_MS } from "./timeouts.ts";
import type { CarSession, Move } from "./types.ts";

/** Starts the detection. */
export function askWeldingDetection(
  session: CarSession,
  env: CarEnv,
  effects: readonly CarCommand[] = [],
): Move {
  return ask(session, env, detection(session, env, "Ongoing"), effects);
}

/** Says Finished once the voltage has gone, then ends the session. */
export function onWeldingDetection(
  session: CarSession,
  response: ResponseOf<"DC_WeldingDetectionRes">,
  env: CarEnv,
): Move {
  const { pending } = session;
  const saidFinished = pending?.root === "DC_WeldingDetectionReq" &&
    pending.value.EVProcessing === "Finished";
  if (saidFinished) return askSessionStop(session, env);
  const presentV = amount(response.EVSEPresentVoltage);
  return untilCableSafe(session, env, presentV, {
    again: detection(session, env, "Ongoing"),
    limitMs: WELDING_DETECTION_MS,
    safe: (effects) =>
      ask(session, env, detection(session, env, "Finished"), effects),
    unsafe: (stopping, effects) => askSessionStop(stopping, env, effects),
  });
}

function detection(
  session: CarSession,
  env: CarEnv,
  processing: "Ongoing" | "Finished",
): CarRequest {
  return {
    root: "DC_WeldingDetectionReq",
    value: { Header: header(session, env), EVProcessing: processing },
  };
}
