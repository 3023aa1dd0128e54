/**
 * WeldingDetection: with the inlet open the voltage must go, repeated until it
 * has (DIN SPEC 70121 clause 9.4.2.5).
 *
 * @module
 */

import { valueOf } from "../../shared/physical.ts";
import { untilCableSafe } from "../../shared/evcc/dc.ts";
import { ask } from "../../shared/evcc/steps.ts";
import type { CarCommand, CarEnv } from "../../shared/evcc/types.ts";
import type { DinMessageOf } from "../common/messages.ts";
import { evStatus } from "./ev_status.ts";
import { askSessionStop } from "./session_stop.ts";
import { WELDING_DETECTION_MS } from "./timeouts.ts";
import type { DinCarSession, DinRequest, Move } from "./types.ts";

/** Starts the detection. */
export function askWeldingDetection(
  session: DinCarSession,
  env: CarEnv,
  effects: readonly CarCommand[] = [],
): Move {
  return ask(session, env, detection(session, env), effects);
}

/** Ends the session once the voltage has gone, or has had its time to go. */
export function onWeldingDetection(
  session: DinCarSession,
  { value: response }: DinMessageOf<"WeldingDetectionRes">,
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

function detection(session: DinCarSession, env: CarEnv): DinRequest {
  return {
    root: "WeldingDetectionReq",
    value: {
      DC_EVStatus: evStatus(session, env),
    },
  };
}
