import type { ServiceSelectionRes } from "../../generated/iso20_common.ts";
import { answer, enter, failed } from "../../shared/secc/session.ts";
import { header } from "../common/header.ts";
import type { ResponseCode } from "../common/messages.ts";
import { SERVICE_ID } from "../common/services.ts";
import { selections, serviceById } from "./services.ts";
import type { Handle } from "./session.ts";

const ENERGY_IDS: ReadonlySet<number> = new Set(Object.values(SERVICE_ID));

/** ServiceSelection: one energy service and one of its parameter sets. */
export const handleServiceSelection: Handle<"ServiceSelectionReq"> = (
  session,
  request,
  env,
) => {
  const respond = (ResponseCode: ResponseCode): ServiceSelectionRes => ({
    Header: header(session.sessionId, env.nowMs),
    ResponseCode,
  });
  const { ServiceID, ParameterSetID } = request.SelectedEnergyTransferService;
  if (!ENERGY_IDS.has(ServiceID)) {
    return failed(
      session,
      respond("FAILED_NoEnergyTransferServiceSelected"),
      `the vehicle selected service ${ServiceID}, which transfers no energy here`,
    );
  }
  const offered = serviceById(session, env.station, ServiceID);
  const selection = offered && selections(offered)[ParameterSetID - 1];
  if (!selection) {
    return failed(
      session,
      respond("FAILED_ServiceSelectionInvalid"),
      `the vehicle selected parameter set ${ParameterSetID} of service ${ServiceID}, which is not offered`,
    );
  }
  const extra = request.SelectedVASList?.SelectedService[0];
  if (extra) {
    return failed(
      session,
      respond("FAILED_ServiceSelectionInvalid"),
      `the vehicle selected value-added service ${extra.ServiceID}, which is not offered`,
    );
  }
  return answer(
    { ...enter(session, "ChargeParameterDiscovery"), selection },
    respond("OK"),
  );
};
