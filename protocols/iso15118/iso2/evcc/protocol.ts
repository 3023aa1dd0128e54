/**
 * What is ISO 15118-2's own of an EVCC: its messages and the handler of each
 * answer.
 *
 * @module
 */

import type { CarProtocol } from "../../shared/evcc/engine.ts";
import { codeInWords } from "../../shared/evcc/response_codes.ts";
import { fail, note } from "../../shared/evcc/steps.ts";
import type { CarCommand, CarEnv } from "../../shared/evcc/types.ts";
import { type Iso2ResponseRoot } from "../common/mod.ts";
import { askAuthorization, onAuthorization } from "./authorization.ts";
import { askCableCheck, onCableCheck } from "./cable_check.ts";
import {
  askCertificateInstallation,
  askCertificateUpdate,
  onCertificate,
} from "./certificates.ts";
import {
  askChargeParameters,
  onChargeParameters,
} from "./charge_parameter_discovery.ts";
import { askChargingStatus, onChargingStatus } from "./charging_status.ts";
import { askCurrentDemand, onCurrentDemand } from "./current_demand.ts";
import { askMeteringReceipt, onMeteringReceipt } from "./metering_receipt.ts";
import {
  obeyDriver,
  obeyStop,
  pendingNotification,
  statusOf,
} from "./notifications.ts";
import { openMessage } from "./opened.ts";
import { mayEnter } from "./order.ts";
import { askPaymentDetails, onPaymentDetails } from "./payment_details.ts";
import {
  askPaymentServiceSelection,
  onPaymentServiceSelection,
} from "./payment_service_selection.ts";
import { askPowerDelivery, onPowerDelivery } from "./power_delivery.ts";
import { askPreCharge, onPreCharge } from "./pre_charge.ts";
import { askServiceDetail, onServiceDetail } from "./service_detail.ts";
import {
  askServiceDiscovery,
  onServiceDiscovery,
} from "./service_discovery.ts";
import { askSessionSetup, onSessionSetup } from "./session_setup.ts";
import { askSessionStop, onSessionStop } from "./session_stop.ts";
import type {
  Built,
  Decision,
  Iso2Asked,
  Iso2CarSession,
  Iso2MessageOf,
  Iso2Wanted,
  OpenRequest,
  OpenResponse,
  PausedIso2Session,
} from "./types.ts";
import {
  askWeldingDetection,
  onWeldingDetection,
} from "./welding_detection.ts";

/** What the car does about an answer; `asked` is the request it is to. */
type On<R extends Iso2ResponseRoot> = (
  session: Iso2CarSession,
  response: Iso2MessageOf<R>,
  env: CarEnv,
  asked: OpenRequest,
) => Decision;

const HANDLERS: { readonly [R in Iso2ResponseRoot]: On<R> } = {
  SessionSetupRes: onSessionSetup,
  ServiceDiscoveryRes: onServiceDiscovery,
  ServiceDetailRes: onServiceDetail,
  PaymentServiceSelectionRes: onPaymentServiceSelection,
  CertificateInstallationRes: onCertificate,
  CertificateUpdateRes: onCertificate,
  PaymentDetailsRes: onPaymentDetails,
  AuthorizationRes: onAuthorization,
  ChargeParameterDiscoveryRes: onChargeParameters,
  PowerDeliveryRes: onPowerDelivery,
  ChargingStatusRes: onChargingStatus,
  CurrentDemandRes: onCurrentDemand,
  MeteringReceiptRes: onMeteringReceipt,
  CableCheckRes: onCableCheck,
  PreChargeRes: onPreCharge,
  WeldingDetectionRes: onWeldingDetection,
  SessionStopRes: onSessionStop,
};

type Ask<R extends Iso2Asked> = (
  session: Iso2CarSession,
  env: CarEnv,
  request: Iso2Wanted<R>,
) => Built;

/** Who builds a request, by its name. */
const BUILDERS: { readonly [R in Iso2Asked]: Ask<R> } = {
  SessionSetupReq: askSessionSetup,
  ServiceDiscoveryReq: askServiceDiscovery,
  ServiceDetailReq: askServiceDetail,
  PaymentServiceSelectionReq: askPaymentServiceSelection,
  CertificateInstallationReq: askCertificateInstallation,
  CertificateUpdateReq: askCertificateUpdate,
  PaymentDetailsReq: askPaymentDetails,
  AuthorizationReq: askAuthorization,
  ChargeParameterDiscoveryReq: askChargeParameters,
  PowerDeliveryReq: askPowerDelivery,
  ChargingStatusReq: askChargingStatus,
  CurrentDemandReq: askCurrentDemand,
  MeteringReceiptReq: askMeteringReceipt,
  CableCheckReq: askCableCheck,
  PreChargeReq: askPreCharge,
  WeldingDetectionReq: askWeldingDetection,
  SessionStopReq: askSessionStop,
};

/** What every answer is checked and handled by. */
export const ISO2: CarProtocol<
  Iso2CarSession,
  OpenResponse,
  Iso2Wanted,
  PausedIso2Session
> = {
  first: { root: "SessionSetupReq" },
  ask: askWanted,
  open: (message) => openMessage(message) ?? message,
  isResponse: (opened): opened is OpenResponse =>
    Object.hasOwn(HANDLERS, opened.root) && "header" in opened,
  headOf: ({ header, value }) => ({
    sessionId: header.SessionID,
    code: value.ResponseCode,
  }),
  notes: notesOn,
  handle,
  obeyDriver,
  mayEnter,
};

function askWanted<R extends Iso2Asked>(
  session: Iso2CarSession,
  env: CarEnv,
  request: Iso2Wanted<R> & { readonly root: R },
): Built {
  return BUILDERS[request.root](session, env, request);
}

function notesOn({ header, value }: OpenResponse): CarCommand[] {
  const { ResponseCode } = value;
  const { Notification } = header;
  return [
    ...(ResponseCode === "OK_CertificateExpiresSoon"
      ? [note(`the station warns: ${codeInWords(ResponseCode)}`)]
      : []),
    ...(Notification
      ? [note(`the station notifies ${Notification.FaultCode}`)]
      : []),
  ];
}

function handle(
  session: Iso2CarSession,
  response: OpenResponse,
  env: CarEnv,
): Decision {
  const { pending } = session;
  if (!pending) return fail(session, `unexpected ${response.root}`);
  return stopBeforeTransfer(session, response, env) ??
    run(session, response, env, pending);
}

function run<R extends Iso2ResponseRoot>(
  session: Iso2CarSession,
  response: Iso2MessageOf<R> & { readonly root: R },
  env: CarEnv,
  asked: OpenRequest,
): Decision {
  return HANDLERS[response.root](session, response, env, asked);
}

/** The station may give up before the transfer, too. */
function stopBeforeTransfer(
  session: Iso2CarSession,
  response: OpenResponse,
  env: CarEnv,
): Decision | undefined {
  switch (response.root) {
    case "ChargeParameterDiscoveryRes": {
      const { AC_EVSEChargeParameter, DC_EVSEChargeParameter } = response.value;
      const status = statusOf({
        ...AC_EVSEChargeParameter,
        ...DC_EVSEChargeParameter,
      });
      return obeyStop(session, pendingNotification(status, session.heard), env);
    }
    case "CableCheckRes":
    case "PreChargeRes":
      return obeyStop(session, statusOf(response.value), env);
    default:
      return undefined;
  }
}
