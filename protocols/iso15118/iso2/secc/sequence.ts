import type { Iso2RequestRoot } from "../common/messages.ts";
import type { Iso2Session, Iso2State } from "./session.ts";

/**
 * What each state takes (ISO 15118-2 clause 8.8); SessionStopReq comes
 * on top in all but the first and last. PowerDeliveryReq before the loop's
 * time is there for its Stop.
 */
const ACCEPTED: Readonly<Record<Iso2State, readonly Iso2RequestRoot[]>> = {
  SessionSetup: ["SessionSetupReq"],
  ServiceDiscovery: ["ServiceDiscoveryReq"],
  PaymentServiceSelection: ["ServiceDetailReq", "PaymentServiceSelectionReq"],
  PaymentDetails: [
    "PaymentDetailsReq",
    "CertificateInstallationReq",
    "CertificateUpdateReq",
  ],
  Authorization: ["AuthorizationReq"],
  ChargeParameterDiscovery: ["ChargeParameterDiscoveryReq", "PowerDeliveryReq"],
  CableCheck: ["CableCheckReq", "PowerDeliveryReq"],
  PreCharge: ["PreChargeReq", "PowerDeliveryReq"],
  PowerDelivery: ["PowerDeliveryReq"],
  ChargingStatus: ["ChargingStatusReq", "PowerDeliveryReq"],
  CurrentDemand: ["CurrentDemandReq", "PowerDeliveryReq"],
  WeldingDetection: ["WeldingDetectionReq"],
  SessionStop: [],
  Ended: [],
};

/** Whether a request is in order in the session's present state. */
export function inSequence(
  session: Iso2Session,
  root: Iso2RequestRoot,
): boolean {
  const { state } = session;
  switch (root) {
    case "SessionStopReq":
      return state !== "SessionSetup" && state !== "Ended";
    case "MeteringReceiptReq":
      // Only for readings the station asked a receipt for.
      return session.unreceipted !== undefined &&
        (state === "ChargingStatus" || state === "CurrentDemand");
    case "CertificateInstallationReq":
    case "CertificateUpdateReq":
      return state === "PaymentDetails" && !session.installed;
    default:
      return ACCEPTED[state].includes(root);
  }
}
