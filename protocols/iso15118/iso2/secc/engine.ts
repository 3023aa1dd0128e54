/**
 * One request in, one outcome out: order first, then the SessionID, then the
 * outlet's health, then the handler of the request.
 *
 * @module
 */

import type { DialectEnd, DialectOutcome, SeccDialect } from "../../dialect.ts";
import type { Signature } from "../../generated/xmldsig.ts";
import type { Command, PausedSession, SeccEnv } from "../../secc/types.ts";
import { closeEnvelope } from "../../common/envelope.ts";
import {
  answerRoot,
  type Iso2RequestRoot,
  type Iso2ResponseCode,
} from "../common/messages.ts";
import { isSameSession } from "../common/session_id.ts";
import type { Iso2SealedRequest } from "../ingress.ts";
import { handleAuthorization } from "./authorization.ts";
import { handleCableCheck } from "./cable_check.ts";
import {
  handleCertificateInstallation,
  handleCertificateUpdate,
} from "./certificates.ts";
import { handleChargeParameterDiscovery } from "./charge_parameter_discovery.ts";
import { handleChargingStatus } from "./charging_status.ts";
import { handleCurrentDemand } from "./current_demand.ts";
import { handleMeteringReceipt } from "./metering_receipt.ts";
import { handlePaymentDetails } from "./payment_details.ts";
import { handlePaymentServiceSelection } from "./payment_service_selection.ts";
import { handlePowerDelivery } from "./power_delivery.ts";
import { handlePreCharge } from "./pre_charge.ts";
import { faulty, refusal } from "./refusals.ts";
import { inSequence } from "./sequence.ts";
import { handleServiceDetail } from "./service_detail.ts";
import { handleServiceDiscovery } from "./service_discovery.ts";
import { type Handle, ISO2_STATES, type Iso2Session } from "./session.ts";
import { handleSessionSetup } from "./session_setup.ts";
import { handleSessionStop } from "./session_stop.ts";
import { sequenceTimeoutMs } from "./timeouts.ts";
import { handleWeldingDetection } from "./welding_detection.ts";

/** What becomes of a request. */
export type Iso2Outcome = DialectOutcome<Iso2Session>;

const HANDLERS: { readonly [R in Iso2RequestRoot]: Handle<R> } = {
  SessionSetupReq: handleSessionSetup,
  ServiceDiscoveryReq: handleServiceDiscovery,
  ServiceDetailReq: handleServiceDetail,
  PaymentServiceSelectionReq: handlePaymentServiceSelection,
  CertificateInstallationReq: handleCertificateInstallation,
  CertificateUpdateReq: handleCertificateUpdate,
  PaymentDetailsReq: handlePaymentDetails,
  AuthorizationReq: handleAuthorization,
  ChargeParameterDiscoveryReq: handleChargeParameterDiscovery,
  PowerDeliveryReq: handlePowerDelivery,
  ChargingStatusReq: handleChargingStatus,
  MeteringReceiptReq: handleMeteringReceipt,
  CableCheckReq: handleCableCheck,
  PreChargeReq: handlePreCharge,
  CurrentDemandReq: handleCurrentDemand,
  WeldingDetectionReq: handleWeldingDetection,
  SessionStopReq: handleSessionStop,
};

/** Handles one request; pure, and total over every request of -2. */
export function handle(
  session: Iso2Session,
  message: Iso2SealedRequest,
  env: SeccEnv,
): Iso2Outcome {
  const { root } = message;
  if (!inSequence(session, root)) {
    return refuse(
      session,
      root,
      "FAILED_SequenceError",
      `${root} came where ${expected(session)} was expected`,
    );
  }
  const { SessionID } = message.header;
  const begins = root === "SessionSetupReq";
  if (!begins && !isSameSession(session.sessionId, SessionID)) {
    return refuse(
      session,
      root,
      "FAILED_UnknownSession",
      `${root} came with a SessionID that is not this session's`,
    );
  }
  const { fault } = env.station;
  if (fault !== undefined && !endsTransfer(message)) {
    return refuse(
      session,
      root,
      "FAILED",
      `the outlet failed: ${fault}`,
      true,
    );
  }
  // Which session the vehicle would join is in the header of its request.
  if (begins) return run({ ...session, sessionId: SessionID }, message, env);
  return run(session, message, env);
}

/** With a faulty outlet the vehicle may still do what ends the transfer. */
function endsTransfer(message: Iso2SealedRequest): boolean {
  switch (message.root) {
    case "SessionStopReq":
    case "WeldingDetectionReq":
      return true;
    case "PowerDeliveryReq":
      return message.value.ChargeProgress === "Stop";
    default:
      return false;
  }
}

function run<R extends Iso2RequestRoot>(
  session: Iso2Session,
  { root, value }: Iso2SealedRequest<R>,
  env: SeccEnv,
): Iso2Outcome {
  const step = HANDLERS[root](session, value, env);
  return step.kind === "await" ? step : outcome({ ...step, root });
}

function refuse(
  session: Iso2Session,
  root: Iso2RequestRoot,
  code: Iso2ResponseCode,
  reason: string,
  isFaulty = false,
): Iso2Outcome {
  const response = refusal(root, session, code);
  return outcome({
    root,
    response: isFaulty ? faulty(response, session.transferring) : response,
    session: { ...session, state: "Ended" },
    effects: [],
    end: { reason, how: "failed" },
  });
}

function outcome({ root, response, signature, session, effects, end, paused }: {
  root: Iso2RequestRoot;
  response: unknown;
  signature?: Signature | undefined;
  session: Iso2Session;
  effects: readonly Command[];
  end?: DialectEnd | undefined;
  paused?: PausedSession | undefined;
}): Iso2Outcome {
  const header = {
    SessionID: session.sessionId,
    ...(signature ? { Signature: signature } : {}),
  };
  const answered = {
    kind: "answer",
    response: closeEnvelope({
      root: answerRoot(root),
      header,
      value: response,
    }),
    session,
  } as const;
  if (!end) return { ...answered, effects };
  const left = paused ? { paused } : {};
  const over: Command = { type: "evse.sessionOver", ...end, ...left };
  return { ...answered, effects: [...effects, over], end, ...left };
}

function expected({ state }: Iso2Session): string {
  return state === "Ended" ? "nothing more" : `${state}Req`;
}

/** The SECC of ISO 15118-2, for the session actor. */
export const ISO2_SECC: SeccDialect<Iso2Session, Iso2SealedRequest> = {
  name: "ISO 15118-2",
  states: ISO2_STATES,
  handle,
  sequenceTimeoutMs,
};
