/**
 * CableCheck: the station checks its insulation, repeated while it is at it
 * (DIN SPEC 70121 clause 9.4.2.2).
 *
 * @module
 */

import { cableCheckLate } from "../../shared/evcc/dc.ts";
import { ask, askFor, forced, repeat } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { DinMessageOf } from "../common/messages.ts";
import { evStatus } from "./ev_status.ts";
import { obeyStation } from "./station_status.ts";
import { stopSession } from "./stopping.ts";
import { CABLE_CHECK_MS } from "./timeouts.ts";
import type { Built, Decision, DinCarSession, DinRequest } from "./types.ts";

/** Shows state C, which permits voltage on the cable, and starts the check. */
export function askCableCheck(session: DinCarSession, env: CarEnv): Built {
  const again = session.pending?.root === "CableCheckReq";
  const ready = { ...session, ready: true };
  const request: DinRequest = {
    root: "CableCheckReq",
    value: { DC_EVStatus: evStatus(ready, env) },
  };
  return ask(
    ready,
    env,
    request,
    again ? [] : [{ type: "car.state", cp: "C" }],
  );
}

/** Goes on to pre-charge once the insulation has been found good. */
export function onCableCheck(
  session: DinCarSession,
  { value: response }: DinMessageOf<"CableCheckRes">,
  env: CarEnv,
): Decision {
  const status = response.DC_EVSEStatus;
  const ending = obeyStation(session, status);
  if (ending !== undefined) return ending;
  const isolation = status.EVSEIsolationStatus;
  const finished = response.EVSEProcessing === "Finished";
  if (isolation === "Fault" || (finished && isolation === "Invalid")) {
    return stopSession(
      session,
      forced(`the station found the insulation to be ${isolation}`),
    );
  }
  if (finished) return askFor(session, { root: "PreChargeReq" });
  return repeat(
    session,
    env,
    { root: "CableCheckReq" },
    CABLE_CHECK_MS,
    () => stopSession(session, cableCheckLate(CABLE_CHECK_MS)),
  );
}
