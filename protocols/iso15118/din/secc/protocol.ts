/**
 * What is DIN SPEC 70121's own of a SECC: its handlers, its order, its
 * refusals and its envelope.
 *
 * @module
 */

import { closeEnvelope } from "../../shared/envelope.ts";
import { seccDialect } from "../../shared/secc/engine.ts";
import { sequenceTimeoutMs } from "../../shared/secc/timeouts.ts";
import type { SeccEnv } from "../../shared/secc/types.ts";
import {
  type DinRequestRoot,
  type DinValue,
  type ResponseFor,
  responseRoot,
} from "../common/messages.ts";
import type { DinSealedRequest } from "../ingress.ts";
import { handleCableCheck } from "./cable_check.ts";
import { handleChargeParameterDiscovery } from "./charge_parameter_discovery.ts";
import { handleContractAuthentication } from "./contract_authentication.ts";
import { handleCurrentDemand } from "./current_demand.ts";
import { handlePowerDelivery } from "./power_delivery.ts";
import { handlePreCharge } from "./pre_charge.ts";
import { refusal } from "./refusals.ts";
import { inSequence } from "./sequence.ts";
import { handleServiceDetail } from "./service_detail.ts";
import { handleServiceDiscovery } from "./service_discovery.ts";
import { handleServicePaymentSelection } from "./service_payment_selection.ts";
import {
  DIN_STATES,
  type DinHandle,
  type DinSession,
  type DinStep,
} from "./session.ts";
import { handleSessionSetup } from "./session_setup.ts";
import { handleSessionStop } from "./session_stop.ts";
import { evseStatus } from "./status.ts";
import { handleWeldingDetection } from "./welding_detection.ts";

/** By request; undefined for what belongs to no service of DC by external means. */
const HANDLERS: {
  readonly [R in DinRequestRoot]: DinHandle<R> | undefined;
} = {
  SessionSetupReq: handleSessionSetup,
  ServiceDiscoveryReq: handleServiceDiscovery,
  ServiceDetailReq: handleServiceDetail,
  ServicePaymentSelectionReq: handleServicePaymentSelection,
  ContractAuthenticationReq: handleContractAuthentication,
  ChargeParameterDiscoveryReq: handleChargeParameterDiscovery,
  CableCheckReq: handleCableCheck,
  PreChargeReq: handlePreCharge,
  PowerDeliveryReq: handlePowerDelivery,
  CurrentDemandReq: handleCurrentDemand,
  WeldingDetectionReq: handleWeldingDetection,
  SessionStopReq: handleSessionStop,
  PaymentDetailsReq: undefined,
  ChargingStatusReq: undefined,
  MeteringReceiptReq: undefined,
  CertificateInstallationReq: undefined,
  CertificateUpdateReq: undefined,
};

/** Requests whose answers have a DC_EVSEStatus. */
const TELLING: ReadonlySet<DinRequestRoot> = new Set([
  "ChargeParameterDiscoveryReq",
  "CableCheckReq",
  "PreChargeReq",
  "PowerDeliveryReq",
  "CurrentDemandReq",
]);

/** The SECC of DIN SPEC 70121; responses go to the codec as they are. */
export const DIN_SECC = seccDialect<DinSession, DinSealedRequest>({
  name: "DIN 70121",
  states: DIN_STATES,
  inSequence: (session, { root }) => inSequence(session, root),
  sessionIdOf: ({ header }) => header.SessionID,
  endsTransfer,
  tellsStop: (_session, { root }) => TELLING.has(root),
  run,
  refusal: (session, { root }, code, { station }) =>
    refusal(root, { code, status: evseStatus(session, station) }),
  message: ({ root }, { response, session }) =>
    closeEnvelope({
      root: responseRoot(root),
      header: { SessionID: session.sessionId },
      value: response,
    }),
  sequenceTimeoutMs,
});

function run<R extends DinRequestRoot>(
  session: DinSession,
  { root, value }: DinSealedRequest<R>,
  env: SeccEnv,
): DinStep<DinValue<ResponseFor<R>>> | undefined {
  return HANDLERS[root]?.(session, value, env);
}

function endsTransfer(request: DinSealedRequest): boolean {
  switch (request.root) {
    case "SessionStopReq":
    case "WeldingDetectionReq":
      return true;
    case "PowerDeliveryReq":
      return !request.value.ReadyToChargeState;
    default:
      return false;
  }
}
