/**
 * How long the car waits: per message, and per loop of repeated messages.
 * Milliseconds. Values of DIN SPEC 70121 as today's cars apply them.
 *
 * @module
 */

import type { DinRequestRoot } from "../common/messages.ts";

/** A response of most messages. */
export const MESSAGE_MS = 2_000;
/** PowerDeliveryRes waits for contactors. */
const POWER_DELIVERY_MS = 5_000;
/** CurrentDemandRes, unless an option says otherwise. */
export const CURRENT_DEMAND_MS = 250;
/** V2G_EVCC_Ongoing: ContractAuthentication or ChargeParameterDiscovery. */
export const ONGOING_MS = 60_000;
/** V2G_EVCC_CableCheck. */
export const CABLE_CHECK_MS = 40_000;
/** V2G_EVCC_PreCharge: until the voltages match and the inlet is closed. */
export const PRE_CHARGE_MS = 7_000;
/** WeldingDetection until the voltage has gone. */
export const WELDING_DETECTION_MS = 10_000;

const SPECIAL: Partial<Record<DinRequestRoot, number>> = {
  PowerDeliveryReq: POWER_DELIVERY_MS,
  CurrentDemandReq: CURRENT_DEMAND_MS,
};

/** How long the car waits for the answer to this request, ms. */
export function responseTimeoutMs(
  root: DinRequestRoot,
  currentDemandMs?: number,
): number {
  if (root === "CurrentDemandReq" && currentDemandMs !== undefined) {
    return currentDemandMs;
  }
  return SPECIAL[root] ?? MESSAGE_MS;
}
