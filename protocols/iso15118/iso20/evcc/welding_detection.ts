/**
 * DC_WeldingDetection: with the inlet open the voltage must go, repeated until
 * it has (ISO 15118-20 clause 8.3.4.5.6).
 *
 * @module
 */

import { isCableSafe, leaveWithoutCable, welded } from "../../evcc/dc.ts";
import { ask, note, repeat } from "../../evcc/steps.ts";
import type { CarCommand, CarEnv } from "../../evcc/types.ts";
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
  if (isCableSafe(env, presentV)) {
    return ask(session, env, detection(session, env, "Finished"));
  }
  const excused = leaveWithoutCable(session, env, presentV);
  if (excused) {
    const last = detection(session, env, "Finished");
    return ask(session, env, last, [excused]);
  }
  return repeat(
    session,
    env,
    detection(session, env, "Ongoing"),
    WELDING_DETECTION_MS,
    () => giveUp(session, env, presentV),
  );
}

function giveUp(session: CarSession, env: CarEnv, presentV: number): Move {
  const stopping = welded(env, presentV);
  return askSessionStop({ ...session, stopping }, env, [
    note(stopping.reason),
  ]);
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
