/**
 * One request in, one outcome out: order first, then the SessionID, then the
 * handler of the request.
 *
 * @module
 */

import type { DialectEnd, DialectOutcome, SeccDialect } from "../../dialect.ts";
import type { Command, SeccEnv } from "../../secc/types.ts";
import { closeEnvelope } from "../../common/envelope.ts";
import {
  type DinRequestRoot,
  type DinResponseCode,
  type DinValue,
  type ResponseFor,
  responseRoot,
} from "../common/messages.ts";
import type { DinSealedRequest } from "../ingress.ts";
import { handleCableCheck } from "./cable_check.ts";
import { handleChargeParameterDiscovery } from "./charge_parameter_discovery.ts";
import { handleContractAuthentication } from "./contract_authentication.ts";
import { handleCurrentDemand } from "./current_demand.ts";
import { handlePowerDelivery } from "./power_delivery.ts";
import { handlePreCharge } from "./pre_charge.ts";
import { refusal } from "./refusals.ts";
import { inSequence } from "./sequence.ts";
import { handleServiceDetail } from "./service_detail.ts";
import { handleServiceDiscovery } from "./service_discovery.ts";
import { handleServicePaymentSelection } from "./service_payment_selection.ts";
import { DIN_STATES, type DinSession, type DinStep } from "./session.ts";
import { handleSessionSetup } from "./session_setup.ts";
import { handleSessionStop } from "./session_stop.ts";
import { evseStatus } from "./status.ts";
import { handleWeldingDetection } from "./welding_detection.ts";

type Outcome = DialectOutcome<DinSession>;

/** The SECC of DIN SPEC 70121; responses go to the codec as they are. */
export const DIN_SECC: SeccDialect<DinSession, DinSealedRequest> = {
  name: "DIN 70121",
  states: DIN_STATES,
  handle,
  sequenceTimeoutMs: ({ state, timeouts }) =>
    state === "SessionSetup"
      ? timeouts.communicationSetupMs
      : timeouts.sequenceMs,
};

/** Handles one request; pure, and total over every request of the schema. */
function handle(
  session: DinSession,
  message: DinSealedRequest,
  env: SeccEnv,
): Outcome {
  const { root, header } = message;
  if (!inSequence(session, root)) {
    const expected = session.state === "Ended"
      ? "nothing more"
      : `${session.state}Req`;
    return refuse(session, root, env, {
      code: "FAILED_SequenceError",
      reason: `${root} came where ${expected} was expected`,
    });
  }
  if (root !== "SessionSetupReq" && header.SessionID !== session.sessionId) {
    return refuse(session, root, env, {
      code: "FAILED_UnknownSession",
      reason: `${root} came with a SessionID that is not this session's`,
    });
  }
  const { fault } = env.station;
  if (fault !== undefined && !endsTransfer(message)) {
    return refuse(session, root, env, {
      code: "FAILED",
      reason: `the outlet failed: ${fault}`,
    });
  }
  return dispatch(session, message, env);
}

/** With a faulty outlet the vehicle may still do what ends the transfer. */
function endsTransfer(message: DinSealedRequest): boolean {
  switch (message.root) {
    case "SessionStopReq":
    case "WeldingDetectionReq":
      return true;
    case "PowerDeliveryReq":
      return !message.value.ReadyToChargeState;
    default:
      return false;
  }
}

function dispatch(
  session: DinSession,
  message: DinSealedRequest,
  env: SeccEnv,
): Outcome {
  const { root } = message;
  switch (root) {
    case "SessionSetupReq":
      return wrap(root, handleSessionSetup(session, message, env));
    case "ServiceDiscoveryReq":
      return wrap(root, handleServiceDiscovery(session, message, env));
    case "ServiceDetailReq":
      return wrap(root, handleServiceDetail(session, message, env));
    case "ServicePaymentSelectionReq":
      return wrap(root, handleServicePaymentSelection(session, message, env));
    case "ContractAuthenticationReq":
      return wrap(root, handleContractAuthentication(session, message, env));
    case "ChargeParameterDiscoveryReq":
      return wrap(root, handleChargeParameterDiscovery(session, message, env));
    case "CableCheckReq":
      return wrap(root, handleCableCheck(session, message, env));
    case "PreChargeReq":
      return wrap(root, handlePreCharge(session, message, env));
    case "PowerDeliveryReq":
      return wrap(root, handlePowerDelivery(session, message, env));
    case "CurrentDemandReq":
      return wrap(root, handleCurrentDemand(session, message, env));
    case "WeldingDetectionReq":
      return wrap(root, handleWeldingDetection(session, message, env));
    case "SessionStopReq":
      return wrap(root, handleSessionStop(session, message, env));
    case "PaymentDetailsReq":
    case "ChargingStatusReq":
    case "MeteringReceiptReq":
    case "CertificateInstallationReq":
    case "CertificateUpdateReq":
      // No state takes these; `handle` has refused them.
      return refuse(session, root, env, {
        code: "FAILED_SequenceError",
        reason: `${root} belongs to no service offered here`,
      });
  }
}

/** A handler's step as an outcome, under the request's own response type. */
function wrap<R extends DinRequestRoot>(
  root: R,
  step: DinStep<DinValue<ResponseFor<R>>>,
): Outcome {
  if (step.kind === "await") return step;
  const { response, session, effects, end } = step;
  return outcome({ root: responseRoot(root), value: response }, session, {
    effects,
    end,
  });
}

function refuse(
  session: DinSession,
  root: DinRequestRoot,
  env: SeccEnv,
  { code, reason }: {
    readonly code: DinResponseCode;
    readonly reason: string;
  },
): Outcome {
  const status = evseStatus(session, env.station);
  const response = refusal(root, { code, status });
  return outcome(response, { ...session, state: "Ended" }, {
    effects: [],
    end: { reason, how: "failed" },
  });
}

function outcome(
  { root, value }: { readonly root: string; readonly value: unknown },
  session: DinSession,
  { effects, end }: {
    readonly effects: readonly Command[];
    readonly end: DialectEnd | undefined;
  },
): Outcome {
  const header = { SessionID: session.sessionId };
  const response = closeEnvelope({ root, header, value });
  const answered = { kind: "answer", response, session } as const;
  if (!end) return { ...answered, effects };
  const over: Command = { type: "evse.sessionOver", ...end };
  return { ...answered, effects: [...effects, over], end };
}
