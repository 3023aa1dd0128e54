import { answer, enter, failed, overdue } from "../../shared/secc/session.ts";
import { untilClosed, untilStopped } from "../../shared/secc/transfer.ts";
import type { SeccEnv } from "../../shared/secc/types.ts";
import type { DinResponseCode, DinValue } from "../common/messages.ts";
import { profileFault } from "./schedules.ts";
import {
  type DinHandle,
  type DinSession,
  type DinStep,
  remark,
} from "./session.ts";
import { evseStatus } from "./status.ts";
import { errorRemark, vehicleError, withNews } from "./vehicle.ts";

type Request = DinValue<"PowerDeliveryReq">;
type Answer = DinStep<DinValue<"PowerDeliveryRes">>;

/**
 * PowerDelivery: with ReadyToChargeState the contactor closes and energy may
 * flow, without it everything stops (DIN SPEC 70121 clause 9.4.1.7).
 */
export const handlePowerDelivery: DinHandle<"PowerDeliveryReq"> = (
  session,
  request,
  env,
) =>
  request.ReadyToChargeState
    ? start(session, request, env)
    : stop(remarked(session, request), env);

function respond(
  session: DinSession,
  { station }: SeccEnv,
  ResponseCode: DinResponseCode,
): DinValue<"PowerDeliveryRes"> {
  return { ResponseCode, DC_EVSEStatus: evseStatus(session, station) };
}

function fail(
  session: DinSession,
  env: SeccEnv,
  code: DinResponseCode,
  reason: string,
) {
  return failed(session, respond(session, env, code), reason);
}

function start(session: DinSession, request: Request, env: SeccEnv): Answer {
  if (session.state !== "PowerDelivery") {
    return fail(
      session,
      env,
      "FAILED_SequenceError",
      session.transferring
        ? "the vehicle wants power that flows already"
        : "the vehicle wants power before cable check and pre-charge",
    );
  }
  if (session.stop) {
    const reason = `the session was stopped: ${session.stop.reason}`;
    return fail(session, env, "FAILED_PowerDeliveryNotApplied", reason);
  }
  const { preChargeMs } = session.timeouts;
  const late = overdue(session, env.nowMs, preChargeMs);
  const reason = vehicleUnfit(request) ??
    (late ? `pre-charge took more than ${preChargeMs / 1000} s` : undefined);
  if (reason !== undefined) {
    return fail(session, env, "FAILED_PowerDeliveryNotApplied", reason);
  }
  const profile = profileFault(request.ChargingProfile, session.offer);
  if (profile) return fail(session, env, profile.code, profile.reason);
  return untilClosed(
    session,
    env,
    "DC",
    (reason) => fail(session, env, unequal(session, env), reason),
  ) ?? running(session, env);
}

function unequal(
  { preChargeV = 0 }: DinSession,
  { station }: SeccEnv,
): DinResponseCode {
  const isLow = !station.preChargeMatched &&
    station.present.voltageV < preChargeV;
  return isLow
    ? "FAILED_EVSEPresentVoltageToLow"
    : "FAILED_PowerDeliveryNotApplied";
}

/** Energy may flow from here on, but none before the vehicle asks for some. */
function running(session: DinSession, env: SeccEnv): Answer {
  const voltageV = session.preChargeV ?? 0;
  const next: DinSession = {
    ...withNews(enter(session, "CurrentDemand"), {
      demand: { voltageV, currentA: 0 },
    }),
    transferring: true,
  };
  const { vehicle } = next;
  return answer(next, respond(next, env, "OK"), [
    ...(vehicle ? [{ type: "evse.vehicle", vehicle } as const] : []),
    { type: "evse.startTransfer" },
  ]);
}

/** Why this vehicle gets no power now. */
function vehicleUnfit(request: Request): string | undefined {
  const status = request.DC_EVPowerDeliveryParameter?.DC_EVStatus;
  if (!status) return undefined;
  return vehicleError(status) ??
    (status.EVReady ? undefined : "the vehicle wants power but is not ready");
}

function remarked(session: DinSession, request: Request): DinSession {
  const status = request.DC_EVPowerDeliveryParameter?.DC_EVStatus;
  return remark(session, status && errorRemark(status));
}

/** A vehicle with an error of its own may always stop. */
function stop(session: DinSession, env: SeccEnv): Answer {
  const wait = untilStopped(session, env, {
    reason: "the vehicle asked to stop",
    fail: (reason) => fail(session, env, "FAILED", reason),
  });
  if (wait) return wait;
  const { preChargeV: _, ...off } = session;
  const still = { ...enter(off, "WeldingDetection"), transferring: false };
  return answer(still, respond(still, env, "OK"));
}
