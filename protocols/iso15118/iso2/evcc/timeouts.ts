/**
 * How long the car waits: per message, and per loop of repeated messages.
 * Milliseconds (ISO 15118-2 clause 8.7.2).
 *
 * @module
 */

import type { Iso2RequestRoot } from "../common/mod.ts";

/** A response of most messages. */
export const MESSAGE_MS = 2_000;
/** A response a backend, a key or a contactor has to do with. */
const SLOW_MESSAGE_MS = 5_000;
/** CurrentDemandRes, unless an option says otherwise. */
export const CURRENT_DEMAND_MS = 250;
/** AuthorizationRes or ChargeParameterDiscoveryRes saying Ongoing. */
export const ONGOING_MS = 60_000;
/** CableCheckRes saying Ongoing. */
export const CABLE_CHECK_MS = 40_000;
/** PreCharge until the voltages match and the inlet is closed. */
export const PRE_CHARGE_MS = 7_000;
/** WeldingDetection until the voltage has gone. */
export const WELDING_DETECTION_MS = 10_000;

const SPECIAL: Partial<Record<Iso2RequestRoot, number>> = {
  ServiceDetailReq: SLOW_MESSAGE_MS,
  CertificateInstallationReq: SLOW_MESSAGE_MS,
  CertificateUpdateReq: SLOW_MESSAGE_MS,
  PaymentDetailsReq: SLOW_MESSAGE_MS,
  PowerDeliveryReq: SLOW_MESSAGE_MS,
  CurrentDemandReq: CURRENT_DEMAND_MS,
};

/** How long the car waits for the answer to this request, ms. */
export function responseTimeoutMs(
  root: Iso2RequestRoot,
  currentDemandMs?: number,
): number {
  if (root === "CurrentDemandReq" && currentDemandMs !== undefined) {
    return currentDemandMs;
  }
  return SPECIAL[root] ?? MESSAGE_MS;
}
