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
import { onAuthorization } from "./authorization.ts";
import { onAuthorizationSetup } from "./authorization_setup.ts";
import { onCableCheck } from "./dc_cable_check.ts";
import { onCertificateInstallation } from "./certificate_installation.ts";
import { onAcChargeLoop } from "./charge_loop_ac.ts";
import { onDcChargeLoop } from "./charge_loop_dc.ts";
import {
  onAcChargeParameters,
  onDcChargeParameters,
} from "./charge_parameter_discovery.ts";
import type { CarResponse, ResponseOf, ResponseRoot } from "./messages.ts";
import { onMeteringConfirmation } from "./metering.ts";
import { obeyDriver } from "./notifications.ts";
import { onPowerDelivery } from "./power_delivery_res.ts";
import { onPreCharge } from "./dc_pre_charge.ts";
import { onSchedule } from "./schedule_exchange.ts";
import { onServiceDetail } from "./service_detail.ts";
import { onServiceDiscovery } from "./service_discovery.ts";
import { onServiceSelection } from "./service_selection.ts";
import { askSessionSetup, onSessionSetup } from "./session_setup.ts";
import { onSessionStop } from "./session_stop_res.ts";
import type { CarSession, Move } from "./types.ts";
import { onWeldingDetection } from "./dc_welding_detection.ts";

const HANDLERS: {
  readonly [R in ResponseRoot]: (
    session: CarSession,
    response: ResponseOf<R>,
    env: CarEnv,
  ) => Move;
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

/** What every answer is checked and handled by, on whichever stream. */
export const ISO20: CarProtocol<CarSession, CarResponse> = {
  begin: askSessionSetup,
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
): Move {
  return HANDLERS[root](session, value, env);
}
