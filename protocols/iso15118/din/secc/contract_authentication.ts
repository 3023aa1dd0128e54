import { refusalWords } from "../../shared/secc/refusal.ts";
import {
  answer,
  enter,
  failed,
  ongoing,
  overdue,
} from "../../shared/secc/session.ts";
import type { Command } from "../../shared/secc/types.ts";
import type { DinHandle, DinSession } from "./session.ts";

/**
 * ContractAuthentication: Ongoing until somebody has authorised by external
 * means (DIN SPEC 70121 clause 9.4.1.5). Whatever challenge the vehicle
 * echoes has no meaning without a contract.
 */
export const handleContractAuthentication: DinHandle<
  "ContractAuthenticationReq"
> = (session, _request, env) => {
  const effects = ask(session);
  const { eim } = env.station;
  if (session.authorisation === "granted" || eim === "accepted") {
    const granted: DinSession = {
      ...enter(session, "ChargeParameterDiscovery"),
      authorisation: "granted",
    };
    return answer(
      granted,
      { ResponseCode: "OK", EVSEProcessing: "Finished" },
      effects,
    );
  }
  const { eimMs } = session.timeouts;
  const late = overdue(session, env.nowMs, eimMs);
  if (eim === "rejected" || late) {
    return failed(
      session,
      { ResponseCode: "FAILED", EVSEProcessing: "Finished" },
      late
        ? `nobody authorised the session within ${eimMs / 1000} s`
        : refusalWords("eim", env.station.refusal),
    );
  }
  return answer(
    { ...ongoing(session, env.nowMs), authorisation: "asked" },
    { ResponseCode: "OK", EVSEProcessing: "Ongoing" },
    effects,
  );
};

/** The outlet is asked once, however often the vehicle repeats itself. */
function ask({ authorisation, evccid }: DinSession): readonly Command[] {
  return authorisation === "none" ? [{ type: "evse.authorise", evccid }] : [];
}
