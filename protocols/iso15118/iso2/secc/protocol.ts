/**
 * What is ISO 15118-2's own of a SECC: its handlers, its order, its refusals
 * and its envelope.
 *
 * @module
 */

import { closeEnvelope } from "../../shared/envelope.ts";
import { seccDialect } from "../../shared/secc/engine.ts";
import { sequenceTimeoutMs } from "../../shared/secc/timeouts.ts";
import type { SeccEnv } from "../../shared/secc/types.ts";
import { answerRoot, type Iso2RequestRoot } from "../common/messages.ts";
import type { Iso2SealedRequest } from "../ingress.ts";
import { handleAuthorization } from "./authorization.ts";
import { handleCableCheck } from "./cable_check.ts";
import {
  handleCertificateInstallation,
  handleCertificateUpdate,
} from "./certificates.ts";
import { handleChargeParameterDiscovery } from "./charge_parameter_discovery.ts";
import { handleChargingStatus } from "./charging_status.ts";
import { handleCurrentDemand } from "./current_demand.ts";
import { handleMeteringReceipt } from "./metering_receipt.ts";
import { handlePaymentDetails } from "./payment_details.ts";
import { handlePaymentServiceSelection } from "./payment_service_selection.ts";
import { handlePowerDelivery } from "./power_delivery.ts";
import { handlePreCharge } from "./pre_charge.ts";
import { withDevices } from "./device_state.ts";
import { refusal } from "./refusals.ts";
import { inSequence } from "./sequence.ts";
import { handleServiceDetail } from "./service_detail.ts";
import { handleServiceDiscovery } from "./service_discovery.ts";
import {
  type Handle,
  ISO2_STATES,
  type Iso2Session,
  type StepOf,
} from "./session.ts";
import { handleSessionSetup } from "./session_setup.ts";
import { handleSessionStop } from "./session_stop.ts";
import { handleWeldingDetection } from "./welding_detection.ts";

const HANDLERS: { readonly [R in Iso2RequestRoot]: Handle<R> } = {
  SessionSetupReq: handleSessionSetup,
  ServiceDiscoveryReq: handleServiceDiscovery,
  ServiceDetailReq: handleServiceDetail,
  PaymentServiceSelectionReq: handlePaymentServiceSelection,
  CertificateInstallationReq: handleCertificateInstallation,
  CertificateUpdateReq: handleCertificateUpdate,
  PaymentDetailsReq: handlePaymentDetails,
  AuthorizationReq: handleAuthorization,
  ChargeParameterDiscoveryReq: handleChargeParameterDiscovery,
  PowerDeliveryReq: handlePowerDelivery,
  ChargingStatusReq: handleChargingStatus,
  MeteringReceiptReq: handleMeteringReceipt,
  CableCheckReq: handleCableCheck,
  PreChargeReq: handlePreCharge,
  CurrentDemandReq: handleCurrentDemand,
  WeldingDetectionReq: handleWeldingDetection,
  SessionStopReq: handleSessionStop,
};

/** Requests whose answers have an EVSEStatus. */
const TELLING: ReadonlySet<Iso2RequestRoot> = new Set([
  "ChargeParameterDiscoveryReq",
  "CableCheckReq",
  "PreChargeReq",
  "PowerDeliveryReq",
  "ChargingStatusReq",
  "CurrentDemandReq",
  "MeteringReceiptReq",
]);

/** The SECC of ISO 15118-2, for the session actor. */
export const ISO2_SECC = seccDialect<Iso2Session, Iso2SealedRequest>({
  name: "ISO 15118-2",
  states: ISO2_STATES,
  inSequence: (session, { root }) => inSequence(session, root),
  sessionIdOf: ({ header }) => header.SessionID,
  endsTransfer,
  tellsStop: (_session, { root }) => TELLING.has(root),
  run,
  refusal: (session, { root }, code, { station }) =>
    withDevices(refusal(root, session, code), session, station),
  message: ({ root }, { response, signature, session }) =>
    closeEnvelope({
      root: answerRoot(root),
      header: {
        SessionID: session.sessionId,
        ...(signature ? { Signature: signature } : {}),
      },
      value: response,
    }),
  sequenceTimeoutMs,
});

function run<R extends Iso2RequestRoot>(
  session: Iso2Session,
  { root, value }: Iso2SealedRequest<R>,
  env: SeccEnv,
): StepOf<R> {
  return HANDLERS[root](session, value, env);
}

function endsTransfer(request: Iso2SealedRequest): boolean {
  switch (request.root) {
    case "SessionStopReq":
    case "WeldingDetectionReq":
      return true;
    case "PowerDeliveryReq":
      return request.value.ChargeProgress === "Stop";
    default:
      return false;
  }
}
