import type { EVSEStatus } from "../../generated/iso20_common.ts";
import type { StationView } from "./types.ts";

/** EVSEStatus when the outlet asks something of the vehicle. */
export function evseStatus(
  { notification }: StationView,
): { EVSEStatus?: EVSEStatus } {
  if (!notification) return {};
  return {
    EVSEStatus: {
      NotificationMaxDelay: Math.max(0, Math.round(notification.maxDelayS)),
      EVSENotification: notification.kind,
    },
  };
}
