/**
 * One request in, one outcome out: order first, then the SessionID, then the
 * handler of the request.
 *
 * @module
 */

import {
  type Iso20Response,
  type Iso20SetName,
  type ResponseCode,
  setOf,
} from "../common/messages.ts";
import { payloadTypeOf, type Stream } from "../common/streams.ts";
import type { Iso20Request, RequestRoot } from "../ingress.ts";
import { handleAcChargeLoop } from "./ac_charge_loop.ts";
import { handleAcChargeParameterDiscovery } from "./ac_charge_parameter_discovery.ts";
import { handleAuthorization } from "./authorization.ts";
import { handleAuthorizationSetup } from "./authorization_setup.ts";
import { handleCertificateInstallation } from "./certificate_installation.ts";
import { handleDcCableCheck } from "./dc_cable_check.ts";
import { handleDcChargeLoop } from "./dc_charge_loop.ts";
import { handleDcChargeParameterDiscovery } from "./dc_charge_parameter_discovery.ts";
import { handleDcPreCharge } from "./dc_pre_charge.ts";
import { handleDcWeldingDetection } from "./dc_welding_detection.ts";
import { handleMeteringConfirmation } from "./metering_confirmation.ts";
import { handlePowerDelivery } from "./power_delivery.ts";
import { refusal, responseRoot } from "./refusals.ts";
import { handleScheduleExchange } from "./schedule_exchange.ts";
import { inSequence } from "./sequence.ts";
import { handleServiceDetail } from "./service_detail.ts";
import { handleServiceDiscovery } from "./service_discovery.ts";
import { handleServiceSelection } from "./service_selection.ts";
import type { End, SeccSession, Step } from "./session.ts";
import { handleSessionSetup } from "./session_setup.ts";
import { handleSessionStop } from "./session_stop.ts";
import { handleSideSchedule } from "./side_schedule.ts";
import type { Command, PausedSession, SeccEnv } from "../../secc/types.ts";

/** What becomes of a request. */
export type Outcome =
  | {
    readonly kind: "answer";
    readonly response: Iso20Response;
    /** The message set to encode with, and the payload type it travels under. */
    readonly set: Iso20SetName;
    readonly payloadType: number;
    /** The stream of the request; the others wait for their own answers. */
    readonly stream: Stream;
    readonly session: SeccSession;
    /** For the outlet, in order; on an end the last is `evse.sessionOver`. */
    readonly effects: readonly Command[];
    /** The session is over once the answer is sent; the EV closes TCP first. */
    readonly end?: End;
  }
  | {
    /** Give `command`, then handle the same request again with `env.settled`. */
    readonly kind: "await";
    readonly command: Command;
    /** From now, ms; after it settle with `ok: false`. */
    readonly deadlineMs: number;
    readonly session: SeccSession;
  };

/**
 * Handles one request of a stream; pure, and total over every request of -20.
 *
 * A request of a side stream may be handled while one of the main stream is
 * awaited: the session of its outcome is the one the main stream goes on with.
 * Only the main stream ever awaits.
 */
export function handle(
  session: SeccSession,
  message: Iso20Request,
  env: SeccEnv,
  stream: Stream = "main",
): Outcome {
  const outcome = judge(session, message, env, stream);
  if (stream === "main" || outcome.kind === "await") return outcome;
  const payloadType = payloadTypeOf(outcome.response.root, stream);
  return { ...outcome, stream, payloadType };
}

function judge(
  session: SeccSession,
  message: Iso20Request,
  env: SeccEnv,
  stream: Stream,
): Outcome {
  const { root } = message;
  if (!inSequence(session, root, stream)) {
    return refuse(
      session,
      root,
      env,
      "FAILED_SequenceError",
      stream === "main"
        ? `${root} came where ${expected(session)} was expected`
        : `${root} came on the ${stream} side stream, which is not open`,
    );
  }
  if (
    root !== "SessionSetupReq" &&
    message.value.Header.SessionID.toUpperCase() !== session.sessionId
  ) {
    return refuse(
      session,
      root,
      env,
      "FAILED_UnknownSession",
      `${root} came with a SessionID that is not this session's`,
    );
  }
  const { fault } = env.station;
  if (fault !== undefined && !endsTransfer(message)) {
    return refuse(session, root, env, "FAILED", `the outlet failed: ${fault}`);
  }
  return stream === "schedule" && root === "ScheduleExchangeReq"
    ? wrap(root, handleSideSchedule(session, message.value, env))
    : dispatch(session, message, env);
}

