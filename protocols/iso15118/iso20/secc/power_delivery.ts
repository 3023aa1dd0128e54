import { energyOf, type ProfileEntry } from "../../shared/energy.ts";
import type {
  PowerDeliveryReq,
  PowerDeliveryRes,
} from "../../generated/iso20_common.ts";
import { answer, enter, failed } from "../../shared/secc/session.ts";
import {
  isUnequal,
  untilClosed,
  untilStopped,
} from "../../shared/secc/transfer.ts";
import type { Command, SeccEnv, VehicleView } from "../../shared/secc/types.ts";
import { header } from "../common/header.ts";
import type { ResponseCode } from "../common/messages.ts";
import { evseStatus } from "./notifications.ts";
import { judgeProfile } from "./power_profile.ts";
import {
  type Handle,
  looping,
  type Offer,
  type SeccSession,
  type SeccState,
  type Step,
  withoutRenegotiation,
} from "./session.ts";

type Answer = Step<PowerDeliveryRes>;

/**
 * PowerDelivery: start, stop, standby and the way back to ScheduleExchange
 * (ISO 15118-20 clause 8.3.4.3.8).
 */
export const handlePowerDelivery: Handle<"PowerDeliveryReq"> = (
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
    ...evseStatus(session, env.station),
  };
}

function fail(
  session: SeccSession,
  env: SeccEnv,
  code: ResponseCode,
  reason: string,
) {
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
  if (session.state === "DC_PreCharge" && session.preChargeV === undefined) {
    return fail(
      session,
      env,
      "FAILED_SequenceError",
      "the vehicle wants power before any pre-charge",
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
  if (session.stop) {
    const reason = `the session was stopped: ${session.stop.reason}`;
    return fail(session, env, "FAILED_PowerDeliveryNotApplied", reason);
  }
  const code = isUnequal(energy, env)
    ? "FAILED_PowerDeliveryNotApplied"
    : "FAILED_ContactorError";
  return untilClosed(
    session,
    env,
    energy,
    (reason) => fail(session, env, code, reason),
  ) ?? running(session, env, profile.steps);
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
  const vehicle = session.vehicle && {
    ...session.vehicle,
    ...(steps ? { profile: steps } : {}),
    ...noDemand(session),
  };
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

/** No current flows into a DC vehicle that asks for it before it has asked. */
function noDemand(
  { preChargeV, selection, transferring }: SeccSession,
): Partial<VehicleView> {
  const asks = selection?.controlMode === "scheduled";
  return !asks || transferring || preChargeV === undefined
    ? {}
    : { demand: { voltageV: preChargeV, currentA: 0 } };
}

function stop(session: SeccSession, env: SeccEnv): Answer {
  const wait = untilStopped(session, env, {
    reason: "the vehicle asked to stop",
    fail: (reason) => fail(session, env, "FAILED_ContactorError", reason),
  });
  if (wait) return wait;
  const dc = session.selection && energyOf(session.selection.service) === "DC";
  const { preChargeV: _, ...off } = withoutRenegotiation(session);
  return answer(
    {
      ...enter(
        off,
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
