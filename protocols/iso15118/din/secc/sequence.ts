import type { DinRequestRoot } from "../common/messages.ts";
import type { DinSession, DinState } from "./session.ts";

/**
 * What each state takes (DIN SPEC 70121 clause 9.7.4.2.4); SessionStopReq comes on
 * top in all but the first and last, as cars in the field send it everywhere.
 *
 * PowerDeliveryReq before its turn is only for a vehicle that gives up: the
 * handler takes ReadyToChargeState = false there and nothing else.
 */
const ACCEPTED: Readonly<Record<DinState, readonly DinRequestRoot[]>> = {
  SessionSetup: ["SessionSetupReq"],
  ServiceDiscovery: ["ServiceDiscoveryReq"],
  ServicePaymentSelection: ["ServicePaymentSelectionReq", "ServiceDetailReq"],
  ContractAuthentication: ["ContractAuthenticationReq"],
  ChargeParameterDiscovery: ["ChargeParameterDiscoveryReq"],
  CableCheck: ["CableCheckReq", "PowerDeliveryReq"],
  PreCharge: ["PreChargeReq", "PowerDeliveryReq"],
  PowerDelivery: ["PreChargeReq", "PowerDeliveryReq"],
  CurrentDemand: ["CurrentDemandReq", "PowerDeliveryReq"],
  WeldingDetection: ["WeldingDetectionReq"],
  Ended: [],
};

/** Whether a request is in order in the session's present state. */
export function inSequence(
  { state }: DinSession,
  root: DinRequestRoot,
): boolean {
  if (root === "SessionStopReq") {
    return state !== "SessionSetup" && state !== "Ended";
  }
  return ACCEPTED[state].includes(root);
}
