/**
 * DC_CableCheck: the station checks its insulation, repeated while it is at it
 * (ISO 15118-20 clause 8.3.4.5.3).
 *
 * @module
 */

import { cableCheckLate } from "../../shared/evcc/dc.ts";
import { ask, askFor, repeat } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header } from "./header.ts";
import type { ResponseOf } from "./messages.ts";
import { stopSession } from "./stopping.ts";
import { CABLE_CHECK_MS } from "./timeouts.ts";
import type { Built, CarSession, Decision } from "./types.ts";

/** Shows state C, which permits voltage on the cable, and starts the check. */
export function askCableCheck(session: CarSession, env: CarEnv): Built {
  const again = session.pending?.root === "DC_CableCheckReq";
  return ask(
    session,
    env,
    { root: "DC_CableCheckReq", value: { Header: header(session, env) } },
    again ? [] : [{ type: "car.state", cp: "C" }],
  );
}

/** Goes on to pre-charge once the insulation has been found good. */
export function onCableCheck(
  session: CarSession,
  response: ResponseOf<"DC_CableCheckRes">,
  env: CarEnv,
): Decision {
  if (response.EVSEProcessing === "Finished") {
    return askFor(session, { root: "DC_PreChargeReq", processing: "Ongoing" });
  }
  return repeat(
    session,
    env,
    { root: "DC_CableCheckReq" },
    CABLE_CHECK_MS,
    () => stopSession(session, cableCheckLate(CABLE_CHECK_MS)),
  );
}
