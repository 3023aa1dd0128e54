/**
 * What the station asks through DC_EVSEStatus, and what the driver asks
 * through the car.
 *
 * @module
 */

import { driverEnd, driverWish } from "../../shared/evcc/driver.ts";
import { agreed } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { DC_EVSEStatus } from "../../generated/din.ts";
import { evseEndInWords } from "../common/codes.ts";
import { stopSession } from "./stopping.ts";
import type { Decision, DinCarSession } from "./types.ts";

/** What a status calls for; undefined when the session just goes on. */
export function obeyStation(
  session: DinCarSession,
  status: DC_EVSEStatus | undefined,
): Decision | undefined {
  if (status === undefined) return undefined;
  const { EVSEStatusCode: code, EVSENotification } = status;
  const words = evseEndInWords(code);
  const broken = code === "EVSE_EmergencyShutdown" ||
    code === "EVSE_Malfunction";
  if (words !== undefined) {
    return stopSession(session, {
      how: "Terminate",
      reason: `the station ends the session: ${words}`,
      agreed: !broken,
    });
  }
  if (EVSENotification !== "StopCharging") return undefined;
  return stopSession(
    session,
    agreed("Terminate", "the station asked to stop charging"),
  );
}

/** What a driver's wish calls for; undefined when there is none to serve. */
export function obeyDriver(
  session: DinCarSession,
  env: CarEnv,
): Decision | undefined {
  const wish = driverWish(session, env);
  if (wish === undefined) return undefined;
  const { kind, served } = wish;
  const end = driverEnd(kind, session);
  // DIN has neither a pause nor anything to renegotiate.
  return end && stopSession(
    served,
    end.how === "Pause" ? agreed("Terminate", PAUSE_ENDS) : end,
  );
}

const PAUSE_ENDS =
  "the car asked for a pause, which in DIN 70121 is the session's end";
