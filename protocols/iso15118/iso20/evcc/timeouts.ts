/**
 * How long the car waits: per message, and per loop of repeated messages.
 * Milliseconds. Values of ISO 15118-20 clause 8 as today's cars apply them.
 *
 * @module
 */

import type { RequestRoot } from "./messages.ts";

/** A response of most messages. */
export const MESSAGE_MS = 2_000;
/** ServiceDetailRes may take longer. */
const SERVICE_DETAIL_MS = 5_000;
/** CertificateInstallationRes comes from a backend. */
const CERTIFICATE_INSTALLATION_MS = 5_000;
/** A response inside the charge loop. */
const CHARGE_LOOP_MS = 500;
/** AuthorizationRes or ScheduleExchangeRes saying Ongoing. */
export const ONGOING_MS = 60_000;
/** DC_CableCheckRes saying Ongoing. */
export const CABLE_CHECK_MS = 40_000;
/** DC_PreCharge until the voltages match and the inlet is closed. */
export const PRE_CHARGE_MS = 10_000;
/** DC_WeldingDetection until the voltage has gone. */
export const WELDING_DETECTION_MS = 10_000;

const SPECIAL: Partial<Record<RequestRoot, number>> = {
  ServiceDetailReq: SERVICE_DETAIL_MS,
  CertificateInstallationReq: CERTIFICATE_INSTALLATION_MS,
  AC_ChargeLoopReq: CHARGE_LOOP_MS,
  DC_ChargeLoopReq: CHARGE_LOOP_MS,
};

/** How long the car waits for the answer to this request, ms. */
export function responseTimeoutMs(root: RequestRoot): number {
  return SPECIAL[root] ?? MESSAGE_MS;
}
