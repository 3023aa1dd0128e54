import type { EVSEProcessingType } from "../../generated/iso2.ts";
import { cableCheck } from "../../shared/secc/dc.ts";
import { answer, enter, failed } from "../../shared/secc/session.ts";
import type { Iso2ResponseCode } from "../common/messages.ts";
import { evFault } from "./ev_status.ts";
import type { Handle } from "./session.ts";
import { dcStatus } from "./status.ts";

/** CableCheck: Ongoing until the insulation monitor's verdict. */
export const handleCableCheck: Handle<"CableCheckReq"> = (
  session,
  { DC_EVStatus },
  env,
) => {
  const respond = (
    ResponseCode: Iso2ResponseCode,
    EVSEProcessing: EVSEProcessingType,
  ) => ({
    ResponseCode,
    DC_EVSEStatus: dcStatus(session, env),
    EVSEProcessing,
  });
  const fault = evFault(DC_EVStatus);
  if (fault) return failed(session, respond("FAILED", "Finished"), fault);
  const check = cableCheck(session, DC_EVStatus.EVReady, env);
  switch (check.kind) {
    case "safe":
      return answer(enter(session, "PreCharge"), respond("OK", "Finished"));
    case "unsafe":
      return failed(session, respond("FAILED", "Finished"), check.reason);
    case "waiting":
      return answer(check.session, respond("OK", "Ongoing"), check.effects);
  }
};