/** With a faulty outlet the vehicle may still do what ends the transfer. */
function endsTransfer(message: Iso20Request): boolean {
  switch (message.root) {
    case "SessionStopReq":
    case "DC_WeldingDetectionReq":
      return true;
    case "PowerDeliveryReq":
      return message.value.ChargeProgress === "Stop";
    default:
      return false;
  }
}

function dispatch(
  session: SeccSession,
  message: Iso20Request,
  env: SeccEnv,
): Outcome {
  const { root } = message;
  switch (root) {
    case "SessionSetupReq":
      return wrap(root, handleSessionSetup(session, message.value, env));
    case "AuthorizationSetupReq":
      return wrap(root, handleAuthorizationSetup(session, message.value, env));
    case "AuthorizationReq":
      return wrap(root, handleAuthorization(session, message.value, env));
    case "CertificateInstallationReq":
      return wrap(
        root,
        handleCertificateInstallation(session, message.value, env),
      );
    case "ServiceDiscoveryReq":
      return wrap(root, handleServiceDiscovery(session, message.value, env));
    case "ServiceDetailReq":
      return wrap(root, handleServiceDetail(session, message.value, env));
    case "ServiceSelectionReq":
      return wrap(root, handleServiceSelection(session, message.value, env));
    case "AC_ChargeParameterDiscoveryReq":
      return wrap(
        root,
        handleAcChargeParameterDiscovery(session, message.value, env),
      );
    case "DC_ChargeParameterDiscoveryReq":
      return wrap(
        root,
        handleDcChargeParameterDiscovery(session, message.value, env),
      );
    case "ScheduleExchangeReq":
      return wrap(root, handleScheduleExchange(session, message.value, env));
    case "DC_CableCheckReq":
      return wrap(root, handleDcCableCheck(session, message.value, env));
    case "DC_PreChargeReq":
      return wrap(root, handleDcPreCharge(session, message.value, env));
    case "PowerDeliveryReq":
      return wrap(root, handlePowerDelivery(session, message.value, env));
    case "AC_ChargeLoopReq":
      return wrap(root, handleAcChargeLoop(session, message.value, env));
    case "DC_ChargeLoopReq":
      return wrap(root, handleDcChargeLoop(session, message.value, env));
    case "DC_WeldingDetectionReq":
      return wrap(root, handleDcWeldingDetection(session, message.value, env));
    case "SessionStopReq":
      return wrap(root, handleSessionStop(session, message.value, env));
    case "MeteringConfirmationReq":
      return wrap(
        root,
        handleMeteringConfirmation(session, message.value, env),
      );
    case "VehicleCheckInReq":
    case "VehicleCheckOutReq":
      // No state takes these; `handle` has refused them.
      return refuse(
        session,
        root,
        env,
        "FAILED_SequenceError",
        `${root} belongs to no service offered here`,
      );
  }
}

/** A handler's step as an outcome, under the request's own response type. */
function wrap<R extends RequestRoot>(
  root: R,
  step: Step<Extract<Iso20Response, { root: ResponseFor<R> }>["value"]>,
): Outcome {
  if (step.kind === "await") return step;
  const { session, effects, end, paused } = step;
  const response = {
    root: responseRoot(root),
    value: step.response,
  } as Iso20Response;
  return outcome({ response, session, effects, end, paused });
}

type ResponseFor<R extends RequestRoot> = R extends `${infer N}Req` ? `${N}Res`
  : never;

function refuse(
  session: SeccSession,
  root: RequestRoot,
  env: SeccEnv,
  code: ResponseCode,
  reason: string,
): Outcome {
  const response = refusal(root, {
    sessionId: session.sessionId,
    nowMs: env.nowMs,
    code,
  }) as Iso20Response;
  return outcome({
    response,
    session: { ...session, state: "Ended" },
    effects: [],
    end: { reason, how: "failed" },
  });
}

function outcome({ response, session, effects, end, paused }: {
  response: Iso20Response;
  session: SeccSession;
  effects: readonly Command[];
  end?: End | undefined;
  paused?: PausedSession | undefined;
}): Outcome {
  const set = setOf(response.root);
  const answered = {
    kind: "answer",
    response,
    set,
    payloadType: payloadTypeOf(response.root),
    stream: "main",
    session,
  } as const;
  if (!end) return { ...answered, effects };
  const over: Command = {
    type: "evse.sessionOver",
    ...end,
    ...(paused ? { paused } : {}),
  };
  return { ...answered, effects: [...effects, over], end };
}

function expected({ state, authorisation, refusal }: SeccSession): string {
  if (state === "Authorization" && authorisation === "refused") {
    const why = refusal === undefined ? "" : ` (${refusal})`;
    return `an AuthorizationReq of a vehicle that has been refused${why}`;
  }
  return state === "Ended" ? "nothing more" : `${state}Req`;
}
