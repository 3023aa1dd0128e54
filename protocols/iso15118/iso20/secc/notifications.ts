import type { EVSEStatus } from "../../generated/iso20_common.ts";
import type { StationView } from "../../secc/types.ts";

/**
 * EVSEStatus when the outlet asks something of the vehicle. A confirmation is
 * asked for in the charge loop alone, with its reading (`metering.ts`).
 */
export function evseStatus(
  { notification }: StationView,
): { EVSEStatus?: EVSEStatus } {
  if (!notification || notification.kind === "MeteringConfirmation") return {};
  return {
    EVSEStatus: {
      NotificationMaxDelay: Math.max(0, Math.round(notification.maxDelayS)),
      EVSENotification: notification.kind,
    },
  };
}
