/**
 * DC_CableCheck: the station checks its insulation, repeated while it is at it
 * (ISO 15118-20 clause 8.3.4.5.3).
 *
 * @module
 */

import type { CarRequest, ResponseOf } from "./messages.ts";
import { askPreCharge } from "./pre_charge.ts";
import { ask, header, repeat } from "./steps.ts";
import { stopSession } from "./stopping.ts";
import { CABLE_CHECK_MS } from "./timeouts.ts";
import type { CarEnv } from "../../evcc/types.ts";
import type { CarSession, CarStep } from "./types.ts";

/** Shows state C, which permits voltage on the cable, and starts the check. */
export function askCableCheck(session: CarSession, env: CarEnv): CarStep {
  return ask(session, env, cableCheck(session, env), [
    { type: "car.state", cp: "C" },
  ]);
}

/** Goes on to pre-charge once the insulation has been found good. */
export function onCableCheck(
  session: CarSession,
  response: ResponseOf<"DC_CableCheckRes">,
  env: CarEnv,
): CarStep {
  if (response.EVSEProcessing === "Finished") return askPreCharge(session, env);
  return repeat(
    session,
    env,
    cableCheck(session, env),
    CABLE_CHECK_MS,
    () =>
      stopSession(session, env, {
        how: "Terminate",
        reason: `the cable check did not end within ${CABLE_CHECK_MS / 1000} s`,
        agreed: false,
      }),
  );
}

function cableCheck(session: CarSession, env: CarEnv): CarRequest {
  return { root: "DC_CableCheckReq", value: { Header: header(session, env) } };
}
