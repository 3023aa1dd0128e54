/**
 * What the station asks through DC_EVSEStatus, and what the driver asks
 * through the car.
 *
 * @module
 */

import type { DC_EVSEStatus } from "../../generated/din.ts";
import type { CarEnv } from "../../evcc/types.ts";
import { evseEndInWords } from "../common/codes.ts";
import { stopSession } from "./stopping.ts";
import type { DinCarSession, Move } from "./types.ts";

/** The move a status calls for; undefined when the session just goes on. */
export function obeyStation(
  session: DinCarSession,
  status: DC_EVSEStatus | undefined,
  env: CarEnv,
): Move | undefined {
  if (status === undefined) return undefined;
  const { EVSEStatusCode: code, EVSENotification } = status;
  const words = evseEndInWords(code);
  const broken = code === "EVSE_EmergencyShutdown" ||
    code === "EVSE_Malfunction";
  if (words !== undefined) {
    return stopSession(session, env, {
      how: "Terminate",
      reason: `the station ends the session: ${words}`,
      agreed: !broken,
    });
  }
  if (EVSENotification !== "StopCharging") return undefined;
  return stopSession(session, env, {
    how: "Terminate",
    reason: "the station asked to stop charging",
    agreed: true,
  });
}

/** The move a driver's wish calls for; undefined when there is none to serve. */
export function obeyDriver(
  session: DinCarSession,
  env: CarEnv,
): Move | undefined {
  const { request } = env.car;
  if (request === undefined || request.id === session.servedRequest) {
    return undefined;
  }
  const served: DinCarSession = { ...session, servedRequest: request.id };
  const stop = (reason: string) =>
    stopSession(served, env, { how: "Terminate", reason, agreed: true });
  switch (request.kind) {
    case "stop":
      return stop("the driver stopped the session");
    case "leave":
      return stop("the driver leaves");
    case "pause":
      if (!session.transferring) return undefined;
      return stop(
        "the car asked for a pause, which in DIN 70121 is the session's end",
      );
    case "renegotiateSchedule":
    case "renegotiateService":
      // DIN has neither.
      return undefined;
  }
}
