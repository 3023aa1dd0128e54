/**
 * Which file a checked answer belongs to.
 *
 * @module
 */

import type { CarEnv } from "../../evcc/types.ts";
import { onAuthorization } from "./authorization.ts";
import { onCableCheck } from "./cable_check.ts";
import { onCertificate } from "./certificate.ts";
import { onChargeParameters } from "./charge_parameters.ts";
import { onChargingStatus } from "./charging_status.ts";
import { onCurrentDemand } from "./current_demand.ts";
import { onMeteringReceipt } from "./metering_receipt.ts";
import { obeyStop, statusOf } from "./notifications.ts";
import { onPaymentDetails } from "./payment_details.ts";
import { onPaymentServiceSelection } from "./payment_service_selection.ts";
import { onPowerDelivery } from "./power_delivery.ts";
import { onPreCharge } from "./pre_charge.ts";
import { onServiceDetail } from "./service_detail.ts";
import { onServiceDiscovery } from "./service_discovery.ts";
import { onSessionSetup } from "./session_setup.ts";
import { onSessionStop } from "./session_stop.ts";
import { fail } from "./steps.ts";
import type { Iso2CarSession, Move, OpenResponse } from "./types.ts";
import { onWeldingDetection } from "./welding_detection.ts";

/** What the car does about an answer that is the right one, and no refusal. */
export function handle(
  session: Iso2CarSession,
  response: OpenResponse,
  env: CarEnv,
): Move {
  return stopBeforeTransfer(session, response, env) ??
    inOrder(session, response, env);
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

function inOrder(
  session: Iso2CarSession,
  response: OpenResponse,
  env: CarEnv,
): Move {
  const { pending } = session;
  if (!pending) return fail(session, `unexpected ${response.root}`);
  switch (response.root) {
    case "SessionSetupRes":
      return onSessionSetup(session, response, env);
    case "ServiceDiscoveryRes":
      return onServiceDiscovery(session, response.value, env);
    case "ServiceDetailRes":
      return onServiceDetail(session, response.value, env);
    case "PaymentServiceSelectionRes":
      return onPaymentServiceSelection(session, response.value, env);
    case "CertificateInstallationRes":
    case "CertificateUpdateRes":
      return onCertificate(session, response, env);
    case "PaymentDetailsRes":
      return onPaymentDetails(session, response.value, env);
    case "AuthorizationRes":
      return onAuthorization(session, response.value, env, pending);
    case "ChargeParameterDiscoveryRes":
      return onChargeParameters(session, response, env);
    case "PowerDeliveryRes":
      return onPowerDelivery(session, response.value, env, pending);
    case "ChargingStatusRes":
      return onChargingStatus(session, response.value, env);
    case "CurrentDemandRes":
      return onCurrentDemand(session, response.value, env);
    case "MeteringReceiptRes":
      return onMeteringReceipt(session, response.value, env);
    case "CableCheckRes":
      return onCableCheck(session, response.value, env);
    case "PreChargeRes":
      return onPreCharge(session, response.value, env);
    case "WeldingDetectionRes":
      return onWeldingDetection(session, response.value, env);
    case "SessionStopRes":
      return onSessionStop(session);
  }
}
