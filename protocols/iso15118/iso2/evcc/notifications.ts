/**
 * What the station asks through its status, and what the driver asks through
 * the car (ISO 15118-2 clause 8.5.3 and 8.5.4, EVSENotification and
 * EVSEStatusCode).
 *
 * @module
 */

import { driverEnd, driverWish } from "../../shared/evcc/driver.ts";
import { askFor, forced } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { AC_EVSEStatus, DC_EVSEStatus } from "../../generated/iso2.ts";
import { stopSession } from "./stopping.ts";
import type { Decision, Iso2CarSession, StationStatus } from "./types.ts";

interface WithStatus {
  readonly AC_EVSEStatus?: AC_EVSEStatus | undefined;
  readonly DC_EVSEStatus?: DC_EVSEStatus | undefined;
}

/** The status of a response that carries one. */
export function statusOf(response: WithStatus): StationStatus | undefined {
  const { AC_EVSEStatus: ac, DC_EVSEStatus: dc } = response;
  if (ac) {
    const trouble = "the station's residual current device has tripped";
    return {
      notification: ac.EVSENotification,
      ...(ac.RCD && { trouble }),
      shutdown: false,
    };
  }
  if (!dc) return undefined;
  const trouble = troubleOf(dc);
  return {
    notification: dc.EVSENotification,
    ...(trouble && { trouble }),
    shutdown: dc.EVSEStatusCode === "EVSE_Shutdown",
  };
}

function troubleOf(
  { EVSEStatusCode, EVSEIsolationStatus }: DC_EVSEStatus,
): string | undefined {
  if (EVSEStatusCode === "EVSE_EmergencyShutdown") {
    return "the station reports an emergency shutdown";
  }
  if (EVSEStatusCode === "EVSE_Malfunction") {
    return "the station reports a malfunction";
  }
  return EVSEIsolationStatus === "Fault"
    ? "the station reports an insulation fault"
    : undefined;
}

/** What the station asks now, or else what it asked before and had to wait for. */
export function pendingNotification(
  now: StationStatus | undefined,
  heard: StationStatus | undefined,
): StationStatus | undefined {
  const asks = now !== undefined &&
    (now.trouble !== undefined || now.shutdown || now.notification !== "None");
  return asks ? now : heard ?? now;
}

/** What a status calls for at any time; undefined when all goes on. */
export function obeyStop(
  session: Iso2CarSession,
  status: StationStatus | undefined,
  env: CarEnv,
): Decision | undefined {
  if (!status || session.stopping) return undefined;
  if (status.trouble) {
    return stopSession(session, forced(status.trouble));
  }
  if (!status.shutdown && status.notification !== "StopCharging") {
    return undefined;
  }
  const pauses = session.transferring && !status.shutdown &&
    !env.car.complete && session.options.pauseWhenStopped === true;
  return stopSession(session, {
    how: pauses ? "Pause" : "Terminate",
    reason: "the station asked to stop charging",
    agreed: true,
  });
}

/** As `obeyStop`, and renegotiates where the station asks for it: in the transfer. */
export function obeyStation(
  session: Iso2CarSession,
  status: StationStatus | undefined,
  env: CarEnv,
): Decision | undefined {
  const stop = obeyStop(session, status, env);
  if (stop || status?.notification !== "ReNegotiation") return stop;
  return askFor(session, { root: "PowerDeliveryReq", progress: "Renegotiate" });
}

/** What a driver's wish calls for; undefined when there is none to serve. */
export function obeyDriver(
  session: Iso2CarSession,
  env: CarEnv,
): Decision | undefined {
  const wish = driverWish(session, env);
  if (wish === undefined) return undefined;
  const { kind, served } = wish;
  const end = driverEnd(kind, session);
  if (end) return stopSession(served, end);
  // One service in a session: there is none to choose anew.
  return kind === "renegotiateSchedule" && session.transferring
    ? askFor(served, { root: "PowerDeliveryReq", progress: "Renegotiate" })
    : undefined;
}
