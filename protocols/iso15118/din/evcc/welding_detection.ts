/**
 * WeldingDetection: with the inlet open the voltage must go, repeated until it
 * has (DIN SPEC 70121 clause 9.4.2.5).
 *
 * @module
 */

import type { CarCommand, CarEnv } from "../../evcc/types.ts";
import { SAFE_V } from "../../iso20/evcc/welding_detection.ts";
import type { DinValue } from "../common/messages.ts";
import { valueOf } from "../common/physical.ts";
import { evStatus } from "./ev_status.ts";
import { askSessionStop } from "./session_stop.ts";
import { ask, note, repeat } from "./steps.ts";
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
  response: DinValue<"WeldingDetectionRes">,
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

function welded(session: DinCarSession, env: CarEnv, presentV: number): Move {
  const reason = env.car.inletClosed
    ? "the inlet's contactors did not open"
    : `${Math.round(presentV)} V stay on the cable: a contactor may be welded`;
  return askSessionStop(
    { ...session, stopping: { how: "Terminate", reason, agreed: false } },
    env,
    [note(reason)],
  );
}

function detection(session: DinCarSession, env: CarEnv): DinRequest {
  return {
    root: "WeldingDetectionReq",
    value: {
      DC_EVStatus: evStatus(session, env),
    },
  };
}
