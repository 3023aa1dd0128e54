import { answer, enter, failed } from "../../shared/secc/session.ts";
import { header } from "../common/header.ts";
import { refusal } from "./refusals.ts";
import { parameterSets, serviceById } from "./services.ts";
import type { Handle } from "./session.ts";

/** ServiceDetail: the parameter sets of one service. */
export const handleServiceDetail: Handle<"ServiceDetailReq"> = (
  session,
  request,
  env,
) => {
  const { ServiceID } = request;
  const offered = serviceById(session, env.station, ServiceID);
  if (!offered) {
    const value = refusal(
      "ServiceDetailReq",
      session,
      env,
      "FAILED_ServiceIDInvalid",
    );
    return failed(
      session,
      { ...value, ServiceID },
      `the vehicle asked for service ${ServiceID}, which is not offered`,
    );
  }
  return answer(enter(session, "ServiceSelection"), {
    Header: header(session.sessionId, env.nowMs),
    ResponseCode: "OK",
    ServiceID,
    ServiceParameterList: {
      ParameterSet: parameterSets(offered, env.station.tariff),
    },
  });
};
