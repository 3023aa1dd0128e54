import type { ProfileEntry } from "../../shared/energy.ts";
import type { PowerDeliveryReq } from "../../generated/iso2.ts";
import { answer, enter, failed } from "../../shared/secc/session.ts";
import {
  isUnequal,
  untilClosed,
  untilStopped,
} from "../../shared/secc/transfer.ts";
import type { Command, SeccEnv, VehicleView } from "../../shared/secc/types.ts";
import type { Iso2ResponseCode } from "../common/messages.ts";
import {
  type Handle,
  isLooping,
  type Iso2Session,
  type StepOf,
} from "./session.ts";
import { judgeProfile, notYet } from "./start_rules.ts";
import { evseStatus } from "./status.ts";

type Answer = StepOf<"PowerDeliveryReq">;

/** PowerDelivery: start, stop, and the way back to a new schedule (clause 8.4.3.9). */
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
    case "Renegotiate":
      return renegotiate(session, env);
  }
};

function respond(
  session: Iso2Session,
  env: SeccEnv,
  ResponseCode: Iso2ResponseCode,
) {
  return { ResponseCode, ...evseStatus(session, env) };
}

function fail(
  session: Iso2Session,
  env: SeccEnv,
  code: Iso2ResponseCode,
  reason: string,
) {
  return failed(session, respond(session, env, code), reason);
}

function start(
  session: Iso2Session,
  request: PowerDeliveryReq,
  env: SeccEnv,
): Answer {
  const wrong = notYet(session, request);
  if (wrong) return fail(session, env, wrong.code, wrong.reason);
  const profile = judgeProfile(session, request);
  if ("code" in profile) {
    return fail(session, env, profile.code, profile.reason);
  }
  if (session.transferring) return running(session, env, profile.steps);
  if (session.stop) {
    const reason = `the session was stopped: ${session.stop.reason}`;
    return fail(session, env, "FAILED_PowerDeliveryNotApplied", reason);
  }
  const energy = session.selection?.service ?? "AC";
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
  session: Iso2Session,
  env: SeccEnv,
  profile: readonly ProfileEntry[],
): Answer {
  const state = session.selection?.service === "DC"
    ? "CurrentDemand"
    : "ChargingStatus";
  const vehicle = session.vehicle && {
    ...session.vehicle,
    profile,
    ...(session.transferring ? {} : noDemand(session)),
  };
  const effects: Command[] = [
    ...(vehicle ? [{ type: "evse.vehicle", vehicle } as const] : []),
    { type: "evse.startTransfer" },
  ];
  return answer(
    {
      ...enter(session, state),
      ...(vehicle ? { vehicle } : {}),
      receiptMs: session.receiptMs ?? env.nowMs,
      transferring: true,
    },
    respond(session, env, "OK"),
    effects,
  );
}

/** No current flows into a DC vehicle before it asks for some. */
function noDemand({ preChargeV }: Iso2Session): Partial<VehicleView> {
  return preChargeV === undefined
    ? {}
    : { demand: { voltageV: preChargeV, currentA: 0 } };
}

function stop(session: Iso2Session, env: SeccEnv): Answer {
  const wait = stopped(session, env, "the vehicle asked to stop");
  if (wait) return wait;
  const dc = session.selection?.service === "DC";
  const { preChargeV: _, ...off } = session;
  return answer(
    {
      ...enter(off, dc ? "WeldingDetection" : "SessionStop"),
      transferring: false,
    },
    respond(session, env, "OK"),
  );
}

/**
 * Back to ChargeParameterDiscovery. AC goes on meanwhile; DC stops, since the
 * cable is checked and the output charged anew (V2G2-565, V2G2-582).
 */
function renegotiate(session: Iso2Session, env: SeccEnv): Answer {
  if (!isLooping(session)) {
    return fail(
      session,
      env,
      "FAILED_SequenceError",
      "the vehicle wants another schedule before the first is in use",
    );
  }
  const next = enter(session, "ChargeParameterDiscovery");
  if (session.selection?.service !== "DC") {
    return answer(next, respond(session, env, "OK"));
  }
  const wait = stopped(
    session,
    env,
    "the vehicle negotiates another schedule",
  );
  if (wait) return wait;
  const { preChargeV: _, ...rest } = next;
  return answer(
    { ...rest, transferring: false, cableCheckAsked: false },
    respond(session, env, "OK"),
  );
}

function stopped(session: Iso2Session, env: SeccEnv, reason: string) {
  return untilStopped(session, env, {
    reason,
    fail: (why) => fail(session, env, "FAILED_ContactorError", why),
  });
}
