/**
 * DC_WeldingDetection: with the inlet open the voltage must go, repeated until
 * it has (ISO 15118-20 clause 8.3.4.5.6).
 *
 * @module
 */

import { amount } from "./amounts.ts";
import type { CarRequest, ResponseOf } from "./messages.ts";
import { askSessionStop } from "./session_stop.ts";
import { ask, header, note, repeat } from "./steps.ts";
import { WELDING_DETECTION_MS } from "./timeouts.ts";
import type { CarCommand, CarEnv } from "../../evcc/types.ts";
import type { CarSession, CarStep } from "./types.ts";

/** Below this the cable may be touched, volts (IEC 61851-23). */
export const SAFE_V = 60;

/** Starts the detection. */
export function askWeldingDetection(
  session: CarSession,
  env: CarEnv,
  effects: readonly CarCommand[] = [],
): CarStep {
  return ask(session, env, detection(session, env, "Ongoing"), effects);
}

/** Says Finished once the voltage has gone, then ends the session. */
export function onWeldingDetection(
  session: CarSession,
  response: ResponseOf<"DC_WeldingDetectionRes">,
  env: CarEnv,
): CarStep {
  const { pending } = session;
  const saidFinished = pending?.root === "DC_WeldingDetectionReq" &&
    pending.value.EVProcessing === "Finished";
  if (saidFinished) return askSessionStop(session, env);
  const presentV = amount(response.EVSEPresentVoltage);
  if (presentV < SAFE_V && !env.car.inletClosed) {
    return ask(session, env, detection(session, env, "Finished"));
  }
  return repeat(
    session,
    env,
    detection(session, env, "Ongoing"),
    WELDING_DETECTION_MS,
    () => welded(session, env, presentV),
  );
}

function welded(session: CarSession, env: CarEnv, presentV: number): CarStep {
  const reason = env.car.inletClosed
    ? "the inlet's contactors did not open"
    : `${Math.round(presentV)} V stay on the cable: a contactor may be welded`;
  return askSessionStop(
    { ...session, stopping: { how: "Terminate", reason, agreed: false } },
    env,
    [note(reason)],
  );
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
