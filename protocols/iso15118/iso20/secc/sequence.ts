import { energyOf } from "../../shared/energy.ts";
import { fitsStream, type Stream } from "../common/streams.ts";
import type { RequestRoot } from "../ingress.ts";
import { looping, type SeccSession, type SeccState } from "./session.ts";

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
  // Some vehicles see that the voltages are equal and ask for power at once.
  DC_PreCharge: ["DC_PreChargeReq", "PowerDeliveryReq"],
  PowerDelivery: ["PowerDeliveryReq"],
  AC_ChargeLoop: ["AC_ChargeLoopReq", "PowerDeliveryReq"],
  DC_ChargeLoop: ["DC_ChargeLoopReq", "PowerDeliveryReq"],
  DC_WeldingDetection: ["DC_WeldingDetectionReq"],
  SessionStop: [],
  Ended: [],
};

/**
 * Whether a request is in order on its stream. A side stream has a state of
 * its own: a schedule may be renegotiated while the charge loop runs, a reading
 * be confirmed from the moment it was asked about until the session ends.
 */
export function inSequence(
  session: SeccSession,
  root: RequestRoot,
  stream: Stream = "main",
): boolean {
  if (!fitsStream(root, stream)) return false;
  switch (stream) {
    case "main":
      return inMainSequence(session, root);
    case "schedule":
      return looping(session);
    case "metering":
      return session.state !== "Ended" && session.metering?.asked !== undefined;
  }
}

function inMainSequence(session: SeccSession, root: RequestRoot): boolean {
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
  // The voltages have drifted apart since the vehicle was content.
  if (state === "PowerDelivery" && root === "DC_PreChargeReq") {
    return session.preChargeV !== undefined && !session.transferring;
  }
  // A vehicle without side streams confirms a reading between two turns.
  if (root === "MeteringConfirmationReq" && looping(session)) {
    return session.metering?.asked !== undefined;
  }
  return ACCEPTED[state].includes(root);
}
