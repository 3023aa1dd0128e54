/**
 * WeldingDetection: with the inlet open the voltage must go, repeated until it
 * has (DIN SPEC 70121 clause 9.4.2.5).
 *
 * @module
 */

import { valueOf } from "../../common/physical.ts";
import { isCableSafe, leaveWithoutCable, welded } from "../../evcc/dc.ts";
import { ask, note, repeat } from "../../evcc/steps.ts";
import type { CarCommand, CarEnv } from "../../evcc/types.ts";
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
  if (isCableSafe(env, presentV)) {
    return askSessionStop(session, env);
  }
  const excused = leaveWithoutCable(session, env, presentV);
  if (excused) return askSessionStop(session, env, [excused]);
  return repeat(
    session,
    env,
    detection(session, env),
    WELDING_DETECTION_MS,
    () => giveUp(session, env, presentV),
  );
}

function giveUp(session: DinCarSession, env: CarEnv, presentV: number): Move {
  const stopping = welded(env, presentV);
  return askSessionStop({ ...session, stopping }, env, [
    note(stopping.reason),
  ]);
}

function detection(session: DinCarSession, env: CarEnv): DinRequest {
  return {
    root: "WeldingDetectionReq",
    value: {
      DC_EVStatus: evStatus(session, env),
    },
  };
}
