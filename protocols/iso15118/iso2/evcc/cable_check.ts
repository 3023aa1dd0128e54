/**
 * CableCheck: the station checks its insulation, repeated while it is at it
 * (ISO 15118-2 clause 8.4.5.2).
 *
 * @module
 */

import { cableCheckLate } from "../../shared/evcc/dc.ts";
import { ask, askFor, forced, note, repeat } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import { header } from "../common/mod.ts";
import { evStatus } from "./car_values.ts";
import { stopSession } from "./stopping.ts";
import { CABLE_CHECK_MS } from "./timeouts.ts";
import type {
  Built,
  Decision,
  Iso2CarSession,
  Iso2MessageOf,
} from "./types.ts";

/** Shows state C, which permits voltage on the cable, and starts the check. */
export function askCableCheck(session: Iso2CarSession, env: CarEnv): Built {
  const again = session.pending?.root === "CableCheckReq";
  return ask(
    session,
    env,
    {
      root: "CableCheckReq",
      header: header(session.sessionId),
      value: { DC_EVStatus: evStatus(env, true) },
    },
    again ? [] : [
      // The test voltage is not for the battery.
      { type: "car.openInlet" },
      { type: "car.state", cp: "C" },
    ],
  );
}

/** Goes on to pre-charge once the insulation has been found good. */
export function onCableCheck(
  session: Iso2CarSession,
  { value: response }: Iso2MessageOf<"CableCheckRes">,
  env: CarEnv,
): Decision {
  const { EVSEProcessing, DC_EVSEStatus } = response;
  const { EVSEIsolationStatus: isolation } = DC_EVSEStatus;
  if (EVSEProcessing !== "Finished") {
    return repeat(
      session,
      env,
      { root: "CableCheckReq" },
      CABLE_CHECK_MS,
      () => stopSession(session, cableCheckLate(CABLE_CHECK_MS)),
    );
  }
  if (isolation === "Invalid") {
    return stopSession(
      session,
      forced(`the cable check ended with insulation ${isolation}`),
    );
  }
  const notes = isolation === "Warning"
    ? [note("the station warns of low insulation")]
    : [];
  return askFor(session, { root: "PreChargeReq" }, notes);
}
