import { header } from "../common/header.ts";
import type { ResponseCode } from "../common/messages.ts";
import { energyOf, type ProfileEntry } from "../../common/energy.ts";
import type {
  PowerDeliveryReq,
  PowerDeliveryRes,
} from "../../generated/iso20_common.ts";
import { evseStatus } from "./notifications.ts";
import { judgeProfile } from "./power_profile.ts";
import {
  answer,
  enter,
  failed,
  type Handle,
  looping,
  type Offer,
  type SeccSession,
  type SeccState,
  type Step,
  withoutRenegotiation,
} from "./session.ts";
import type { Command, SeccEnv } from "../../secc/types.ts";

type Answer = Step<PowerDeliveryRes>;

/**
 * PowerDelivery: start, stop, standby and the way back to ScheduleExchange
 * (ISO 15118-20 clause 8.3.4.3.8).
 */
export const handlePowerDelivery: Handle<PowerDeliveryReq, PowerDeliveryRes> = (
  session,
  request,
  env,
) => {
  switch (request.ChargeProgress) {
    case "Start":
      return start(session, request, env);
    case "Stop":
      return stop(session, env);
    case "Standby":
      return standby(session, env);
    case "ScheduleRenegotiation":
      return renegotiate(session, request, env);
  }
};

function respond(
  session: SeccSession,
  env: SeccEnv,
  ResponseCode: ResponseCode,
): PowerDeliveryRes {
  return {
    Header: header(session.sessionId, env.nowMs),
    ResponseCode,
    ...evseStatus(env.station),
  };
}

function fail(
  session: SeccSession,
  env: SeccEnv,
  code: ResponseCode,
  reason: string,
): Answer {
  return failed(session, respond(session, env, code), reason);
}

function start(
  session: SeccSession,
  request: PowerDeliveryReq,
  env: SeccEnv,
): Answer {
  const { selection } = session;
  if (!selection || session.state === "ScheduleExchange") {
    return fail(
      session,
      env,
      "FAILED_SequenceError",
      "the vehicle wants power before a schedule is agreed",
    );
  }
  // The vehicle is still at work on its profile.
  if (request.EVProcessing !== "Finished") {
    return answer(session, respond(session, env, "OK"));
  }
  const agreed = namedBy(session, request);
  const profile = judgeProfile(agreed, request);
  if ("code" in profile) {
    return fail(session, env, profile.code, profile.reason);
  }
  const energy = energyOf(selection.service);
  if (session.transferring) return running(agreed, env, profile.steps);
  // What settled may be another command, asked about before.
  const closing = env.settled?.command === "evse.closeContactor"
    ? env.settled
    : undefined;
  const isUnequal = energy === "DC" && !env.station.preChargeMatched;
  const code = isUnequal
    ? "FAILED_PowerDeliveryNotApplied"
    : "FAILED_ContactorError";
  if (closing && !closing.ok) {
    const reason = `the contactor did not close: ${closing.reason}`;
    return fail(session, env, code, reason);
  }
  // A level, not an edge: a contactor that is closed already will not settle.
  if (!env.station.contactorClosed && !closing) {
    // The outlet waits for equal voltages, as not every vehicle does.
    return {
      kind: "await",
      command: { type: "evse.closeContactor" },
      deadlineMs: session.timeouts.contactorCloseMs,
      session,
    };
  }
  if (!closing && isUnequal) return fail(session, env, code, UNEQUAL);
  return running(session, env, profile.steps);
}

const UNEQUAL =
  "the output voltage does not match the vehicle's after pre-charge";

