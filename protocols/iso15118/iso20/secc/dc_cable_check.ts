import type { processingType } from "../../generated/iso20_dc.ts";
import { cableCheck } from "../../shared/secc/dc.ts";
import { answer, enter, failed } from "../../shared/secc/session.ts";
import { header } from "../common/header.ts";
import type { ResponseCode } from "../common/messages.ts";
import type { Handle } from "./session.ts";

/** DC_CableCheck: Ongoing until the insulation monitor's verdict. */
export const handleDcCableCheck: Handle<"DC_CableCheckReq"> = (
  session,
  _request,
  env,
) => {
  const respond = (
    ResponseCode: ResponseCode,
    EVSEProcessing: processingType,
  ) => ({
    Header: header(session.sessionId, env.nowMs),
    ResponseCode,
    EVSEProcessing,
  });
  // A vehicle of -20 asks once it is ready.
  const check = cableCheck(session, true, env);
  switch (check.kind) {
    case "safe":
      return answer(enter(session, "DC_PreCharge"), respond("OK", "Finished"));
    case "unsafe":
      return failed(session, respond("FAILED", "Finished"), check.reason);
    case "waiting":
      return answer(check.session, respond("OK", "Ongoing"), check.effects);
  }
};
