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
import { onAuthorization } from "./authorization.ts";
import { onCableCheck } from "./cable_check.ts";
import { onCertificate } from "./certificate.ts";
import { onChargeParameters } from "./charge_parameter_discovery.ts";
import { onChargingStatus } from "./charging_status.ts";
import { onCurrentDemand } from "./current_demand.ts";
import { onMeteringReceipt } from "./metering_receipt_res.ts";
import { obeyDriver, obeyStop, statusOf } from "./notifications.ts";
import { openMessage } from "./opened.ts";
import { onPaymentDetails } from "./payment_details.ts";
import { onPaymentServiceSelection } from "./payment_service_selection.ts";
import { onPowerDelivery } from "./power_delivery_res.ts";
import { onPreCharge } from "./pre_charge.ts";
import { onServiceDetail } from "./service_detail.ts";
import { onServiceDiscovery } from "./service_discovery.ts";
import { askSessionSetup, onSessionSetup } from "./session_setup.ts";
import { onSessionStop } from "./session_stop.ts";
import type {
  Iso2CarSession,
  Iso2MessageOf,
  Move,
  OpenRequest,
  OpenResponse,
  PausedIso2Session,
} from "./types.ts";
import { onWeldingDetection } from "./welding_detection.ts";

/** What the car does about an answer; `asked` is the request it is to. */
type On<R extends Iso2ResponseRoot> = (
  session: Iso2CarSession,
  response: Iso2MessageOf<R>,
  env: CarEnv,
  asked: OpenRequest,
) => Move;

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

/** What every answer is checked and handled by. */
export const ISO2: CarProtocol<
  Iso2CarSession,
  OpenResponse,
  PausedIso2Session
> = {
  begin: askSessionSetup,
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
};

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
): Move {
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
): Move {
  return HANDLERS[response.root](session, response, env, asked);
}

/** The station may give up before the transfer, too. */
function stopBeforeTransfer(
  session: Iso2CarSession,
  response: OpenResponse,
  env: CarEnv,
): Move | undefined {
  switch (response.root) {
    case "ChargeParameterDiscoveryRes": {
      const { AC_EVSEChargeParameter, DC_EVSEChargeParameter } = response.value;
      const status = statusOf({
        ...AC_EVSEChargeParameter,
        ...DC_EVSEChargeParameter,
      });
      return obeyStop(session, status, env);
    }
    case "CableCheckRes":
    case "PreChargeRes":
      return obeyStop(session, statusOf(response.value), env);
    default:
      return undefined;
  }
}
