/**
 * What is ISO 15118-20's own of an EVCC: its messages and the handler of each
 * answer.
 *
 * @module
 */

import type { CarProtocol } from "../../shared/evcc/engine.ts";
import { codeInWords } from "../../shared/evcc/response_codes.ts";
import { note } from "../../shared/evcc/steps.ts";
import type { CarCommand, CarEnv } from "../../shared/evcc/types.ts";
import { askAuthorization, onAuthorization } from "./authorization.ts";
import {
  askAuthorizationSetup,
  onAuthorizationSetup,
} from "./authorization_setup.ts";
import { askCableCheck, onCableCheck } from "./dc_cable_check.ts";
import {
  askCertificateInstallation,
  onCertificateInstallation,
} from "./certificate_installation.ts";
import { askAcChargeLoop, onAcChargeLoop } from "./ac_charge_loop.ts";
import { askDcChargeLoop, onDcChargeLoop } from "./dc_charge_loop.ts";
import {
  askAcChargeParameters,
  onAcChargeParameters,
} from "./ac_charge_parameter_discovery.ts";
import {
  askDcChargeParameters,
  onDcChargeParameters,
} from "./dc_charge_parameter_discovery.ts";
import type {
  CarResponse,
  RequestRoot,
  ResponseOf,
  ResponseRoot,
} from "./messages.ts";
import {
  askMeteringConfirmation,
  onMeteringConfirmation,
} from "./metering_confirmation.ts";
import { obeyDriver } from "./notifications.ts";
import { askPowerDelivery, onPowerDelivery } from "./power_delivery.ts";
import { askPreCharge, onPreCharge } from "./dc_pre_charge.ts";
import { askSchedule, onSchedule } from "./schedule_exchange.ts";
import { askServiceDetail, onServiceDetail } from "./service_detail.ts";
import {
  askServiceDiscovery,
  onServiceDiscovery,
} from "./service_discovery.ts";
import {
  askServiceSelection,
  onServiceSelection,
} from "./service_selection.ts";
import { askSessionSetup, onSessionSetup } from "./session_setup.ts";
import { askSessionStop, onSessionStop } from "./session_stop.ts";
import type { Built, CarSession, CarWanted, Decision } from "./types.ts";
import {
  askWeldingDetection,
  onWeldingDetection,
} from "./dc_welding_detection.ts";

const HANDLERS: {
  readonly [R in ResponseRoot]: (
    session: CarSession,
    response: ResponseOf<R>,
    env: CarEnv,
  ) => Decision;
} = {
  SessionSetupRes: onSessionSetup,
  AuthorizationSetupRes: onAuthorizationSetup,
  AuthorizationRes: onAuthorization,
  CertificateInstallationRes: onCertificateInstallation,
  ServiceDiscoveryRes: onServiceDiscovery,
  ServiceDetailRes: onServiceDetail,
  ServiceSelectionRes: onServiceSelection,
  ScheduleExchangeRes: onSchedule,
  PowerDeliveryRes: onPowerDelivery,
  MeteringConfirmationRes: onMeteringConfirmation,
  SessionStopRes: onSessionStop,
  AC_ChargeParameterDiscoveryRes: onAcChargeParameters,
  AC_ChargeLoopRes: onAcChargeLoop,
  DC_ChargeParameterDiscoveryRes: onDcChargeParameters,
  DC_CableCheckRes: onCableCheck,
  DC_PreChargeRes: onPreCharge,
  DC_ChargeLoopRes: onDcChargeLoop,
  DC_WeldingDetectionRes: onWeldingDetection,
};

/** Who builds a request, by its name. */
const BUILDERS: {
  readonly [R in RequestRoot]: (
    session: CarSession,
    env: CarEnv,
    request: CarWanted<R>,
  ) => Built;
} = {
  SessionSetupReq: askSessionSetup,
  AuthorizationSetupReq: askAuthorizationSetup,
  AuthorizationReq: askAuthorization,
  CertificateInstallationReq: askCertificateInstallation,
  ServiceDiscoveryReq: askServiceDiscovery,
  ServiceDetailReq: askServiceDetail,
  ServiceSelectionReq: askServiceSelection,
  ScheduleExchangeReq: askSchedule,
  PowerDeliveryReq: askPowerDelivery,
  MeteringConfirmationReq: askMeteringConfirmation,
  SessionStopReq: askSessionStop,
  AC_ChargeParameterDiscoveryReq: askAcChargeParameters,
  AC_ChargeLoopReq: askAcChargeLoop,
  DC_ChargeParameterDiscoveryReq: askDcChargeParameters,
  DC_CableCheckReq: askCableCheck,
  DC_PreChargeReq: askPreCharge,
  DC_ChargeLoopReq: askDcChargeLoop,
  DC_WeldingDetectionReq: askWeldingDetection,
};

/** What every answer is checked and handled by, on whichever stream. */
export const ISO20: CarProtocol<CarSession, CarResponse, CarWanted> = {
  first: { root: "SessionSetupReq" },
  ask: askWanted,
  open: (message) => message,
  // The codec has validated the value against the root's schema.
  isResponse: (message): message is CarResponse =>
    Object.hasOwn(HANDLERS, message.root),
  headOf: ({ value }) => ({
    sessionId: value.Header.SessionID,
    code: value.ResponseCode,
  }),
  notes: warnings,
  handle,
  obeyDriver,
};

function askWanted<R extends RequestRoot>(
  session: CarSession,
  env: CarEnv,
  request: CarWanted<R> & { readonly root: R },
): Built {
  return BUILDERS[request.root](session, env, request);
}

/** A WARNING belongs into the account of the session. */
function warnings({ value }: CarResponse): readonly CarCommand[] {
  const { ResponseCode } = value;
  if (!ResponseCode.startsWith("WARNING")) return [];
  return [note(`the station warns: ${codeInWords(ResponseCode)}`)];
}

function handle<R extends ResponseRoot>(
  session: CarSession,
  { root, value }: CarResponse<R>,
  env: CarEnv,
): Decision {
  return HANDLERS[root](session, value, env);
}
