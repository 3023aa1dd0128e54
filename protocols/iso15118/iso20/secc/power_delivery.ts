import { header } from "../common/header.ts";
import type { ResponseCode } from "../common/messages.ts";
import { energyOf } from "../common/services.ts";
import type {
  PowerDeliveryReq,
  PowerDeliveryRes,
} from "../../generated/iso20_common.ts";
import { evseStatus } from "./notifications.ts";
import { profileSteps, violation } from "./power_profile.ts";
import {
  answer,
  enter,
  failed,
  type Handle,
  type SeccSession,
  type SeccState,
  type Step,
} from "./session.ts";
import type { Command, ProfileEntry, SeccEnv } from "./types.ts";

type Answer = Step<PowerDeliveryRes>;

/**
 * PowerDelivery: start, stop, standby and the way back to ScheduleExchange
 * (ISO 15118-20 clause 8.3.4.3.9).
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
      return renegotiate(session, env);
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
  const profile = judgeProfile(session, request);
  if ("code" in profile) {
    return fail(session, env, profile.code, profile.reason);
  }
  const energy = energyOf(selection.service);
  if (session.transferring) return running(session, env, profile.steps);
  if (energy === "DC" && !env.station.preChargeMatched) {
    return fail(
      session,
      env,
      "FAILED_PowerDeliveryNotApplied",
      "the output voltage does not match the vehicle's after pre-charge",
    );
  }
  const { settled } = env;
  if (settled?.command === "evse.closeContactor" && !settled.ok) {
    return fail(
      session,
      env,
      "FAILED_ContactorError",
      `the contactor did not close: ${settled.reason}`,
    );
  }
  // A level, not an edge: a contactor that is closed already will not settle.
  if (!env.station.contactorClosed && !settled?.ok) {
    return {
      kind: "await",
      command: { type: "evse.closeContactor" },
      deadlineMs: session.timeouts.contactorCloseMs,
      session,
    };
  }
  return running(session, env, profile.steps);
}

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
      ...enter(session, state),
      ...(vehicle ? { vehicle } : {}),
      transferring: true,
      standby: false,
      renegotiating: false,
    },
    respond(session, env, "OK"),
    effects,
  );
}

type ProfileVerdict =
  | { readonly steps: readonly ProfileEntry[] | undefined }
  | { readonly code: ResponseCode; readonly reason: string };

function judgeProfile(
  { selection, offer }: SeccSession,
  { EVPowerProfile: profile }: PowerDeliveryReq,
): ProfileVerdict {
  const invalid = (reason: string): ProfileVerdict => ({
    code: "FAILED_EVPowerProfileInvalid",
    reason,
  });
  if (selection?.controlMode !== "scheduled") {
    return profile?.Scheduled_EVPPTControlMode
      ? invalid("the vehicle's profile is of scheduled mode in dynamic mode")
      : { steps: undefined };
  }
  const mode = profile?.Scheduled_EVPPTControlMode;
  if (!profile || !mode || !offer) {
    return invalid("the vehicle sent no power profile of scheduled mode");
  }
  if (mode.SelectedScheduleTupleID !== offer.tupleId) {
    return {
      code: "FAILED_ScheduleSelectionInvalid",
      reason:
        `the vehicle selected schedule ${mode.SelectedScheduleTupleID}, which was not offered`,
    };
  }
  const steps = profileSteps(profile, offer);
  const wrong = violation(steps, offer);
  return wrong ? invalid(wrong) : { steps };
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
      ...enter(session, dc ? "DC_WeldingDetection" : "SessionStop"),
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

function renegotiate(session: SeccSession, env: SeccEnv): Answer {
  if (!looping(session)) {
    return fail(
      session,
      env,
      "FAILED_SequenceError",
      "the vehicle wants another schedule before the first is in use",
    );
  }
  return answer(
    { ...enter(session, "ScheduleExchange"), renegotiating: true },
    respond(session, env, "OK"),
  );
}

function looping({ state }: SeccSession): boolean {
  return state === "AC_ChargeLoop" || state === "DC_ChargeLoop";
}
