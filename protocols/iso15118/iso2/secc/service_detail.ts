import { answer, failed } from "../../shared/secc/session.ts";
import { CHARGE_SERVICE } from "../common/energy.ts";
import { refusal } from "./refusals.ts";
import { valueAdded } from "./services.ts";
import type { Handle } from "./session.ts";

/** ServiceDetail: the parameter sets of one service; energy has none. */
export const handleServiceDetail: Handle<"ServiceDetailReq"> = (
  session,
  { ServiceID },
  env,
) => {
  const found = valueAdded(session, env)
    .find(({ service }) => service.ServiceID === ServiceID);
  if (!found && ServiceID !== CHARGE_SERVICE) {
    const code = "FAILED_ServiceIDInvalid";
    return failed(
      session,
      { ...refusal("ServiceDetailReq", session, code), ServiceID },
      `the vehicle asked for service ${ServiceID}, which is not offered`,
    );
  }
  const sets = found?.parameterSets ?? [];
  return answer(session, {
    ResponseCode: "OK",
    ServiceID,
    ...(sets.length > 0
      ? { ServiceParameterList: { ParameterSet: [...sets] } }
      : {}),
  });
};
