import { answer, enter, failed } from "../../shared/secc/session.ts";
import { CHARGE_SERVICE_ID } from "./service_discovery.ts";
import type { DinHandle } from "./session.ts";

/**
 * ServicePaymentSelection: external payment and the charging service, nothing
 * else (DIN SPEC 70121 clause 9.4.1.4, V2G-DC-252).
 */
export const handleServicePaymentSelection: DinHandle<
  "ServicePaymentSelectionReq"
> = (session, request) => {
  if (request.SelectedPaymentOption !== "ExternalPayment") {
    return failed(
      session,
      { ResponseCode: "FAILED_PaymentSelectionInvalid" },
      "the vehicle wants to pay by contract, which is not offered with DIN 70121",
    );
  }
  const selected = request.SelectedServiceList.SelectedService;
  const unknown = selected.find((s) => s.ServiceID !== CHARGE_SERVICE_ID);
  if (unknown) {
    return failed(
      session,
      { ResponseCode: "FAILED_ServiceSelectionInvalid" },
      `the vehicle selected service ${unknown.ServiceID}, which is not offered`,
    );
  }
  if (selected.length === 0) {
    return failed(
      session,
      { ResponseCode: "FAILED_ServiceSelectionInvalid" },
      "the vehicle selected no service",
    );
  }
  return answer(enter(session, "ContractAuthentication"), {
    ResponseCode: "OK",
  });
};
