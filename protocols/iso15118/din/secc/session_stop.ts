import { enter, failed } from "../../shared/secc/session.ts";
import {
  endedBySessionStop,
  untilStopped,
} from "../../shared/secc/transfer.ts";
import type { SeccEnv } from "../../shared/secc/types.ts";
import type { DinHandle, DinSession } from "./session.ts";
import { stopsCharging } from "./status.ts";

const FAILED = { ResponseCode: "FAILED" } as const;

/**
 * SessionStop: ends the session. Real cars send it in any state; what flows is
 * stopped first. DIN has no pause (DIN SPEC 70121 clause 9.4.1.8).
 */
export const handleSessionStop: DinHandle<"SessionStopReq"> = (
  session,
  _request,
  env,
) => {
  const wait = untilStopped(session, env, {
    reason: endedBySessionStop(session),
    fail: (reason) => failed(session, FAILED, reason),
  });
  if (wait) return wait;
  return {
    kind: "answer",
    response: { ResponseCode: "OK" },
    session: { ...enter(session, "Ended"), transferring: false },
    effects: [],
    end: {
      how: "terminated",
      reason: [whyEnded(session, env), ...session.remarks].join("; "),
    },
  };
};

function whyEnded(session: DinSession, { station }: SeccEnv): string {
  const { state } = session;
  const ended = "the vehicle ended the session";
  if (stopsCharging(session, station)) {
    return `${ended} as the outlet had asked`;
  }
  if (state === "WeldingDetection") return ended;
  return state === "CurrentDemand"
    ? `${ended} while energy flowed`
    : `${ended} early, where ${state}Req was expected`;
}
