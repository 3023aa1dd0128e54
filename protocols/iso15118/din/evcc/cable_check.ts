/**
 * CableCheck: the station checks its insulation, repeated while it is at it
 * (DIN SPEC 70121 clause 9.4.2.2).
 *
 * @module
 */

import { cableCheckLate } from "../../shared/evcc/dc.ts";
import { ask, forced, repeat } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { DinMessageOf } from "../common/messages.ts";
import { evStatus } from "./ev_status.ts";
import { askPreCharge } from "./pre_charge.ts";
import { obeyStation } from "./station_status.ts";
import { stopSession } from "./stopping.ts";
import { CABLE_CHECK_MS } from "./timeouts.ts";
import type { DinCarSession, DinRequest, Move } from "./types.ts";

/** Shows state C, which permits voltage on the cable, and starts the check. */
export function askCableCheck(session: DinCarSession, env: CarEnv): Move {
  const ready = { ...session, ready: true };
  return ask(ready, env, cableCheck(ready, env), [
    { type: "car.state", cp: "C" },
  ]);
}

/** Goes on to pre-charge once the insulation has been found good. */
export function onCableCheck(
  session: DinCarSession,
  { value: response }: DinMessageOf<"CableCheckRes">,
  env: CarEnv,
): Move {
  const status = response.DC_EVSEStatus;
  const ending = obeyStation(session, status, env);
  if (ending !== undefined) return ending;
  const isolation = status.EVSEIsolationStatus;
  const finished = response.EVSEProcessing === "Finished";
  if (isolation === "Fault" || (finished && isolation === "Invalid")) {
    return stopSession(
      session,
      env,
      forced(`the station found the insulation to be ${isolation}`),
    );
  }
  if (finished) return askPreCharge(session, env);
  return repeat(
    session,
    env,
    cableCheck(session, env),
    CABLE_CHECK_MS,
    () => stopSession(session, env, cableCheckLate(CABLE_CHECK_MS)),
  );
}

function cableCheck(session: DinCarSession, env: CarEnv): DinRequest {
  return {
    root: "CableCheckReq",
    value: {
      DC_EVStatus: evStatus(session, env),
    },
  };
}
