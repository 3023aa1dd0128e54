import { answer, enter, failed } from "../../shared/secc/session.ts";
import { header } from "../common/header.ts";
import { SERVICE_ID } from "../common/services.ts";
import { refusal } from "./refusals.ts";
import { offeredServices } from "./services.ts";
import type { Handle } from "./session.ts";

/**
 * ServiceDiscovery: the services the vehicle can use, the outlet's favourite
 * first (cars take the first they know). Without SupportedServiceIDs all.
 */
export const handleServiceDiscovery: Handle<"ServiceDiscoveryReq"> = (
  session,
  request,
  env,
) => {
  const wanted = request.SupportedServiceIDs?.ServiceID;
  const ids = offeredServices(session, env.station)
    .map(({ service }) => SERVICE_ID[service])
    .filter((id) => wanted === undefined || wanted.includes(id));
  if (ids.length === 0) {
    const value = refusal("ServiceDiscoveryReq", session, env, "FAILED");
    return failed(
      session,
      value,
      wanted === undefined
        ? "the outlet has no energy service to offer"
        : `none of the services the vehicle can use (${
          wanted.join(", ")
        }) is offered`,
    );
  }
  return answer(enter(session, "ServiceDetail"), {
    Header: header(session.sessionId, env.nowMs),
    ResponseCode: "OK",
    ServiceRenegotiationSupported: env.station.serviceRenegotiation,
    EnergyTransferServiceList: {
      Service: ids.map((ServiceID) => ({ ServiceID, FreeService: false })),
    },
  });
};
