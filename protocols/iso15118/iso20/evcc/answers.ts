/**
 * What every answer must pass before it is handled, on whichever stream.
 *
 * @module
 */

import type { AnyMessage, CarRequest, CarResponse } from "./messages.ts";
import { codeInWords } from "./response_codes.ts";
import { note } from "./steps.ts";
import type { CarCommand } from "../../evcc/types.ts";
import type { CarSession } from "./types.ts";

/** A WARNING belongs into the account of the session. */
export function warnings(response: CarResponse): readonly CarCommand[] {
  const code = response.value.ResponseCode;
  if (!code.startsWith("WARNING")) return [];
  return [note(`the station warns: ${codeInWords(code)}`)];
}

/** Whether this is the answer to `pending`, of this session, and no FAILED. */
export function check(
  session: CarSession,
  pending: CarRequest | undefined,
  message: AnyMessage,
): { ok: true; response: CarResponse } | { ok: false; reason: string } {
  if (pending === undefined) {
    return {
      ok: false,
      reason: `unexpected ${message.root}: nothing was asked`,
    };
  }
  const expected = pending.root.replace(/Req$/, "Res");
  if (!isResponse(message) || message.root !== expected) {
    return {
      ok: false,
      reason: `the station answered ${pending.root} with ${message.root}`,
    };
  }
  const code = message.value.ResponseCode;
  if (code.startsWith("FAILED")) {
    return {
      ok: false,
      reason: `the station answered ${pending.root} with ${codeInWords(code)}`,
    };
  }
  if (
    message.root !== "SessionSetupRes" &&
    message.value.Header.SessionID !== session.sessionId
  ) {
    return { ok: false, reason: `${message.root} belongs to another session` };
  }
  return { ok: true, response: message };
}

const ROOTS: ReadonlySet<string> = new Set<CarResponse["root"]>([
  "SessionSetupRes",
  "AuthorizationSetupRes",
  "AuthorizationRes",
  "CertificateInstallationRes",
  "ServiceDiscoveryRes",
  "ServiceDetailRes",
  "ServiceSelectionRes",
  "ScheduleExchangeRes",
  "PowerDeliveryRes",
  "MeteringConfirmationRes",
  "SessionStopRes",
  "AC_ChargeParameterDiscoveryRes",
  "AC_ChargeLoopRes",
  "DC_ChargeParameterDiscoveryRes",
  "DC_CableCheckRes",
  "DC_PreChargeRes",
  "DC_ChargeLoopRes",
  "DC_WeldingDetectionRes",
]);

/** The codec has validated the value against the root's schema. */
function isResponse(message: AnyMessage): message is CarResponse {
  return ROOTS.has(message.root);
}
