import type { PaymentServiceSelectionReq } from "../../generated/iso2.ts";
import { answer, enter, failed } from "../../shared/secc/session.ts";
import type { SeccEnv } from "../../shared/secc/types.ts";
import { CHARGE_SERVICE } from "../common/energy.ts";
import type { Iso2ResponseCode } from "../common/messages.ts";
import { paymentOptions, valueAdded } from "./services.ts";
import type { Handle, Iso2Session } from "./session.ts";

/** PaymentServiceSelection: contract or external, and the services wanted. */
export const handlePaymentServiceSelection: Handle<
  "PaymentServiceSelectionReq"
> = (session, request, env) => {
  const wrong = judge(session, request, env);
  if (wrong) return failed(session, { ResponseCode: wrong.code }, wrong.reason);
  const payment = request.SelectedPaymentOption;
  const next = payment === "Contract" ? "PaymentDetails" : "Authorization";
  return answer({ ...enter(session, next), payment }, { ResponseCode: "OK" });
};

interface Wrong {
  readonly code: Iso2ResponseCode;
  readonly reason: string;
}

function judge(
  session: Iso2Session,
  request: PaymentServiceSelectionReq,
  env: SeccEnv,
): Wrong | undefined {
  const { SelectedPaymentOption, SelectedServiceList } = request;
  if (!paymentOptions(session, env).includes(SelectedPaymentOption)) {
    return {
      code: "FAILED_PaymentSelectionInvalid",
      reason:
        `the vehicle chose to pay by ${SelectedPaymentOption}, which is not offered`,
    };
  }
  const selected = SelectedServiceList.SelectedService;
  const offered = valueAdded(session, env);
  for (const { ServiceID, ParameterSetID } of selected) {
    if (ServiceID === CHARGE_SERVICE) continue;
    const found = offered.find(({ service }) =>
      service.ServiceID === ServiceID
    );
    const known = ParameterSetID === undefined ||
      found?.parameterSets.some((set) => set.ParameterSetID === ParameterSetID);
    if (!found || !known) {
      return {
        code: "FAILED_ServiceSelectionInvalid",
        reason: `the vehicle selected service ${ServiceID}${
          found ? ` with parameter set ${ParameterSetID}` : ""
        }, which is not offered`,
      };
    }
  }
  if (!selected.some(({ ServiceID }) => ServiceID === CHARGE_SERVICE)) {
    return {
      code: "FAILED_NoChargeServiceSelected",
      reason: "the vehicle selected services, but no energy",
    };
  }
  return undefined;
}