/** Energy flows from here on, or goes on flowing under another profile. */
function running(
  session: SeccSession,
  env: SeccEnv,
  steps: readonly ProfileEntry[] | undefined,
): Answer {
  const state: SeccState = session.selection &&
      energyOf(session.selection.service) === "AC"
    ? "AC_ChargeLoop"
    : "DC_ChargeLoop";
  const vehicle = session.vehicle && steps
    ? { ...session.vehicle, profile: steps }
    : session.vehicle;
  const effects: Command[] = [
    ...(vehicle ? [{ type: "evse.vehicle", vehicle } as const] : []),
    { type: "evse.startTransfer" },
  ];
  return answer(
    {
      ...enter(withoutRenegotiation(session), state),
      ...(vehicle ? { vehicle } : {}),
      transferring: true,
      standby: false,
      renegotiating: false,
    },
    respond(session, env, "OK"),
    effects,
  );
}

function stop(session: SeccSession, env: SeccEnv): Answer {
  const { settled } = env;
  const opened = settled?.command === "evse.stopTransfer";
  if (opened && !settled.ok) {
    return fail(
      session,
      env,
      "FAILED_ContactorError",
      `the transfer did not stop as it should: ${settled.reason}`,
    );
  }
  if (session.transferring && !opened) {
    return {
      kind: "await",
      command: {
        type: "evse.stopTransfer",
        reason: "the vehicle asked to stop",
      },
      deadlineMs: session.timeouts.stopTransferMs,
      session,
    };
  }
  const dc = session.selection && energyOf(session.selection.service) === "DC";
  return answer(
    {
      ...enter(
        withoutRenegotiation(session),
        dc ? "DC_WeldingDetection" : "SessionStop",
      ),
      transferring: false,
      standby: false,
      renegotiating: false,
    },
    respond(session, env, "OK"),
  );
}

function standby(session: SeccSession, env: SeccEnv): Answer {
  if (!looping(session)) {
    return answer(session, respond(session, env, "WARNING_StandbyNotAllowed"));
  }
  return answer(
    { ...session, standby: true },
    respond(session, env, "OK"),
    [{ type: "evse.standby" }],
  );
}

/**
 * With a profile the vehicle puts in use what the side stream agreed; without
 * one it wants to negotiate on the main stream.
 */
function renegotiate(
  session: SeccSession,
  request: PowerDeliveryReq,
  env: SeccEnv,
): Answer {
  if (!looping(session)) {
    return fail(
      session,
      env,
      "FAILED_SequenceError",
      "the vehicle wants another schedule before the first is in use",
    );
  }
  const offer = session.renegotiation?.offer;
  if (offer && request.EVPowerProfile) {
    return adopt(session, offer, request, env);
  }
  return answer(
    {
      ...enter(withoutRenegotiation(session), "ScheduleExchange"),
      renegotiating: true,
    },
    respond(session, env, "OK"),
  );
}

/** A profile that does not fit leaves the schedule before in use. */
function adopt(
  session: SeccSession,
  offer: Offer,
  request: PowerDeliveryReq,
  env: SeccEnv,
): Answer {
  if (request.EVProcessing !== "Finished") {
    return answer(session, respond(session, env, "OK"));
  }
  const agreed: SeccSession = { ...session, offer };
  const profile = judgeProfile(agreed, request);
  if ("code" in profile) {
    return answer(
      withoutRenegotiation(session),
      respond(session, env, "WARNING_ScheduleRenegotiationFailed"),
    );
  }
  const { vehicle, standby } = agreed;
  if (!standby) return running(agreed, env, profile.steps);
  // Standby stays standby until the vehicle says Start.
  const informed = vehicle && { ...vehicle, profile: profile.steps };
  return answer(
    {
      ...withoutRenegotiation(agreed),
      ...(informed ? { vehicle: informed } : {}),
    },
    respond(session, env, "OK"),
    informed ? [{ type: "evse.vehicle", vehicle: informed }] : [],
  );
}

/** The session under the schedule the vehicle's profile names: the new, if it does. */
function namedBy(
  session: SeccSession,
  { EVPowerProfile: profile }: PowerDeliveryReq,
): SeccSession {
  const offer = session.renegotiation?.offer;
  const named = profile?.Scheduled_EVPPTControlMode?.SelectedScheduleTupleID;
  return offer && named === offer.tupleId ? { ...session, offer } : session;
}
