/**
 * DC_CableCheck: the station checks its insulation, repeated while it is at it
 * (ISO 15118-20 clause 8.3.4.5.3).
 *
 * @module
 */

import { cableCheckLate } from "../../shared/evcc/dc.ts";
import { ask, repeat } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header } from "./header.ts";
import type { CarRequest, ResponseOf } from "./messages.ts";
import { askPreCharge } from "./dc_pre_charge.ts";
import { stopSession } from "./stopping.ts";
import { CABLE_CHECK_MS } from "./timeouts.ts";
import type { CarSession, Move } from "./types.ts";

/** Shows state C, which permits voltage on the cable, and starts the check. */
export function askCableCheck(session: CarSession, env: CarEnv): Move {
  return ask(session, env, cableCheck(session, env), [
    { type: "car.state", cp: "C" },
  ]);
}

/** Goes on to pre-charge once the insulation has been found good. */
export function onCableCheck(
  session: CarSession,
  response: ResponseOf<"DC_CableCheckRes">,
  env: CarEnv,
): Move {
  if (response.EVSEProcessing === "Finished") return askPreCharge(session, env);
  return repeat(
    session,
    env,
    cableCheck(session, env),
    CABLE_CHECK_MS,
    () => stopSession(session, env, cableCheckLate(CABLE_CHECK_MS)),
  );
}

function cableCheck(session: CarSession, env: CarEnv): CarRequest {
  return { root: "DC_CableCheckReq", value: { Header: header(session, env) } };
}
