import type { EVSEStatus } from "../../generated/iso20_common.ts";
import type { StationView } from "../../shared/secc/types.ts";
import type { SeccSession } from "./session.ts";

const TERMINATE = { kind: "Terminate", maxDelayS: 0 } as const;

/**
 * EVSEStatus when the outlet asks something of the vehicle; a session that was
 * stopped is asked for nothing but its end. A confirmation is asked for in the
 * charge loop alone, with its reading (`metering.ts`).
 */
export function evseStatus(
  { stop }: SeccSession,
  { notification: wish }: StationView,
): { EVSEStatus?: EVSEStatus } {
  const isOther = stop !== undefined && wish?.kind !== "Terminate";
  const notification = isOther ? TERMINATE : wish;
  if (!notification || notification.kind === "MeteringConfirmation") return {};
  return {
    EVSEStatus: {
      NotificationMaxDelay: Math.max(0, Math.round(notification.maxDelayS)),
      EVSENotification: notification.kind,
    },
  };
}
