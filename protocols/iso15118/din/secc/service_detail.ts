import { failed } from "../../shared/secc/session.ts";
import type { DinHandle } from "./session.ts";

/** ServiceDetail: there is no service with details, so none is valid. */
export const handleServiceDetail: DinHandle<"ServiceDetailReq"> = (
  session,
  { ServiceID },
) =>
  failed(
    session,
    { ResponseCode: "FAILED_ServiceIDInvalid", ServiceID },
    `the vehicle asked for the details of service ${ServiceID}, which is not offered`,
  );
