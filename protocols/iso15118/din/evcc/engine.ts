/**
 * The EVCC of DIN SPEC 70121: every answer is checked here, handled by the
 * file of its message, and the car's habits have the last word.
 *
 * @module
 */

import type { CarEnv } from "../../evcc/types.ts";
import { NO_HABITS_YET } from "../../evcc/habits.ts";
import { openEnvelope } from "../../common/envelope.ts";
import type { V2G_Message } from "../../generated/din.ts";
import { codeInWords } from "../common/codes.ts";
import { NO_SESSION_ID } from "../common/header.ts";
import {
  type DinResponse,
  isDinResponseRoot,
  responseRoot,
} from "../common/messages.ts";
import { onCableCheck } from "./cable_check.ts";
import { onChargeParameters } from "./charge_parameters.ts";
import { onContractAuthentication } from "./contract_authentication.ts";
import { onCurrentDemand } from "./current_demand.ts";
import { habitual, sent } from "./habits.ts";
import { onPowerDelivery } from "./power_delivery.ts";
import { onPreCharge } from "./pre_charge.ts";
import { onServiceDiscovery } from "./service_discovery.ts";
import { onServicePaymentSelection } from "./service_payment_selection.ts";
import { onSessionStop } from "./session_stop.ts";
import { askSessionSetup, onSessionSetup } from "./session_setup.ts";
import { obeyDriver } from "./station_status.ts";
import { fail, withEffects } from "./steps.ts";
import type {
  DinCarOptions,
  DinCarSession,
  DinCarStep,
  Move,
} from "./types.ts";
import { onWeldingDetection } from "./welding_detection.ts";

/** A session that has not said anything yet. */
export function startDinCarSession(options: DinCarOptions): DinCarSession {
  return {
    options,
    habits: NO_HABITS_YET,
    sessionId: options.resume?.sessionId.toUpperCase() ?? NO_SESSION_ID,
    joined: false,
    ready: false,
    transferring: false,
    loops: 0,
  };
}

/**
 * Takes the station's answer, as the codec decoded it, and says what the car
 * does next: send a request, or end. Never throws for what a station sends; a
 * FAILED code, an answer of the wrong type or of another session ends the
 * session, in words.
 */
export function advanceDin(
  session: DinCarSession,
  input: { readonly root: string; readonly value: unknown } | "begin",
  env: CarEnv,
): DinCarStep {
  if (input === "begin") return sent(askSessionSetup(session, env), undefined);
  const answered = session.pending?.root;
  const checked = check(session, input);
  if (!checked.ok) return fail(session, whyEnded(session, checked.reason));
  const usual = driverFirst(handle(session, checked.response, env), env);
  return sent(habitual(session, usual, env), answered);
}

/** A reason to end that was there before comes first. */
function whyEnded({ stopping }: DinCarSession, reason: string): string {
  return stopping ? `${stopping.reason}; then ${reason}` : reason;
}

/** A driver's wish takes the place of the request that would go out now. */
function driverFirst(move: Move, env: CarEnv): Move {
  if (move.kind === "end" || move.session.stopping !== undefined) return move;
  const wished = obeyDriver(move.session, env);
  return wished === undefined ? move : withEffects(move.effects, wished);
}

type Checked =
  | { readonly ok: true; readonly response: DinResponse }
  | { readonly ok: false; readonly reason: string };

function check(
  { pending, sessionId }: DinCarSession,
  message: { readonly root: string; readonly value: unknown },
): Checked {
  const no = (reason: string): Checked => ({ ok: false, reason });
  const opened = isV2gMessage(message)
    ? openEnvelope(message.value)
    : undefined;
  const root = opened?.root ?? message.root;
  if (pending === undefined) return no(`unexpected ${root}: nothing was asked`);
  if (!opened || !isResponse(opened) || root !== responseRoot(pending.root)) {
    return no(`the station answered ${pending.root} with ${root}`);
  }
  const code = opened.value.ResponseCode;
  if (code.startsWith("FAILED")) {
    return no(`the station answered ${pending.root} with ${codeInWords(code)}`);
  }
  const theirs = opened.header.SessionID.toUpperCase();
  if (root !== "SessionSetupRes" && theirs !== sessionId) {
    return no(`${root} belongs to another session`);
  }
  return { ok: true, response: opened };
}

/** The codec has checked the value against the document's schema. */
function isV2gMessage(
  message: { readonly root: string; readonly value: unknown },
): message is { readonly root: "V2G_Message"; readonly value: V2G_Message } {
  return message.root === "V2G_Message";
}

function isResponse(
  message: { readonly root: string },
): message is DinResponse {
  return isDinResponseRoot(message.root);
}

function handle(
  session: DinCarSession,
  response: DinResponse,
  env: CarEnv,
): Move {
  switch (response.root) {
    case "SessionSetupRes": {
      const sessionId = response.header.SessionID.toUpperCase();
      return onSessionSetup(session, response.value, env, sessionId);
    }
    case "ServiceDiscoveryRes":
      return onServiceDiscovery(session, response.value, env);
    case "ServicePaymentSelectionRes":
      return onServicePaymentSelection(session, env);
    case "ContractAuthenticationRes":
      return onContractAuthentication(session, response.value, env);
    case "ChargeParameterDiscoveryRes":
      return onChargeParameters(session, response.value, env);
    case "CableCheckRes":
      return onCableCheck(session, response.value, env);
    case "PreChargeRes":
      return onPreCharge(session, response.value, env);
    case "PowerDeliveryRes":
      return onPowerDelivery(session, response.value, env);
    case "CurrentDemandRes":
      return onCurrentDemand(session, response.value, env);
    case "WeldingDetectionRes":
      return onWeldingDetection(session, response.value, env);
    case "SessionStopRes":
      return onSessionStop(session);
    case "ServiceDetailRes":
    case "PaymentDetailsRes":
    case "ChargingStatusRes":
    case "MeteringReceiptRes":
    case "CertificateInstallationRes":
    case "CertificateUpdateRes":
      // Never asked for, so `check` has refused them.
      return fail(session, `unexpected ${response.root}`);
  }
}
