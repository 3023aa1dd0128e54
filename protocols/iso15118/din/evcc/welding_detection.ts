/**
 * WeldingDetection: with the inlet open the voltage must go, repeated until it
 * has (DIN SPEC 70121 clause 9.4.2.5).
 *
 * @module
 */

import { valueOf } from "../../shared/physical.ts";
import { untilCableSafe } from "../../shared/evcc/dc.ts";
import { ask, askFor } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { DinMessageOf } from "../common/messages.ts";
import { evStatus } from "./ev_status.ts";
import { WELDING_DETECTION_MS } from "./timeouts.ts";
import type { Built, Decision, DinCarSession } from "./types.ts";

/** Starts the detection. */
export function askWeldingDetection(
  session: DinCarSession,
  env: CarEnv,
): Built {
  return ask(session, env, {
    root: "WeldingDetectionReq",
    value: { DC_EVStatus: evStatus(session, env) },
  });
}

/** Ends the session once the voltage has gone, or has had its time to go. */
export function onWeldingDetection(
  session: DinCarSession,
  { value: response }: DinMessageOf<"WeldingDetectionRes">,
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
