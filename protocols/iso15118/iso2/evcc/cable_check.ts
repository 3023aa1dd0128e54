/**
 * CableCheck: the station checks its insulation, repeated while it is at it
 * (ISO 15118-2 clause 8.4.5.2).
 *
 * @module
 */

import { cableCheckLate } from "../../shared/evcc/dc.ts";
import {
  ask,
  forced,
  note,
  repeat,
  withEffects,
} from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header } from "../common/mod.ts";
import { evStatus } from "./car_values.ts";
import { askPreCharge } from "./pre_charge.ts";
import { stopSession } from "./stopping.ts";
import { CABLE_CHECK_MS } from "./timeouts.ts";
import type {
  Iso2CarSession,
  Iso2MessageOf,
  Move,
  OpenRequest,
} from "./types.ts";

/** Shows state C, which permits voltage on the cable, and starts the check. */
export function askCableCheck(session: Iso2CarSession, env: CarEnv): Move {
  return ask(session, env, cableCheck(session, env), [
    // The test voltage is not for the battery.
    { type: "car.openInlet" },
    { type: "car.state", cp: "C" },
  ]);
}

/** Goes on to pre-charge once the insulation has been found good. */
export function onCableCheck(
  session: Iso2CarSession,
  { value: response }: Iso2MessageOf<"CableCheckRes">,
  env: CarEnv,
): Move {
  const { EVSEProcessing, DC_EVSEStatus } = response;
  const { EVSEIsolationStatus: isolation } = DC_EVSEStatus;
  if (EVSEProcessing !== "Finished") {
    const again = cableCheck(session, env);
    return repeat(
      session,
      env,
      again,
      CABLE_CHECK_MS,
      () => stopSession(session, env, cableCheckLate(CABLE_CHECK_MS)),
    );
  }
  if (isolation === "Invalid") {
    return stopSession(
      session,
      env,
      forced(`the cable check ended with insulation ${isolation}`),
    );
  }
  const notes = isolation === "Warning"
    ? [note("the station warns of low insulation")]
    : [];
  return withEffects(notes, askPreCharge(session, env));
}

/** The request. */
export function cableCheck(session: Iso2CarSession, env: CarEnv): OpenRequest {
  return {
    root: "CableCheckReq",
    header: header(session.sessionId),
    value: { DC_EVStatus: evStatus(env, true) },
  };
}
