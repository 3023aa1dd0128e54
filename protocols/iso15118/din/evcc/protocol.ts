/**
 * What is DIN SPEC 70121's own of an EVCC: its messages and the handler of
 * each answer.
 *
 * @module
 */

import { openEnvelope } from "../../shared/envelope.ts";
import type { DialectMessage } from "../../shared/dialect.ts";
import type { CarProtocol } from "../../shared/evcc/engine.ts";
import { fail, terminated } from "../../shared/evcc/steps.ts";
import type { CarEnv } from "../../shared/evcc/types.ts";
import type { V2G_Message } from "../../generated/din.ts";
import {
  type DinMessageOf,
  type DinResponse,
  type DinResponseRoot,
  isDinResponseRoot,
} from "../common/messages.ts";
import { askCableCheck, onCableCheck } from "./cable_check.ts";
import {
  askChargeParameters,
  onChargeParameters,
} from "./charge_parameter_discovery.ts";
import {
  askContractAuthentication,
  onContractAuthentication,
} from "./contract_authentication.ts";
import { askCurrentDemand, onCurrentDemand } from "./current_demand.ts";
import { askPowerDelivery, onPowerDelivery } from "./power_delivery.ts";
import { askPreCharge, onPreCharge } from "./pre_charge.ts";
import {
  askServiceDiscovery,
  onServiceDiscovery,
} from "./service_discovery.ts";
import {
  askServicePaymentSelection,
  onServicePaymentSelection,
} from "./service_payment_selection.ts";
import { askSessionSetup, onSessionSetup } from "./session_setup.ts";
import { askSessionStop } from "./session_stop.ts";
import { obeyDriver } from "./station_status.ts";
import type {
  Built,
  Decision,
  DinAsked,
  DinCarSession,
  DinWanted,
} from "./types.ts";
import {
  askWeldingDetection,
  onWeldingDetection,
} from "./welding_detection.ts";

type On<R extends DinResponseRoot> = (
  session: DinCarSession,
  response: DinMessageOf<R>,
  env: CarEnv,
) => Decision;

/** By response; undefined for those that are never asked for. */
const HANDLERS: { readonly [R in DinResponseRoot]: On<R> | undefined } = {
  SessionSetupRes: onSessionSetup,
  ServiceDiscoveryRes: onServiceDiscovery,
  ServicePaymentSelectionRes: onServicePaymentSelection,
  ContractAuthenticationRes: onContractAuthentication,
  ChargeParameterDiscoveryRes: onChargeParameters,
  CableCheckRes: onCableCheck,
  PreChargeRes: onPreCharge,
  PowerDeliveryRes: onPowerDelivery,
  CurrentDemandRes: onCurrentDemand,
  WeldingDetectionRes: onWeldingDetection,
  SessionStopRes: terminated,
  ServiceDetailRes: undefined,
  PaymentDetailsRes: undefined,
  ChargingStatusRes: undefined,
  MeteringReceiptRes: undefined,
  CertificateInstallationRes: undefined,
  CertificateUpdateRes: undefined,
};

type Ask<R extends DinAsked> = (
  session: DinCarSession,
  env: CarEnv,
  request: DinWanted<R>,
) => Built;

/** Who builds a request, by its name. */
const BUILDERS: { readonly [R in DinAsked]: Ask<R> } = {
  SessionSetupReq: askSessionSetup,
  ServiceDiscoveryReq: askServiceDiscovery,
  ServicePaymentSelectionReq: askServicePaymentSelection,
  ContractAuthenticationReq: askContractAuthentication,
  ChargeParameterDiscoveryReq: askChargeParameters,
  CableCheckReq: askCableCheck,
  PreChargeReq: askPreCharge,
  PowerDeliveryReq: askPowerDelivery,
  CurrentDemandReq: askCurrentDemand,
  WeldingDetectionReq: askWeldingDetection,
  SessionStopReq: askSessionStop,
};

/** What every answer is checked and handled by. */
export const DIN: CarProtocol<
  DinCarSession,
  DinResponse,
  DinWanted,
  never
> = {
  first: { root: "SessionSetupReq" },
  ask: askWanted,
  open: (message) =>
    (isV2gMessage(message) ? openEnvelope(message.value) : undefined) ??
      message,
  isResponse: (opened): opened is DinResponse =>
    isDinResponseRoot(opened.root) && "header" in opened,
  headOf: ({ header, value }) => ({
    sessionId: header.SessionID,
    code: value.ResponseCode,
  }),
  handle,
  obeyDriver,
};

function askWanted<R extends DinAsked>(
  session: DinCarSession,
  env: CarEnv,
  request: DinWanted<R> & { readonly root: R },
): Built {
  return BUILDERS[request.root](session, env, request);
}

function handle<R extends DinResponseRoot>(
  session: DinCarSession,
  response: DinMessageOf<R> & { readonly root: R },
  env: CarEnv,
): Decision {
  return HANDLERS[response.root]?.(session, response, env) ??
    fail(session, `unexpected ${response.root}`);
}

/** The codec has checked the value against the document's schema. */
function isV2gMessage(
  message: DialectMessage,
): message is { readonly root: "V2G_Message"; readonly value: V2G_Message } {
  return message.root === "V2G_Message";
}
