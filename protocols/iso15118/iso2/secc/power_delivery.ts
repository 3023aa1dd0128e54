import type { PowerDeliveryReq } from "../../generated/iso2.ts";
import type { Command, SeccEnv, VehicleView } from "../../secc/types.ts";
import type { ProfileEntry } from "../../common/energy.ts";
import type { Iso2ResponseCode } from "../common/messages.ts";
import {
  answer,
  enter,
  failed,
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
): Answer {
  return failed(session, respond(session, env, code), reason);
}

const UNEQUAL =
  "the output voltage does not match the vehicle's after pre-charge";

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
  const { settled, station } = env;
  const isUnequal = session.selection?.service === "DC" &&
    !station.preChargeMatched;
  const code = isUnequal
    ? "FAILED_PowerDeliveryNotApplied"
    : "FAILED_ContactorError";
  if (settled?.command === "evse.closeContactor" && !settled.ok) {
    const reason = `the contactor did not close: ${settled.reason}`;
    return fail(session, env, code, reason);
  }
  // A level, not an edge: a contactor that is closed already will not settle.
  const closed = settled?.command === "evse.closeContactor" && settled.ok;
  if (!station.contactorClosed && !closed) {
    // The outlet waits for equal voltages, as not every vehicle does.
    return {
      kind: "await",
      command: { type: "evse.closeContactor" },
      deadlineMs: session.timeouts.contactorCloseMs,
      session,
    };
  }
  if (!closed && isUnequal) return fail(session, env, code, UNEQUAL);
  return running(session, env, profile.steps);
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
  const wait = untilStopped(session, env, "the vehicle asked to stop");
  if (wait) return wait;
  const dc = session.selection?.service === "DC";
  return answer(
    {
      ...enter(session, dc ? "WeldingDetection" : "SessionStop"),
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
  const wait = untilStopped(
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

/** What is to be done until nothing flows; undefined once it does not. */
function untilStopped(
  session: Iso2Session,
  env: SeccEnv,
  reason: string,
): Answer | undefined {
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
  if (!session.transferring || opened) return undefined;
  return {
    kind: "await",
    command: { type: "evse.stopTransfer", reason },
    deadlineMs: session.timeouts.stopTransferMs,
    session,
  };
}
