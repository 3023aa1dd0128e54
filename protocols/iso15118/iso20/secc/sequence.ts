import { energyOf } from "../common/services.ts";
import type { RequestRoot } from "../ingress.ts";
import type { SeccSession, SeccState } from "./session.ts";

/** What each state takes; SessionStopReq comes on top in all but the first and last. */
const ACCEPTED: Readonly<Record<SeccState, readonly RequestRoot[]>> = {
  SessionSetup: ["SessionSetupReq"],
  AuthorizationSetup: ["AuthorizationSetupReq"],
  Authorization: ["AuthorizationReq", "CertificateInstallationReq"],
  ServiceDiscovery: ["ServiceDiscoveryReq"],
  ServiceDetail: ["ServiceDetailReq"],
  ServiceSelection: ["ServiceDetailReq", "ServiceSelectionReq"],
  ChargeParameterDiscovery: [
    "AC_ChargeParameterDiscoveryReq",
    "DC_ChargeParameterDiscoveryReq",
  ],
  ScheduleExchange: ["ScheduleExchangeReq"],
  DC_CableCheck: ["DC_CableCheckReq"],
  DC_PreCharge: ["DC_PreChargeReq"],
  PowerDelivery: ["PowerDeliveryReq"],
  AC_ChargeLoop: ["AC_ChargeLoopReq", "PowerDeliveryReq"],
  DC_ChargeLoop: ["DC_ChargeLoopReq", "PowerDeliveryReq"],
  DC_WeldingDetection: ["DC_WeldingDetectionReq"],
  SessionStop: [],
  Ended: [],
};

/** Whether a request is in order in the session's present state. */
export function inSequence(session: SeccSession, root: RequestRoot): boolean {
  const { state, selection } = session;
  if (root === "SessionStopReq") {
    return state !== "SessionSetup" && state !== "Ended";
  }
  if (state === "ChargeParameterDiscovery") {
    // A resumed session may authorise anew before it goes on.
    if (session.resumed && root === "AuthorizationSetupReq") return true;
    const energy = selection && energyOf(selection.service);
    return root === `${energy}_ChargeParameterDiscoveryReq`;
  }
  // While energy flows under the old schedule the vehicle may still stop.
  if (state === "ScheduleExchange" && session.renegotiating) {
    return root === "ScheduleExchangeReq" || root === "PowerDeliveryReq";
  }
  return ACCEPTED[state].includes(root);
}
