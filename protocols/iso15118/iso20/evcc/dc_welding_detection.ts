/**
 * DC_WeldingDetection: with the inlet open the voltage must go, repeated until
 * it has (ISO 15118-20 clause 8.3.4.5.6).
 *
 * @module
 */

import { untilCableSafe } from "../../shared/evcc/dc.ts";
import { ask, askFor } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { amount } from "./amounts.ts";
import { header } from "./header.ts";
import type { ResponseOf } from "./messages.ts";
import { WELDING_DETECTION_MS } from "./timeouts.ts";
import type { Built, CarSession, CarWanted, Decision } from "./types.ts";

/** Starts the detection. */
export function askWeldingDetection(
  session: CarSession,
  env: CarEnv,
  { processing }: CarWanted<"DC_WeldingDetectionReq">,
): Built {
  return ask(session, env, {
    root: "DC_WeldingDetectionReq",
    value: { Header: header(session, env), EVProcessing: processing },
  });
}

/** Says Finished once the voltage has gone, then ends the session. */
export function onWeldingDetection(
  session: CarSession,
  response: ResponseOf<"DC_WeldingDetectionRes">,
  env: CarEnv,
): Decision {
  const { pending } = session;
  const saidFinished = pending?.root === "DC_WeldingDetectionReq" &&
    pending.value.EVProcessing === "Finished";
  if (saidFinished) return askFor(session, { root: "SessionStopReq" });
  const presentV = amount(response.EVSEPresentVoltage);
  return untilCableSafe(session, env, presentV, {
    again: { root: "DC_WeldingDetectionReq", processing: "Ongoing" },
    limitMs: WELDING_DETECTION_MS,
    safe: (effects) =>
      askFor(
        session,
        { root: "DC_WeldingDetectionReq", processing: "Finished" },
        effects,
      ),
    unsafe: (stopping, effects) =>
      askFor(stopping, { root: "SessionStopReq" }, effects),
  });
}
