/**
 * The EVCC of ISO 15118-20: every answer is checked here, then handled by the
 * file of its message.
 *
 * @module
 */

import { check, warnings } from "./answers.ts";
import { onAuthorization } from "./authorization.ts";
import { onAuthorizationSetup } from "./authorization_setup.ts";
import { onCableCheck } from "./cable_check.ts";
import { onCertificateInstallation } from "./certificate_installation.ts";
import { onAcChargeLoop } from "./charge_loop_ac.ts";
import { onDcChargeLoop } from "./charge_loop_dc.ts";
import {
  onAcChargeParameters,
  onDcChargeParameters,
} from "./charge_parameters.ts";
import type { AnyMessage, CarResponse } from "./messages.ts";
import { onMeteringConfirmation } from "./metering.ts";
import { besideLoop, obeyDriver } from "./notifications.ts";
import { onPowerDelivery } from "./power_delivery.ts";
import { onPreCharge } from "./pre_charge.ts";
import { onSchedule } from "./schedule_exchange.ts";
import { onServiceDetail } from "./service_detail.ts";
import { onServiceDiscovery } from "./service_discovery.ts";
import { onServiceSelection } from "./service_selection.ts";
import { onSessionStop } from "./session_stop.ts";
import {
  askSessionSetup,
  NO_SESSION_ID,
  onSessionSetup,
} from "./session_setup.ts";
import { takeNew } from "./sides.ts";
import { fail, withEffects } from "./steps.ts";
import type { CarEnv, CarOptions } from "../../evcc/types.ts";
import type { CarSession, CarStep } from "./types.ts";
import { onWeldingDetection } from "./welding_detection.ts";

export { advanceSide } from "./advance_side.ts";

/**
 * A session that has not said anything yet.
 *
 * @example
 * ```ts ignore
 * let step = advance(startCarSession({ evccid }), "begin", env);
 * while (step.kind === "request") {
 *   const response = await exchange(step.request);
 *   step = advance(step.session, response, env);
 * }
 * ```
 */
export function startCarSession(options: CarOptions): CarSession {
  return {
    options,
    sessionId: options.resume?.sessionId ?? NO_SESSION_ID,
    joined: false,
    renegotiable: false,
    candidates: [],
    transferring: false,
    loops: 0,
  };
}

/**
 * Takes the station's answer and says what the car does next: send a request,
 * or end. Never throws for what a station sends; a FAILED code, an answer of
 * the wrong type or of another session ends the session, in words.
 */
export function advance(
  session: CarSession,
  response: AnyMessage | "begin",
  env: CarEnv,
): CarStep {
  if (response === "begin") return askSessionSetup(session, env);
  const checked = check(session, session.pending, response);
  if (!checked.ok) return fail(session, checked.reason);
  const step = handle(session, checked.response, env);
  const chosen = besideLoop(driverFirst(step, env), env);
  return withEffects(warnings(checked.response), withSides(chosen));
}

/** What the side streams have to send goes out with the step. */
function withSides(step: CarStep): CarStep {
  if (step.kind === "end") return step;
  const { session, sides } = takeNew(step.session);
  return sides.length === 0 ? step : { ...step, session, sides };
}

/** A driver's wish takes the place of the request that would go out now. */
function driverFirst(step: CarStep, env: CarEnv): CarStep {
  if (step.kind === "end" || step.session.stopping !== undefined) return step;
  const wished = obeyDriver(step.session, env);
  return wished === undefined ? step : withEffects(step.effects, wished);
}

function handle(
  session: CarSession,
  response: CarResponse,
  env: CarEnv,
): CarStep {
  switch (response.root) {
    case "SessionSetupRes":
      return onSessionSetup(session, response.value, env);
    case "AuthorizationSetupRes":
      return onAuthorizationSetup(session, response.value, env);
    case "AuthorizationRes":
      return onAuthorization(session, response.value, env);
    case "CertificateInstallationRes":
      return onCertificateInstallation(session, response.value, env);
    case "ServiceDiscoveryRes":
      return onServiceDiscovery(session, response.value, env);
    case "ServiceDetailRes":
      return onServiceDetail(session, response.value, env);
    case "ServiceSelectionRes":
      return onServiceSelection(session, response.value, env);
    case "ScheduleExchangeRes":
      return onSchedule(session, response.value, env);
    case "PowerDeliveryRes":
      return onPowerDelivery(session, response.value, env);
    case "MeteringConfirmationRes":
      return onMeteringConfirmation(session, response.value, env);
    case "SessionStopRes":
      return onSessionStop(session, response.value, env);
    case "AC_ChargeParameterDiscoveryRes":
      return onAcChargeParameters(session, response.value, env);
    case "AC_ChargeLoopRes":
      return onAcChargeLoop(session, response.value, env);
    case "DC_ChargeParameterDiscoveryRes":
      return onDcChargeParameters(session, response.value, env);
    case "DC_CableCheckRes":
      return onCableCheck(session, response.value, env);
    case "DC_PreChargeRes":
      return onPreCharge(session, response.value, env);
    case "DC_ChargeLoopRes":
      return onDcChargeLoop(session, response.value, env);
    case "DC_WeldingDetectionRes":
      return onWeldingDetection(session, response.value, env);
  }
}
