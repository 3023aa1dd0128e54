import type { EVSEProcessingType } from "../../generated/din.ts";
import { cableCheck } from "../../shared/secc/dc.ts";
import { answer, enter, failed } from "../../shared/secc/session.ts";
import type { DinResponseCode } from "../common/messages.ts";
import type { DinHandle, DinSession } from "./session.ts";
import { evseStatus } from "./status.ts";
import { vehicleError } from "./vehicle.ts";

/**
 * CableCheck: Ongoing until the insulation monitor's verdict (DIN SPEC 70121
 * clause 9.4.2.2).
 */
export const handleCableCheck: DinHandle<"CableCheckReq"> = (
  session,
  { DC_EVStatus: vehicle },
  env,
) => {
  const respond = (
    next: DinSession,
    ResponseCode: DinResponseCode,
    EVSEProcessing: EVSEProcessingType,
  ) => ({
    ResponseCode,
    DC_EVSEStatus: evseStatus(next, env.station),
    EVSEProcessing,
  });
  const fail = (next: DinSession, reason: string) =>
    failed(next, respond(next, "FAILED", "Finished"), reason);
  const error = vehicleError(vehicle);
  if (error !== undefined) return fail(session, error);
  const check = cableCheck(session, vehicle.EVReady, env);
  switch (check.kind) {
    case "safe": {
      const next = {
        ...enter(session, "PreCharge"),
        isolation: "Valid",
      } as const;
      return answer(next, respond(next, "OK", "Finished"));
    }
    case "unsafe": {
      const { cableCheckAsked, isolation } = session;
      // A verdict from before is not this vehicle's.
      const isFault = cableCheckAsked && env.station.cableCheck === "failed";
      const next = {
        ...session,
        isolation: isFault ? "Fault" : isolation,
      } as const;
      return fail(next, check.reason);
    }
    case "waiting":
      return answer(
        check.session,
        respond(check.session, "OK", "Ongoing"),
        check.effects,
      );
  }
};
