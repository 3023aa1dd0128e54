import type { StationView } from "../../secc/types.ts";
import { type DinHandle, type DinSession, enter, failed } from "./session.ts";
import { stopsCharging } from "./status.ts";

/**
 * SessionStop: ends the session. Real cars send it in any state; what flows is
 * stopped first. DIN has no pause (DIN SPEC 70121 clause 9.4.1.8).
 */
export const handleSessionStop: DinHandle<"SessionStopReq"> = (
  session,
  _request,
  { station, settled },
) => {
  const opened = settled?.command === "evse.stopTransfer";
  if (opened && !settled.ok) {
    return failed(
      session,
      { ResponseCode: "FAILED" },
      `the transfer did not stop as it should: ${settled.reason}`,
    );
  }
  if (session.transferring && !opened) {
    return {
      kind: "await",
      command: {
        type: "evse.stopTransfer",
        reason: "the vehicle ended the session while energy flowed",
      },
      deadlineMs: session.timeouts.stopTransferMs,
      session,
    };
  }
  return {
    kind: "answer",
    response: { ResponseCode: "OK" },
    session: { ...enter(session, "Ended"), transferring: false },
    effects: [],
    end: {
      how: "terminated",
      reason: [whyEnded(session, station), ...session.remarks].join("; "),
    },
  };
};

function whyEnded({ state }: DinSession, station: StationView): string {
  const ended = "the vehicle ended the session";
  if (stopsCharging(station)) return `${ended} as the outlet had asked`;
  if (state === "WeldingDetection") return ended;
  return state === "CurrentDemand"
    ? `${ended} while energy flowed`
    : `${ended} early, where ${state}Req was expected`;
}
