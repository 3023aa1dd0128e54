/**
 * What is ISO 15118-20's own of a SECC: its handlers, its order on every
 * stream, and its refusals.
 *
 * @module
 */

import type { DialectOutcome } from "../../shared/dialect.ts";
import { seccDialect } from "../../shared/secc/engine.ts";
import type { SeccEnv } from "../../shared/secc/types.ts";
import type { Iso20Response, Iso20Responses } from "../common/messages.ts";
import type { Stream } from "../common/streams.ts";
import type { Iso20Request, RequestRoot } from "../ingress.ts";
import { handleAcChargeLoop } from "./ac_charge_loop.ts";
import { handleAcChargeParameterDiscovery } from "./ac_charge_parameter_discovery.ts";
import { handleAuthorization } from "./authorization.ts";
import { handleAuthorizationSetup } from "./authorization_setup.ts";
import { handleCertificateInstallation } from "./certificate_installation.ts";
import { handleDcCableCheck } from "./dc_cable_check.ts";
import { handleDcChargeLoop } from "./dc_charge_loop.ts";
import { handleDcChargeParameterDiscovery } from "./dc_charge_parameter_discovery.ts";
import { handleDcPreCharge } from "./dc_pre_charge.ts";
import { handleDcWeldingDetection } from "./dc_welding_detection.ts";
import { handleMeteringConfirmation } from "./metering_confirmation.ts";
import { handlePowerDelivery } from "./power_delivery.ts";
import { refusal, type ResponseRoot, responseRoot } from "./refusals.ts";
import { handleScheduleExchange } from "./schedule_exchange.ts";
import { inSequence } from "./sequence.ts";
import { handleServiceDetail } from "./service_detail.ts";
import { handleServiceDiscovery } from "./service_discovery.ts";
import { handleServiceSelection } from "./service_selection.ts";
import {
  type Handle,
  SECC_STATES,
  type SeccSession,
  type Step,
} from "./session.ts";
import { handleSessionSetup } from "./session_setup.ts";
import { handleSessionStop } from "./session_stop.ts";
import { handleSideSchedule } from "./side_schedule.ts";
import { sequenceTimeoutMs } from "./timeouts.ts";

/** A request with the stream it came on; the main stream when absent. */
export type Iso20StreamRequest<R extends RequestRoot = RequestRoot> =
  & Iso20Request<R>
  & { readonly stream?: Stream };

/** A response with the stream of its request. */
export type Iso20StreamResponse = Iso20Response & { readonly stream: Stream };

/** What becomes of a request. */
export type Outcome = DialectOutcome<SeccSession, Iso20StreamResponse>;

/** By request, on the main stream; undefined for what belongs to no service offered here. */
const HANDLERS: { readonly [R in RequestRoot]: Handle<R> | undefined } = {
  SessionSetupReq: handleSessionSetup,
  AuthorizationSetupReq: handleAuthorizationSetup,
  AuthorizationReq: handleAuthorization,
  CertificateInstallationReq: handleCertificateInstallation,
  ServiceDiscoveryReq: handleServiceDiscovery,
  ServiceDetailReq: handleServiceDetail,
  ServiceSelectionReq: handleServiceSelection,
  AC_ChargeParameterDiscoveryReq: handleAcChargeParameterDiscovery,
  DC_ChargeParameterDiscoveryReq: handleDcChargeParameterDiscovery,
  ScheduleExchangeReq: handleScheduleExchange,
  DC_CableCheckReq: handleDcCableCheck,
  DC_PreChargeReq: handleDcPreCharge,
  PowerDeliveryReq: handlePowerDelivery,
  AC_ChargeLoopReq: handleAcChargeLoop,
  DC_ChargeLoopReq: handleDcChargeLoop,
  DC_WeldingDetectionReq: handleDcWeldingDetection,
  SessionStopReq: handleSessionStop,
  MeteringConfirmationReq: handleMeteringConfirmation,
  VehicleCheckInReq: undefined,
  VehicleCheckOutReq: undefined,
};

/**
 * The SECC of ISO 15118-20.
 *
 * A request of a side stream may be handled while one of the main stream is
 * awaited: the session of its outcome is the one the main stream goes on with.
 * Only the main stream ever awaits.
 */
export const ISO20_SECC = seccDialect<
  SeccSession,
  Iso20StreamRequest,
  Iso20StreamResponse
>({
  name: "ISO 15118-20",
  states: SECC_STATES,
  inSequence: (session, { root, stream }) => inSequence(session, root, stream),
  outOfOrder,
  sessionIdOf: ({ value }) => value.Header.SessionID,
  endsTransfer,
  // Before the transfer no other answer has an EVSEStatus.
  tellsStop: ({ transferring }, { root }) =>
    transferring || root === "PowerDeliveryReq",
  run: (session, request, env) =>
    request.stream === "schedule" && request.root === "ScheduleExchangeReq"
      ? handleSideSchedule(session, request.value, env)
      : run(session, request, env),
  refusal: (session, { root }, code, env) => refusal(root, session, env, code),
  // A handler's response is of its request's own type.
  message: ({ root, stream = "main" }, { response }) =>
    ({
      root: responseRoot(root),
      value: response,
      stream,
    }) as Iso20StreamResponse,
  sequenceTimeoutMs,
  refusalOf: ({ authorisation, refusal }) =>
    authorisation === "granted" ? undefined : refusal,
});

function run<R extends RequestRoot>(
  session: SeccSession,
  { root, value }: Iso20Request<R>,
  env: SeccEnv,
): Step<Iso20Responses[ResponseRoot<R>]> | undefined {
  return HANDLERS[root]?.(session, value, env);
}

function outOfOrder(
  { state, authorisation, refusal }: SeccSession,
  { root, stream = "main" }: Iso20StreamRequest,
): string | undefined {
  if (stream !== "main") {
    return `${root} came on the ${stream} side stream, which is not open`;
  }
  if (state !== "Authorization" || authorisation !== "refused") {
    return undefined;
  }
  const why = refusal === undefined ? "" : ` (${refusal})`;
  return `${root} came where an AuthorizationReq of a vehicle that has been refused${why} was expected`;
}

function endsTransfer(request: Iso20Request): boolean {
  switch (request.root) {
    case "SessionStopReq":
    case "DC_WeldingDetectionReq":
      return true;
    case "PowerDeliveryReq":
      return request.value.ChargeProgress === "Stop";
    default:
      return false;
  }
}
